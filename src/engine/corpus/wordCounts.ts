/** In how many articles each word stands. A growing array of counts, by word number. */
export class WordCounts {
  #counts = new Uint32Array(1 << 12);

  /** Counts `step` more (or, negative, fewer) articles for each of `words`. */
  add(words: Uint32Array, step: 1 | -1): void {
    for (const word of words) {
      if (word >= this.#counts.length) this.#grow(word);
      this.#counts[word] = (this.#counts[word] ?? 0) + step;
    }
  }

  /** The count of `word`; 0 for one that never stood anywhere. */
  of(word: number): number {
    return this.#counts[word] ?? 0;
  }

  /** The counts of words and how many documents each stands in. */
  static from(words: Uint32Array, counts: (i: number) => number): WordCounts {
    const made = new WordCounts();
    words.forEach((word, i) => {
      if (word >= made.#counts.length) made.#grow(word);
      made.#counts[word] = counts(i);
    });
    return made;
  }

  #grow(word: number): void {
    const larger = new Uint32Array(Math.max(word + 1, 2 * this.#counts.length));
    larger.set(this.#counts);
    this.#counts = larger;
  }
}
