/** Recognising names in the texts of a newspaper. */
import { readNames } from '../../../src/engine/actors/recognise';
import type { Row } from '../../bench/run/row';
import { leastSpentAtOnce } from '../leastSpent';
import type { Workload } from '../workload';

/** One row. */
export function recognition({ press }: Workload): Row[] {
  const least = leastSpentAtOnce(press, (text) => readNames(text, { language: 'fr' }));
  const ms = least.reduce((sum, each) => sum + each, 0);
  const bytes = press.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [{ what: 'recognition', value: bytes / ms / 1000, unit: 'MB/s CPU' }];
}
