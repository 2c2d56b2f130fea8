/** The words of one text as numbers, with their places. Parallel arrays, one entry a token. */
export interface IndexedText {
  readonly text: string;
  /** Vocabulary numbers. */
  readonly words: Uint32Array;
  /** UTF-16 offsets, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
