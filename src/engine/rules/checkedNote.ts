import type { NoteMention, OpenMention } from '../actors';
import type { Answer } from '../match/verify';
import type { Resolution } from '../note/articleNames';
import type { CitationStrength, NoteQuote } from '../note/note';
import type { Reference } from '../note/unit';
import type { Problem, Span } from '../text/span';
import type { FindingCode } from './codes';
import type { ShownSpeakers } from './speakers/shownSpeakers';

/** A citation with where it leads. */
export interface ResolvedCitation {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** The articles that it leads to: one, several where it is ambiguous, else none. */
  readonly files: readonly string[];
}

/** A quotation of a note with its verdict. */
export interface CheckedQuote extends Answer, Span {
  readonly quote: NoteQuote;
  /** Files of the articles cited for it. */
  readonly citedArticles: readonly string[];
  readonly citations: readonly ResolvedCitation[];
  /** Who speaks the passage according to its article, if it says so. */
  readonly speaker: string | undefined;
  /** Who speaks it according to the note, if it says so. */
  readonly claimedSpeaker: string | undefined;
  /** All that is shown of the two; none before anybody has asked. */
  readonly speakers?: ShownSpeakers;
  /** How closely they belong to it; undefined without any. */
  readonly strength: CitationStrength | undefined;
  /** Why its source could not be asked, in words, where that is the reason why it is unchecked: "port.pdf is not read". */
  readonly missing: string | undefined;
  /** Whether it is in another language than every article cited for it: then it may be a translation. */
  readonly isForeign: boolean;
}

/** Something flagged in a note. */
export interface Finding extends Span {
  readonly code: FindingCode;
  /** For the reader of the note: what is wrong, in one sentence. */
  readonly message: string;
  /** At most an information, whatever the severity of its code: words in another language than the article cited. */
  readonly isMild?: boolean;
  /** The quotation it is about, if any; what a fix needs travels in it. */
  readonly quote: CheckedQuote | undefined;
}

/** A note checked: quotations in document order, findings in the order of their place. */
export interface CheckedNote {
  readonly quotes: readonly CheckedQuote[];
  /** The actors that the note names, sorted. */
  readonly mentions: readonly NoteMention[];
  /** Places where one of several actors is meant, and nothing decides which; sorted. */
  readonly openMentions: readonly OpenMention[];
  /** Every reference of the note, in document order, with where it leads. */
  readonly citations: readonly ResolvedCitation[];
  readonly findings: readonly Finding[];
  /** About the note as a whole, its front matter say. */
  readonly problems: readonly Problem[];
}

/** What a rule sees. */
export interface RuleInput {
  readonly text: string;
  readonly quotes: readonly CheckedQuote[];
  /** Every reference of the note that may cite an article. */
  readonly citations: readonly ResolvedCitation[];
  readonly marksAlone: readonly Problem[];
}

/** One rule: looks at a checked note, tells findings of one code. */
export type Rule = (input: RuleInput) => readonly Finding[];
