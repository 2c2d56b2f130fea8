/** What stands under the pointer or the cursor: a quotation, an actor, or an actor within a quotation. */
import type { Position, Range, TextDocument } from 'vscode';
import type { Actor, Via } from '../engine/actors';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import { LineMap } from '../engine/text/lines';
import { type Span, slice } from '../engine/text/span';
import type { NoteReport } from '../session/noteReport';
import { isAsRead } from './asRead';
import { toOffset, toRange } from './convert';
import type { FoundArticle, Research } from './research';
import type { ResearchFolder } from './researchFolder';

/** Something and the range of its own text, never more. */
export interface At<T> {
  readonly what: T;
  readonly range: Range;
}

/** A name or a role as it stands in a text, and whom it may mean. */
export interface PointedName extends Span {
  /** The text that the span is of. */
  readonly text: string;
  /** How the file is called in the registry. */
  readonly file: string;
  readonly via: Via;
  /** Whom it means; `undefined` where nothing decides between the candidates. */
  readonly actor: Actor | undefined;
  /** The actor, or all whom it may mean. */
  readonly candidates: readonly Actor[];
}

/** What was found; at least one of quotation and name. */
export interface Pointed {
  readonly folder: ResearchFolder;
  /** The report on the note, if it is one. */
  readonly report: NoteReport | undefined;
  readonly quote: At<CheckedQuote> | undefined;
  readonly name: At<PointedName> | undefined;
}

/** Whether the place after the last letter belongs to a thing: it does for a cursor, not for a pointer. */
export type Edge = 'inside' | 'touching';

/** The form of a name as it stands, a line break as one space. */
export function formOf(name: PointedName): string {
  return slice(name.text, name).replace(/\s+/g, ' ');
}

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
  const { text } = report.note;
  const lines = new LineMap(text);
  const offset = toOffset(lines, position);
  const quote = innermost(report.quotes, ({ quote: { outer } }) => outer, offset, edge);
  const mentions = report.mentions.map((each) => ({ ...each, candidates: [each.actor] }));
  const open = report.openMentions.map((each) => ({ ...each, actor: undefined }));
  const name = innermost([...mentions, ...open], (each) => each, offset, edge);
  if (!quote && !name) return undefined;
  const file = folder.session.nameOf(report.path);
  return {
    folder,
    report,
    quote: quote && { what: quote, range: toRange(lines, quote.quote.outer) },
    name: name && { what: { ...name, text, file }, range: toRange(lines, name) },
  };
}

/** Unsaved changes make the places of an article's names uncertain: then nothing is found. */
function inArticle(
  { folder, article }: FoundArticle,
  document: TextDocument,
  position: Position,
  edge: Edge,
): Pointed | undefined {
  const { text, file } = article;
  if (!isAsRead(document, article)) return undefined;
  const lines = new LineMap(text);
  const mention = innermost(article.names.mentions, (each) => each, toOffset(lines, position), edge);
  const { directory } = folder.session.library;
  const found = mention && directory.actorOf(file, mention.actor);
  if (!mention || !found) return undefined;
  const namesakes = directory.candidatesFor(found);
  const actor = namesakes.length > 0 ? undefined : found;
  const candidates = actor ? [actor] : namesakes;
  const { start, end, via } = mention;
  const what = { start, end, via, text, file, actor, candidates };
  return { folder, report: undefined, quote: undefined, name: { what, range: toRange(lines, mention) } };
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
