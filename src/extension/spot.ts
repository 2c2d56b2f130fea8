/** Asking about a place of a note or an article. */
import type { CancellationToken, Position, TextDocument } from 'vscode';
import type { Edge, Spot } from '../desk/pointed';
import { fromPosition } from './convert';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';

/** A place and whose it is. */
export interface SpotOfFolder {
  readonly folder: ResearchFolder;
  readonly spot: Spot;
}

/** A position of a document; `undefined` where it is neither a note nor an article, or nobody waits any more. */
export async function spotAt(
  research: Research,
  document: TextDocument,
  position: Position,
  edge: Edge,
  token?: CancellationToken,
): Promise<SpotOfFolder | undefined> {
  const folder = await research.folderOfText(document);
  if (!folder || token?.isCancellationRequested) return undefined;
  return { folder, spot: { ...folder.textOf(document), at: fromPosition(position), edge } };
}
