/** What HTML within a paragraph does to the words between its tags: some are hidden, some are code, some are note calls. */
import type { Nodes } from 'mdast';
import type { Span } from '../../text/span';
import { spanOf } from '../masks';
import type { Markup } from './markup';
import { isNoteCall } from './noteCalls';

/** Elements whose words are no words of the text: struck out, or a program's. */
export const HIDDEN = 'script|style|del|s|strike|template|noscript';
/** Elements that hold code. */
export const CODE = 'code|kbd|samp|tt|var';

const TAG = new RegExp(`^<(/?)(${HIDDEN}|${CODE}|sup)(?=[\\s>])`, 'i');

/** Adds to `markup` what stands between tags among `siblings`, the nodes of one paragraph. O(siblings). */
export function readElements(source: string, siblings: readonly Nodes[], markup: Markup): void {
  const open = new Map<string, Span>();
  for (const node of siblings) {
    const [, slash, name = ''] = (node.type === 'html' && TAG.exec(node.value)) || [];
    const key = name.toLowerCase();
    if (key === '') continue;
    const start = open.get(key);
    if (slash === '') {
      if (!start) open.set(key, spanOf(node));
    } else if (start) {
      open.delete(key);
      readElement(source, key, { start: start.start, end: spanOf(node).end }, markup);
    }
  }
}

/** Adds one element to `markup`; `span` is all of it, tags included. */
export function readElement(source: string, name: string, span: Span, markup: Markup): void {
  if (name === 'sup' && !isNoteCall(source, span)) return;
  markup.masked.push(span);
  if (IS_CODE.test(name)) markup.literal.push(inside(source, span));
}

const IS_CODE = new RegExp(`^(?:${CODE})$`);

function inside(source: string, { start, end }: Span): Span {
  const opens = source.indexOf('>', start) + 1;
  return { start: opens, end: Math.max(opens, source.lastIndexOf('<', end - 1)) };
}
