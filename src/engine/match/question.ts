/** What is asked about a quotation, and what its note claims by the way it presents it. */
import type { CitationStrength } from '../note/note';
import type { Quoted } from './pattern/pattern';
import { thresholds } from './thresholds';

/** A quotation with what its note says of it. */
export interface Question {
  readonly text: string;
  readonly quoted: Quoted;
  /** Files of the articles that the note cites for it; empty without a citation. */
  readonly cited: readonly string[];
  /** A citation that leads to no article. */
  readonly sourceMissing: boolean;
  /** How closely the citation belongs to the quotation; undefined without any. */
  readonly strength: CitationStrength | undefined;
  /** The note gives the words to somebody. */
  readonly attributed: boolean;
  /** To somebody whom an article names. */
  readonly isKnownSpeaker?: boolean;
  /** It is set as titles are, with capitals throughout. */
  readonly titleCase?: boolean;
  readonly term: boolean;
  /** It is the title of a work in a reference. */
  readonly title?: boolean;
  /** The article is not cited; a heading is called like it. */
  readonly isHint?: boolean;
  /** The note says that it is a translation. */
  readonly translated: boolean;
  /** It is in another language than every article cited. */
  readonly foreign: boolean;
}

/** A word that is named as such, unless its citation stands right beside it and it is more than a word in passing. */
export function isMutedTerm({ term, strength, attributed }: Question, words: number): boolean {
  return term && !(strength === 'adjacent' && (attributed || words > thresholds.longestTerm));
}

/** Neither an article nor a speaker is named for it. */
export function isNobodys({ cited, attributed, sourceMissing }: Question): boolean {
  return cited.length === 0 && !attributed && !sourceMissing;
}

/** A word or two in marks that no citation and nobody vouches for: that an article has it proves nothing. */
export function isWordInPassing(
  { cited, strength, attributed }: Question,
  words: number,
  isElsewhere: boolean,
): boolean {
  const isUncited = cited.length === 0 || (isElsewhere && strength === 'weak');
  return isUncited && !attributed && words <= thresholds.longestWordInPassing;
}

/** Whether the note says that these words stand in the article it cites, and not just near it. */
export function claimsSource({ strength, attributed }: Question, words: number): boolean {
  if (strength === 'covering') return words > thresholds.longestTerm;
  return strength === 'adjacent' || (strength === 'sentence' && (words > 1 || attributed));
}

/** Whether the note presents the words as a source's or somebody's. */
export function isGiven(question: Question, words: number): boolean {
  if (isMutedTerm(question, words)) return false;
  return claimsSource(question, words) || isSaid(question, words);
}

/** Whether it gives them to somebody: a few words, or a title, only where an article knows the speaker. */
function isSaid({ attributed, isKnownSpeaker, titleCase }: Question, words: number): boolean {
  if (!attributed) return false;
  return isKnownSpeaker ? words > 1 : words > thresholds.longestWordInPassing && !titleCase;
}
