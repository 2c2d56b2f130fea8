/** A Markdown article as its reader sees it. */
import type { Nodes } from 'mdast';
import { splitBlocks } from '../../markdown/blocks';
import { collectDefinitions, type Definitions, stubsFor } from '../../markdown/definitions';
import { parseMarkdown } from '../../markdown/markdown';
import { moved, type Span } from '../../text/span';
import { dropped, type Edit } from './edit';
import { editsInHtml } from './htmlEdits';
import { editsInText } from './markupInText';
import { nodeEdits, placeOf } from './nodeEdits';

/** What Markdown says of a text beside its words. Offsets into the original. */
export interface MarkdownText {
  readonly edits: readonly Edit[];
  /** Where the first heading of the first level stands. */
  readonly title: Span | undefined;
  /** Block quotations, outermost ones. Sorted. */
  readonly quotations: readonly Span[];
  /** Where paragraphs, headings, items and rows begin. Sorted. */
  readonly starts: readonly number[];
}

/** The parser needs more than linear time for some blocks: longer ones are read by their signs alone. */
const LONGEST_BLOCK = 20_000;

/** Reads the markup of `text` from `from` on, where its front matter ends. Linear, but for blocks of bounded length. */
export function markdownText(text: string, from: number): MarkdownText {
  const reader = new MarkdownReader(collectDefinitions(text));
  const hidden = comments(text);
  const read = blanked(text, hidden);
  for (const { start, end } of batched(splitBlocks(read, from))) reader.read(read.slice(start, end), start);
  return {
    ...{ title: reader.title, quotations: reader.quotations, starts: reader.starts.sort((a, b) => a - b) },
    edits: [dropped({ start: 0, end: from }), ...hidden.map(dropped), ...reader.edits],
  };
}

/** So much is parsed at once: to begin a parse costs more than a few lines, and long lists cost more than their length. */
const BATCH = 2_000;

/** Neighbouring blocks together, up to {@link BATCH}. */
function batched(blocks: readonly Span[]): readonly Span[] {
  const batches: Span[] = [];
  for (const block of blocks) {
    const last = batches.at(-1);
    if (last && block.end - last.start <= BATCH)
      batches[batches.length - 1] = { start: last.start, end: block.end };
    else batches.push(block);
  }
  return batches;
}

/** Where there is nothing of this there is no markup: signs, addresses, and what begins a block otherwise than by its words. */
const MARKUP = /[*_`[\]<>&\\~^{=$|@%#]|https?:|www\.|^[ \t]*(?:[-+:]|\d{1,9}[.)])|^(?: {0,3}\t| {4})/m;

class MarkdownReader {
  readonly edits: Edit[] = [];
  readonly quotations: Span[] = [];
  readonly starts: number[] = [];
  title: Span | undefined;
  readonly #definitions: Definitions;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** Reads one block or several, which stand at `at`. */
  read(block: string, at: number): void {
    if (!MARKUP.test(block)) {
      this.#noteLines(block, at);
      return;
    }
    if (block.length > LONGEST_BLOCK) {
      for (const edit of signEdits(block, at)) this.edits.push(edit);
      return;
    }
    const tree = parseMarkdown(`${block}\n\n${stubsFor(block, this.#definitions)}`);
    for (const node of tree.children) {
      const place = placeOf(node);
      if (!place || place.start >= block.length) continue;
      for (const edit of nodeEdits(block, node)) this.#take(edit, block.length, at);
      if (node.type === 'blockquote') this.quotations.push(moved(place, at));
      this.#noteStarts(node, at);
    }
  }

  /** What is open at the end of a block reaches into the definitions that were put behind it. */
  #take({ start, end, text }: Edit, length: number, at: number): void {
    if (start < length) this.edits.push({ start: start + at, end: Math.min(end, length) + at, text });
  }

  /** Paragraphs without markup begin after blank lines. */
  #noteLines(block: string, at: number): void {
    this.starts.push(at);
    for (const { index, 0: gap } of block.matchAll(/\n[ \t\r]*\n\s*/g))
      this.starts.push(at + index + gap.length);
  }

  #noteStarts(node: Nodes, at: number): void {
    const place = placeOf(node);
    if (!place) return;
    this.starts.push(place.start + at);
    if (node.type === 'heading' && node.depth === 1) this.title ??= moved(place, at);
    const holdsBlocks = !['paragraph', 'heading', 'tableRow'].includes(node.type) && 'children' in node;
    if (holdsBlocks) for (const child of node.children) this.#noteStarts(child, at);
  }
}

/** Comments of Obsidian, which may run over blank lines; fenced code, which may hold what looks like them. */
const COMMENT = /%%(?:[^%]|%(?!%)){1,5000}%%|^(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?^(?:`{3,}|~{3,})/gm;

function comments(text: string): Span[] {
  return [...text.matchAll(COMMENT)].flatMap(({ index, 0: comment }) =>
    comment.startsWith('%') ? [{ start: index, end: index + comment.length }] : [],
  );
}

/** `text` with blanks in the place of `spans`. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

const LINK = /(!)?\[([^[\]\n]{1,500})\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,200}\])/g;
const SIGN = /\*{1,3}|~~|`{1,2}|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;

/** The edits of a block that is too long to be parsed. */
function signEdits(block: string, at: number): Edit[] {
  const links = [...block.matchAll(LINK)].flatMap(({ index, 0: whole, 1: image, 2: shown = '' }) => {
    const [start, end] = [at + index, at + index + whole.length];
    if (image !== undefined) return [dropped({ start, end })];
    return [dropped({ start, end: start + 1 }), dropped({ start: start + 1 + shown.length, end })];
  });
  const signs = [...block.matchAll(SIGN)].map(({ index, 0: sign }) =>
    dropped({ start: at + index, end: at + index + sign.length }),
  );
  return [...links, ...signs, ...editsInHtml(block, at), ...editsInText(block, at)];
}
