/** The way back from a passage of an article to the notes that quote it. */
import { Location, type Position, Range, type TextDocument, Uri } from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Quoting } from '../session/quotedPassages';
import { isAsRead } from './asRead';
import { toOffset, toRange } from './convert';
import type { Research } from './research';

/** A quoted passage under the cursor, and where the notes quote it. */
export interface UsesHere {
  readonly range: Range;
  readonly places: readonly Location[];
}

/** The shortest quoted passage at a position of an article, with the places of all that are quoted there. */
export async function usesAt(
  research: Research,
  document: TextDocument,
  position: Position,
): Promise<UsesHere | undefined> {
  await research.folderOf(document.uri)?.ready();
  const found = research.articleAt(document.uri);
  if (!found || !isAsRead(document, found.article)) return undefined;
  const { article, folder } = found;
  const lines = new LineMap(article.text);
  const offset = toOffset(lines, position);
  const here = folder.session.quoted
    .usesOf(article.file)
    .filter(({ start, end }) => start <= offset && offset <= end);
  const [shortest] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (
    shortest && {
      range: toRange(lines, shortest),
      places: here.flatMap(({ quotings }) => quotings.map(placeOf)),
    }
  );
}

/** Where a note quotes. */
export function placeOf({ path, from, to }: Quoting): Location {
  return new Location(Uri.file(path), new Range(from.line, from.column, to.line, to.column));
}
