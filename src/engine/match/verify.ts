/** The verdict on a quotation: exact match after declared tolerances, else alignment and what changed. No score decides. */

import type { CorpusView, IndexedArticle } from '../corpus/corpus';
import type { CitationStrength } from '../note/note';
import type { Span } from '../text/span';
import { type Occurrence, occurrencesIn } from './exact';
import { likelyPassage } from './likelyPassage';
import { idsOf, type Nearest, soughtOf } from './nearest';
import { nearestPassage } from './nearestPassage';
import { type Pattern, type Patterns, patternsOf, type Quoted } from './pattern';
import { thresholds } from './thresholds';
import { sharedTail, tolerancesNeeded } from './tolerances';
import type { Change, Tolerance, UncheckedReason, VerbatimPlace, Verdict } from './verdict';

/** What is asked about a quotation. */
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

/** The verdict with its evidence. */
export interface Answer {
  readonly verdict: Verdict;
  readonly reason: UncheckedReason | undefined;
  readonly tolerances: readonly Tolerance[];
  readonly changes: readonly Change[];
  /** The passage that bears it out, or the one it was altered from. */
  readonly source: VerbatimPlace | undefined;
  readonly alsoAt: readonly VerbatimPlace[];
}

/** What may be set by the user. */
export interface VerifyOptions {
  /** UTF-16 units that a marked elision may leave out. */
  readonly maxGap: number;
}

const NOTHING = { tolerances: [], changes: [], source: undefined, alsoAt: [] } as const;

/** Judges one quotation against the corpus. Never throws; deterministic. */
export function verify(question: Question, corpus: CorpusView, options: VerifyOptions): Answer {
  const patterns = patternsOf(question.text, question.quoted);
  if (!patterns || question.title) return unchecked('term');
  const ids = idsOf(patterns.toAlign, corpus);
  const places = verbatimPlaces(question, patterns, ids, corpus, options);
  if (places.length > 0) return found(question, places, patterns.toAlign.words.length);
  const nearest = nearestPassage(soughtOf(patterns.toAlign, ids, corpus, options), question.cited);
  const { length } = patterns.toAlign.words;
  if (nearest && nearest.changes.length === 0) return found(question, [asPlace(nearest)], length);
  if (nearest && length <= thresholds.longestTerm && isMutedTerm(question, length)) return unchecked('term');
  if (nearest && isNobodys(question) && length < thresholds.fewestUncited) return absent(question, length);
  if (nearest) return altered(nearest);
  return translation(question, patterns.toAlign, corpus) ?? absent(question, length);
}

function unchecked(reason: UncheckedReason): Answer {
  return { ...NOTHING, verdict: 'unchecked', reason };
}

function found(question: Question, places: readonly VerbatimPlace[], words: number): Answer {
  const { cited } = question;
  const inCited = places.filter((place) => cited.includes(place.article));
  const others = places.filter((place) => !cited.includes(place.article));
  const isElsewhere = cited.length > 0 && inCited.length === 0;
  const isMuted = isElsewhere && isMutedTerm(question, words);
  if (isMuted || isWordInPassing(question, words, isElsewhere))
    return { ...unchecked('term'), alsoAt: others };
  const [source, ...alsoAt] = [...inCited, ...others];
  return {
    ...NOTHING,
    verdict: isElsewhere && !question.isHint && claimsSource(question, words) ? 'wrong-source' : 'verbatim',
    reason: undefined,
    tolerances: source?.tolerances ?? [],
    source,
    alsoAt: alsoAt.slice(0, thresholds.maxPlaces),
  };
}

/** A word that is named as such, unless its citation stands right beside it and it is more than a word in passing. */
function isMutedTerm({ term, strength, attributed }: Question, words: number): boolean {
  return term && !(strength === 'adjacent' && (attributed || words > thresholds.longestTerm));
}

/** Neither an article nor a speaker is named for it. */
function isNobodys({ cited, attributed, sourceMissing }: Question): boolean {
  return cited.length === 0 && !attributed && !sourceMissing;
}

/** A word or two in marks that no citation and nobody vouches for: that an article has it proves nothing. */
function isWordInPassing(
  { cited, strength, attributed }: Question,
  words: number,
  isElsewhere: boolean,
): boolean {
  const isUncited = cited.length === 0 || (isElsewhere && strength === 'weak');
  return isUncited && !attributed && words <= thresholds.longestWordInPassing;
}

/** Whether the note says that these words stand in the article it cites, and not just near it. */
function claimsSource({ strength, attributed }: Question, words: number): boolean {
  if (strength === 'covering') return words > thresholds.longestTerm;
  return strength === 'adjacent' || (strength === 'sentence' && (words > 1 || attributed));
}

/** A rendering in another language: said to be one, or with a likely passage. Never verified, only pointed at. */
function translation(question: Question, pattern: Pattern, corpus: CorpusView): Answer | undefined {
  if (!question.translated && !question.foreign) return undefined;
  const cited = question.cited.flatMap((file) => corpus.indexed(file) ?? []);
  const [place] = cited.flatMap((article) => likelyPassage(pattern, article) ?? []);
  if (!place) return question.translated ? unchecked('translated') : undefined;
  return { ...unchecked('translated'), source: { ...place, tolerances: [], omitted: [] } };
}

function altered(nearest: Nearest): Answer {
  return {
    ...NOTHING,
    verdict: 'altered',
    reason: undefined,
    changes: nearest.changes,
    source: asPlace(nearest),
  };
}

function asPlace(nearest: Nearest): VerbatimPlace {
  return { ...nearest.place, tolerances: nearest.skipsIncise ? ['incise'] : [], omitted: [] };
}

/** Nowhere in the articles: a fault if the note presents the words as a source's, else the note's own. */
function absent(question: Question, words: number): Answer {
  if (question.sourceMissing) return unchecked('source-missing');
  if (isMutedTerm(question, words)) return unchecked('term');
  const isGiven = claimsSource(question, words) || (question.attributed && words > 1);
  if (isGiven) return { ...NOTHING, verdict: 'not-found', reason: undefined };
  return unchecked(words <= thresholds.longestTerm ? 'term' : 'own-words');
}

/** Every place that bears the quotation out, read in the most literal way that finds one; fewest tolerances first. */
function verbatimPlaces(
  question: Question,
  { toFind, toAlign }: Patterns,
  alignedIds: readonly number[],
  corpus: CorpusView,
  options: VerifyOptions,
): VerbatimPlace[] {
  for (const pattern of toFind) {
    const ids = pattern === toAlign ? alignedIds : idsOf(pattern, corpus);
    const places = ids.includes(-1) ? [] : placesOf(question, pattern, ids, corpus, options);
    if (places.length > 0) return places.sort(byTolerances);
  }
  return [];
}

function placesOf(
  question: Question,
  pattern: Pattern,
  ids: readonly number[],
  corpus: CorpusView,
  options: VerifyOptions,
): VerbatimPlace[] {
  const emphasis: readonly Tolerance[] = holdsEmphasis(question) ? ['emphasis'] : [];
  return corpus.holdingAll(ids).flatMap((article) =>
    occurrencesIn(article, pattern, ids, options).flatMap((occurrence) => {
      const tolerances = tolerancesNeeded(pattern, article, occurrence);
      if (!tolerances) return [];
      const [first, last] = [occurrence[0] ?? 0, occurrence.at(-1) ?? 0];
      const end = (article.ends[last] ?? 0) + sharedTail(pattern, article, last);
      const span = { start: article.starts[first] ?? 0, end };
      const needed = [...new Set([...tolerances, ...emphasis])];
      const omitted = omittedSpans(pattern, article, occurrence);
      return [{ article: article.article.file, ...span, tolerances: needed, omitted }];
    }),
  );
}

/** What stands in the article where the quotation marks an elision. */
function omittedSpans(pattern: Pattern, article: IndexedArticle, occurrence: Occurrence): Span[] {
  return pattern.words.flatMap(({ gap }, i) => {
    const start = article.ends[occurrence[i - 1] ?? 0] ?? 0;
    const end = article.starts[occurrence[i] ?? 0] ?? 0;
    const isGap = gap === 'ellipsis' && (occurrence[i] ?? 0) > (occurrence[i - 1] ?? 0) + 1;
    return isGap ? [{ start, end }] : [];
  });
}

function byTolerances(a: VerbatimPlace, b: VerbatimPlace): number {
  return a.tolerances.length - b.tolerances.length;
}

function holdsEmphasis({ text, quoted }: Question): boolean {
  return quoted.masked.some(
    (mask) =>
      mask.start >= quoted.start && mask.end <= quoted.end && /[*_~]/.test(text.slice(mask.start, mask.end)),
  );
}
