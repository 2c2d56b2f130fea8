/** The way back from a passage of an article to the notes that quote it. */
import { type CancellationToken, Location, type Position, Range, Uri } from 'vscode';
import type { Quoting } from '../session/quotedPassages';
import { toRange } from './convert';
import type { SpotOfFolder } from './spot';

/** A quoted passage under the cursor, and where the notes quote it. */
export interface UsesHere {
  readonly range: Range;
  readonly places: readonly Location[];
}

/** The shortest quoted passage at a position of an article, with the places of all that are quoted there. */
export async function usesAt(
  { folder, spot }: SpotOfFolder,
  position: Position,
  token?: CancellationToken,
): Promise<UsesHere | undefined> {
  if (!folder.mayHoldArticle(spot.path)) return undefined;
  const uses = await folder.ask('uses', { path: spot.path, text: spot.text }, token);
  const here = uses.filter(({ range }) => toRange(range).contains(position));
  const [shortest] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return (
    shortest && {
      range: toRange(shortest.range),
      places: here.flatMap(({ quotings }) => quotings.map(placeOf)),
    }
  );
}

/** Where a note quotes. */
export function placeOf({ path, from, to }: Quoting): Location {
  return new Location(Uri.file(path), new Range(from.line, from.column, to.line, to.column));
}
