/** What the rules of recognition share about one text: its words and what is known of them. */

import type { Span } from '../text/span';
import { CIVILITIES, COMPASS, FUNCTION_WORDS } from './data/wordLists';
import { DEMONYMS, GIVEN, type KnownForm, LEXICON } from './lexicon';
import { isRoleWord } from './roleWords';
import type { Trie } from './trie';
import type { Word } from './words';

/** One text, cut into words, with what can be said of each word beforehand. */
export interface TextContext {
  readonly text: string;
  readonly language: 'fr' | 'en';
  readonly words: readonly Word[];
  /** Folded words that the text prints in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Folded words that the text capitalises where only a name would be. */
  readonly names: ReadonlySet<string>;
  /** For each word, 1 if its line is a heading in capitals or in title case: capitals say nothing there. */
  readonly shouted: Uint8Array;
  /** Where known forms are looked up; the first wins a tie. */
  readonly lexicons: readonly Trie<KnownForm>[];
}

/** What is known from other texts and from the user: forms of names, and words that are likely names. */
export interface Knowledge {
  readonly forms: Trie<KnownForm>;
  /** Forms that the user has decided on: they win over all others of their length. */
  readonly decided?: Trie<KnownForm>;
  isLikely(fold: string): boolean;
  /** Whether the user says that the name at `span` of `text` is none. */
  rejects?(text: string, span: Span): boolean;
}

/** Reads once what the rules ask again and again. Linear. */
export function contextOf(
  text: string,
  words: readonly Word[],
  language: 'fr' | 'en',
  knowledge?: Knowledge,
): TextContext {
  const shouted = shoutedWords(words);
  const lower = new Set<string>();
  const names = new Set<string>();
  words.forEach((word, i) => {
    if (word.shape === 'lower') lower.add(word.fold);
    else if (!word.initial && shouted[i] === 0 && word.shape !== 'number') names.add(word.fold);
  });
  if (knowledge) for (const { fold } of words) if (knowledge.isLikely(fold)) names.add(fold);
  const lexicons = [knowledge?.decided, LEXICON, knowledge?.forms].filter((trie) => trie !== undefined);
  return { text, language, words, lower, names, shouted, lexicons };
}

/** Marks the lines that are capitals throughout, or nearly all of whose words are capitalised (English titles). */
function shoutedWords(words: readonly Word[]): Uint8Array {
  const shouted = new Uint8Array(words.length);
  let lineStart = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]?.gap !== 'stop') continue;
    if (isShouted(words.slice(lineStart, i))) shouted.fill(1, lineStart, i);
    lineStart = i;
  }
  return shouted;
}

function isShouted(line: readonly Word[]): boolean {
  const long = line.filter((word) => word.text.length > 3 && word.shape !== 'number');
  if (long.length < 4) return false;
  if (long.filter((word) => word.shape === 'caps').length >= 0.7 * long.length) return true;
  return long.length >= 5 && long.every((word) => word.shape !== 'lower');
}

/** Whether a word, capitalised as it is, begins no name: a function word, a role, a people, a form of address. */
export function beginsNoName(word: Word): boolean {
  if (word.shape === 'caps' && word.text.length < 6)
    return FUNCTION_WORDS.has(word.fold) && word.text.length < 3;
  return (
    FUNCTION_WORDS.has(word.fold) ||
    COMPASS.has(word.fold) ||
    CIVILITIES.has(word.fold) ||
    DEMONYMS.has(word.fold) ||
    isRoleWord(word.fold)
  );
}

/** Whether a word that stands where all words are capitalised is more likely an ordinary one. */
export function isOrdinaryInitial(context: TextContext, word: Word): boolean {
  return word.initial && word.shape !== 'caps' && context.lower.has(word.fold) && !GIVEN.has(word.fold);
}

/** Whether a word is written as names are. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'caps');
}
