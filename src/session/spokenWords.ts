/** What is said in each article, so that a list of all quotations opens none. */
import type { Article } from '../engine/article';
import type { Span } from '../engine/text/span';

/** Speech printed in an article. */
export interface Spoken extends Span {
  readonly text: string;
  /** Index into the article's `names.actors`, if it says who speaks. */
  readonly speaker: number | undefined;
  /** The label as printed, where the speaker is no named actor. */
  readonly label: string | undefined;
}

/** The speech of an article, in order. Plain data. */
export function spokenIn({ text, quotes }: Pick<Article, 'text' | 'quotes'>): Spoken[] {
  return quotes.flatMap(({ kind, start, end, speaker, speakerLabel: label }) =>
    kind === 'speech' ? [{ start, end, text: detached(text.slice(start, end)), speaker, label }] : [],
  );
}

/** Engines keep a long slice as a view of its text; what is joined of units is a string of its own. */
function detached(slice: string): string {
  return slice.split('').join('');
}

/** The speech of all articles, article by article. */
export class SpokenWords {
  readonly #byFile = new Map<string, readonly Spoken[]>();

  /** Takes an article's speech, in the place of what was said in that file. */
  put(file: string, spoken: readonly Spoken[]): void {
    if (spoken.length > 0) this.#byFile.set(file, spoken);
    else this.#byFile.delete(file);
  }

  delete(file: string): void {
    this.#byFile.delete(file);
  }

  /** Files in which somebody speaks, with what is said there. */
  all(): Iterable<readonly [file: string, spoken: readonly Spoken[]]> {
    return this.#byFile;
  }
}
