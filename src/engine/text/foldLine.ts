/**
 * Lines of an article as its layout is read by: folded to compare them, and as words. The characters that nearly all
 * lines consist of are read from tables that Unicode's own rules fill once; one pass, linear.
 */
import { BEGINS, GOES_ON, kindAt, widthOf } from './letters';

/** What becomes of the characters of the Latin alphabets and of general punctuation, each by itself. */
const LATIN = Array.from({ length: 0x180 }, (_, code) => withoutForm(String.fromCharCode(code)));
const PUNCTUATION = Array.from({ length: 0x70 }, (_, i) => withoutForm(String.fromCharCode(0x2000 + i)));
/** By code, 1 for a character that is its own folding wherever it stands. */
const SAME = Uint8Array.from(LATIN, (folded, code) =>
  Number(folded === String.fromCharCode(code) && code > 0x20),
);

/**
 * A line as it is compared with others: no case, accents, quotation marks or doubled spaces. Not offset-preserving.
 * @example foldLine('« L’ÉTÉ »  arrive') // "l'ete arrive"
 */
export function foldLine(text: string): string {
  let folded = '';
  let kept = 0;
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (SAME[code] === 1 || (code === 0x20 && !spaced)) {
      spaced = code === 0x20;
      continue;
    }
    const char = foldedChar(code);
    if (char === undefined) return withoutForm(text).trim();
    folded += text.slice(kept, i) + (spaced && char === ' ' ? '' : char);
    kept = i + 1;
    if (char !== '') spaced = char === ' ';
  }
  folded += text.slice(kept);
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

function foldedChar(code: number): string | undefined {
  return code < 0x180 ? LATIN[code] : PUNCTUATION[code - 0x2000];
}

/** Whether two lines may fold to the same, as far as their first characters tell. */
export function opensAlike(a: string, b: string): boolean {
  const [x, y] = [smallLetterOf(a), smallLetterOf(b)];
  return x === undefined || y === undefined || x === y;
}

/** The code of the first character in lower case, if it is a letter without accent. */
function smallLetterOf(text: string): number | undefined {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a ? code : undefined;
}

function withoutForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ');
}

/** The words of a line, elisions and hyphens inside them: `wordsOf("L’été, 14 h") // ['L’été', '14', 'h']` */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const walk = new WordWalk(text);
  while (walk.next()) words.push(text.slice(walk.start, walk.end));
  return words;
}

/** How many words {@link wordsOf} finds; counts no further than `most`. */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  const walk = new WordWalk(text);
  let count = 0;
  while (count < most && walk.next()) count++;
  return count;
}

/** Goes over a line from word to word. */
class WordWalk {
  start = 0;
  end = 0;
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
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind & GOES_ON) this.end = at + widthOf(kind);
      else if (!isInside(text.charCodeAt(at))) break;
      at += widthOf(kind);
    }
    return this.start < text.length;
  }
}

/** An apostrophe, a hyphen or a dot, which may stand inside a word. */
function isInside(code: number): boolean {
  return code === 0x2019 || code === 0x27 || code === 0x2e || code === 0x2d;
}

/** Whether a word starts with a capital letter; an elided article before it does not count ("l’Union"). */
export function isCapitalised(word: string): boolean {
  return /^(?:[dlDL][’'])?\p{Lu}/u.test(word);
}
