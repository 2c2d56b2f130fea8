/** How an article is cited in a note, in each of the ways that notes cite. */

import type { Reference } from '../../note/unit';
import { relativePath, writeLink } from '../../note/writeLink';
import { fileNameOf, stemOf } from '../../text/paths';
import type { CheckedNote } from '../checkedNote';
import type { FixSources } from './fix';

/** The ways of citing that a fix can write. */
export type CitationKind = 'link' | 'wiki' | 'key' | 'file';

const KINDS: readonly CitationKind[] = ['link', 'wiki', 'key', 'file'];

/** How most of a note's citations are written; links where there are none. */
export function prevailingKind({ citations }: CheckedNote): CitationKind {
  const leading = citations.filter(({ files }) => files.length > 0);
  const countOf = (kind: CitationKind): number =>
    leading.filter(({ reference }) => reference.kind === kind).length;
  return KINDS.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'link';
}

/** A citation of `file`, to stand after a quotation: `([Title](path))`. Falls back to a link where no name is unique. */
export function citationOf(file: string, kind: CitationKind, sources: FixSources): string {
  const target = kind === 'link' ? undefined : targetOf(file, kind, sources);
  if (target === undefined) return `(${linkTo(file, sources)})`;
  if (kind === 'wiki') return `([[${target}]])`;
  return kind === 'key' ? `[${writeKey(target)}]` : `(${target})`;
}

/** A link with the article's title, or its file's name, from the note to it. */
export function linkTo(file: string, sources: FixSources): string {
  return writeLink(labelOf(file, sources), pathTo(file, sources));
}

/** What an article is called: its title, else its file's name. */
export function labelOf(file: string, { corpus }: FixSources): string {
  return corpus.get(file)?.article.title ?? stemOf(file);
}

/** The way from the note to an article. */
export function pathTo(file: string, { keys, pathOf }: FixSources): string {
  return relativePath(keys.folder, pathOf(file) ?? file);
}

/**
 * The shortest name that leads to `file` when it is written as a reference of `kind`; undefined if none does.
 *
 * @param like a target to resemble: with its ending, with its folders
 */
export function targetOf(
  file: string,
  kind: Reference['kind'],
  sources: FixSources,
  like = '',
): string | undefined {
  const isKey = kind === 'key' || kind === 'narrative';
  const names = isKey ? keysFor(file, sources) : namesFor(file, sources, like);
  return names.find((target) => {
    const resolution = sources.names.resolve({ kind, target, start: 0, end: 0 }, sources.keys);
    return resolution.kind === 'article' && resolution.file === file;
  });
}

function namesFor(file: string, sources: FixSources, like: string): string[] {
  const path = pathTo(file, sources);
  const name = fileNameOf(file);
  const names = /\.(?:txt|md)$/i.test(like)
    ? [name, stemOf(file), file, path]
    : [stemOf(file), name, file, path];
  return (like.includes('/') ? [path, ...names] : names).filter((each) => !/[[\]|#\n]/.test(each));
}

function keysFor(file: string, { keys }: FixSources): string[] {
  const works = keys.bibliographies.flat().map(({ key }) => key);
  return [...new Set([...keys.citekeys.keys(), ...works, stemOf(file)])];
}

const PLAIN_KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$/u;

/**
 * A key as Pandoc reads it.
 *
 * @example writeKey('roy2024') → '@roy2024'; writeKey('le pont') → '@{le pont}'
 */
export function writeKey(key: string): string {
  return PLAIN_KEY.test(key) ? `@${key}` : `@{${key}}`;
}
