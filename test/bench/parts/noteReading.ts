/** Reading of notes: how it grows with them, and what an edit saves. */
import { Bench } from 'tinybench';
import { NoteReader, readNote } from '../../../src/engine/note/noteReader';
import type { Row } from '../run/row';

const BUDGET = { time: 400, iterations: 5, warmupTime: 50, warmupIterations: 1 };

/** Ratios to the same of one tenth, and to the first reading. */
export async function noteReading(): Promise<Row[]> {
  const [prose, long] = [paragraphs(500), paragraphs(5000)];
  const once = await medianOf(() => readNote(prose));
  const tenfold = await medianOf(() => readNote(long));
  const [short, longer] = [items(500), items(5000)];
  const list = await medianOf(() => readNote(short));
  const listTenfold = await medianOf(() => readNote(longer));
  const reader = new NoteReader();
  let edits = 0;
  const edited = await medianOf(() => reader.read(`${prose}${edits++}`));
  return [
    { what: 'growth: read a note of 10 × the prose', value: tenfold / once, unit: '× time' },
    { what: 'growth: read a list of 10 × the items', value: listTenfold / list, unit: '× time' },
    {
      what: 'read a note again after an edit',
      value: edited,
      unit: 'ms',
      ratio: { times: edited / once, of: 'first reading' },
    },
  ];
}

async function medianOf(run: () => unknown): Promise<number> {
  const bench = new Bench(BUDGET);
  bench.add('run', run);
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !('latency' in result)) throw new Error('a benchmark did not finish');
  return result.latency.p50 ?? Number.NaN;
}

/** `count` different paragraphs, so that none is answered from the cache of another. */
function paragraphs(count: number): string {
  const one = (n: number) =>
    `La crue ${n} passera, dit-elle : « nous verrons bien l’an ${n} » ([a](articles/a.txt)), puis elle part.\n\n`;
  return Array.from({ length: count }, (_, n) => one(n)).join('');
}

function items(count: number): string {
  return Array.from({ length: count }, (_, n) => `- un « point ${n} » court\n`).join('');
}
