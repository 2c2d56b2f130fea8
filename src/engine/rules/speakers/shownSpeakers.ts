/** What is shown of who speaks a quotation, according to note and source. */
import { type Article, seenOf } from '../../article/article';
import type { Note, NoteQuote } from '../../note/note';
import type { Reference, Unit } from '../../note/unit';
import { firstEndingAfter, outermost, type Span } from '../../text/span';
import type { Claim } from './claim';
import { clauseWords } from './clauseWords';
import type { Difference } from './differenceOf';
import type { SourceSpeech } from './sourceSpeakers';

/** Who speaks a quotation. */
export interface ShownSpeakers {
  /** Whom the note gives it to, if that counts. */
  readonly claim: Claim | undefined;
  /** Whom the source gives it to. */
  readonly speech: SourceSpeech | undefined;
  /** Where the two differ and nobody is accused: why not. */
  readonly difference: Difference | undefined;
  /** Where somebody is accused: by which words the note says so, and the source. */
  readonly words: AccusingWords | undefined;
}

/** Clauses, each on one line; none where only a layout says so. */
export interface AccusingWords {
  readonly note: string | undefined;
  readonly source: string | undefined;
}

/** The clause of the note that makes a claim. */
export function wordsOfClaim({ mention }: Claim, { visible, units, quotes }: Note): string | undefined {
  const unit = mention && units[firstEndingAfter(units, mention.start)];
  if (!unit) return undefined;
  const text = withoutCitations(visible, unit);
  return clauseWords(text, mention, unit, outermost(quotes.map(wordsWithMarks)));
}

/** Without the signature of a block. */
function wordsWithMarks({ style, outer, end }: NoteQuote): Span {
  return style === 'block' ? { start: outer.start, end } : outer;
}

const CITES: ReadonlySet<Reference['kind']> = new Set(['file', 'key', 'footnote', 'ibid'] as const);

/** With blanks for what only says where the words stand. */
function withoutCitations(text: string, { references }: Unit): string {
  const cites = references.filter(({ kind }) => CITES.has(kind));
  return cites.reduceRight(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The clause of the article that gives a passage to somebody. */
export function wordsOfSpeech({ told }: SourceSpeech, article: Article): string | undefined {
  if (!told) return undefined;
  const { paragraphs, quotes } = article;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, told.start)] ?? told;
  return clauseWords(seenOf(article), told, paragraph, outermost(quotes.map(({ outer }) => outer)));
}
