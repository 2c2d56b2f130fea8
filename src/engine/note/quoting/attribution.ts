/** The closing line of a block quotation that names speaker or source: after a dash, alone, or in `<cite>`. */

import { isFunctionWord } from '../../text/functionWords';
import { originalSpan, type Reading, reading } from '../../text/reading';
import type { Span } from '../../text/span';
import { mergeSpans } from '../masks';
import { isBareName } from '../referencesOfUnit';
import type { Unit } from '../unit';
import { isPageOrSource } from './apparatus';

const DASH = /^[ \t]*(?:[—–―]|--?)[ \t]*(?=[\p{L}\p{N}*_[(@«“"])/u;
/** Longest closing line without a dash that is still taken for an attribution, in words. */
const MAX_ATTRIBUTION_WORDS = 14;

/** The attribution in the units of a block, without its dash; the words end before it. */
export function attributionIn(text: string, inside: readonly Unit[]): Span | undefined {
  const unit = inside.at(-1);
  if (!unit) return undefined;
  const element = closingElement(text, unit);
  if (element) return element;
  const lineStart = text.slice(unit.start, unit.end).lastIndexOf('\n') + 1 + unit.start;
  const read = reading(text, { start: lineStart, end: unit.end }, unit.masked);
  const isFirst = inside.length === 1 && lineStart === unit.start;
  const dash = DASH.exec(read.plain);
  if (dash && !isFirst) return behind(read, dash[0].length);
  const closing = AFTER_MARK.exec(read.plain);
  if (closing && isShort(closing[2] ?? '')) return behind(read, (closing[1] ?? '').length);
  if (inside.length > 1 && isBareAttribution(text, unit)) return { start: unit.start, end: unit.end };
  return behindDash(text, unit, read) ?? lastLine(text, unit, lineStart, read);
}

/** What follows the first `length` characters read, markup that it begins with included. */
function behind(read: Reading, length: number): Span {
  const { start, end } = originalSpan(read, length, read.plain.length);
  return { start: length > 0 ? read.toOriginal(length - 1) + 1 : start, end };
}

/** `<cite>Name</cite>` or `<footer>…</footer>` at the end of a unit. */
function closingElement(text: string, { start, end }: Unit): Span | undefined {
  const from = Math.max(start, end - LONGEST_ELEMENT);
  const found =
    /<(cite|footer)(?:\s[^<>]{0,200})?>(?![\s\S]*<\1[\s>])([\s\S]*?)<\/\1>[\s.)]*(?:<\/[a-z\d]+>\s*)*$/i.exec(
      text.slice(from, end),
    );
  return found ? { start: from + found.index, end } : undefined;
}

const LONGEST_ELEMENT = 400;

/** "« … » — Name": what stands after the last closing mark and a dash. */
const AFTER_MARK = /^(.*[»”"][.!?…]?\s*(?:[—–―]|--?)\s*)([^«»“”"]+)$/s;

/** "words — Name, paper", "words — location: 345": what stands behind the last dash of the line. */
function behindDash(text: string, unit: Unit, read: Reading): Span | undefined {
  const at = Math.max(...[' — ', ' – ', ' ― ', ' -- '].map((dash) => read.plain.lastIndexOf(dash)));
  if (at <= 0) return undefined;
  const start = at + (/^ \S+ /.exec(read.plain.slice(at, at + 4))?.[0].length ?? 0);
  const rest = read.plain.slice(start).trim();
  const span = behind(read, start);
  const cites = unit.references.some(
    (each) => each.start >= span.start && !isBareName(text, each) && each.kind !== 'title',
  );
  const isSaid = cites
    ? wordCount(rest) <= MAX_WORDS_BESIDE_CITATION + 3
    : isSigned(rest, read.plain.slice(0, at));
  return isSaid || PLACE.test(rest) ? span : undefined;
}

/** A name behind a sentence; behind words that may go on, a name with what its bearer is. */
function isSigned(rest: string, before: string): boolean {
  if (!isShort(rest) || /[.!?…»”:;]$/.test(rest) || !NAMED.test(rest)) return false;
  return /[.!?…»”"]\s*$/.test(before) || SURE_NAME.test(rest);
}

/** The last of two lines or more, without a dash: "Name, office". */
function lastLine(text: string, unit: Unit, lineStart: number, read: Reading): Span | undefined {
  if (lineStart === unit.start) return undefined;
  const plain = read.plain.trim();
  const before = reading(text, { start: unit.start, end: lineStart }, unit.masked).plain.trimEnd();
  const last = /[\p{L}\p{N}’'-]+$/u.exec(before)?.[0];
  const goesOn = /[,;:(]$/.test(before) || (last !== undefined && isFunctionWord(last.toLowerCase()));
  const isOne = !goesOn && isShort(plain) && !/[.!?…»”:;]$/.test(plain) && SURE_NAME.test(plain);
  const ends = /[.!?…»”"]$/.test(before) || !before.includes('\n');
  return isOne && ends ? originalSpan(read, 0, read.plain.length) : undefined;
}

/** A short last paragraph that is no sentence and names somebody, or that does little but cite. */
function isBareAttribution(text: string, unit: Unit): boolean {
  const plain = reading(text, unit, unit.masked).plain.trim();
  if (!isShort(plain)) return false;
  const besides = reading(text, unit, mergeSpans([...unit.masked, ...unit.references])).plain;
  const cites = unit.references.length > 0;
  if (cites && wordCount(besides) <= MAX_WORDS_BESIDE_CITATION) return true;
  if (isPageOrSource(plain.replace(/^[([]|[)\]]$/g, ''))) return true;
  return !/[.!?…»”:;]$/.test(plain) && (cites || NAMED.test(plain));
}

/** Most words that a closing paragraph with a full stop may have besides its citation ("Courier, 20 mai (…)."). */
const MAX_WORDS_BESIDE_CITATION = 5;
/** A name, alone or followed by what its bearer is: "Anne Roy, maire de …", "Anne Roy". */
const NAMED =
  /^(?:(?:M|Mme|Mr|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu']|de la|von|van|al|el|\p{Lu}[\p{L}’'.-]*)){0,4}(?:\s*[,(].*)?$/u;
/** Two words of a name at least, and what its bearer is or where it was printed. */
const SURE_NAME =
  /^(?:(?:M|Mme|Mr|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu']|de la|von|van|al|el|\p{Lu}[\p{L}’'.-]*)){1,4}\s*[,(]\s*\S.*$/u;
const PLACE = /^(?:page|p\.|pp\.|location|loc\.|emplacement)\s*:?\s*\d/iu;

function isShort(plain: string): boolean {
  return wordCount(plain) <= MAX_ATTRIBUTION_WORDS;
}

function wordCount(plain: string): number {
  return plain.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
