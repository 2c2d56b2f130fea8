/** Block quotations: their words, and the attribution line that closes them. */
import { originalSpan, type Reading, reading } from '../text/reading';
import { firstEndingAfter, type Span } from '../text/span';
import { mergeSpans } from './masks';
import { attributionIn } from './quoting/attribution';
import { tailStart } from './quoting/tail';
import { cutTo, masksBetween } from './quoting/wordMasks';
import type { BlockContent, QuotationBlock, Reference, Unit } from './unit';

/** A block quotation taken apart. */
export interface BlockQuote {
  readonly block: QuotationBlock;
  /** The first and the last unit inside. */
  readonly first: Unit;
  readonly last: Unit;
  /** From the first word to the last, line prefixes inside; undefined where it holds only marked quotations. */
  readonly words: Span | undefined;
  /** What inside the words is no text. */
  readonly masked: readonly Span[];
  /** The title of the callout that it is, if it has one. */
  readonly title: Unit | undefined;
  /** The closing line that names speaker or source, without its dash. */
  readonly attribution: Span | undefined;
  /** Citations that stand in the block, those of the attribution line first. */
  readonly references: readonly Reference[];
}

/** Takes every block quotation apart, callouts left out; `marked` are the marked quotations of the note, sorted. */
export function readBlockQuotes(text: string, content: BlockContent, marked: readonly Span[]): BlockQuote[] {
  const inside = new Map<number, Unit[]>();
  for (const unit of content.units) {
    if (unit.quotation === undefined) continue;
    const units = inside.get(unit.quotation) ?? [];
    units.push(unit);
    inside.set(unit.quotation, units);
  }
  return content.quotations
    .filter((block) => !block.isCallout)
    .flatMap((block) => readBlockQuote(text, block, inside.get(block.start) ?? [], marked) ?? []);
}

/** A passage that stands by itself, outside of a block: its words, without what stands behind them. */
export function quotedIn(
  text: string,
  unit: Unit,
  marked: readonly Span[],
): Pick<BlockQuote, 'words' | 'masked'> {
  const masked = masksBetween(text, [unit]);
  const words = wordsIn(text, quotedSpan(text, [unit], attributionIn(text, [unit])), masked);
  const isQuoted = words !== undefined && !holdsOnlyMarked(text, words, masked, marked);
  return { words: isQuoted ? words : undefined, masked: isQuoted ? cutTo(masked, words) : [] };
}

function readBlockQuote(
  text: string,
  block: QuotationBlock,
  inside: readonly Unit[],
  marked: readonly Span[],
): BlockQuote | undefined {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const title = first.kind === 'title' ? first : undefined;
  const quoting = title ? inside.slice(1) : inside;
  const attribution = attributionIn(text, quoting);
  const { start, end } = quotedSpan(text, quoting, attribution);
  const all = inside.flatMap((unit) => unit.references);
  const masked = masksBetween(text, quoting);
  const words = wordsIn(text, { start, end }, masked);
  const own = attribution ? all.filter((reference) => reference.start >= attribution.start) : [];
  const cite = block.cite ? [block.cite] : [];
  const references = [...own, ...cite, ...all.filter((reference) => !own.includes(reference))];
  const onlyMarked = words === undefined || holdsOnlyMarked(text, words, masked, marked);
  const parts = { block, first, last, title, attribution, references };
  return { ...parts, words: onlyMarked ? undefined : words, masked: words ? cutTo(masked, words) : masked };
}

/** From the first unit to where attribution and tail begin: a unit that is nothing else is passed over. */
function quotedSpan(text: string, quoting: readonly Unit[], attribution: Span | undefined): Span {
  const start = quoting[0]?.start ?? 0;
  for (const unit of quoting.toReversed()) {
    const end = Math.min(withoutTags(text, unit), attribution?.start ?? unit.end);
    if (end <= unit.start) continue;
    const words = tailStart(text, unit, unit.start, withoutDash(text, unit.start, end));
    if (words > unit.start) return { start, end: words };
  }
  return { start, end: start };
}

/** The end of a unit before the tags that close it. */
function withoutTags(text: string, { start, end }: Span): number {
  const tags = /(?:<\/[a-z\d]{1,20}>\s{0,20})+$/i.exec(text.slice(Math.max(start, end - LONGEST_TAGS), end));
  return end - (tags?.[0].length ?? 0);
}

const LONGEST_TAGS = 80;

/** Without the dash that opens the attribution, and the prefixes of its line. */
function withoutDash(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s>*_—–―-]/.test(text[at - 1] ?? '')) at--;
  return at < end && /[—–―-]/.test(text.slice(at, end)) ? at : end;
}

/** From the first to the last character that is neither masked, space, a dash before an attribution nor empty brackets. */
function wordsIn(text: string, span: Span, masked: readonly Span[]): Span | undefined {
  const read = reading(text, span, masked);
  const start = /[\p{L}\p{N}«“"‘„‹([…]/u.exec(read.plain)?.index;
  if (start === undefined) return undefined;
  const body = withoutClosingApparatus(read);
  return body.length > start ? originalSpan(read, start, body.length) : undefined;
}

/** Without the dash that opens the attribution, and without brackets emptied by masking a citation. */
function withoutClosingApparatus(read: Reading): string {
  return read.plain.replace(/(?:\s|[—–―]|--|[([]\s*[)\]])+$/u, '');
}

function holdsOnlyMarked(
  text: string,
  words: Span,
  masked: readonly Span[],
  marked: readonly Span[],
): boolean {
  const inside: Span[] = [];
  for (let i = firstEndingAfter(marked, words.start); (marked[i]?.start ?? words.end) < words.end; i++) {
    inside.push(marked[i] ?? words);
  }
  if (inside.length === 0) return false;
  const rest = reading(
    text,
    { start: words.start, end: words.end },
    mergeSpans([...masked, ...inside]),
  ).plain;
  return !/\p{L}{2}/u.test(rest);
}
