/** The verdict on a quotation: exact match after declared tolerances, else alignment and what changed. No score decides. */

import type { CorpusView } from '../corpus/corpus';
import { looseKey } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import { spelledValue } from '../text/numerals';
import { exactPlaces, type FoundPlace } from './exactPlaces';
import { likelyPassage } from './likelyPassage';
import { idsOf, type Nearest, type Sought, soughtOf } from './nearest';
import { nearestInCited, nearestPassage, passageWithRun } from './nearestPassage';
import { type Pattern, patternsOf } from './pattern/pattern';
import { windowWidth } from './pattern/window';
import { piecesOf } from './pieces';
import { claimsSource, isGiven, isMutedTerm, isNobodys, isWordInPassing, type Question } from './question';
import { onlyNeighbour } from './shortAltered';
import { thresholds } from './thresholds';
import type { Change, Tolerance, UncheckedReason, VerbatimPlace, Verdict } from './verdict';

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

/** All of an answer but what it says itself. */
function answer({
  verdict,
  reason,
  tolerances = [],
  changes = [],
  source,
  alsoAt = [],
}: Pick<Answer, 'verdict'> & Partial<Answer>): Answer {
  return { verdict, reason, tolerances, changes, source, alsoAt };
}

/** Judges one quotation against the corpus. Never throws; deterministic. */
export function verify(question: Question, corpus: CorpusView, options: VerifyOptions): Answer {
  const patterns = patternsOf(question.text, question.quoted);
  if (!patterns || question.title) return unchecked('term');
  const { toAlign } = patterns;
  const words = toAlign.words.length;
  const ids = idsOf(toAlign, corpus);
  const places = exactPlaces(question, patterns, ids, corpus, options);
  const clean = places.filter(({ changes }) => changes.length === 0).map(asVerbatimPlace);
  const isLong = isTooLong(toAlign);
  if (clean.length > 0 && (isLong || !isOnlyElsewhere(question, clean))) return found(question, clean, words);
  const [changed] = places;
  if (changed && clean.length === 0 && isGrammar(toAlign)) return unchecked('term');
  if (changed && clean.length === 0) return altered(asVerbatimPlace(changed), changed.changes);
  if (isLong) return unchecked('too-long');
  const sought = soughtOf(toAlign, ids, corpus, options);
  return clean.length > 0
    ? found(question, [...inCited(question, sought), ...clean], words)
    : judgeNearest(question, sought, corpus);
}

/** The verdict on words that stand nowhere as they are. */
function judgeNearest(question: Question, sought: Sought, corpus: CorpusView): Answer {
  const words = sought.ids.length;
  const passage = nearestPassage(sought, question.cited) ?? plainSource(question, sought);
  const nearest = passage && isRendering(question, passage, words) ? undefined : passage;
  if (nearest && nearest.changes.length === 0) return found(question, [asPlace(nearest)], words);
  if (nearest && words <= thresholds.longestTerm && isMutedTerm(question, words)) return unchecked('term');
  if (nearest && isNobodys(question) && words < thresholds.fewestUncited) return absent(question, words);
  const pieces = piecesOf(sought, question.cited);
  if (pieces && (!nearest || pieces.isReordered))
    return { ...altered(pieces.source, pieces.changes), alsoAt: pieces.alsoAt };
  if (nearest) return altered(asPlace(nearest), nearest.changes);
  return (
    translation(question, sought.pattern, corpus) ??
    shortlyAltered(question, sought) ??
    absent(question, words)
  );
}

/** Of a translation a passage in its own words has figures and names in common, and else little. */
function isRendering({ translated }: Question, { changes }: Nearest, words: number): boolean {
  return translated && changes.length * 2 >= words;
}

/** "ne … que": words of grammar are talked about, not quoted. */
function isGrammar({ words }: Pattern): boolean {
  return words.length <= thresholds.longestTerm && words.every(({ form }) => isFunctionWord(looseKey(form)));
}

/** Aligning it would take more than may be asked for: no limit may turn into a verdict. */
function isTooLong(pattern: Pattern): boolean {
  return pattern.words.length * 2 * windowWidth(pattern) > thresholds.maxCells;
}

function unchecked(reason: UncheckedReason): Answer {
  return answer({ verdict: 'unchecked', reason });
}

function isOnlyElsewhere({ cited }: Question, places: readonly VerbatimPlace[]): boolean {
  return cited.length > 0 && !places.some(({ article }) => cited.includes(article));
}

/** The cited article, under any declared tolerance, wins over a more literal place elsewhere. */
function inCited({ cited }: Question, sought: Sought): readonly VerbatimPlace[] {
  const nearest = nearestInCited(sought, cited);
  return nearest && nearest.changes.length === 0 ? [asPlace(nearest)] : [];
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
  return answer({
    verdict: isElsewhere && !question.isHint && claimsSource(question, words) ? 'wrong-source' : 'verbatim',
    tolerances: source?.tolerances ?? [],
    source,
    alsoAt: alsoAt.slice(0, thresholds.maxPlaces),
  });
}

/** A rendering in another language: said to be one, or with a likely passage. Never verified, only pointed at. */
function translation(question: Question, pattern: Pattern, corpus: CorpusView): Answer | undefined {
  if (!question.translated && !question.foreign) return undefined;
  const cited = question.cited.flatMap((file) => corpus.indexed(file) ?? []);
  const [place] = cited.flatMap((article) => likelyPassage(pattern, article) ?? []);
  const { length } = pattern.words;
  const isOpen = length > thresholds.longestTerm && isGiven(question, length) && !holdsAnchor(pattern);
  const isSaid = question.translated || isOpen;
  if (!place) return isSaid ? unchecked('translated') : undefined;
  return { ...unchecked('translated'), source: { ...place, tolerances: [], omitted: [], beyond: [] } };
}

/** Whether a rendering has a name or a figure, which its source would have too. */
function holdsAnchor({ words }: Pattern): boolean {
  return words.some(
    ({ form }, i) =>
      /\d/.test(form) || (spelledValue([form]) ?? 1) !== 1 || (i > 0 && /^\p{Lu}\p{Ll}/u.test(form)),
  );
}

function altered(source: VerbatimPlace, changes: readonly Change[]): Answer {
  return answer({ verdict: 'altered', changes, source });
}

function asVerbatimPlace({ article, start, end, tolerances, omitted, beyond }: FoundPlace): VerbatimPlace {
  return { article, start, end, tolerances, omitted, beyond };
}

function asPlace({ place, tolerances, beyond }: Nearest): VerbatimPlace {
  const { article, start, end } = place;
  return { article, start, end, tolerances, omitted: [], beyond };
}

/** Where the note gives the words to somebody, an article that has many of them in a row. */
function plainSource(question: Question, sought: Sought): Nearest | undefined {
  const isAsked = question.attributed && question.cited.length === 0 && !question.foreign;
  return isAsked ? passageWithRun(sought) : undefined;
}

/** A few words of which one was changed, where the article cited has just one place for them. */
function shortlyAltered(question: Question, sought: Sought): Answer | undefined {
  const isRendered = question.foreign || question.translated;
  if (question.sourceMissing || isRendered || !isGiven(question, sought.ids.length)) return undefined;
  const nearest = onlyNeighbour(sought, question.cited);
  if (!nearest) return undefined;
  const { changes } = nearest;
  return changes.length > 0
    ? altered(asPlace(nearest), changes)
    : found(question, [asPlace(nearest)], sought.ids.length);
}

/** Nowhere in the articles: a fault if the note presents the words as a source's, else the note's own. */
function absent(question: Question, words: number): Answer {
  if (question.sourceMissing) return unchecked('source-missing');
  if (isMutedTerm(question, words)) return unchecked('term');
  if (isGiven(question, words)) return answer({ verdict: 'not-found' });
  return unchecked(words <= thresholds.longestTerm ? 'term' : 'own-words');
}
