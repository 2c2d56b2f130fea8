/** The markup that the Markdown parser knows of: emphasis, links, code, images, tags. */
import type { Nodes } from 'mdast';
import type { Span } from '../../text/span';
import { spanOf } from '../masks';
import { readElements } from './elements';
import type { Markup } from './markup';

/** Node types with no readable text at all; words struck out are taken back. */
const OPAQUE: ReadonlySet<string> = new Set(['image', 'imageReference', 'footnoteReference', 'delete']);

/** Node types whose own signs are markup around readable children. */
const WRAPPING: ReadonlySet<string> = new Set(['emphasis', 'strong', 'link', 'linkReference']);

/** Adds the markup below `node` to `markup`. O(nodes). */
export function readNodes(source: string, node: Nodes, markup: Markup): void {
  if (OPAQUE.has(node.type) || isBareAddress(node)) markup.masked.push(spanOf(node));
  else if (node.type === 'html') markup.masked.push(tagOf(node));
  else if (node.type === 'inlineCode' || node.type === 'inlineMath') readCode(source, spanOf(node), markup);
  else if ('children' in node) {
    if (WRAPPING.has(node.type)) markup.masked.push(...edges(node));
    for (const child of node.children) readNodes(source, child, markup);
    readElements(source, node.children, markup);
  }
}

/** `<br>` keeps its first character, a blank to the reader, so that the words on either side stay two. */
function tagOf(node: Nodes): Span {
  const { start, end } = spanOf(node);
  const isBreak = node.type === 'html' && /^<br(?=[\s/>])/i.test(node.value);
  return { start: isBreak ? start + 1 : start, end };
}

/** Code opens no quotation and names nobody, but where it stands in a quotation its words are quoted. */
function readCode(source: string, span: Span, { masked, literal }: Markup): void {
  const text = source.slice(span.start, span.end);
  const sign = /^[`$]+/.exec(text)?.[0].length ?? 0;
  masked.push(span);
  literal.push({ start: span.start + sign, end: span.end - sign });
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
