/** Which passages of the articles are quoted in which notes: the way back from a source. */
import type { UncheckedReason, Verdict } from '../engine/match/verdict';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import { LineMap, type Position } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import type { NoteReport } from './noteReport';

/** A quotation of an article, where it stands in a note. */
export interface Quoting {
  /** The note: absolute, with `/`. */
  readonly path: string;
  /** Offsets into the note, marks included; and the same in lines and columns, so that nobody needs its text. */
  readonly span: Span;
  readonly from: Position;
  readonly to: Position;
  readonly verdict: Verdict;
  readonly reason: UncheckedReason | undefined;
}

/** A passage of an article, and who quotes it. The span is of the article. */
export interface Use extends Span {
  /** At least one; by note, then by place. */
  readonly quotings: readonly Quoting[];
}

/** What one note quotes of one article. */
interface Source extends Span {
  readonly article: string;
  readonly quoting: Quoting;
}

/** Keeps, for every note, what its last report found quoted. Small: no text is kept. */
export class QuotedPassages {
  readonly #sources = new Map<string, readonly Source[]>();
  #version = 0;

  /** Rises whenever an answer may have changed. */
  get version(): number {
    return this.#version;
  }

  /** The notes that are known; absolute, with `/`. */
  get notes(): readonly string[] {
    return [...this.#sources.keys()];
  }

  /** Takes the place of what an earlier report on the same note said. */
  take(report: NoteReport): void {
    const sources = sourcesOf(report);
    const before = this.#sources.get(report.path);
    this.#sources.set(report.path, sources);
    if (!areSame(before ?? [], sources)) this.#version++;
  }

  /** Forgets a note that is no more. */
  drop(path: string): void {
    const sources = this.#sources.get(path);
    this.#sources.delete(path);
    if (sources && sources.length > 0) this.#version++;
  }

  /** The passages of an article that are quoted, sorted; the same passage only once. */
  usesOf(article: string): Use[] {
    const bySpan = new Map<string, { readonly source: Source; readonly quotings: Quoting[] }>();
    for (const source of [...this.#sources.values()].flat()) {
      if (source.article !== article) continue;
      const key = `${source.start} ${source.end}`;
      const known = bySpan.get(key);
      if (known) known.quotings.push(source.quoting);
      else bySpan.set(key, { source, quotings: [source.quoting] });
    }
    return [...bySpan.values()]
      .map(({ source: { start, end }, quotings }) => ({ start, end, quotings: quotings.sort(byPlace) }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

function sourcesOf({ path, note, quotes }: NoteReport): Source[] {
  const lines = new LineMap(note.text);
  return quotes.flatMap((quote) => sourceOf(quote, path, lines) ?? []);
}

function sourceOf({ quote, source, verdict, reason }: CheckedQuote, path: string, lines: LineMap) {
  if (!source) return undefined;
  const { article, start, end } = source;
  const span = quote.outer;
  const [from, to] = [lines.positionOf(span.start), lines.positionOf(span.end)];
  return { article, start, end, quoting: { path, span, from, to, verdict, reason } };
}

/** Whether two reports on one note tell the same; lines and columns follow from a text, but not from offsets. */
function areSame(before: readonly Source[], now: readonly Source[]): boolean {
  return before.length === now.length && now.every((source, i) => isSame(source, before[i]));
}

function isSame(a: Source, b: Source | undefined): boolean {
  if (!b || a.article !== b.article || !isSameSpan(a, b)) return false;
  const [one, other] = [a.quoting, b.quoting];
  return (
    one.verdict === other.verdict &&
    one.reason === other.reason &&
    isSameSpan(one.span, other.span) &&
    isSamePlace(one.from, other.from) &&
    isSamePlace(one.to, other.to)
  );
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

function byPlace(a: Quoting, b: Quoting): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.span.start - b.span.start;
}
