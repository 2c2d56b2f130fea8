/** The prose of a note as the readers of speech want it: markup blanked, clauses in sections, names by number. */
import type { NameMention, NamesFound, NoteMention } from '../../actors';
import type { Note, NoteQuote } from '../../note/note';
import { sentencesIn } from '../../note/sentences';
import type { Unit } from '../../note/unit';
import type { Prose } from '../../speech/readSentences';
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';

/** {@link Prose} of a note, with the way back to its quotations and actors. */
export interface NoteProse extends Prose {
  /** The quotation of each of `quotes`. */
  readonly noteQuotes: readonly NoteQuote[];
  /** The actors by the number that `names` gives them. */
  readonly actors: readonly NoteMention['actor'][];
}

/** Reads a note's prose; offsets stay those of the note. O(text). */
export function noteProseOf(note: Note, mentions: readonly NoteMention[]): NoteProse {
  const noteQuotes = outermostMarked(note);
  const quotes = noteQuotes.map(({ outer }) => outer);
  const { names, actors } = numbered(mentions);
  const text = blanked(note, quotes, mentions);
  const prose = { text, language: note.language, quotes, names };
  return { ...prose, sections: sectionsOf(note, text, quotes), noteQuotes, actors };
}

function outermostMarked(note: Note): NoteQuote[] {
  const found: NoteQuote[] = [];
  for (const quote of note.quotes) {
    const isOutermost = quote.style === 'marks' && quote.depth === 0;
    if (isOutermost && quote.outer.start >= (found.at(-1)?.outer.end ?? 0)) found.push(quote);
  }
  return found;
}

function numbered(mentions: readonly NoteMention[]): { names: NamesFound; actors: NoteMention['actor'][] } {
  const actors = [...new Set(mentions.map(({ actor }) => actor))];
  const numbers = new Map(actors.map((actor, i) => [actor, i]));
  const named = mentions.map(({ start, end, via, actor }): NameMention => {
    return { start, end, via, actor: numbers.get(actor) ?? 0 };
  });
  const locals = actors.map(({ name, type, aliases }) => ({ name, type, forms: aliases }));
  return { names: { actors: locals, mentions: named, roles: [] }, actors };
}

/** Longest aside in brackets that is taken out between a quotation and what gives it to somebody. */
const BRACKETS = /[([][^()[\]]{0,80}[)\]]/g;

/** The note's text with as many spaces for whatever is no prose: markup, citations, asides in brackets without a name. */
function blanked(note: Note, quotes: readonly Span[], mentions: readonly Span[]): string {
  const spaces = new Spaces(note.text);
  for (const unit of note.units) {
    for (const span of unit.masked) spaces.add(span);
    for (const span of unit.references) if (isBracketed(note.text, span)) spaces.add(span);
  }
  const clean = spaces.read();
  const more = new Spaces(clean);
  for (const match of clean.matchAll(BRACKETS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!touches(quotes, span) && !touches(mentions, span)) more.add(span);
  }
  return more.read();
}

/** Replaces spans of a text by spaces. */
class Spaces {
  readonly #text: string;
  readonly #spans: Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add(span: Span): void {
    this.#spans.push(span);
  }

  read(): string {
    const parts: string[] = [];
    let from = 0;
    for (const { start, end } of this.#spans.sort((a, b) => a.start - b.start)) {
      if (end <= from) continue;
      const open = Math.max(start, from);
      parts.push(this.#text.slice(from, open), ' '.repeat(end - open));
      from = end;
    }
    return parts.join('') + this.#text.slice(from);
  }
}

function touches(sorted: readonly Span[], span: Span): boolean {
  for (let i = Math.max(0, firstEndingAfter(sorted, span.start)); i < sorted.length; i++) {
    const each = sorted[i];
    if (!each || each.start >= span.end) return false;
    if (overlaps(each, span)) return true;
  }
  return false;
}

function isBracketed(text: string, { start, end }: Span): boolean {
  return (
    /[([,;]\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s*[)\],;]/.test(text.slice(end, end + 3))
  );
}

/** Clauses from heading to heading, each section opened by the headings that it stands under. */
function sectionsOf(note: Note, text: string, quotes: readonly Span[]): Span[][] {
  const sections: Span[][] = [[]];
  const headings: Unit[] = [];
  for (const unit of note.units) {
    if (unit.level !== undefined) {
      while ((headings.at(-1)?.level ?? 0) >= unit.level) headings.pop();
      sections.push([...headings]);
      headings.push(unit);
    }
    if (isProse(unit)) sections.at(-1)?.push(...clausesOf(text, unit, quotes));
  }
  return sections;
}

function isProse(unit: Unit): boolean {
  return unit.quotation === undefined && unit.kind !== 'cell' && unit.kind !== 'html';
}

/** The sentences of a unit, cut at semicolons: what is said before one does not reach beyond it. */
function clausesOf(text: string, unit: Unit, quotes: readonly Span[]): Span[] {
  return sentencesIn(text, unit, quotes).flatMap((sentence) => {
    const cuts: number[] = [];
    for (const match of text.slice(sentence.start, sentence.end).matchAll(/;/g)) {
      const at = sentence.start + match.index;
      const quote = quotes[firstEndingAfter(quotes, at)];
      if (!quote || !contains(quote, { start: at, end: at + 1 })) cuts.push(at + 1);
    }
    const starts = [sentence.start, ...cuts];
    return starts.map((start, i) => ({ start, end: cuts[i] ?? sentence.end }));
  });
}
