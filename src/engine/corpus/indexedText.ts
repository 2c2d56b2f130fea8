/** Where the tokens of a text stand: UTF-16 offsets, half-open. Parallel arrays. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The words of one text as vocabulary numbers, with their places: one entry a token in each. */
export interface IndexedText extends Places {
  readonly text: string;
  readonly words: Uint32Array;
}

/** Makes the places when they are first asked for: most texts are set aside for their words alone. */
export class LazyText implements IndexedText {
  readonly text: string;
  readonly words: Uint32Array;
  readonly #read: (text: string) => Places;
  #places: Places | undefined;

  /** @param read makes the places of a text, as many as there are `words` */
  constructor(text: string, words: Uint32Array, read: (text: string) => Places) {
    this.text = text;
    this.words = words;
    this.#read = read;
  }

  get starts(): Uint32Array {
    return this.#placed().starts;
  }

  get ends(): Uint32Array {
    return this.#placed().ends;
  }

  #placed(): Places {
    this.#places ??= this.#read(this.text);
    return this.#places;
  }
}
