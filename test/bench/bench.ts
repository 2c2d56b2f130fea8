/**
 * `npm run bench`: what Verbatim's figures are on real corpora, side by side with other tools in the same run; ratios are
 * the result, seconds are of one machine. `npm run bench -- archive hover` measures those parts only, `--documents 4000` a
 * smaller archive. Prints one table and, last, the same as one line of JSON. `--against REF` measures this build and
 * that of another commit in turn instead, `--pairs 3` in fewer turns than five.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { against } from './against/against';
import { actorCards } from './parts/actorCards';
import { archiveFiles } from './parts/archiveFiles';
import { coldIndex } from './parts/coldIndex';
import { firstAnswer } from './parts/firstAnswer';
import { keystroke } from './parts/keystroke';
import { noteReading } from './parts/noteReading';
import { peers } from './parts/peers';
import { recall } from './parts/recall';
import { textIndex } from './parts/textIndex';
import { warmStart } from './parts/warmStart';
import { runInChild, type Step, serveSteps } from './run/child';
import type { Place } from './run/place';
import { isReached, type Row } from './run/row';
import { tableOf } from './run/table';

const steps: Readonly<Record<string, Step>> = {
  archiveFiles,
  textIndex,
  recall,
  peers,
  coldIndex,
  firstAnswer,
  warmStart,
  actorCards,
  keystroke,
  noteReading,
};

/** What may be asked for by name, and the steps of it, in order. */
const parts: Readonly<Record<string, readonly string[]>> = {
  archive: ['textIndex', 'recall'],
  peers: ['archiveFiles', 'peers'],
  disk: ['archiveFiles', 'coldIndex', 'firstAnswer', 'warmStart'],
  hover: ['actorCards'],
  keystroke: ['keystroke'],
  notes: ['noteReading'],
};

/** Megabytes of heap for steps that hold the whole archive; the others have what the editor gives them. */
const HEAP: Readonly<Record<string, number>> = {
  archiveFiles: 6000,
  textIndex: 6000,
  recall: 6000,
  peers: 6000,
};

/** Pairs of runs that `--against` makes: the fewest of which one that went wrong does not move the median. */
const PAIRS = 5;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { documents: { type: 'string' }, against: { type: 'string' }, pairs: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.against !== undefined) return against(values.against, pairsOf(values.pairs));
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`no part "${unknown.join(' ')}"; there are ${Object.keys(parts).join(', ')}`);
  const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
  const names = new Set(chosen.flatMap((name) => parts[name] ?? []));
  const documents = Number(values.documents ?? Number.MAX_SAFE_INTEGER);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    print(await measured([...names], { folder, documents }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many as asked for. */
function pairsOf(asked: string | undefined): number {
  const pairs = Number(asked ?? PAIRS);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error(`--pairs ${asked} is no number of pairs`);
  return pairs;
}

async function measured(names: readonly string[], place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of names) {
    const start = performance.now();
    rows.push(...(await runInChild(name, place, HEAP[name])));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return rows;
}

function print(rows: readonly Row[]): void {
  const judged = rows.map((row) => ({ ...row, isReached: isReached(row) }));
  const asked = judged.filter(({ target }) => target);
  const missed = asked.filter((row) => !row.isReached).length;
  console.log(`\n${tableOf(rows)}\n`);
  console.log(`${asked.length - missed} of ${asked.length} targets reached, ${availableParallelism()} cores`);
  console.log(JSON.stringify(judged));
}

(process.send ? serveSteps(steps) : main()).catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
