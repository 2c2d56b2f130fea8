/** What the `cite` attribute of a quotation in HTML names: `<q cite="a.txt">`. */
import type { Reference } from '../unit';

const CITE = /(?<=\s)cite\s*=\s*(?:"([^"<>]{1,500})"|'([^'<>]{1,500})')/i;

/** The file that `tag`, which begins at `start`, says that it cites; none for an address. */
export function citeOf(tag: string, start: number): Reference | undefined {
  const match = CITE.exec(tag);
  const target = (match?.[1] ?? match?.[2] ?? '').trim();
  if (!match || target === '' || /^[a-z][a-z\d+.-]+:/i.test(target)) return undefined;
  const at = start + match.index;
  return { start: at, end: at + match[0].length, kind: 'link', target };
}
