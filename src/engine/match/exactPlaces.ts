/** Every place that bears a quotation out, read in the most literal way that finds one. */
import type { CorpusView, IndexedArticle } from '../corpus/corpus';
import type { Span } from '../text/span';
import { interruptionsIn } from './compare/interruptions';
import { foreignParts } from './compare/speeches';
import { stitchedParts } from './compare/stitched';
import { fitOf, sharedTail } from './compare/tolerances';
import { type Occurrence, occurrencesIn } from './exact';
import { idOf, idsOf } from './nearest';
import type { Pattern, Patterns } from './pattern/pattern';
import { regroupings } from './pattern/regroup';
import type { Question } from './question';
import { thresholds } from './thresholds';
import type { Change, Tolerance, VerbatimPlace } from './verdict';
import type { VerifyOptions } from './verify';

/** A place where all words of a quotation stand. */
export interface FoundPlace extends VerbatimPlace {
  /** What signs, brackets or elisions say differently; none where the place bears the quotation out. */
  readonly changes: readonly Change[];
}

/**
 * The places of the first reading that has one in a cited article; else of the first that has any. Those without a change
 * come first, then those that need fewest tolerances.
 *
 * @param alignedIds the numbers of the words of `patterns.toAlign`
 */
export function exactPlaces(
  question: Question,
  patterns: Patterns,
  alignedIds: readonly number[],
  corpus: CorpusView,
  options: VerifyOptions,
): FoundPlace[] {
  const { cited } = question;
  let elsewhere: FoundPlace[] = [];
  for (const pattern of readings(patterns, corpus)) {
    const ids = pattern === patterns.toAlign ? alignedIds : idsOf(pattern, corpus);
    const places = ids.includes(-1) ? [] : placesOf(question, pattern, ids, corpus, options);
    if (places.length === 0) continue;
    const isHere =
      cited.length === 0 || places.some((place) => isClean(place) && cited.includes(place.article));
    if (isHere && places.some(isClean)) return places.sort(byNeed);
    if (elsewhere.length === 0 || (!elsewhere.some(isClean) && places.some(isClean))) elsewhere = places;
  }
  return elsewhere.sort(byNeed);
}

/** Words written together and apart are tried last, where there are too few for an alignment to find the place. */
function* readings({ toFind, toAlign }: Patterns, corpus: CorpusView): Generator<Pattern> {
  yield* toFind;
  if (toAlign.words.length > thresholds.longestRegrouped) return;
  yield* regroupings(toAlign, (form) => idOf(form, corpus) >= 0);
}

function placesOf(
  question: Question,
  pattern: Pattern,
  ids: readonly number[],
  corpus: CorpusView,
  options: VerifyOptions,
): FoundPlace[] {
  const emphasis: readonly Tolerance[] = holdsEmphasis(question) ? ['emphasis'] : [];
  return articlesWith(ids, question.cited, corpus).flatMap((article) =>
    occurrencesIn(article, pattern, ids, options).flatMap(
      (occurrence) => placeAt(pattern, article, occurrence, emphasis) ?? [],
    ),
  );
}

/** The articles that hold the words; where any word will do, only the cited ones. */
function articlesWith(
  ids: readonly number[],
  cited: readonly string[],
  corpus: CorpusView,
): IndexedArticle[] {
  const known = ids.filter((id) => id >= 0);
  return known.length > 0 ? corpus.holdingAll(known) : cited.flatMap((file) => corpus.indexed(file) ?? []);
}

function placeAt(
  pattern: Pattern,
  article: IndexedArticle,
  occurrence: Occurrence,
  besides: readonly Tolerance[],
): FoundPlace | undefined {
  const fit = fitOf(pattern, article, occurrence);
  if (!fit) return undefined;
  const [first, last] = [occurrence[0] ?? 0, occurrence.at(-1) ?? 0];
  return {
    article: article.article.file,
    start: article.starts[first] ?? 0,
    end: (article.ends[last] ?? 0) + sharedTail(pattern, article, last),
    tolerances: [...new Set([...fit.tolerances, ...interruptionsIn(article, occurrence), ...besides])],
    omitted: omittedSpans(pattern, article, occurrence),
    beyond: foreignParts(pattern, article, occurrence),
    changes: [...fit.changes, ...stitchedParts(pattern, article, occurrence)],
  };
}

/** What stands in the article where the quotation marks an elision. */
function omittedSpans(pattern: Pattern, article: IndexedArticle, occurrence: Occurrence): Span[] {
  if (!pattern.relies.includes('ellipsis')) return [];
  return pattern.words.flatMap(({ gap }, i) => {
    const start = article.ends[occurrence[i - 1] ?? 0] ?? 0;
    const end = article.starts[occurrence[i] ?? 0] ?? 0;
    const isGap = gap === 'ellipsis' && (occurrence[i] ?? 0) > (occurrence[i - 1] ?? 0) + 1;
    return isGap ? [{ start, end }] : [];
  });
}

function isClean({ changes }: FoundPlace): boolean {
  return changes.length === 0;
}

/** Least changed first, then least outside of one speech, then fewest tolerances. */
function byNeed(a: FoundPlace, b: FoundPlace): number {
  return (
    a.changes.length - b.changes.length ||
    a.beyond.length - b.beyond.length ||
    a.tolerances.length - b.tolerances.length
  );
}

function holdsEmphasis({ text, quoted }: Question): boolean {
  return quoted.masked.some(
    (mask) =>
      mask.start >= quoted.start && mask.end <= quoted.end && /[*_~]/.test(text.slice(mask.start, mask.end)),
  );
}
