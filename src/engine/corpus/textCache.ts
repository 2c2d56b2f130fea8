/** The words of the texts that were asked for last, so that a corpus need not hold those of all. */
import type { IndexedText } from './indexedText';

/** How many tokens are kept at most: 12 bytes each, 24 MB, and their texts, which take as much again. */
const MOST_TOKENS = 2_000_000;

/** Keeps what was used last (least recently used goes first). */
export class TextCache {
  readonly #kept = new Map<string, IndexedText>();
  #tokens = 0;

  /** The words of the text of `file`, made by `make` if they are not kept. */
  of(file: string, make: () => IndexedText): IndexedText {
    const kept = this.#kept.get(file);
    if (kept) {
      this.#kept.delete(file);
      this.#kept.set(file, kept);
      return kept;
    }
    const made = make();
    this.#kept.set(file, made);
    this.#tokens += made.words.length;
    while (this.#tokens > MOST_TOKENS && this.#kept.size > 1) this.#dropOldest();
    return made;
  }

  /** Forgets `file`. */
  delete(file: string): void {
    this.#tokens -= this.#kept.get(file)?.words.length ?? 0;
    this.#kept.delete(file);
  }

  #dropOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.delete(oldest);
  }
}
