/** The different words of a text, found with one stamp a word of the vocabulary instead of a set a text. */
export class DistinctWords {
  #stamps = new Uint32Array(1 << 12);
  #stamp = 0;
  #distinct = new Uint32Array(1 << 12);

  /** The numbers in `words`, each once, in the order of their first place: to be used before the next text comes. O(words). */
  of(words: Uint32Array): Uint32Array {
    this.#stamp++;
    if (words.length > this.#distinct.length) this.#distinct = new Uint32Array(2 * words.length);
    const distinct = this.#distinct;
    let count = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      if (word >= this.#stamps.length) this.#grow(word);
      if (this.#stamps[word] === this.#stamp) continue;
      this.#stamps[word] = this.#stamp;
      distinct[count++] = word;
    }
    return distinct.subarray(0, count);
  }

  #grow(word: number): void {
    const larger = new Uint32Array(Math.max(word + 1, 2 * this.#stamps.length));
    larger.set(this.#stamps);
    this.#stamps = larger;
  }
}
