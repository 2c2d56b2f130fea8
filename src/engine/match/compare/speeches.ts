/** Where somebody speaks in an article, so that no passage is taken for the words of one who speaks only a part of it. */
import type { Article } from '../../article/article';
import type { IndexedArticle } from '../../corpus/corpus';
import { looseKey } from '../../text/fold';
import { isFunctionWord } from '../../text/functionWords';
import { firstEndingAfter, overlaps, type Span, spanAt } from '../../text/span';
import { isIncise } from '../pattern/incise';
import type { Pattern } from '../pattern/pattern';
import { thresholds } from '../thresholds';
import type { Change } from '../verdict';
import { formAt } from './articleText';

/** What stands between the outermost marks of a speech. */
interface Utterance extends Span {
  /** The same for the same speaker, undefined where nobody is named. */
  readonly by: string | undefined;
  /** Where the text names the speaker, and says that he speaks. */
  readonly told: readonly Span[];
}

/** The speeches of an article, sorted, disjoint. O(quotations). */
function utterancesOf({ quotes, turns }: Article): Utterance[] {
  const found: Utterance[] = [];
  let end = 0;
  if (turns.length > 0)
    return turns.map((turn) => ({ start: turn.start, end: turn.end, by: turn.by, told: [] }));
  for (const { kind, outer, speaker, speakerLabel, speakerMention, cue } of quotes) {
    if (outer.start < end) continue;
    end = outer.end;
    const by = speaker === undefined ? speakerLabel : `#${speaker}`;
    const told = [speakerMention, cue].flatMap((span) => span ?? []);
    if (kind === 'speech') found.push({ start: outer.start, end: outer.end, by, told });
  }
  return found;
}

/**
 * Whether `span`, which a quotation leaves out between words at `before` and `after`, is a reporting clause within one speech
 * of one speaker: inside its marks, between two pieces given to the same, or in one turn of a dialogue set with dashes.
 */
export function isReportWithin(article: IndexedArticle, span: Span, before: number, after: number): boolean {
  const utterances = utterancesOf(article.article);
  const [first, second] = [spanAt(utterances, before), spanAt(utterances, after)];
  const clause = article.text.slice(span.start, span.end);
  if (!first && !second) return isTurn(article.text, before, after) && isIncise(clause);
  if (!first || !second) return false;
  return first === second ? isOwnReport(first, span, clause) : isBetween(first, second, article.text);
}

/** Inside marks, a clause that says of somebody else what he says is a part of the speech. */
function isOwnReport({ by, told }: Utterance, span: Span, clause: string): boolean {
  if (/^\s*(?:selon|d[’']après|according to|pour)(?!\p{L})/iu.test(clause) || !isIncise(clause)) return false;
  const isAboutSpeaker = told.some((each) => overlaps(each, span));
  return by === undefined || isAboutSpeaker || /-(?:t-)?(?:il|elle|on|ils|elles|je)(?!\p{L})/iu.test(clause);
}

/** “A,” she said, “and B.”: one clause between the marks, after which the same speaker goes on. */
function isBetween(first: Utterance, second: Utterance, text: string): boolean {
  const between = text.slice(first.end, second.start).trim();
  const words = between.split(/\s+/).length;
  if (words > thresholds.longestReport || /[.!?…]\s+\S/.test(between)) return false;
  if (first.by !== undefined && second.by !== undefined) return isSame(first, second);
  return /[,:–—-]$/.test(between) || (/^\p{Ll}[^\n]*\.$/u.test(between) && goesOn(first, text));
}

/** Whether a speech is broken off rather than at its end: “A,” she said. “B.” */
function goesOn({ end }: Utterance, text: string): boolean {
  return /[,!?…][\s»”"’'›]{0,4}$/.test(text.slice(Math.max(0, end - 6), end));
}

function isSame(a: Utterance, b: Utterance): boolean {
  return a.by !== undefined && a.by === b.by;
}

/** Whether both stand in one line that a dash opens. */
function isTurn(text: string, a: number, b: number): boolean {
  const start = text.lastIndexOf('\n', a) + 1;
  return (
    !text.slice(a, b).includes('\n') && /^[ \t]*[—–-][ \t\u00a0\u202f]/.test(text.slice(start, start + 20))
  );
}

/** Words of a quotation that follow each other in one speech, or in the narration. */
interface Run {
  readonly utterance: Utterance | undefined;
  /** Numbers of its first word and its last. */
  readonly first: number;
  last: number;
}

/**
 * The parts of a passage that are not of one speaker's speech: narration beside his words, or somebody else's. A reporting
 * clause is none; nor is what the quotation itself sets apart by marks. Empty where the passage is no speech at all.
 *
 * @param places token numbers of `article`, one for each word of `pattern`
 */
export function foreignParts(pattern: Pattern, article: IndexedArticle, places: readonly number[]): Change[] {
  const [start, end] = [article.starts[places[0] ?? 0] ?? 0, article.ends[places.at(-1) ?? 0] ?? 0];
  const reply = replyIn(article.text, start, end);
  if (reply !== undefined) {
    const first = places.findIndex((place) => (article.starts[place] ?? 0) >= reply);
    const run = { utterance: undefined, first, last: places.length - 1 };
    return first <= 0 || isShown(run, pattern) ? [] : [asChange(run, pattern, article, places)];
  }
  if (!crossesSpeech(article.article, start, end)) return [];
  const utterances = utterancesOf(article.article);
  const around = utterances[firstEndingAfter(utterances, start)];
  if (!around || around.start >= end || (around.start <= start && end <= around.end)) return [];
  const runs = runsOf(utterances, article, places).filter((run) => !isAside(run, article, places));
  const main = runs.find(({ utterance }) => utterance !== undefined);
  if (!main) return [];
  return runs
    .filter((run) => run !== main && isForeign(run, main, article.text) && !isShown(run, pattern))
    .map((run) => asChange(run, pattern, article, places));
}

/** Where another speaks in a dialogue that is set with dashes; undefined where nobody does between two places. */
function replyIn(text: string, start: number, end: number): number | undefined {
  const found = /\n\s*[—–]\s/.exec(text.slice(start, end));
  if (!found) return undefined;
  const own = text.slice(text.lastIndexOf('\n', start) + 1, start + 1);
  const around = text.slice(Math.max(0, start - LONGEST_LOOK), end + LONGEST_LOOK);
  return /^[ \t]*[—–]\s/.test(own) && TOLD.test(around) ? start + found.index + found[0].length : undefined;
}

const LONGEST_LOOK = 400;
/** That a dialogue is told, and no list: "répondit-il", "fit Marthe". */
const TOLD =
  /\p{L}-(?:t-)?(?:ils?|elles?|je|on)(?!\p{L})|(?<!\p{L})(?:dit|fit|reprit|répondit|demanda|said|asked)(?!\p{L})/u;

/** Whether a mark of a speech stands between two places: most passages lie within one, or outside of all. */
function crossesSpeech({ quotes, turns }: Article, start: number, end: number): boolean {
  if (turns.length > 0)
    return turns.some(
      (turn) => turn.start < end && turn.end > start && (turn.start > start || turn.end < end),
    );
  return quotes.some(
    ({ kind, outer }) =>
      kind === 'speech' && outer.start < end && outer.end > start && (outer.start > start || outer.end < end),
  );
}

function runsOf(utterances: readonly Utterance[], article: IndexedArticle, places: readonly number[]): Run[] {
  const runs: Run[] = [];
  places.forEach((place, i) => {
    const utterance = spanAt(utterances, article.starts[place] ?? 0);
    const last = runs.at(-1);
    if (last && last.utterance === utterance) last.last = i;
    else runs.push({ utterance, first: i, last: i });
  });
  return runs;
}

/** A reporting clause between or behind the words of a speaker, or a little word that leads in to them. */
function isAside(
  { utterance, first, last }: Run,
  article: IndexedArticle,
  places: readonly number[],
): boolean {
  if (utterance) return false;
  const tokens = places.slice(first, last + 1);
  if (tokens.every((token) => isFunctionWord(looseKey(formAt(article, token))))) return true;
  const from = article.starts[tokens[0] ?? 0] ?? 0;
  return isIncise(article.text.slice(from, article.ends[tokens.at(-1) ?? 0]));
}

function isForeign(run: Run, main: Run, text: string): boolean {
  const { utterance } = run;
  if (!utterance || !main.utterance) return true;
  if (areTurns(main.utterance, utterance, text) || areTurns(utterance, main.utterance, text)) return true;
  if (utterance.by === undefined || main.utterance.by === undefined) return false;
  return !isSame(utterance, main.utterance);
}

/** Closed in one paragraph and opened in the next, with nothing between: in a dialogue, another speaks. */
function areTurns(first: Utterance, second: Utterance, text: string): boolean {
  const between = text.slice(first.end, second.start);
  return first.end <= second.start && between.includes('\n') && between.trim() === '';
}

const MARK = /[«»“”„"‹›‘’'—–]|\n/;

/** Whether the quotation has marks of its own where the run begins or ends. */
function isShown({ first, last }: Run, { words, tail }: Pattern): boolean {
  const [before, after] = [words[first]?.before ?? '', words[last + 1]?.before ?? tail];
  return (first > 0 && MARK.test(before)) || MARK.test(after);
}

function asChange(
  { first, last }: Run,
  { words }: Pattern,
  article: IndexedArticle,
  places: readonly number[],
): Change {
  const noteSpan = { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
  const sourceSpan = {
    start: article.starts[places[first] ?? 0] ?? 0,
    end: article.ends[places[last] ?? 0] ?? 0,
  };
  const note = words
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
  const source = article.text.slice(sourceSpan.start, sourceSpan.end);
  return { kind: 'glued', note, source, noteSpan, sourceSpan };
}
