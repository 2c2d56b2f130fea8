/** Reading texts for the first time, with names, quotations and speakers, on one thread. */
import { Session } from '../../../src/session/session';
import { defaultSettings } from '../../../src/session/settings';
import { cpuSpent } from '../../bench/run/cpu';
import type { Row } from '../../bench/run/row';
import { memoryFiles } from '../../support/memoryFiles';
import type { Workload } from '../workload';

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** One text in so many: they are read at some megabytes a second. */
const SHARE = 2;

/** One row. */
export async function coldIndex({ archive: all }: Workload): Promise<Row[]> {
  const archive = all.filter((_, i) => i % SHARE === 0);
  const files = new Map(archive.map(({ text }, i) => [`/w/articles/${i}.txt`, text]));
  const session = new Session({ files: memoryFiles(files), log }, '/w', defaultSettings);
  const ms = await cpuSpent(() => session.sync());
  const bytes = archive.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [{ what: 'cold index', value: bytes / ms / 1000, unit: 'MB/s CPU' }];
}
