/**
 * Cuts text into the tokens that quotations are compared by: words, numbers and signs with a meaning (%, €).
 *
 * French elision cuts after the apostrophe (`l’` + `OTAN`), English endings do not (`didn’t`, `keeper’s`); hyphenated
 * compounds stay whole, figures with hyphens between them do not (`1914` + `1918`); figures are cut from what follows
 * them (`7` + `h` + `30`, `10` + `²`), letters from no figures (`CO2`, `m²`); digits grouped by spaces are one number
 * (`12 000`); a word hyphenated at a line's end is one word. Punctuation and quotation marks are no tokens: they stand
 * between them. One regular expression without nested repetition says what a token is; plain words of
 * Latin letters, nearly all there are, are cut by a table of characters instead, which is several times as fast. Linear.
 *
 * A text is first cut into runs of what may be part of a token, without a branch that depends on its characters, since no
 * processor foretells where a word ends. Most runs hold nothing but letters and are tokens; the others are looked into.
 */
import type { Span } from './span';
import { ask, digit, INSIDE, INVISIBLE, KINDS, letter, mark, nothing } from './tokenKinds';

const JOINER = String.raw`[-\u2010\u2011]`;
/** What no reader sees, where it may part what belongs together: a character reference leaves it behind. */
const UNSEEN = `[${INVISIBLE}]*`;
const LINE_END = String.raw`[ \t]?\r?\n[ \t]*`;
/** A hyphen at a line's end, soft or not; where a page begins there, a blank line may follow. */
const LINE_BREAK = String.raw`(?:[-\u2010\u2011¬]|(?<=\u00ad))(?:${LINE_END}(?=\p{L})|(?:${LINE_END}){2,3}(?=\p{Ll}))`;
/** A letter that is no apostrophe. */
const LETTER = String.raw`(?!\u02bc)\p{L}`;
const INSIDE_WORD = String.raw`(?:(?!\u02bc)[\p{L}\p{N}\p{M}${INVISIBLE}])*`;
const WORD = String.raw`(?!\d|\u02bc)[\p{L}\p{N}]${INSIDE_WORD}(?:(?:${LINE_BREAK}|${JOINER}(?=[\p{L}\p{N}]))(?!\u02bc)[\p{L}\p{N}]${INSIDE_WORD})*`;
const ENDING = String.raw`(?<=\p{L}\p{L}|I)['’\u02bc]${UNSEEN}(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])`;
const TOKEN = new RegExp(
  [
    String.raw`(?<![^\s(])[-\u2013\u2212]\d+(?:[.,]\d+)*(?![\p{L}\d])`, // a signed number
    String.raw`(?<!\d)\d{1,3}(?:(?:[ \u00a0\u2009\u202f]${UNSEEN}|\r?\n[ \t]*)\d{3})+(?!\d)(?:[.,]\d+)?`, // 12 000,5 (also wrapped)
    String.raw`\d+(?:[.,:]\d+)*`, // 3,5  14:16
    String.raw`(?<=\d)${LETTER}[\p{L}\p{M}${INVISIBLE}]*`, // the h of 7h30, the e of 3e
    String.raw`${WORD}(?:${ENDING}|['’\u02bc](?=${UNSEEN}\p{L}))?`,
    '[%‰€$£¥§°]',
  ].join('|'),
  'uy',
);

/** The tokens of one text, only valid until the next is read. Parallel arrays, of which the first `count` entries are tokens. */
export interface Tokens {
  readonly count: number;
  /** The text as UTF-16 units, and at least {@link SLACK} more. */
  readonly letters: Uint16Array;
  /** UTF-16 offsets, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** So many units follow a text, so that one may read that many from any token on without looking where the text ends. */
export const SLACK = 12;

/** What a text of some length needs. */
interface Room extends Omit<Tokens, 'count'> {
  /** Where runs begin and end, by turns. */
  readonly edges: Uint32Array;
  /** Beside the end of each run, the kinds that stand in it. */
  readonly seen: Uint8Array;
}

/** A text has no more tokens than letters. One buffer, since quotations are short and many. */
function roomFor(length: number): Room {
  const buffer = new ArrayBuffer(15 * length + 5 + 2 * SLACK);
  return {
    starts: new Uint32Array(buffer, 0, length),
    ends: new Uint32Array(buffer, 4 * length, length),
    edges: new Uint32Array(buffer, 8 * length, length + 1),
    letters: new Uint16Array(buffer, 12 * length + 4, length + SLACK),
    seen: new Uint8Array(buffer, 14 * length + 4 + 2 * SLACK, length + 1),
  };
}

/** Cuts one text after the other, into arrays that are used again for each. */
export class TokenScanner {
  #room: Room;

  /** @param length of the texts to come; a longer one makes more room */
  constructor(length = 0) {
    this.#room = roomFor(length);
  }

  /**
   * The tokens of `text`, in order. O(text).
   *
   * @example "l’an 12 000" // "l’", "an", "12 000"
   */
  scan(text: string): Tokens {
    const edgeCount = this.#take(text);
    const { letters, starts, ends, edges, seen } = this.#room;
    let [count, at] = [0, 0];
    const add = (start: number, end: number) => {
      starts[count] = start;
      ends[count++] = end;
    };
    for (let edge = 1; edge < edgeCount; edge += 2) {
      const start = edges[edge - 1] ?? 0;
      const end = edges[edge] ?? 0;
      if (seen[edge] === letter && at <= start) add(start, end);
      else
        for (at = Math.max(at, start); at < end; ) {
          const next = this.#endAt(text, at);
          if (next > at) add(at, next);
          at = Math.max(next, at + 1);
        }
    }
    return { count, letters, starts, ends };
  }

  /** Copies the units of `text`, zeros after them, and notes the edges of its runs; how many edges. */
  #take(text: string): number {
    const { length } = text;
    if (length > this.#room.starts.length) this.#room = roomFor(2 * length);
    const { letters, edges, seen } = this.#room;
    let [count, kinds, last] = [0, nothing, 0];
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      const kind = KINDS[code] ?? nothing;
      const inside = kind >> INSIDE;
      letters[i] = code;
      edges[count] = i;
      seen[count] = kinds;
      count += inside ^ last;
      kinds = (kinds | kind) & -inside;
      last = inside;
    }
    letters[length] = letters[length + 1] = 0;
    edges[count] = length;
    seen[count] = kinds;
    return count + last;
  }

  /** The end of the token that begins at `start`, or `start` if there is none. */
  #endAt(text: string, start: number): number {
    const { letters } = this.#room;
    let at = start;
    let kind = KINDS[letters[at] ?? 0] ?? nothing;
    if (kind === letter && KINDS[letters[at - 1] ?? 0] === digit) return this.#patternEnd(text, start);
    if (kind === letter)
      do kind = KINDS[letters[++at] ?? 0] ?? nothing;
      while (kind === letter || kind === digit);
    return kind === nothing || (kind === mark && at === start) ? at : this.#hardEnd(text, start, at);
  }

  /**
   * The end of the token at `start`, or `start` if there is none, where more than a letter or a figure stands at `at`; what
   * is before it is plain.
   */
  #hardEnd(text: string, start: number, at: number): number {
    const end = at > start ? this.#wordEnd(at) : this.#figuresEnd(at);
    return end < 0 ? this.#patternEnd(text, start) : end;
  }

  /** The end of the figures at `at` where nothing goes on with them, as a space and more figures might; -1 as below. */
  #figuresEnd(at: number): number {
    const { letters } = this.#room;
    const start = at;
    while (KINDS[letters[at] ?? 0] === digit) at++;
    const after = letters[at] ?? 0;
    const goesOn = KINDS[after] !== nothing || after === LINE_FEED || after === CARRIAGE_RETURN;
    const next = KINDS[letters[at + 1] ?? 0];
    return at === start || goesOn || next === digit || next === ask ? -1 : at;
  }

  /** The end of a word all plain but for hyphens before letters, and an apostrophe at its end; -1 if the pattern has to say. */
  #wordEnd(at: number): number {
    const { letters } = this.#room;
    for (;;) {
      const code = letters[at] ?? 0;
      const kind = KINDS[code];
      if (kind === nothing) return at;
      if (kind === mark) return this.#elisionEnd(at);
      if (kind === ask && !(code === HYPHEN && KINDS[letters[at + 1] ?? 0] === letter)) return -1;
      at++;
    }
  }

  /** The end of the word before the apostrophe at `at`, which belongs to it if a letter follows; -1 as above. */
  #elisionEnd(at: number): number {
    const { letters } = this.#room;
    const next = KINDS[letters[at + 1] ?? 0];
    if (next === ask) return -1;
    if (next !== letter) return at;
    return this.#mayHaveEnding(at) ? -1 : at + 1;
  }

  /** Whether what follows the apostrophe at `at` is spelled as an English ending: ’s, ’t, ’d, ’m, ’re, ’ve, ’ll. */
  #mayHaveEnding(at: number): boolean {
    const { letters } = this.#room;
    const length =
      KINDS[letters[at + 2] ?? 0] !== letter ? 1 : KINDS[letters[at + 3] ?? 0] !== letter ? 2 : 3;
    if (length === 3) return false;
    const ending = String.fromCharCode(...letters.subarray(at + 1, at + 1 + length)).toLowerCase();
    return ENDINGS.has(ending);
  }

  /** The end of the token at `at`, as the pattern has it. */
  #patternEnd(text: string, at: number): number {
    TOKEN.lastIndex = at;
    return TOKEN.test(text) ? TOKEN.lastIndex : at;
  }
}

const ENDINGS: ReadonlySet<string> = new Set(['s', 't', 'd', 'm', 're', 've', 'll']);
const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Every token of `text`, in order. */
export function tokensOf(text: string): Span[] {
  const { count, starts, ends } = new TokenScanner(text.length).scan(text);
  return Array.from({ length: count }, (_, i) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 }));
}
