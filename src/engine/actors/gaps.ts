/** What stands between two words, and whether any word would be capitalised after it. */
import type { Gap, Word } from './word';

const LONG_LINE = 50;

/** A gap of one character that tells what it is. */
const SINGLE: ReadonlyMap<number, Gap> = new Map(
  (
    [
      ['space', ' \u00a0\u202f\t'],
      ['hyphen', '-\u2010\u2011'],
      ['elision', "'’\u02bc"],
    ] as const
  ).flatMap(([gap, chars]) => [...chars].map((char): [number, Gap] => [char.charCodeAt(0), gap])),
);

/** The gap between `previous` and the word at `start`; `wrapped` if the lines of `text` are cut at a width. */
export function gapOf(text: string, previous: Word, start: number, wrapped: boolean): Gap {
  const { end } = previous;
  if (start === end + 1) {
    const code = text.charCodeAt(end);
    if (code === 0x20) return 'space';
    const gap = SINGLE.get(code);
    if (gap !== undefined) return gap;
  }
  return longGap(text, previous, start, wrapped);
}

function longGap(text: string, previous: Word, start: number, wrapped: boolean): Gap {
  const between = text.slice(previous.end, start);
  if (between === ', ') return 'comma';
  if (between.includes('\n')) return isWrap(between, previous, text, start, wrapped) ? 'space' : 'stop';
  if (between.trim() === '') return between === '' ? 'break' : 'space';
  if (/^\.\s*$/.test(between)) return abbreviates(previous) ? 'dot' : 'stop';
  if (/[.!?…]/.test(between)) return 'stop';
  if (/^\s*,\s*$/.test(between)) return 'comma';
  return /^\s*\($/.test(between) ? 'open' : 'break';
}

const ABBREVIATION = /^(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Prof|Me|Mgr|St|Ste|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon)$/;

function abbreviates(word: Word): boolean {
  return (word.shape === 'capital' && word.text.length === 1) || ABBREVIATION.test(word.text);
}

/** Whether a line break between words may mean nothing; any other ends a sentence. */
export function mayWrap(between: string): boolean {
  return /^[ \t]*\r?\n[ \t]*(?:>[ \t]?)?$/.test(between);
}

/** Whether the line break between two words is only where a long line was wrapped. */
function isWrap(between: string, previous: Word, text: string, start: number, wrapped: boolean): boolean {
  if (!mayWrap(between)) return false;
  const lineStart = text.lastIndexOf('\n', previous.end - 1) + 1;
  if (wrapped) return previous.end - lineStart >= 40;
  const lower = previous.shape === 'lower' || /^\p{Ll}/u.test(text.slice(start, start + 2));
  return lower && previous.end - lineStart >= LONG_LINE;
}

/** Whether any word would be capitalised after what stands between `end` and `start`: a stop, a quotation mark. */
export function isInitial(gap: Gap, text: string, end: number, start: number): boolean {
  if (gap === 'stop') return true;
  return gap === 'break' && /[«“"„‹:;•*–—#|]|\s--?\s/.test(text.slice(end, start));
}

/** Whether the lines of `text` are cut at a width, so that a line's end means nothing. One pass. */
export function isHardWrapped(text: string): boolean {
  let single = 0;
  let other = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const length = at - lineStart;
    const joined = length >= 40 && length <= 110 && /\S/.test(text.charAt(at + 1));
    if (joined) single++;
    else if (length > 110 || (length > 0 && !/\S/.test(text.charAt(lineStart - 2)))) other++;
    lineStart = at + 1;
  }
  return single >= 8 && single > 2 * other;
}
