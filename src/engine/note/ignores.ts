/**
 * Comments by which a note silences findings: `<!-- verbatim-ignore quote.altered: reason -->`.
 *
 * Alone on its line a comment counts for the block that begins on the next line that is not blank (a paragraph, a list
 * item with what is in it, a block quotation, a table); after text for its own line; `-start` for everything up to the
 * next `-end`. Only blocks that hold the word are parsed, once each: O(note) without comments, never inside code.
 */
import type { Nodes } from 'mdast';
import { LineMap } from '../text/lines';
import type { Parsed, Problem, Span } from '../text/span';
import { splitBlocks } from './blocks';
import { parseMarkdown } from './markdown';
import { spanOf } from './masks';
import type { Unit } from './unit';

/** A finding code as a comment names it, with its place in the note. */
export interface IgnoredCode extends Span {
  readonly code: string;
}

/** One comment that silences findings. */
export interface Ignore {
  /** The comment itself. */
  readonly comment: Span;
  /** What it silences; none means every finding. */
  readonly codes: readonly IgnoredCode[];
  /** Where it does, in offsets of the note. */
  readonly scope: Span;
}

type Extent = 'here' | 'start' | 'end';

interface Comment extends Span {
  readonly extent: Extent;
  readonly codes: readonly IgnoredCode[];
}

const WORD = 'verbatim-ignore';

/** Reads the comments of a note; `units` are its prose. A comment of a name that does not exist is a problem. */
export function readIgnores(text: string, from: number, units: readonly Unit[]): Parsed<Ignore[]> {
  if (!text.includes(WORD, from)) return { value: [], problems: [] };
  const found = commentsIn(text, from);
  const scopes = new Scopes(text, units);
  const comments = found.flatMap(({ value }) => value ?? []);
  const ignores = comments.flatMap((comment, i) => {
    const scope = scopeOf(comment, comments.slice(i + 1), scopes, text.length);
    return scope ? { comment: { start: comment.start, end: comment.end }, codes: comment.codes, scope } : [];
  });
  return { value: ignores, problems: found.flatMap(({ problems }) => problems) };
}

function scopeOf(comment: Comment, later: readonly Comment[], scopes: Scopes, end: number): Span | undefined {
  if (comment.extent === 'here') return scopes.of(comment);
  if (comment.extent === 'end') return undefined;
  return { start: comment.end, end: later.find(({ extent }) => extent === 'end')?.start ?? end };
}

/** The comments of the blocks that hold the word at all; what is code to Markdown is none to us. */
function commentsIn(text: string, from: number): Parsed<Comment | undefined>[] {
  return splitBlocks(text, from).flatMap((block) => {
    const source = text.slice(block.start, block.end);
    return source.includes(WORD)
      ? htmlIn(parseMarkdown(source)).flatMap(commentsOf(source, block.start))
      : [];
  });
}

function htmlIn(node: Nodes): Span[] {
  if (node.type === 'html') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child)) : [];
}

const COMMENT = /<!--([\s\S]*?)-->/g;

function commentsOf(source: string, offset: number): (html: Span) => Parsed<Comment | undefined>[] {
  return ({ start, end }) =>
    [...source.slice(start, end).matchAll(COMMENT)].flatMap(
      (match) => readComment(match[1] ?? '', offset + start + match.index) ?? [],
    );
}

const DIRECTIVE = /^\s*verbatim-ignore(-[\w-]*)?(?=[\s:,]|$)([^:]*)/;

/** Reads what stands between `<!--` and `-->`; `start` is where the comment begins in the note. */
function readComment(inner: string, start: number): Parsed<Comment | undefined> | undefined {
  const match = DIRECTIVE.exec(inner);
  if (!match) return undefined;
  const [whole, suffix = '', listed = ''] = match;
  const span = { start, end: start + '<!--'.length + inner.length + '-->'.length };
  const extent = extentOf(suffix);
  if (!extent) return { value: undefined, problems: [unknownComment(suffix, span)] };
  const at = start + '<!--'.length + whole.length - listed.length;
  const codes = [...listed.matchAll(/[^\s,]+/g)].map(({ index, 0: code }) => ({
    code,
    start: at + index,
    end: at + index + code.length,
  }));
  return { value: { ...span, extent, codes }, problems: [] };
}

function extentOf(suffix: string): Extent | undefined {
  if (suffix === '') return 'here';
  if (suffix === '-start') return 'start';
  return suffix === '-end' ? 'end' : undefined;
}

function unknownComment(suffix: string, span: Span): Problem {
  const known = `${WORD}, ${WORD}-start and ${WORD}-end`;
  return { message: `There is no comment “${WORD}${suffix}”; known are ${known}.`, span };
}

/** Finds what a comment stands for. */
class Scopes {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #lines: LineMap;

  constructor(text: string, units: readonly Unit[]) {
    this.#text = text;
    this.#units = units;
    this.#lines = new LineMap(text);
  }

  /** Its own line, or the block after it where it stands alone. */
  of(comment: Span): Span | undefined {
    const line = this.#lineOf(comment.start);
    const last = this.#lineOf(comment.end);
    const alone =
      PREFIX.test(this.#text.slice(line.start, comment.start)) &&
      this.#text.slice(comment.end, last.end).trim() === '';
    return alone ? this.#blockAfter(last.end) : { start: line.start, end: last.end };
  }

  #blockAfter(from: number): Span | undefined {
    const line = this.#nextLine(from);
    const first = this.#units.findIndex((unit) => unit.start >= line.start);
    const unit = this.#units[first];
    if (!unit || unit.start >= line.end) return undefined;
    const start = unit.row ?? containerOf(unit, from) ?? unit.start;
    return { start, end: this.#endOf(first, unit, start) };
  }

  /** The first line after `from` with anything but comments, prefixes of block quotations and white space. */
  #nextLine(from: number): Span {
    let at = from;
    for (;;) {
      at += /^(?:\s|>)*/.exec(this.#text.slice(at))?.[0].length ?? 0;
      const end = this.#text.startsWith('<!--', at) ? this.#text.indexOf('-->', at) : -1;
      if (end < 0) return this.#lineOf(at);
      at = end + '-->'.length;
    }
  }

  #endOf(first: number, unit: Unit, start: number): number {
    let end = unit.end;
    for (let i = first + 1; i < this.#units.length; i++) {
      const next = this.#units[i];
      if (!next || !(unit.row === undefined ? isIn(next, start) : this.#goesOn(end, next))) break;
      end = next.end;
    }
    return end;
  }

  /** Whether `next` is a cell of the table that goes on at `end`: no blank line between. */
  #goesOn(end: number, next: Unit): boolean {
    return next.kind === 'cell' && !/\n[ \t>]*\r?\n/.test(this.#text.slice(end, next.start));
  }

  #lineOf(offset: number): Span {
    const { line } = this.#lines.positionOf(offset);
    const next = this.#lines.offsetOf({ line: line + 1, column: 0 });
    const start = this.#lines.offsetOf({ line, column: 0 });
    return { start, end: next > start ? next : this.#text.length };
  }
}

/** Nothing before a comment but indentation and the marks of containers. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;

/** Start of the outermost container around `unit` that begins after `from`. */
function containerOf(unit: Unit, from: number): number | undefined {
  const starts = containersOf(unit).filter((start) => start >= from);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function isIn(unit: Unit, container: number): boolean {
  return containersOf(unit).includes(container);
}

function containersOf({ quotation, items, parent }: Unit): number[] {
  return [...items, ...(quotation === undefined ? [] : [quotation]), parent];
}
