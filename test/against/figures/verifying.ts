/** What it takes to judge one quotation of each kind, asked of all texts. */
import { cpuSpentAtOnce } from '../../bench/run/cpu';
import type { Row } from '../../bench/run/row';
import { median } from '../../bench/run/times';
import { asked, indexed } from '../../support/askedCorpus';
import type { Workload } from '../workload';

/** Asked of each kind before anything is timed. */
const WARMING = 100;

/** A row a kind. */
export function verifying({ archive, asked: kinds }: Workload): Row[] {
  const corpus = indexed(archive);
  for (const { words } of kinds) for (const each of words.slice(0, WARMING)) asked(corpus, each);
  return kinds.map(({ kind, words }) => {
    const spent = words.map((each) => cpuSpentAtOnce(() => asked(corpus, each)));
    return { what: `verify, ${kind}, p50`, value: median(spent), unit: 'ms CPU' };
  });
}
