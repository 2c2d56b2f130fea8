/** Block quotations: their words, and the attribution line that closes them. */
import { originalSpan, type Reading, reading } from '../text/reading';
import { firstEndingAfter, type Span } from '../text/span';
import { mergeSpans } from './masks';
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
  /** The closing line that names speaker or source, without its dash. */
  readonly attribution: Span | undefined;
  /** Citations that stand in the block, those of the attribution line first. */
  readonly references: readonly Reference[];
}

const DASH = /^[ \t]*(?:[—–―]|--?)[ \t]*(?=[\p{L}\p{N}*_[(@«“"])/u;
/** Longest closing line without a dash that is still taken for an attribution, in words. */
const MAX_ATTRIBUTION_WORDS = 14;

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

function readBlockQuote(
  text: string,
  block: QuotationBlock,
  inside: readonly Unit[],
  marked: readonly Span[],
): BlockQuote | undefined {
  const last = inside.at(-1);
  const first = inside[0];
  if (!first || !last) return undefined;
  const attribution = attributionIn(text, inside);
  const end = attribution ? attribution.start : last.end;
  const all = inside.flatMap((unit) => unit.references);
  const apparatus = closingReferences(text, all, end);
  const masked = mergeSpans([...masksBetween(text, inside), ...apparatus]);
  const words = wordsIn(text, { start: first.start, end }, masked);
  const own = attribution ? all.filter((reference) => reference.start >= attribution.start) : [];
  const references = [...own, ...all.filter((reference) => !own.includes(reference))];
  const onlyMarked = words === undefined || holdsOnlyMarked(text, words, masked, marked);
  return { block, first, last, words: onlyMarked ? undefined : words, masked, attribution, references };
}

/** The references that close the words before `end`, links with their labels: "… cela. ([002](…))". */
function closingReferences(text: string, references: readonly Reference[], end: number): Reference[] {
  const closing: Reference[] = [];
  let from = end;
  for (const reference of references.toReversed()) {
    if (reference.end > from) continue;
    if (!/^[\s.,;:)\]>—–-]*$/.test(text.slice(reference.end, from)) || isInWords(text, reference)) break;
    closing.push(reference);
    from = reference.start;
  }
  return closing;
}

/** Whether a web link or a described work is part of the words: it stands neither in brackets nor behind a full stop. */
function isInWords(text: string, { kind, start }: Reference): boolean {
  if (kind !== 'web' && kind !== 'work') return false;
  return !/[([.!?…»”"]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Masks of the units, and what stands between them but its first line break. */
export function masksBetween(text: string, units: readonly Unit[]): Span[] {
  const masks: Span[] = units.flatMap((unit) => [...unit.masked]);
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (!next) return;
    const feed = text.indexOf('\n', unit.end);
    masks.push({ start: unit.end, end: feed < 0 ? unit.end : feed }, { start: feed + 1, end: next.start });
  });
  return mergeSpans(masks);
}

/** The closing line that names speaker or source: after a dash, in a paragraph of its own, or after the last mark. */
function attributionIn(text: string, inside: readonly Unit[]): Span | undefined {
  const unit = inside.at(-1);
  if (!unit) return undefined;
  const lineStart = text.slice(unit.start, unit.end).lastIndexOf('\n') + 1 + unit.start;
  const read = reading(text, { start: lineStart, end: unit.end }, unit.masked);
  const isFirst = inside.length === 1 && lineStart === unit.start;
  const dash = DASH.exec(read.plain);
  if (dash && !isFirst) return originalSpan(read, dash[0].length, read.plain.length);
  const closing = AFTER_MARK.exec(read.plain);
  if (closing && isShort(closing[2] ?? ''))
    return originalSpan(read, (closing[1] ?? '').length, read.plain.length);
  if (inside.length > 1 && isBareAttribution(text, unit)) return { start: unit.start, end: unit.end };
  return undefined;
}

/** "« … » — Name": what stands after the last closing mark and a dash. */
const AFTER_MARK = /^(.*[»”"][.!?…]?\s*(?:[—–―]|--?)\s*)([^«»“”"]+)$/s;

/** A short last paragraph that is no sentence and names somebody, or that does little but cite. */
function isBareAttribution(text: string, unit: Unit): boolean {
  const plain = reading(text, unit, unit.masked).plain.trim();
  if (!isShort(plain)) return false;
  const besides = reading(text, unit, mergeSpans([...unit.masked, ...unit.references])).plain;
  const cites = unit.references.length > 0;
  if (cites && wordCount(besides) <= MAX_WORDS_BESIDE_CITATION) return true;
  return !/[.!?…»”:;]$/.test(plain) && (cites || NAMED.test(plain));
}

/** Most words that a closing paragraph with a full stop may have besides its citation ("Courier, 20 mai (…)."). */
const MAX_WORDS_BESIDE_CITATION = 5;
/** A name, alone or followed by what its bearer is: "Anne Roy, maire de …", "Anne Roy". */
const NAMED =
  /^(?:(?:M|Mme|Mr|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu']|de la|von|van|al|el|\p{Lu}[\p{L}’'.-]*)){0,4}(?:\s*[,(].*)?$/u;

function isShort(plain: string): boolean {
  return wordCount(plain) <= MAX_ATTRIBUTION_WORDS;
}

function wordCount(plain: string): number {
  return plain.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
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
