/** What the `cite` attribute of a quotation in HTML names: `<q cite="a.txt">`, `<blockquote cite="https://…">`. */
import { citeReferences } from '../references';
import type { Reference } from '../unit';

/** The file or address that `tag`, which begins at `start`, says that it cites. */
export function citeOf(tag: string, start: number): Reference | undefined {
  return citeReferences(tag, { start, end: start + tag.length })[0];
}
