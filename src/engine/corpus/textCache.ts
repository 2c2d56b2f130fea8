/** The words of the texts that were asked for last, so that a corpus need not hold those of all. */
import type { IndexedText } from './indexedText';

/** How many tokens are kept at most: 12 bytes each, 48 MB. */
const MOST_TOKENS = 4_000_000;

/** Keeps what was used last (least recently used goes first). */
export class TextCache {
  readonly #kept = new Map<number, IndexedText>();
  #tokens = 0;

  /** The words of `document`, made by `make` if they are not kept. */
  of(document: number, make: () => IndexedText): IndexedText {
    const kept = this.#kept.get(document);
    if (kept) {
      this.#kept.delete(document);
      this.#kept.set(document, kept);
      return kept;
    }
    const made = make();
    this.#kept.set(document, made);
    this.#tokens += made.words.length;
    while (this.#tokens > MOST_TOKENS && this.#kept.size > 1) this.#dropOldest();
    return made;
  }

  /** Forgets `document`. */
  delete(document: number): void {
    this.#tokens -= this.#kept.get(document)?.words.length ?? 0;
    this.#kept.delete(document);
  }

  #dropOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.delete(oldest);
  }
}
