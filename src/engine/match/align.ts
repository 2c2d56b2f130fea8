/**
 * Aligns a quotation's words with a window of an article's words: semi-global alignment with affine gaps on the side of
 * the source (Gotoh 1982), free at both ends of the window. O(words × window) time and one byte a cell.
 */

/** One column of an alignment: a word of the note, of the source, or of both. -1 where there is none. */
export interface Column {
  readonly note: number;
  readonly source: number;
}

/** What aligning costs; the cheapest alignment wins. */
export interface AlignmentCosts {
  /** Cost of setting note word `i` against source word `j`; 0 for equal ones. */
  readonly replace: (i: number, j: number) => number;
  /** Cost of the first source word left out before note word `i`, and of each further one. */
  readonly omit: (i: number) => readonly [first: number, further: number];
}

/** Cost of a note word that the source does not have: as a replaced one, which wins where both explain the end. */
export const ADDED = 1.5;

/** How a cell of the table was reached. */
const REPLACE = 1;
const ADD = 2;
const OMIT = 3;
/** Beside it: whether a gap that ends in the cell begins there. */
const OPENS = 4;

/** The cheapest alignment, from the first to the last source word that a note word is set against. */
export function align(notes: number, sources: number, costs: AlignmentCosts): Column[] {
  const width = sources + 1;
  const steps = new Uint8Array((notes + 1) * width);
  let [previous, row] = [new Float32Array(width), new Float32Array(width)];
  for (let i = 1; i <= notes; i++) {
    fillRow(i, previous, row, steps, i < notes ? costs.omit(i) : NEVER, costs.replace);
    [previous, row] = [row, previous];
  }
  return traceBack(notes, cheapestEnd(previous), width, steps);
}

/** What leaving source words out after the last note word costs. */
const NEVER = [1e9, 1e9] as const;

function fillRow(
  i: number,
  previous: Float32Array,
  row: Float32Array,
  steps: Uint8Array,
  [first, further]: readonly [number, number],
  replaceCost: AlignmentCosts['replace'],
): void {
  const width = row.length;
  let omit = Number.POSITIVE_INFINITY;
  let diagonal = previous[0] ?? 0;
  let closed = diagonal + ADDED; // the cheapest way to the cell before that does not end in a gap
  row[0] = closed;
  steps[i * width] = ADD;
  for (let j = 1; j < width; j++) {
    const above = previous[j] ?? 0;
    const replace = diagonal + replaceCost(i - 1, j - 1);
    const add = above + ADDED;
    const opened = closed + first;
    const extended = omit + further;
    omit = Math.min(opened, extended);
    closed = Math.min(replace, add);
    const best = Math.min(closed, omit);
    row[j] = best;
    steps[i * width + j] =
      (best === replace ? REPLACE : best === add ? ADD : OMIT) | (opened <= extended ? OPENS : 0);
    diagonal = above;
  }
}

/** The last of the cheapest ends: a last word replaced rather than added. */
function cheapestEnd(row: Float32Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) <= (row[best] ?? 0)) best = j;
  return best;
}

function traceBack(notes: number, end: number, width: number, steps: Uint8Array): Column[] {
  const columns: Column[] = [];
  let i = notes;
  let j = end;
  while (i > 0) {
    const step = (steps[i * width + j] ?? 0) & ~OPENS;
    if (step === REPLACE) columns.push({ note: --i, source: --j });
    else if (step === ADD) columns.push({ note: --i, source: -1 });
    else {
      let opened = false;
      while (!opened) {
        opened = ((steps[i * width + j] ?? 0) & OPENS) !== 0;
        columns.push({ note: -1, source: --j });
      }
    }
  }
  return columns.reverse();
}
