/** What grouping has to know of one place where somebody is named, judged by that place and its neighbours alone. */
import type { Span } from '../text/span';
import type { Via } from './actor';
import type { Candidate } from './candidates';
import type { TextContext } from './context';
import type { Sign } from './data/signWeights';
import { signsAt } from './evidence';
import type { Known } from './lexicon';
import type { Word } from './words';

/** A name in its place; offsets into the text of its context. */
export interface Named extends Span {
  readonly via: Via;
  readonly known: Known | undefined;
  /** Names of one key are one actor's. */
  readonly key: string;
  /** The words as they stand, a line break as one space. */
  readonly printed: string;
  /** What its place tells of its kind; nothing where that is known. */
  readonly signs: readonly Sign[];
  /** Whether it is short for the name before it in the same text, or the other way round: "ABC (Association …)". */
  readonly isTwin: boolean;
  readonly words: readonly Word[];
}

/** The names at `candidates`, in their order. Linear. */
export function namedAt(context: TextContext, candidates: readonly Candidate[]): Named[] {
  return candidates.map((candidate, i) => named(context, candidate, candidates[i - 1]));
}

function named(context: TextContext, candidate: Candidate, before: Candidate | undefined): Named {
  const { from, to, via, known } = candidate;
  const words = context.words.slice(from, to);
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  return {
    start,
    end,
    via,
    known,
    key: known?.key ?? keyOf(words),
    printed:
      words.length === 1 ? (words[0]?.text ?? '') : context.text.slice(start, end).replace(/\s+/g, ' '),
    signs: isJudged(known) ? signsAt(context, candidate) : [],
    isTwin: before !== undefined && areTwins(context, before, candidate),
    words,
  };
}

/** Whether signs are to tell of what kind a name is, or whether it is a surname. */
export function isJudged(known: Known | undefined): boolean {
  return known === undefined || known.type === 'person';
}

/** The folded words from one on: the key of what nothing is known of. */
export function keyOf(words: readonly Word[], from = 0, to = words.length): string {
  let key = words[from]?.fold ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.fold ?? ''}`;
  return key;
}

/** "Organisation des … (ABC)" and "ABC (Organisation des …)": an acronym and what it stands for. */
function areTwins({ words }: TextContext, a: Candidate, b: Candidate): boolean {
  if (a.to !== b.from || words[b.from]?.gap !== 'open') return false;
  const left = words.slice(a.from, a.to);
  const right = words.slice(b.from, b.to);
  return abbreviates(left, right) || abbreviates(right, left);
}

/** Whether `short`, one word in capitals, is made of first letters of `long`. */
function abbreviates(short: readonly Word[], long: readonly Word[]): boolean {
  const [acronym] = short;
  if (short.length !== 1 || acronym?.shape !== 'caps' || long.length < 2) return false;
  const initials = long.map((word) => word.fold.charAt(0));
  let at = 0;
  for (const letter of initials) if (letter === acronym.fold.charAt(at)) at++;
  return at >= Math.min(acronym.fold.length, 3) || at === acronym.fold.length;
}
