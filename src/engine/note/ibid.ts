/** "Ibid." cites what was cited last: in the running text, or in a footnote in those before it. */
import type { Reference, Unit } from './unit';

/** `units` with each "ibid." as a copy of the reference before it; one with nothing before it cites nothing. O(references). */
export function withIbid(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ references }) => references.some(isIbid))) return units;
  const last: { text?: Reference; footnotes?: Reference } = {};
  return units.map((unit) => {
    const { references, footnote } = unit;
    if (references.length === 0) return unit;
    const chain = footnote === undefined ? 'text' : 'footnotes';
    const meant = references.toSorted(inOrder).flatMap((reference) => {
      const { start, end } = reference;
      if (isIbid(reference)) return last[chain] ? { ...last[chain], start, end } : [];
      if (isCertain(reference)) last[chain] = reference;
      return reference;
    });
    return references.some(isIbid) ? { ...unit, references: meant } : unit;
  });
}

function isIbid({ kind }: Reference): boolean {
  return kind === 'ibid';
}

/** Whether it cites whatever articles there are: plain text may be no citation at all. */
function isCertain({ kind }: Reference): boolean {
  return kind !== 'name' && kind !== 'title';
}

function inOrder(a: Reference, b: Reference): number {
  return a.start - b.start || a.end - b.end;
}
