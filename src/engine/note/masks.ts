/** What inside a unit of prose is no text: markup, code, addresses, tags, line prefixes, citation marks. */
import type { Nodes } from 'mdast';
import type { Span } from '../text/span';

/** Offsets of a node in the block that was parsed. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Node types with no readable text at all. */
const OPAQUE: ReadonlySet<string> = new Set([
  'inlineCode',
  'inlineMath',
  'image',
  'imageReference',
  'html',
  'footnoteReference',
]);

/** Node types whose own signs are markup around readable children. */
const WRAPPING: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** Spans of markup below `node`, in document order, perhaps adjacent. */
export function inlineMasks(node: Nodes): Span[] {
  if (OPAQUE.has(node.type)) return [isLineBreak(node) ? afterFirst(spanOf(node)) : spanOf(node)];
  if (!('children' in node)) return [];
  const inner = node.children.flatMap((child) => inlineMasks(child));
  if (!WRAPPING.has(node.type)) return inner;
  if (isBareAddress(node)) return [spanOf(node)];
  return [...edges(node), ...inner];
}

/** `<br>` keeps its first character, so that the words on either side stay two. */
function isLineBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

function afterFirst({ start, end }: Span): Span {
  return { start: start + 1, end };
}

/** The signs of a wrapping node before its first and after its last child. */
function edges(node: Nodes): Span[] {
  const whole = spanOf(node);
  const children = 'children' in node ? node.children : [];
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return [whole];
  return [
    { start: whole.start, end: spanOf(first).start },
    { start: spanOf(last).end, end: whole.end },
  ];
}

/** `<https://…>` and bare addresses: the text is the address. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only, more] = node.children;
  return more === undefined && only?.type === 'text' && /^(?:https?:\/\/|mailto:|www\.)/.test(only.value);
}

const CONTINUATION = /\n[ \t]*(?:>[ \t]?)*[ \t]*/g;
/** The `[!quote]` that heads a quotation set as a callout. */
const QUOTE_MARKER = /^\[!(?:quote|cite|citation)\][-+]?/i;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** The `> ` and indentation at the head of each line but the first (after the line feed), and backslashes of escapes. */
export function lineMasks(source: string, span: Span): Span[] {
  const masks: Span[] = [];
  const text = source.slice(span.start, span.end);
  for (const match of text.matchAll(CONTINUATION)) {
    const start = span.start + match.index + 1;
    masks.push({ start, end: span.start + match.index + match[0].length });
  }
  for (const match of text.matchAll(ESCAPE)) {
    masks.push({ start: span.start + match.index, end: span.start + match.index + 1 });
  }
  const marker = QUOTE_MARKER.exec(text);
  if (marker) masks.push({ start: span.start, end: span.start + marker[0].length });
  return masks;
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|code|textarea)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*(?:>|$)/gi;

/** Everything in a block of HTML that is no text: tags with their attributes, comments, scripts, code. */
export function htmlMasks(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end);
  return [...text.matchAll(TAG)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Sorts spans, drops empty ones and merges those that touch. O(n log n). */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
