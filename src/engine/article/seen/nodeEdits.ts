import type { Nodes, Parent } from 'mdast';
import { countWords } from '../../text/foldLine';
import type { Span } from '../../text/span';
import { dropped, type Edit, parted } from './edit';
import { editsInHtml, spannedEdits } from './htmlEdits';
import { editsInText } from './markupInText';

/** Where a node stands in what was parsed; the parser gives some addresses no place, and of them nothing is known. */
export function placeOf(node: Nodes | undefined): Span | undefined {
  const { position } = node ?? {};
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Of these nothing is seen, or nothing that their author says. */
const UNSEEN: ReadonlySet<string> = new Set([
  ...['image', 'imageReference', 'footnoteReference', 'definition', 'delete', 'thematicBreak', 'yaml'],
]);
/** So many signs stand before and behind what these hold. */
const SIGNS: Readonly<Record<string, number>> = { emphasis: 1, strong: 2 };
/** Of these the signs before what they hold are no words. */
const HEADED: ReadonlySet<string> = new Set(['heading', 'listItem', 'footnoteDefinition', 'tableCell']);

/** Everything below `node` that a reader sees otherwise; spans are offsets in `source`, which was parsed. Linear. */
export function nodeEdits(source: string, node: Nodes): Edit[] {
  const place = placeOf(node);
  if (!place) return [];
  if (UNSEEN.has(node.type)) return [dropped(place)];
  const text = source.slice(place.start, place.end);
  if (node.type === 'text') return editsInText(text, place.start);
  if (node.type === 'html') return editsInHtml(text, place.start);
  if (node.type === 'break')
    return [dropped({ start: place.start, end: place.start + text.trimEnd().length })];
  if (node.type === 'code') return codeEdits(text, place);
  if (node.type === 'inlineCode') return ticksOf(text, place);
  if (!('children' in node)) return [];
  return [...ownEdits(source, node, place), ...childEdits(source, node)];
}

/** The signs of a node around its children. */
function ownEdits(source: string, node: Parent & Nodes, place: Span): Edit[] {
  const signs = SIGNS[node.type];
  if (signs !== undefined) return around(place, signs, signs);
  if (node.type === 'link' || node.type === 'linkReference') return linkEdits(source, node, place);
  if (node.type === 'blockquote') return quotationEdits(source, place);
  if (node.type === 'table') return tableEdits(node, place);
  if (!HEADED.has(node.type)) return [];
  const first = placeOf(node.children[0]);
  const last = placeOf(node.children.at(-1));
  if (!first || !last) return node.children.length === 0 && node.type !== 'listItem' ? [dropped(place)] : [];
  const head = { start: place.start, end: first.start };
  const edit = node.type === 'tableCell' ? parted(head) : dropped(head);
  const closes = node.type === 'heading' || node.type === 'tableCell';
  const isYear = node.type === 'listItem' && /^\d{3,}/.test(source.slice(head.start, head.end));
  return [...(isYear ? [] : [edit]), ...(closes ? [dropped({ start: last.end, end: place.end })] : [])];
}

function around({ start, end }: Span, before: number, after: number): Edit[] {
  return [dropped({ start, end: start + before }), dropped({ start: end - after, end })];
}

function ticksOf(text: string, place: Span): Edit[] {
  const ticks = /^`*/.exec(text)?.[0].length ?? 0;
  return around(place, ticks, ticks);
}

/** A link to a place in the same text that shows a number, as calls of notes are set by some sites. */
const CALL = /^[[(]?(?:\d{1,3}|[a-z*])[\])]?$/;

/** A link shows its text; an address alone, and the call of a note, are no words. */
function linkEdits(source: string, node: Parent & Nodes, place: Span): Edit[] {
  const text = source.slice(place.start, place.end);
  const first = placeOf(node.children[0]);
  const last = placeOf(node.children.at(-1));
  if (!text.startsWith('[')) return [dropped(place)];
  if (!first || !last) return node.children.length === 0 ? [dropped(place)] : [];
  const shown = source.slice(first.start, last.end);
  const isCall = node.type === 'link' && node.url.startsWith('#') && CALL.test(shown);
  if (isCall || isAddress(shown)) return [dropped(place)];
  return [dropped({ start: place.start, end: first.start }), dropped({ start: last.end, end: place.end })];
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:|www\.)\S*$/i.test(text);
}

const PREFIX = /(?<![^\n])[ \t]*>[ \t>]*/g;

/** The `>` at the head of each line. */
function quotationEdits(source: string, { start, end }: Span): Edit[] {
  const text = source.slice(start, end);
  return [...text.matchAll(PREFIX)].map(({ index, 0: prefix }) => {
    return dropped({ start: start + index, end: start + index + prefix.length });
  });
}

/** What stands between the rows of a table: the line below its head. */
function tableEdits(node: Parent & Nodes, { end }: Span): Edit[] {
  return node.children.flatMap((row, i) => {
    const [place, next] = [placeOf(row), placeOf(node.children[i + 1])];
    return place ? [dropped({ start: place.end, end: next?.start ?? end })] : [];
  });
}

const FEWEST_WORDS = 6;

/** Code is not text; a paragraph that was only set in from the margin is. */
function codeEdits(text: string, place: Span): Edit[] {
  return /^(?:`{3}|~{3})/.test(text) || !isProse(text) ? [dropped(place)] : [];
}

function isProse(text: string): boolean {
  const isSentence = /^\s*["«“‘—–-]?\s*\p{Lu}/u.test(text) && /[.!?…]["»”’)]*$/u.test(text.trimEnd());
  return isSentence && !/[{};=<>]/.test(text) && countWords(text, FEWEST_WORDS) >= FEWEST_WORDS;
}

/** The edits of all children. Tags within a paragraph are nodes beside the words that they hold. */
function childEdits(source: string, { children }: Parent): Edit[] {
  const first = placeOf(children.find((child) => child.type === 'html'));
  const last = placeOf(children.findLast((child) => child.type === 'html'));
  const spanned = first && last ? spannedEdits(source.slice(first.start, last.end), first.start) : [];
  return [...spanned, ...children.flatMap((child) => nodeEdits(source, child))];
}
