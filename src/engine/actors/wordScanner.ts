/**
 * Finds where words begin and end, and of which kinds of characters they are: most is known of a word, a plain one in
 * small letters, before it is cut from the text. One pass over the characters.
 */
import { BEGINS, CAPITAL, DOT, GOES_ON, kindAt, UNDERSCORE, widthOf } from '../text/letters';

/** Goes over a text from word to word. */
export class WordScanner {
  /** The bounds of the present word. */
  start = 0;
  end = 0;
  /** The flags of all its characters together, see `letters.ts`. */
  kinds = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next word; false if there is none. */
  next(): boolean {
    const text = this.#text;
    let at = this.end;
    while (at < text.length && !(kindAt(text, at) & BEGINS)) at++;
    this.start = at;
    this.kinds = 0;
    const stop = this.#part(at);
    if (stop & DOT && this.kinds & CAPITAL) this.end = initialsEnd(text, at) ?? this.end;
    else if (stop & UNDERSCORE) this.#joinParts();
    return at < text.length;
  }

  /** Takes letters, figures and marks from `at` on; returns the flags of what stops it. */
  #part(from: number): number {
    const text = this.#text;
    let { kinds } = this;
    let at = from;
    let kind = kindAt(text, at);
    while (kind & GOES_ON) {
      kinds |= kind;
      at += widthOf(kind);
      kind = kindAt(text, at);
    }
    this.end = at;
    this.kinds = kinds;
    return kind;
  }

  /** Takes what underscores join to the word: "CODE_12". */
  #joinParts(): void {
    const text = this.#text;
    for (let stop = UNDERSCORE; stop & UNDERSCORE; ) {
      let part = this.end;
      while (kindAt(text, part) & UNDERSCORE) part++;
      if (!(kindAt(text, part) & GOES_ON)) return;
      this.kinds |= UNDERSCORE;
      stop = this.#part(part);
    }
  }
}

/** The end of two capitals and more with a dot after each, "U.S."; `undefined` if there are none. */
function initialsEnd(text: string, start: number): number | undefined {
  let at = start;
  let count = 0;
  for (let kind = kindAt(text, at); kind & CAPITAL; kind = kindAt(text, at)) {
    const dot = at + widthOf(kind);
    if (!(kindAt(text, dot) & DOT)) break;
    at = dot + 1;
    count++;
  }
  return count > 1 ? at : undefined;
}
