/** The prose of a note as the readers of speech want it: markup blanked, the outermost quotations. */
import type { NoteMention } from '../../actors';
import type { Note, NoteQuote } from '../../note/note';
import type { Reference, Unit } from '../../note/unit';
import { firstEndingAfter, overlaps, type Span } from '../../text/span';

/** A note with nothing but its prose in its text; offsets stay those of the note. */
export interface NoteProse {
  /** The note, with spaces for what is no prose. */
  readonly text: string;
  readonly language: 'fr' | 'en';
  readonly units: readonly Unit[];
  /** The actors named, sorted. */
  readonly mentions: readonly NoteMention[];
  /** Outermost quotations with their marks, sorted. */
  readonly quotes: readonly Span[];
  /** The quotation of each of `quotes`. */
  readonly noteQuotes: readonly NoteQuote[];
}

/** Reads a note's prose. O(text). */
export function noteProseOf(note: Note, mentions: readonly NoteMention[]): NoteProse {
  const noteQuotes = outermostMarked(note);
  const quotes = noteQuotes.map(({ outer }) => outer);
  const text = blanked(note, quotes, mentions);
  const { language, units } = note;
  return { text, language, units, mentions, quotes, noteQuotes };
}

function outermostMarked(note: Note): NoteQuote[] {
  const found: NoteQuote[] = [];
  for (const quote of note.quotes) {
    const isOutermost = quote.style === 'marks' && quote.depth === 0;
    if (isOutermost && quote.outer.start >= (found.at(-1)?.outer.end ?? 0)) found.push(quote);
  }
  return found;
}

/** Longest aside in brackets that is taken out between a quotation and what gives it to somebody. */
const BRACKETS = /[([][^()[\]]{0,80}[)\]]/g;

/** The note's text with as many spaces for whatever is no prose: markup, citations, asides in brackets without a name. */
function blanked(note: Note, quotes: readonly Span[], mentions: readonly Span[]): string {
  const spaces = new Spaces(note.visible);
  for (const unit of note.units) {
    for (const span of unit.masked) spaces.add(span);
    for (const reference of unit.references)
      if (!mayHoldName(reference) && isBracketed(note.visible, reference)) spaces.add(reference);
  }
  const clean = spaces.read();
  const more = new Spaces(clean);
  for (const match of clean.matchAll(BRACKETS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!touches(quotes, span) && !touches(mentions, span)) more.add(span);
  }
  return more.read();
}

/** Whether a reference is prose that may name who speaks: "([Anne Roy](https://…))", "(Anne Roy, 2019)". */
function mayHoldName({ kind }: Reference): boolean {
  return kind === 'web' || kind === 'work';
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

  /** The text, put together once: what is joined in steps is copied at each. */
  read(): string {
    if (this.#spans.length === 0) return this.#text;
    const parts: string[] = [];
    let from = 0;
    for (const { start, end } of this.#spans.sort((a, b) => a.start - b.start)) {
      if (end <= from) continue;
      const open = Math.max(start, from);
      parts.push(this.#text.slice(from, open), ' '.repeat(end - open));
      from = end;
    }
    parts.push(this.#text.slice(from));
    return parts.join('');
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
