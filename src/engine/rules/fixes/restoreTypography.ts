/** For a verbatim quotation: the source's own capitals, apostrophes, spaces and punctuation. */
import type { IndexedArticle } from '../../corpus/corpus';
import { formAt } from '../../match/compare/articleText';
import { sharedTail } from '../../match/compare/tolerances';
import { type Occurrence, occurrencesIn } from '../../match/exact';
import { type Pattern, type PatternWord, patternsOf } from '../../match/pattern/pattern';
import type { Tolerance } from '../../match/verdict';
import { withoutFillers } from '../../text/characterReferences';
import type { CheckedQuote } from '../checkedNote';
import { disjoint, type Edit, type Fix, type FixedNote, type FixSources } from './fix';

const RESTORED: ReadonlySet<Tolerance> = new Set(['typography', 'space', 'case', 'punctuation']);

/** Words are compared one by one; line ends, markup and the marks of quotations inside stay the note's. */
export function restoreTypography(quote: CheckedQuote, checked: FixedNote, sources: FixSources): Fix[] {
  if (quote.verdict !== 'verbatim' || !quote.tolerances.some((each) => RESTORED.has(each))) return [];
  const found = placesOf(quote, checked, sources);
  const edits = found ? editsOf(found, checked.note.text, quote.end) : [];
  return edits.length > 0
    ? [{ kind: 'restore-typography', title: 'Restore the source’s typography', edits }]
    : [];
}

/** A reading of the quotation with the article's token for each of its words. */
interface Found {
  readonly pattern: Pattern;
  readonly article: IndexedArticle;
  readonly places: Occurrence;
}

function placesOf(
  { source, quote }: CheckedQuote,
  { note }: FixedNote,
  sources: FixSources,
): Found | undefined {
  const { corpus, options } = sources;
  const article = source && corpus.indexed(source.article);
  if (!article) return undefined;
  for (const pattern of patternsOf(note.visible, quote)?.toFind ?? []) {
    const ids = pattern.words.map((word) => corpus.vocabulary.find(word.form));
    const all = ids.includes(-1) ? [] : occurrencesIn(article, pattern, ids, options);
    const places = all.find(([first]) => article.starts[first ?? -1] === source.start);
    if (places) return { pattern, article, places };
  }
  return undefined;
}

function editsOf({ pattern, article, places }: Found, text: string, end: number): Edit[] {
  const words = pattern.words.flatMap((word, i) => {
    const token = places[i] ?? 0;
    const before = pattern.words[i - 1];
    const printed = withoutFillers(article.text.slice(article.ends[token - 1] ?? 0, article.starts[token]));
    const gap = before && word.gap === undefined ? gapEdit(before, word, printed, text) : [];
    return [...gap, ...wordEdit(word, withoutFillers(formAt(article, token)), text)];
  });
  const last = pattern.words.at(-1);
  const kept = sharedTail(pattern, article, places.at(-1) ?? 0);
  return disjoint(kept > 0 || !last ? words : [...words, ...tailEdit(last.span.end, end, text)]);
}

/** A word that a line end or markup parts is left alone. */
function wordEdit({ form, span }: PatternWord, printed: string, text: string): Edit[] {
  const source = printed.replace(/\u00ad/g, '');
  if (form === source || /\s*[\r\n]/.test(source) || text.slice(span.start, span.end) !== form) return [];
  return [{ ...span, text: source }];
}

const INNER_MARKS = /[«»‹›“”„"]/;

function gapEdit(before: PatternWord, after: PatternWord, printed: string, text: string): Edit[] {
  const span = { start: before.span.end, end: after.span.start };
  const written = text.slice(span.start, span.end);
  const source = printed.replace(/\s*[\r\n]\s*/g, ' ');
  const isPlain = written === after.before && !/[\r\n]/.test(written);
  if (!isPlain || written === source || INNER_MARKS.test(written + source)) return [];
  return [{ ...span, text: source }];
}

/** Punctuation at the end that the source does not have there. */
function tailEdit(start: number, end: number, text: string): Edit[] {
  const tail = text.slice(start, end);
  return /^[.,;:!?…]+$/.test(tail) ? [{ start, end, text: '' }] : [];
}
