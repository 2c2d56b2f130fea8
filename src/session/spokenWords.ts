/** What is said in each article, so that a list of all quotations opens none. */
import { type Article, wordsPrinted } from '../engine/article';
import { detached } from '../engine/text/detached';
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
export function spokenIn(article: Pick<Article, 'text' | 'visible' | 'interruptions' | 'quotes'>): Spoken[] {
  return article.quotes.flatMap(({ kind, start, end, speaker, speakerLabel: label }) =>
    kind === 'speech'
      ? [{ start, end, text: detached(wordsPrinted(article, { start, end })), speaker, label }]
      : [],
  );
}

/** The speech of all articles as plain data: what is said, article by article and each in order. */
export interface SpokenImage {
  readonly files: readonly string[];
  /** Where the speech of each file begins; last, its end. */
  readonly from: Uint32Array;
  readonly texts: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** From 1; 0 where it does not say who speaks. */
  readonly speakers: Uint32Array;
  readonly labels: readonly string[];
  /** Of each speech the place of its label, from 1; 0 without. */
  readonly labelled: Uint32Array;
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

  /** All of it as plain data. Linear. */
  image(): SpokenImage {
    const all = [...this.#byFile.values()].flat();
    const labels = new Map<string, number>();
    const from = new Uint32Array(this.#byFile.size + 1);
    let files = 0;
    for (const spoken of this.#byFile.values()) from[files + 1] = (from[files++] ?? 0) + spoken.length;
    return {
      files: [...this.#byFile.keys()],
      from,
      texts: all.map(({ text }) => text),
      starts: Uint32Array.from(all, ({ start }) => start),
      ends: Uint32Array.from(all, ({ end }) => end),
      speakers: Uint32Array.from(all, ({ speaker }) => (speaker === undefined ? 0 : speaker + 1)),
      labelled: Uint32Array.from(all, ({ label }) =>
        label === undefined ? 0 : numberedFrom1(labels, label),
      ),
      labels: [...labels.keys()],
    };
  }

  /** The speech of an image; undefined where its parts do not fit. Linear. */
  static from(image: SpokenImage): SpokenWords | undefined {
    if (!isImage(image)) return undefined;
    const words = new SpokenWords();
    image.files.forEach((file, i) => {
      const to = image.from[i + 1] ?? 0;
      const spoken: Spoken[] = [];
      for (let at = image.from[i] ?? 0; at < to; at++) spoken.push(spokenAt(image, at));
      words.put(file, spoken);
    });
    return words.#byFile.size === image.files.length ? words : undefined;
  }
}

function numberedFrom1(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size + 1;
  numbers.set(text, number);
  return number;
}

function spokenAt({ texts, starts, ends, speakers, labels, labelled }: SpokenImage, at: number): Spoken {
  const speaker = speakers[at] ?? 0;
  return {
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    text: texts[at] ?? '',
    speaker: speaker === 0 ? undefined : speaker - 1,
    label: labels[(labelled[at] ?? 0) - 1],
  };
}

/** Whether all columns are as long as there is speech, and what is looked up is there. */
function isImage({ files, from, texts, starts, ends, speakers, labels, labelled }: SpokenImage): boolean {
  if (from.length !== files.length + 1 || from[0] !== 0 || from.at(-1) !== texts.length) return false;
  if (from.some((begin, i) => begin < (from[i - 1] ?? 0))) return false;
  if ([starts, ends, speakers, labelled].some(({ length }) => length !== texts.length)) return false;
  return labelled.every((label) => label <= labels.length);
}
