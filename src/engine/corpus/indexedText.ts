import { eachToken } from '../text/tokens';
import type { Vocabulary } from './vocabulary';

/** The words of one text as numbers, with their places. Parallel arrays, one entry a token. */
export interface IndexedText {
  readonly text: string;
  /** Vocabulary numbers. */
  readonly words: Int32Array;
  /** UTF-16 offsets, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Numbers every token of `text`, with its places. O(text). */
export function indexText(text: string, vocabulary: Vocabulary): IndexedText {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachToken(text, { start: 0, end: text.length }, (start, end) => {
    words.push(vocabulary.add(text, start, end));
    starts.push(start);
    ends.push(end);
  });
  return {
    text,
    words: Int32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
