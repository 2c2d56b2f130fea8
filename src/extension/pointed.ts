/** What stands under the pointer or the cursor: a quotation, an actor, or an actor within a quotation. */
import type { Position, Range, TextDocument } from 'vscode';
import type { Actor } from '../engine/actors';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import type { NoteReport } from '../session/noteReport';
import { toOffset, toRange } from './convert';
import type { FoundArticle, Research } from './research';
import type { ResearchFolder } from './researchFolder';

/** Something and the range of its own text, never more. */
export interface At<T> {
  readonly what: T;
  readonly range: Range;
}

/** What was found; at least one of the two. */
export interface Pointed {
  readonly folder: ResearchFolder;
  readonly quote: At<CheckedQuote> | undefined;
  readonly actor: At<Actor> | undefined;
}

/** Whether the place after the last letter belongs to a thing: it does for a cursor, not for a pointer. */
export type Edge = 'inside' | 'touching';

/** Looks at a position of a note or of an article. Rejects only when the folder is gone. */
export async function pointedAt(
  research: Research,
  document: TextDocument,
  position: Position,
  edge: Edge,
): Promise<Pointed | undefined> {
  if (document.uri.scheme !== 'file') return undefined;
  await research.folderOf(document.uri)?.ready();
  const found = research.articleAt(document.uri);
  if (found) return inArticle(found, document, position, edge);
  const folder = research.folderOfNote(document);
  if (!folder) return undefined;
  return inNote(await folder.check(folder.noteText(document)), folder, position, edge);
}

function inNote(
  report: NoteReport,
  folder: ResearchFolder,
  position: Position,
  edge: Edge,
): Pointed | undefined {
  const lines = new LineMap(report.note.text);
  const offset = toOffset(lines, position);
  const quote = innermost(report.quotes, ({ quote: { outer } }) => outer, offset, edge);
  const mention = innermost(report.mentions, (each) => each, offset, edge);
  if (!quote && !mention) return undefined;
  return {
    folder,
    quote: quote && { what: quote, range: toRange(lines, quote.quote.outer) },
    actor: mention && { what: mention.actor, range: toRange(lines, mention) },
  };
}

/** Unsaved changes make the places of an article's names uncertain: then nothing is found. */
function inArticle(
  { folder, article }: FoundArticle,
  document: TextDocument,
  position: Position,
  edge: Edge,
): Pointed | undefined {
  if (withLineFeeds(document.getText()) !== withLineFeeds(article.text)) return undefined;
  const lines = new LineMap(article.text);
  const mention = innermost(article.names.mentions, (each) => each, toOffset(lines, position), edge);
  const actor = mention && folder.session.library.directory.actorOf(article.file, mention.actor);
  return (
    mention && actor && { folder, quote: undefined, actor: { what: actor, range: toRange(lines, mention) } }
  );
}

function innermost<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  offset: number,
  edge: Edge,
): T | undefined {
  const reach = edge === 'touching' ? 1 : 0;
  const around = items.filter((item) => spanOf(item).start <= offset && offset < spanOf(item).end + reach);
  const length = (item: T) => spanOf(item).end - spanOf(item).start;
  return around.toSorted((a, b) => length(a) - length(b))[0];
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
