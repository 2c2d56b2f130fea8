/** The way back from an article to the notes that quote it. */
import { LineMap, type LineRange } from '../engine/text/lines';
import type { Use } from '../session/quotedPassages';
import type { NoteText } from '../session/session';
import { isAsRead } from './asRead';
import type { Desk } from './desk';

/** A passage of an article that is quoted, with its place. */
export interface PlacedUse extends Use {
  readonly range: LineRange;
}

/** The passages of an article that notes quote; none where the editor shows another text than was read. */
export function uses({ session }: Desk, { path, text }: NoteText): PlacedUse[] {
  const article = session.library.articleAt(path);
  if (!article || !isAsRead(text, article)) return [];
  const lines = new LineMap(article.text);
  return session.quoted.usesOf(article.file).map((use) => ({ ...use, range: lines.rangeOf(use) }));
}

/** Where a passage of an article stands: offsets to lines. `undefined` where no article lies at `path`. */
export function placeInArticle(
  { session }: Desk,
  { path, start, end }: { readonly path: string; readonly start: number; readonly end: number },
): LineRange | undefined {
  const text = session.library.articleAt(path)?.text;
  if (text === undefined) return undefined;
  const last = Math.min(end, text.length);
  return new LineMap(text).rangeOf({ start: Math.min(start, last), end: last });
}
