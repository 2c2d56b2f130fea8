/** `quote.altered`: a mark of elision where words of the source were left out. */
import { contains } from '../../text/span';
import type { CheckedQuote } from '../checkedNote';
import type { Edit, Fix, FixedNote, FixSources } from './fix';
import { QuotedWords } from './quotedWords';
import { spokenParts } from './spokenPart';

/** Marks that a note may use; the first is the one for a note without any. */
const ELISIONS = ['[…]', '(…)', '[...]', '(...)'] as const;

/** One fix for all omissions. A negation left out is none, no mark makes that fair; nor is what lies beyond a speech. */
export function markOmission(
  quote: CheckedQuote,
  { note }: FixedNote,
  { corpus, options }: FixSources,
): Fix[] {
  if (quote.verdict !== 'altered') return [];
  const article = quote.source && corpus.get(quote.source.article)?.article;
  const parts = article && quote.source && spokenParts(article, quote.source);
  const mark = ELISIONS.find((each) => note.text.includes(each)) ?? ELISIONS[0];
  const words = new QuotedWords(note, quote.quote);
  const edits = quote.changes
    .filter(({ sourceSpan }) => !parts || parts.some((part) => contains(part, sourceSpan)))
    .filter(
      ({ kind, note: kept, source }) =>
        kept === '' && kind !== 'negation' && kind !== 'order' && source.length <= options.maxGap,
    )
    .flatMap(({ noteSpan }) => markAt(words, words.within(noteSpan).start, mark));
  if (edits.length === 0) return [];
  return [{ kind: 'mark-omission', title: `Mark what was left out with ${mark}`, edits }];
}

/** Before the next word; nowhere between words that are joined. */
function markAt(words: QuotedWords, at: number, mark: string): Edit[] {
  const next = words.wordAfter(at);
  if (!next || next.start === at) return [];
  return [words.toNote({ start: next.start, end: next.start, text: `${mark} `, beforeWord: true })];
}
