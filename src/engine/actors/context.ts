/** What the rules of recognition share about one text: its words and what is known of them. */
import type { Span } from '../text/span';
import { WordSieve } from '../text/wordSieve';
import { beginningsOf } from './beginnings';
import { CIVILITIES, COMPASS, FUNCTION_WORDS } from './data/wordLists';
import { DEMONYMS, GIVEN, type KnownForm, LEXICON } from './lexicon';
import { SINGLE_ROLE_WORDS } from './roleWords';
import { shoutedWords } from './shouted';
import type { Trie } from './trie';
import { isCapitalised, type Word } from './words';

export { isCapitalised } from './words';

/** A set of folded words that can only be asked. */
export type Folds = Pick<ReadonlySet<string>, 'has'>;

/** How a text writes its words: see {@link TextContext}. */
export type Writing = Pick<TextContext, 'lower' | 'names'>;

/** One text, cut into words, with what can be said of each word beforehand. */
export interface TextContext {
  readonly text: string;
  readonly language: 'fr' | 'en';
  readonly words: readonly Word[];
  /** For each word, what may begin there: {@link NAME_BEGINS}, {@link ROLE_BEGINS}, {@link PAPER_NOUN}. */
  readonly begins: Uint8Array;
  /** Folded words that the text prints both capitalised and in lower case. */
  readonly lower: Folds;
  /** Folded words that the text capitalises where only a name would be. */
  readonly names: Folds;
  /** Indices of the words whose capital says nothing: any word would have one there. */
  readonly unsure: readonly number[];
  /** For each word, 1 if its line is a heading in capitals or in title case: capitals say nothing there. */
  readonly shouted: Uint8Array;
  /** Where known forms are looked up; the first wins a tie. */
  readonly lexicons: readonly Trie<KnownForm>[];
  /** Whether other texts make a folded word a likely name. */
  isLikely(fold: string): boolean;
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

/**
 * Reads once what the rules ask again and again. Linear.
 *
 * @param writing to be given where `words` are part of a longer text
 */
export function contextOf(
  text: string,
  words: readonly Word[],
  language: 'fr' | 'en',
  knowledge?: Knowledge,
  writing?: Writing,
): TextContext {
  const { decided, forms } = knowledge ?? {};
  const shouted = shoutedWords(words, language);
  const unsure: number[] = [];
  for (let i = 0; i < words.length; i++)
    if (isCapitalised(words[i]) && (words[i]?.initial || shouted[i] === 1)) unsure.push(i);
  const { lower, names } = writing ?? writingOf(words, shouted);
  const lexicons = [decided, LEXICON, forms].filter((trie) => trie !== undefined);
  const begins = beginningsOf(
    words,
    shouted,
    [decided, forms].filter((trie) => trie !== undefined),
  );
  const isLikely = (fold: string) => knowledge?.isLikely(fold) ?? false;
  return { text, language, words, begins, lower, names, unsure, shouted, lexicons, isLikely };
}

/** How a whole text writes its words. */
function writingOf(words: readonly Word[], shouted: Uint8Array): Writing {
  const capitalised = new Set<string>();
  const sieve = new WordSieve();
  const names = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !isCapitalised(word)) continue;
    capitalised.add(word.fold);
    sieve.add(word.fold);
    if (!word.initial && shouted[i] === 0) names.add(word.fold);
  }
  const lower = new Set<string>();
  for (const { fold, shape } of words)
    if (shape === 'lower' && sieve.passes(fold) && capitalised.has(fold)) lower.add(fold);
  return { lower, names };
}

/** Whether a word, capitalised as it is, begins no name: a function word, a role, a people, a form of address. */
export function beginsNoName(word: Word): boolean {
  if (word.shape === 'caps' && word.text.length < 6)
    return FUNCTION_WORDS.has(word.fold) && word.text.length < 3;
  return NO_NAMES.has(word.fold);
}

/** All words that begin no name, in one set: each capitalised word is asked for several times. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...COMPASS,
  ...CIVILITIES,
  ...DEMONYMS.keys(),
  ...SINGLE_ROLE_WORDS,
]);

/** Whether a word that stands where all words are capitalised is more likely an ordinary one. */
export function isOrdinaryInitial(context: TextContext, word: Word): boolean {
  return word.initial && word.shape !== 'caps' && context.lower.has(word.fold) && !GIVEN.has(word.fold);
}
