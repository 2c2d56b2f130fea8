/** A half-open range of UTF-16 code units, `[start, end)`, into one original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a parser says beside its value: a message for the user, and where. Parsers never throw. */
export interface Problem {
  readonly message: string;
  readonly span?: Span;
}

/** The result of every parser: always a value, perhaps with problems. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The part of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same span `by` code units further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first of `spans` (sorted, disjoint) that ends after `offset`, by binary search; its index. O(log n). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether `offset` lies inside one of `spans` (sorted, disjoint). */
export function covers(spans: readonly Span[], offset: number): boolean {
  return spanAt(spans, offset) !== undefined;
}

/** The one of `spans` (sorted, disjoint) in which `offset` lies, if any. O(log n). */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}

/** Those of `sorted` (by start) that stand in none before them. */
export function outermost(sorted: readonly Span[]): Span[] {
  return outermostBy(sorted, (span) => span);
}

/** The same for what has its span in a part of it: quotations by their marks. */
export function outermostBy<T>(sorted: readonly T[], spanOf: (each: T) => Span): T[] {
  let end = 0;
  return sorted.filter((each) => {
    const span = spanOf(each);
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
