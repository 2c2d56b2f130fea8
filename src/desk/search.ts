/** The search over actors and quotations, and how a quotation is written into a note. */

import type { Span } from '../engine/text/span';
import type { ArticleCard } from '../session/cards';
import { insertionOf } from '../session/insertion';
import type { QuotationHit } from '../session/quotations';
import type { NoteText } from '../session/session';
import type { ActorLine } from './actorLine';
import type { Query } from './actors';
import type { Call, Desk } from './desk';

/** A quotation printed in an article. */
export interface QuotationLine {
  readonly kind: 'quotation';
  readonly text: string;
  /** The actor's name, or the label as printed. */
  readonly speaker: string | undefined;
  readonly article: ArticleCard;
  /** Offsets into the article. */
  readonly span: Span;
}

/** What a search finds. */
export type HitLine = QuotationLine | { readonly kind: 'actor'; readonly actor: ActorLine };

/** The best hits, best first. */
export function search(desk: Desk, { query, limit }: Query): HitLine[] {
  return desk.search
    .search(query, limit)
    .map((hit) =>
      hit.kind === 'actor' ? { kind: hit.kind, actor: desk.lines.of(hit.actor) } : quotationLine(hit),
    );
}

/** The same without the actor who speaks. */
export function quotationLine({ actor: _, ...line }: QuotationHit): QuotationLine {
  return line;
}

/** The Markdown of a quotation for a note: in the marks of its language, with a citation. */
export async function insertion(
  desk: Desk,
  { quotation, ...note }: NoteText & { readonly quotation: QuotationLine },
  { signal }: Call,
): Promise<string> {
  const report = await desk.session.check(note, signal);
  return insertionOf(quotation, note.path, report.note.language);
}
