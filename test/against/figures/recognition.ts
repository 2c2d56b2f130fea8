/** Recognising names in the texts of a newspaper. */
import { readNames } from '../../../src/engine/actors/recognise';
import { cpuSpentAtOnce } from '../../bench/run/cpu';
import type { Row } from '../../bench/run/row';
import { median } from '../../bench/run/times';
import type { Workload } from '../workload';

/** The first of them, with the program not yet compiled, does not count. */
const ROUNDS = 5;

/** One row. */
export function recognition({ press }: Workload): Row[] {
  const round = () => {
    for (const text of press) readNames(text, { language: 'fr' });
  };
  const spent = Array.from({ length: ROUNDS }, () => cpuSpentAtOnce(round)).slice(1);
  const bytes = press.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [{ what: 'recognition, p50', value: bytes / median(spent) / 1000, unit: 'MB/s CPU' }];
}
