/** Texts that are held once, each under a number. */
export class Strings {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of `text`, which it gets now if it has none. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** The number of `text`, if it has one. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The text of a number. */
  at(number: number): string {
    return this.#texts[number] ?? '';
  }
}
