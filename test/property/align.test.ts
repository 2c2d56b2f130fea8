import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AlignmentCosts, align, type Column } from '../../src/engine/match/align';

const costsFor = (note: readonly number[], source: readonly number[], marked: number): AlignmentCosts => ({
  replace: (i, j) => (note[i] === source[j] ? 0 : 1.5),
  omit: (i) => (i === marked ? [0, 0.05] : [0.9, 0.1]),
});

/** What an alignment costs, counted column by column. */
function costOf(columns: readonly Column[], costs: AlignmentCosts): number {
  let total = 0;
  let omitting = false;
  columns.forEach(({ note, source }, at) => {
    if (note < 0) {
      const next = columns.slice(at).find((column) => column.note >= 0)?.note ?? -1;
      const [first, further] = costs.omit(next);
      total += omitting ? further : first;
    } else total += source < 0 ? 1.5 : costs.replace(note, source);
    omitting = note < 0;
  });
  return total;
}

/** The least cost by trying everything: each note word replaced or added, each gap opened or not. Exponential. */
function leastCost(note: readonly number[], source: readonly number[], costs: AlignmentCosts): number {
  const from = (i: number, j: number, omitting: boolean): number => {
    if (i === note.length) return 0;
    const options = [1.5 + from(i + 1, j, false)];
    if (j < source.length) {
      options.push(costs.replace(i, j) + from(i + 1, j + 1, false));
      const [first, further] = costs.omit(i);
      options.push((omitting ? further : first) + from(i, j + 1, true));
    }
    return Math.min(...options);
  };
  return Math.min(...Array.from({ length: source.length + 1 }, (_, start) => from(0, start, false)));
}

describe('align', () => {
  const word = fc.integer({ min: 0, max: 3 });

  it('is as cheap as the cheapest of all alignments', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(word, { maxLength: 6 }),
        fc.nat(4),
        (note, source, mark) => {
          const costs = costsFor(note, source, mark);
          const columns = align(note.length, source.length, costs);
          const trimmed = columns.slice(columns.findIndex((column) => column.note >= 0));
          assert.ok(costOf(trimmed, costs) <= leastCost(note, source, costs) + 1e-4);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('sets every note word once and source words in order', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.array(word, { maxLength: 60 }),
        (note, source) => {
          const columns = align(note.length, source.length, costsFor(note, source, 0));
          assert.deepEqual(
            columns.flatMap((c) => (c.note < 0 ? [] : [c.note])),
            note.map((_, i) => i),
          );
          const places = columns.flatMap((c) => (c.source < 0 ? [] : [c.source]));
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
          );
          assert.equal(new Set(places).size, places.length);
        },
      ),
    );
  });
});
