/** How often each way of writing a quotation is judged rightly, by the way its source prints it. */
import { facets, Judge } from '../../support/matrix/judge';
import { waysWith } from '../../support/matrix/sample';
import { type Axis, axes, type Way } from '../../support/matrix/way';

/** Ways that a cell is the share of: all else is drawn. */
const WAYS = 12;
const ROWS: readonly Axis[] = ['marks', 'emphasis', 'container', 'citation', 'typography', 'language'];
const WIDTH = 4;
const NAME = 34;

/** Right in all that is looked at: verdicts, spans and fixes. */
function isRight(judge: Judge, way: Way): boolean {
  const judged = judge.of(way);
  return facets.every((facet) => judged[facet] === undefined);
}

/** The share of right ones among ways with these choices, in per cent. */
function shareOf(judge: Judge, chosen: Partial<Way>, seed: number): number {
  const ways = waysWith(chosen, WAYS, seed);
  return (100 * ways.filter((way) => isRight(judge, way)).length) / ways.length;
}

/** Prints the table: the columns are numbered, and named below it. */
export function printMatrix(): void {
  const judge = new Judge();
  let seed = 0; // each cell draws anew
  const columns = axes.printing;
  const numbers = columns.map((_, i) => String(i + 1).padStart(WIDTH)).join('');
  console.log(`\n${'written, and printed as'.padEnd(NAME)}${numbers}`);
  for (const axis of ROWS)
    for (const choice of axes[axis]) {
      const shares = columns.map((printing) => shareOf(judge, { [axis]: choice, printing }, seed++));
      const cells = shares.map((share) => share.toFixed(0).padStart(WIDTH)).join('');
      console.log(`${`${axis} ${choice}`.padEnd(NAME)}${cells}`);
    }
  console.log(columns.map((name, i) => `${i + 1} ${name}`).join(', '));
}
