/** Finds everything in a unit that may cite an article: links, wiki links, Pandoc keys, file names in parentheses. */
import type { Nodes } from 'mdast';
import { type Definitions, normalLabel } from '../markdown/definitions';
import { percentDecoded } from '../text/paths';
import { covers, firstEndingAfter, moved, overlaps, type Span } from '../text/span';
import { bracketsIn } from './citations/brackets';
import { fileNamesIn } from './citations/fileNames';
import { keysIn, keysOfLabel } from './citations/keys';
import { worksIn } from './citations/works';
import { mergeSpans, spanOf } from './masks';
import type { Reference } from './unit';

/** References that are Markdown's own: links (inline or by reference) and footnote calls. */
export function nodeReferences(node: Nodes, definitions: Definitions): Reference[] {
  const span = spanOf(node);
  if (node.type === 'footnoteReference')
    return [{ ...span, kind: 'footnote', target: node.label ?? node.identifier }];
  if (node.type === 'link') return linkReference(span, node.url);
  if (node.type === 'html') return citeReferences(node.value, span);
  if (node.type === 'linkReference') {
    const label = node.label ?? node.identifier;
    const keys = keysOfLabel(label, span);
    return keys.length > 0 ? keys : linkReference(span, definitions.get(normalLabel(label)) ?? '');
  }
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => nodeReferences(child, definitions));
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;
/** What an address may begin with that leads to no text. */
const NO_SOURCE = /^(?:mailto|tel|sms|javascript|data):/i;

function linkReference(span: Span, url: string): Reference[] {
  if (span.start === span.end || NO_SOURCE.test(url)) return [];
  if (SCHEME.test(url) && !/^file:/i.test(url)) return [{ ...span, kind: 'web', target: url }];
  const path = url.replace(/[?#].*$/, '');
  if (path === '') return [];
  return [{ ...span, kind: 'link', target: percentDecoded(path.replace(/^file:(?:\/\/)?/i, '')) }];
}

const CITE = /\scite\s*=\s*(?:"([^"<>]{1,500})"|'([^'<>]{1,500})')/gi;

/** What the `cite` attributes of tags point to: `<blockquote cite="…">`, `<q cite="…">`. */
export function citeReferences(html: string, span: Span): Reference[] {
  return [...html.matchAll(CITE)].flatMap((match) => linkReference(span, match[1] ?? match[2] ?? ''));
}

const WIKI = /!?\[\[([^[\]|#^\n]{1,300})(?:[#^][^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g;
const IBID = /(?<![\p{L}\p{N}])ibid(?:em)?(?![\p{L}\p{N}])\.?/giu;
/** What may be a file's name without its extension: letters, digits and underscores in one run. */
const NAME = /(?<![\p{L}\p{N}_@./\\-])(?=[\p{L}\p{N}-]*_)[\p{L}\p{N}_-]{4,}(?![\p{L}\p{N}_])/gu;

/** References that Markdown takes for plain text. `opaque` spans (links, code but for file names) are not searched. */
export function textReferences(source: string, span: Span, opaque: readonly Span[]): Reference[] {
  const text = source.slice(span.start, span.end);
  const brackets = bracketsIn(text);
  const found: Reference[] = [
    ...[...text.matchAll(WIKI)].map(
      (match): Reference => ({
        ...spanIn(match),
        kind: 'wiki',
        target: (match[1] ?? '').trim().replace(/\\$/, ''),
      }),
    ),
    ...keysIn(text, brackets),
    ...fileNamesIn(text, brackets),
    ...worksIn(text, brackets),
    ...[...text.matchAll(IBID)].map((match): Reference => ({ ...spanIn(match), kind: 'ibid', target: '' })),
  ];
  const certain = found.filter(({ kind }) => kind !== 'name' && kind !== 'work');
  const names = [...text.matchAll(NAME)].map(
    (match): Reference => ({ ...spanIn(match), kind: 'name', target: match[0] }),
  );
  const plain = [...found.filter(({ kind }) => kind === 'name'), ...names];
  const works = found.filter(({ kind }) => kind === 'work');
  return [...certain, ...works, ...apartFrom(certain, plain)]
    .map((reference): Reference => ({ ...reference, ...moved(reference, span.start) }))
    .filter((reference) => !covers(opaque, reference.start));
}

function spanIn(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Those of `plain` that are no part of a certain reference, nor of each other: the earlier one counts. */
function apartFrom(certain: readonly Reference[], plain: readonly Reference[]): Reference[] {
  const taken = mergeSpans(certain);
  const kept: Reference[] = [];
  for (const name of plain.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const next = taken[firstEndingAfter(taken, name.start)];
    if (next && overlaps(next, name)) continue;
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}
