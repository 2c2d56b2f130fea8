/**
 * What may begin at a word, judged by the word alone: a flag too many costs time, one too few a name. By these flags
 * the rules for names and roles pass over most words of a text at one look each.
 */

import { WordSieve } from '../text/wordSieve';
import { CIVILITIES, LOWER_HEADS, PAPER_NOUNS } from './data/wordLists';
import { DESCRIBED, type KnownForm, LEXICON } from './lexicon';
import { ROLE_WORDS } from './roleWords';
import { firstWords, type Trie } from './trie';
import { isCapitalised, type Word } from './words';

/** A name, or a form of address before one, may begin here. */
export const NAME_BEGINS = 1;
/** A role phrase may begin here. */
export const ROLE_BEGINS = 2;
/** A noun for a newspaper or magazine stands here. */
export const PAPER_NOUN = 4;

/** Words that may begin a name in lower case: "madame Durand", "ministère de …", "l'alliance", "al-Durand". */
const LOWER_STARTS = [
  ...CIVILITIES,
  ...LOWER_HEADS,
  ...DESCRIBED.keys(),
  ...LEXICON.lowerStarts,
  ...['al', 'el', 'as', 'ad', 'an', 'ar', 'az', 'ez', 'ash', 'esh'],
];

/** The flags of words of our own lists. */
const FLAGS: ReadonlyMap<string, number> = flagged();
const FLAGGED = new WordSieve(FLAGS.keys());

function flagged(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const add = (fold: string, flag: number) => flags.set(fold, (flags.get(fold) ?? 0) | flag);
  for (const fold of LOWER_STARTS) add(fold, NAME_BEGINS);
  for (const fold of firstWords(ROLE_WORDS)) add(fold, ROLE_BEGINS);
  for (const fold of PAPER_NOUNS) add(fold, PAPER_NOUN);
  return flags;
}

/**
 * What may begin at each word, as flags; `known` are the forms known beside our own lexicon. In a shouted line case
 * tells nothing, so that a name may begin anywhere.
 */
export function beginningsOf(
  words: readonly Word[],
  shouted: Uint8Array,
  known: readonly Trie<KnownForm>[],
): Uint8Array {
  const begins = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const flags = FLAGGED.passes(word.fold) ? (FLAGS.get(word.fold) ?? 0) : 0;
    begins[i] = isCapitalised(word) || shouted[i] === 1 ? flags | NAME_BEGINS : flags;
  }
  for (const { lowerStarts } of known) if (lowerStarts.size > 0) flagStarts(words, lowerStarts, begins);
  return begins;
}

/** Flags the words that forms may begin with in lower case. */
function flagStarts(words: readonly Word[], starts: Trie<unknown>['lowerStarts'], begins: Uint8Array): void {
  words.forEach(({ fold }, i) => {
    if (starts.has(fold)) begins[i] = (begins[i] ?? 0) | NAME_BEGINS;
  });
}
