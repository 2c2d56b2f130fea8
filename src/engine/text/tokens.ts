/**
 * Cuts text into the tokens that quotations are compared by: words, numbers and signs with a meaning (%, €).
 *
 * French elision cuts after the apostrophe (`l’` + `OTAN`); hyphenated compounds stay whole; digits grouped by spaces
 * are one number (`12 000`); a word hyphenated at a line's end is one word. Punctuation and quotation marks are no
 * tokens: they stand between them. One regular expression without nested repetition says what a token is; plain words of
 * Latin letters, nearly all there are, are cut by a table of characters instead, which is several times as fast. Linear.
 */
import type { Span } from './span';

const JOINER = String.raw`[-\u2010\u2011]`;
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060`;
const TOKEN = new RegExp(
  [
    String.raw`(?<![^\s(])[-\u2212]\d+(?:[.,]\d+)*(?!\p{L})`, // a signed number
    String.raw`(?<!\d)\d{1,3}(?:(?:[ \u00a0\u2009\u202f]|\r?\n[ \t]*)\d{3})+(?![\d\p{L}])(?:[.,]\d+)?`, // 12 000,5 (also wrapped)
    String.raw`\d+(?:[.,:]\d+)+(?!\p{L})`, // 3,5  14:16
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*(?:${JOINER}(?:\r?\n[ \t]*(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*)*(?:['’\u02bc](?=\p{L}))?`,
    '[%‰€$£¥§°]',
  ].join('|'),
  'uy',
);

/** What a character may be to a token; `ask` leaves the decision to the pattern. */
const nothing = 0;
const letter = 1;
const digit = 2;
const ask = 3;
/** An apostrophe: it belongs to the word before if a letter follows. */
const mark = 4;

/** Every UTF-16 unit by what it is: letters up to Latin Extended-B are known, general punctuation, and nothing else. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code < 0x250) return kindOfLatin(String.fromCharCode(code));
  return code < 0x2000 || code > 0x206f ? ask : kindOfPunctuation(code);
}

function kindOfLatin(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  if (character === "'") return mark;
  return /[-\p{N}%‰€$£¥§°\u00ad]/u.test(character) ? ask : nothing;
}

/** General punctuation is no part of a token but for hyphens, invisible characters and the per mille sign. */
function kindOfPunctuation(code: number): number {
  if (code === 0x2019) return mark;
  const isPart = (code >= 0x200b && code <= 0x200d) || code === 0x2010 || code === 0x2011 || code === 0x2060;
  return isPart || code === 0x2030 ? ask : nothing;
}

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
type Room = Omit<Tokens, 'count'>;

/** A text has no more tokens than letters. One buffer, since quotations are short and many. */
function roomFor(length: number): Room {
  const buffer = new ArrayBuffer(10 * length + 2 * SLACK);
  return {
    starts: new Uint32Array(buffer, 0, length),
    ends: new Uint32Array(buffer, 4 * length, length),
    letters: new Uint16Array(buffer, 8 * length, length + SLACK),
  };
}

/** Cuts one text after the other, into arrays that are used again for each. */
export class TokenScanner {
  readonly #pattern = new RegExp(TOKEN);
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
    this.#take(text);
    const { letters, starts, ends } = this.#room;
    let [count, at] = [0, 0];
    while (at < text.length) {
      const start = at;
      let kind = KINDS[letters[at] ?? 0] ?? nothing;
      if (kind === letter)
        do kind = KINDS[letters[++at] ?? 0] ?? nothing;
        while (kind === letter || kind === digit);
      if (kind !== nothing && (kind !== mark || at > start)) at = this.#hardEnd(text, start, at);
      if (at > start) {
        starts[count] = start;
        ends[count++] = at;
      } else at++;
    }
    return { count, letters, starts, ends };
  }

  /** Copies the units of `text`, a zero after them: an array is read several times as fast as a string. */
  #take(text: string): void {
    const { length } = text;
    if (length > this.#room.starts.length) this.#room = roomFor(2 * length);
    const { letters } = this.#room;
    for (let i = 0; i < length; i++) letters[i] = text.charCodeAt(i);
    letters[length] = letters[length + 1] = 0;
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
    return at === start || goesOn || KINDS[letters[at + 1] ?? 0] === digit ? -1 : at;
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
    const next = KINDS[this.#room.letters[at + 1] ?? 0];
    if (next === ask) return -1;
    return next === letter ? at + 1 : at;
  }

  /** The end of the token at `at`, as the pattern has it. */
  #patternEnd(text: string, at: number): number {
    this.#pattern.lastIndex = at;
    return this.#pattern.test(text) ? this.#pattern.lastIndex : at;
  }
}

const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Every token of `text`, in order. */
export function tokensOf(text: string): Span[] {
  const { count, starts, ends } = new TokenScanner(text.length).scan(text);
  return Array.from({ length: count }, (_, i) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 }));
}
