/** Finds everything in a unit that may cite an article: links, wiki links, Pandoc keys, file names in parentheses. */
import type { Nodes } from 'mdast';
import { type Definitions, normalLabel } from '../markdown/definitions';
import { covers, overlaps, type Span } from '../text/span';
import { spanOf } from './masks';
import type { Reference } from './unit';

/** References that are Markdown's own: links (inline or by reference) and footnote calls. */
export function nodeReferences(node: Nodes, definitions: Definitions): Reference[] {
  const span = spanOf(node);
  if (node.type === 'footnoteReference')
    return [{ ...span, kind: 'footnote', target: node.label ?? node.identifier }];
  if (node.type === 'link') return linkReference(span, node.url);
  if (node.type === 'linkReference') {
    return linkReference(span, definitions.get(normalLabel(node.label ?? node.identifier)) ?? '');
  }
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => nodeReferences(child, definitions));
}

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

function linkReference(span: Span, url: string): Reference[] {
  const path = url.replace(/[?#].*$/, '');
  if (path === '' || (SCHEME.test(path) && !/^file:/i.test(path))) return [];
  return [{ ...span, kind: 'link', target: decode(path.replace(/^file:(?:\/\/)?/i, '')) }];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const WIKI = /!?\[\[([^[\]|#\n]{1,300})(?:#[^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g;
const KEYS = /\[(?=[^[\]\n]{0,500}@)[^[\]\n]{1,500}\]/g;
const KEY =
  /(?<![\p{L}\p{N}])-?@(?:\{([^{}\n]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/gu;
const IBID = /(?<![\p{L}\p{N}])ibid(?:em)?(?![\p{L}\p{N}])\.?/giu;
const PARENTHESES = /\(([^()\n]{1,300})\)/g;
const FILE = /[\p{L}\p{N}_][\p{L}\p{N}_./\\-]*\.(?:txt|md)\b/giu;
/** A file name, or what may be one without its extension: letters, digits and underscores in one run. */
const NAME =
  /(?<![\p{L}\p{N}_@./\\-])(?:[\p{L}\p{N}_][\p{L}\p{N}_./\\-]*\.(?:txt|md)|(?=[\p{L}\p{N}-]*_)[\p{L}\p{N}_-]{4,})(?![\p{L}\p{N}_])/giu;
/** All that a cell or a pair of brackets holds: it may be the beginning of a file's name ("004"). */
const LONE_NAME = /^[\s*`([]*([\p{L}\p{N}][\p{L}\p{N}_.-]{1,80})[\s*`)\]]*$/u;

/** References that Markdown takes for plain text. `opaque` spans (links, code but for file names) are not searched. */
export function textReferences(source: string, span: Span, opaque: readonly Span[]): Reference[] {
  const text = source.slice(span.start, span.end);
  const at = (index: number, length: number): Span => ({
    start: span.start + index,
    end: span.start + index + length,
  });
  const wikis = [...text.matchAll(WIKI)].map(
    (m): Reference => ({
      ...at(m.index, m[0].length),
      kind: 'wiki',
      target: (m[1] ?? '').trim().replace(/\\$/, ''),
    }),
  );
  const keys = [...text.matchAll(KEYS)].flatMap((group) =>
    [...group[0].matchAll(KEY)].map(
      (m): Reference => ({ ...at(group.index, group[0].length), kind: 'key', target: m[1] ?? m[2] ?? '' }),
    ),
  );
  const files = [...text.matchAll(PARENTHESES)].flatMap((group) =>
    [...group[0].matchAll(FILE)].map(
      (m): Reference => ({ ...at(group.index + m.index, m[0].length), kind: 'file', target: m[0] }),
    ),
  );
  const ibids = [...text.matchAll(IBID)].map(
    (m): Reference => ({ ...at(m.index, m[0].length), kind: 'ibid', target: '' }),
  );
  const found = [...wikis, ...keys, ...files, ...ibids];
  const names = [...text.matchAll(NAME)]
    .map((m): Reference => ({ ...at(m.index, m[0].length), kind: 'name', target: m[0] }))
    .filter((name) => !found.some((reference) => overlaps(reference, name)));
  return [...found, ...names].filter((reference) => !covers(opaque, reference.start));
}

/** The reference that a table cell is, if all it holds may name a file. */
export function loneName(source: string, span: Span): Reference[] {
  const name = LONE_NAME.exec(source.slice(span.start, span.end))?.[1];
  return name === undefined ? [] : [{ ...span, kind: 'name', target: name }];
}
