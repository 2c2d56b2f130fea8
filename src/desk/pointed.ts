/** What stands under the pointer or the cursor: a quotation, an actor, or an actor within a quotation. */
import type { Actor, Via } from '../engine/actors';
import type { Article } from '../engine/article';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import { LineMap, type LineRange, type Position } from '../engine/text/lines';
import { type Span, slice } from '../engine/text/span';
import type { NoteReport } from '../session/noteReport';
import type { NoteText } from '../session/session';
import { isAsRead } from './asRead';
import type { Call, Desk } from './desk';

/** Whether the place after the last letter belongs to a thing: it does for a cursor, not for a pointer. */
export type Edge = 'inside' | 'touching';

/** A place in a note or an article, with its text as the editor shows it. */
export interface Spot extends NoteText {
  readonly at: Position;
  readonly edge: Edge;
}

/** Something and the range of its own text, never more. */
export interface At<T> {
  readonly what: T;
  readonly range: LineRange;
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
  /** The report on the note, if it is one. */
  readonly report: NoteReport | undefined;
  /** The article, if it is one. */
  readonly article: Article | undefined;
  readonly quote: At<CheckedQuote> | undefined;
  readonly name: At<PointedName> | undefined;
}

/** The form of a name as it stands, a line break as one space. */
export function formOf(name: Span & { readonly text: string }): string {
  return slice(name.text, name).replace(/\s+/g, ' ');
}

/** Looks at a place of an article, or else of a note. */
export async function pointedAt(desk: Desk, spot: Spot, { signal }: Call): Promise<Pointed | undefined> {
  const article = desk.session.library.articleAt(spot.path);
  if (article) return inArticle(desk, article, spot);
  return inNote(desk, await desk.session.check(spot, signal), spot);
}

function inNote(desk: Desk, report: NoteReport, { at, edge }: Spot): Pointed | undefined {
  const { text } = report.note;
  const lines = new LineMap(text);
  const offset = lines.offsetOf(at);
  const quote = innermost(report.quotes, ({ quote: { outer } }) => outer, offset, edge);
  const mentions = report.mentions.map((each) => ({ ...each, candidates: [each.actor] }));
  const open = report.openMentions.map((each) => ({ ...each, actor: undefined }));
  const name = innermost([...mentions, ...open], (each) => each, offset, edge);
  if (!quote && !name) return undefined;
  const file = desk.session.nameOf(report.path);
  return {
    report,
    article: undefined,
    quote: quote && { what: quote, range: lines.rangeOf(quote.quote.outer) },
    name: name && { what: { ...name, text, file }, range: lines.rangeOf(name) },
  };
}

/** Unsaved changes make the places of an article's names uncertain: then nothing is found. */
function inArticle(desk: Desk, article: Article, spot: Spot): Pointed | undefined {
  if (!isAsRead(spot.text, article)) return undefined;
  const { text, file } = article;
  const lines = new LineMap(text);
  const mention = innermost(article.names.mentions, (each) => each, lines.offsetOf(spot.at), spot.edge);
  const { directory } = desk.session.library;
  const found = mention && directory.actorOf(file, mention.actor);
  if (!mention || !found) return undefined;
  const namesakes = directory.candidatesFor(found);
  const actor = namesakes.length > 0 ? undefined : found;
  const candidates = actor ? [actor] : namesakes;
  const { start, end, via } = mention;
  const what = { start, end, via, text, file, actor, candidates };
  return { report: undefined, article, quote: undefined, name: { what, range: lines.rangeOf(mention) } };
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
