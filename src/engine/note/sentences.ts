/**
 * The sentences of a unit of a note, as far as citations need them: a stop inside a quotation or a bracket ends no
 * sentence, and a citation right after a full stop still belongs to what it follows. One pass, O(n).
 */
import { announcesSpeech, followsSpeech } from '../speech/report';
import type { Span } from '../text/span';
import type { Reference, Unit } from './unit';

const STOP = /[.!?…]+[»”’")\]*_]*(?=\s)/g;
const STARTS = /^\s+(?=[\p{Lu}\p{N}«“"‘[(*_—–-])/u;
/** What ends with a full stop and no sentence: civilities, initials, Latin and bibliographic abbreviations. */
const ABBREVIATION =
  /(?:^|[\s(«“"’'[])(?:M|MM|Mme|Mmes|Mlle|Mgr|Me|Dr|Pr|St|Ste|p|pp|n|no|art|chap|cf|ex|al|env|éd|vol|t|fig|trad|tr|Mr|Mrs|Ms|vs|etc|e\.g|i\.e|\p{Lu})\.$/u;
const APPARATUS = /^\s*[([]?\s*$/;

/** What is read of a unit. */
type Read = Pick<Unit, 'start' | 'end' | 'references'>;

/** Sentences of `unit`, sorted and touching: together they cover the unit. `quotes` are sorted outermost spans. */
export function sentencesIn(text: string, unit: Read, quotes: readonly Span[]): Span[] {
  const ends = stopsIn(text, unit, quotes).map((stop) => pastCitations(text, stop, unit.references));
  const sentences: Span[] = [];
  let start = unit.start;
  for (const end of [...ends, unit.end]) {
    if (end <= start) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function stopsIn(text: string, unit: Span, quotes: readonly Span[]): number[] {
  const stops: number[] = [];
  const inner = text.slice(unit.start, unit.end);
  let quote = 0;
  let bracket = 0;
  const brackets = bracketSpans(inner);
  for (const match of inner.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const at = unit.start + match.index;
    while ((quotes[quote]?.end ?? Infinity) <= at) quote++;
    while ((brackets[bracket]?.end ?? Infinity) <= match.index) bracket++;
    const inQuote = (quotes[quote]?.start ?? Infinity) < at;
    const inBracket = (brackets[bracket]?.start ?? Infinity) < match.index;
    if (inQuote && unit.start + end < (quotes[quote]?.end ?? 0)) continue;
    if (inBracket && end < (brackets[bracket]?.end ?? 0)) continue;
    if (!STARTS.test(inner.slice(end, end + 40))) continue;
    if (inQuote && goesOn(inner, end)) continue;
    if (match[0] === '.' && ABBREVIATION.test(inner.slice(Math.max(0, end - 8), end))) continue;
    stops.push(unit.start + end);
  }
  return stops;
}

/** Up to the next stop, colon or mark; a civility's full stop is none. */
const CLAUSE = /^(?:[^.!?…:«“„"\n]|(?<=\b(?:M|Mr|Mrs|Ms|Dr))\.)*/u;
/** Farthest that a clause behind a closing mark is read, in UTF-16 units. */
const LONGEST_CLAUSE = 120;

/**
 * Whether the clause behind a stop and its closing mark says who spoke: "“Why?” Ida Sand asked". One that goes on to a
 * quotation of its own, or a colon, announces that one.
 */
function goesOn(text: string, stop: number): boolean {
  const clause = CLAUSE.exec(text.slice(stop, stop + LONGEST_CLAUSE))?.[0];
  if (clause === undefined || /[:«“„"]/.test(text[stop + clause.length] ?? '')) return false;
  const said = clause.replace(/[([].*$/su, '').trim();
  return said !== '' && !/,$/.test(said) && isReportOf(said);
}

/** A clause that is nothing but somebody and a verb of saying, with little behind it. */
function isReportOf(clause: string): boolean {
  return followsSpeech(`, ${clause}`, 'en') || followsSpeech(`, ${clause}`, 'fr') || saysBehindName(clause);
}

/** "Ida Sand a demandé", "Elle a-t-elle dit" have their verb within the first words. */
function saysBehindName(clause: string): boolean {
  const words = clause.split(/\s+/).slice(0, LONGEST_NAME);
  return words.length > 1 && announcesSpeech(words.join(' '), 'fr');
}

/** Most words of a clause in which its verb is looked for: "Mme Ida de Sand a aussitôt demandé". */
const LONGEST_NAME = 7;

/** Outermost `(…)` and `[…]`, closed ones only. */
function bracketSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    if (match[0] === '(' || match[0] === '[') open.push(match.index);
    else {
      const start = open.pop();
      if (start === undefined) continue;
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: match.index + 1 });
    }
  }
  return spans;
}

/** Whether words go on behind a reference that may be the subject of what follows: "Roy (2019) writes". */
function opensSentence(text: string, { kind, end }: Reference): boolean {
  if (kind !== 'narrative' && kind !== 'work' && kind !== 'web') return false;
  return /^[\s,]*\p{Ll}/u.test(text.slice(end, end + 4));
}

/** Moves a sentence's end past the citations that directly follow it: "« … ». ([1](a.txt)) Next". */
function pastCitations(text: string, stop: number, references: readonly Reference[]): number {
  let end = stop;
  for (const reference of references) {
    if (reference.start < end) continue;
    const between = text.slice(end, reference.start);
    if (!APPARATUS.test(between) || (between.trim() === '' && opensSentence(text, reference))) break;
    const closing = /^\s*[)\]]?[.;]?/.exec(text.slice(reference.end, reference.end + 4));
    end = reference.end + (closing?.[0].trimEnd().length ?? 0);
  }
  return end;
}
