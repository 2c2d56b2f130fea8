/**
 * `node dist/test/bench/killed.js [runs]`: kills the command line at random moments of a first run over real texts (50,
 * unless told otherwise), and looks whether the next run says what an undisturbed one does. Prints a table and, last, the
 * same as one JSON line; the exit status is 1 if any run was wrong.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../support/corpora';
import { bytesIn, type Outcome, type RunPlace, run } from '../support/killedRuns';
import { pick, randomFrom } from '../support/random';
import { withFolder } from '../support/tempFolder';

/** Enough for several saves on the way: most kills then come upon something that was saved. */
const TEXTS = 2400;
const QUOTATIONS = 60;
const args = ['verify', '--format', 'json', 'notes/n.md'];

/** One line of the table. */
interface Row {
  /** When it was killed, as a share of the time that a whole run takes. */
  readonly moment: number;
  readonly wasKilled: boolean;
  /** In the cache when it was killed. */
  readonly bytes: number;
  /** Of the next run, in milliseconds. */
  readonly next: number;
  readonly isRight: boolean;
}

/** A note that quotes the texts, every other quotation with a word too many. */
function noteOn(texts: readonly string[], random: () => number): string {
  const quotations = Array.from({ length: QUOTATIONS }, (_, i) => {
    const words = (pick(texts, random) ?? '').replace(/["«»“”*_`<>[\]]/g, ' ').split(/\s+/);
    const from = Math.floor(random() * Math.max(1, words.length - 14));
    const quoted = words.slice(from, from + 12);
    return `« ${(i % 2 === 0 ? quoted : quoted.toSpliced(6, 0, 'nullement')).join(' ')} »`;
  });
  return quotations.join('\n\n');
}

async function killedAt(place: RunPlace, moment: number, whole: Outcome): Promise<Row> {
  const { status } = await run(place, args, ({ time }) => time >= moment * whole.time);
  const bytes = bytesIn(place.cache);
  const { status: code, out, time: next } = await run(place, args);
  const isRight = code === whole.status && out === whole.out;
  return { moment, wasKilled: status === 137, bytes, next, isRight };
}

function print(rows: readonly Row[], whole: Outcome): void {
  console.log(`a whole run: ${whole.time.toFixed(0)} ms\n`);
  console.log('killed at   left in the cache   next run   right');
  for (const { moment, wasKilled, bytes, next, isRight } of rows) {
    const at = wasKilled ? `${(100 * moment).toFixed(0)} %` : 'not in time';
    const left = `${(bytes / 1024).toFixed(0)} KB`;
    console.log(
      `${at.padEnd(12)}${left.padEnd(20)}${`${next.toFixed(0)} ms`.padEnd(11)}${isRight ? 'yes' : 'NO'}`,
    );
  }
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  const killed = rows.filter(({ wasKilled }) => wasKilled).length;
  console.log(`\n${killed} killed, ${wrong} wrong`);
  console.log(JSON.stringify({ bench: 'killed', whole: whole.time, killed, wrong, rows }));
  process.exitCode = wrong > 0 ? 1 : 0;
}

async function main(): Promise<void> {
  const random = randomFrom(5);
  const archive = readArchive(6000);
  if (!archive) return;
  const texts = Array.from({ length: TEXTS }, () => pick(archive, random)?.text ?? '');
  const articles = texts.map((text, i): [string, string] => [`articles/${i}.txt`, text]);
  const files = { ...Object.fromEntries(articles), 'notes/n.md': noteOn(texts, random) };
  await withFolder(files, async (folder) => {
    const cache = join(folder, '.cache');
    const clean = (): RunPlace => {
      rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache);
      return { folder, cache };
    };
    const whole = await run(clean(), args);
    const rows: Row[] = [];
    for (let i = Number(process.argv[2] ?? 50); i > 0; i--)
      rows.push(await killedAt(clean(), random(), whole));
    print(rows, whole);
  });
}

void main();
