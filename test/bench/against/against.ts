/** `npm run bench -- --against REF`: how many times the processor time of another state of the project this one takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkload } from '../../against/workload';
import { project } from '../../support/places';
import { type Compared, compare } from './compare';
import { makeWorkload } from './makeWorkload';
import { withTreeOf } from './otherTree';

/** What "not slower" means: runs of one build differ by more than that, their medians do not. */
const MOST = 1.1;

/**
 * Prints a table and, last, the same as one line of JSON; nothing that is measured is an error.
 *
 * @param ref a commit, a branch or a tag
 */
export async function against(ref: string, pairs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-workload-'));
  try {
    writeWorkload(folder, makeWorkload());
    const compared = await withTreeOf(ref, (tree) => compare(folder, [project, tree], pairs));
    print(compared, ref);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(compared: readonly Compared[], ref: string): void {
  const head = line(
    'what',
    'here',
    ref.slice(0, 12),
    'unit',
    'ratio',
    `≤ ${MOST.toFixed(2)}`,
    'of all pairs',
  );
  const lines = compared.map(({ what, here, there, unit, ratio, ratios }) => {
    const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    const met = ratio <= MOST ? 'yes' : 'NO';
    return line(what, here.toFixed(3), there.toFixed(3), unit, ratio.toFixed(2), met, spread);
  });
  console.log(`\n${[head, '-'.repeat(head.length), ...lines].join('\n')}\n`);
  const reached = compared.filter(({ ratio }) => ratio <= MOST).length;
  console.log(`${reached} of ${compared.length} not slower than ${ref}`);
  console.log(JSON.stringify(compared));
}

function line(what: string, here: string, there: string, unit: string, ...rest: readonly string[]): string {
  const [ratio = '', met = '', spread = ''] = rest;
  const figures = `${here.padStart(9)} ${there.padStart(12)} ${unit.padEnd(9)}`;
  return `${what.padEnd(26)} ${figures} ${ratio.padStart(6)} ${met.padEnd(7)} ${spread}`;
}
