/** What a reader sees of a text: as it is read, and in a form of the same length for those who count in the original. */
import { FILLER } from '../../text/characterReferences';
import type { Span } from '../../text/span';
import { type Edit, inOrder } from './edit';

/** A text beside what is seen of it. */
export interface SeenText {
  /** What is seen, run together as a reader has it before him. */
  readonly plain: string;
  /** The same at the places of the original; undefined where all of it is seen. */
  readonly visible: string | undefined;
  /** Where a stretch of `plain` stands in the original: from its first character to its last. */
  toOriginal(span: Span): Span;
  /** The offset in `plain` of what stands at an offset of the original, or of what follows it. */
  toPlain(offset: number): number;
}

/** A stretch of the original and what is seen of it: itself, or the text of an edit. */
interface Piece extends Span {
  /** Where it begins in `plain`. */
  readonly at: number;
  readonly isKept: boolean;
}

const LINE_BREAK = /[\r\n\u2028\u2029]/;

/**
 * Makes `edits` in `text`. O(text + edits log edits).
 *
 * @example seenText('a **b**', [dropped, dropped]).plain // 'a b'; `visible` is 'a   b  '
 */
export function seenText(text: string, edits: readonly Edit[]): SeenText {
  const made = inOrder(edits);
  return made.length === 0 ? whole(text) : new EditedText(text, made);
}

function whole(text: string): SeenText {
  const same = ({ start, end }: Span): Span => ({ start, end });
  return { plain: text, visible: undefined, toOriginal: same, toPlain: (offset) => offset };
}

/** `edit` without the line breaks in it, which are seen even within what is not. */
export function keepingBreaks(text: string, edit: Edit): Edit[] {
  const parts: Edit[] = [];
  let { start } = edit;
  for (let at = edit.start; at < edit.end; at++) {
    if (!LINE_BREAK.test(text.charAt(at))) continue;
    parts.push({ start, end: at, text: '' });
    start = at + 1;
  }
  parts.push({ start, end: edit.end, text: edit.text });
  return parts;
}

class EditedText implements SeenText {
  readonly plain: string;
  readonly visible: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, edits: readonly Edit[]) {
    const pieces: Piece[] = [];
    const [plain, visible]: [string[], string[]] = [[], []];
    let [at, from, last] = [0, 0, ''];
    const add = (start: number, end: number, seen: string, isKept: boolean) => {
      if (start === end) return;
      pieces.push({ start, end, at, isKept });
      plain.push(seen);
      visible.push(isKept ? seen : padded(seen, end - start, last, text.slice(end, end + 2)));
      at += seen.length;
      last = seen.at(-1) ?? last;
    };
    for (const edit of edits) {
      add(from, edit.start, text.slice(from, edit.start), true);
      add(edit.start, edit.end, edit.text, false);
      from = edit.end;
    }
    add(from, text.length, text.slice(from), true);
    this.plain = plain.join('');
    this.visible = visible.join('');
    this.#pieces = pieces;
  }

  toOriginal({ start, end }: Span): Span {
    const [first, last] = [this.#pieceOf(start), this.#pieceOf(Math.max(start, end - 1))];
    const from = first ? originalOf(first, start) : 0;
    if (end <= start || !last) return { start: from, end: from };
    return { start: from, end: last.isKept ? originalOf(last, end) : last.end };
  }

  toPlain(offset: number): number {
    const piece = this.#pieces[lastIndex(this.#pieces, (each) => each.start <= offset)];
    if (!piece) return 0;
    return piece.isKept ? piece.at + Math.min(offset, piece.end) - piece.start : piece.at;
  }

  /** The piece of which the character at `offset` of `plain` is a part. */
  #pieceOf(offset: number): Piece | undefined {
    return this.#pieces[lastIndex(this.#pieces, (each) => each.at <= offset)];
  }
}

function originalOf({ start, at, isKept }: Piece, offset: number): number {
  return isKept ? start + offset - at : start;
}

/** The index of the last of `pieces` of which `holds`, which holds of the first ones and of no later one; -1 if of none. */
function lastIndex(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const IN_WORD = /[\p{L}\p{N}\p{M}'’-]/u;
const AFTER_WORD = /[\s\p{L}\p{N}\p{M}]/u;

/**
 * What is seen in the place of an edit, filled up to its length: by spaces, which end the word before it where it ended;
 * by what parts no word within one, and before a word that follows a sign, as in `(**so**)`.
 */
function padded(seen: string, length: number, before: string, after: string): string {
  const isInWord = IN_WORD.test(before) && /^(?:[\p{L}\p{N}]|['’]\p{L})/u.test(after);
  const isBeforeWord = before !== '' && !AFTER_WORD.test(before) && /^\S/.test(after);
  const fills = (seen !== '' && seen !== ' ') || (seen === '' && (isInWord || isBeforeWord));
  return seen + (fills ? FILLER : ' ').repeat(length - seen.length);
}
