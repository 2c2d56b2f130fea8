/** What it takes to judge one quotation of each kind, asked of all texts. */
import type { Row } from '../../bench/run/row';
import { median } from '../../bench/run/times';
import { asked, indexed } from '../../support/askedCorpus';
import { leastSpentAtOnce } from '../leastSpent';
import type { Workload } from '../workload';

/** A row a kind. */
export function verifying({ archive, asked: kinds }: Workload): Row[] {
  const corpus = indexed(archive);
  const all = kinds.flatMap(({ kind, words }) => words.map((each) => ({ kind, words: each })));
  const least = leastSpentAtOnce(all, ({ words }) => asked(corpus, words));
  return kinds.map(({ kind }) => {
    const spent = least.filter((_, i) => all[i]?.kind === kind);
    return { what: `verify, ${kind}, p50`, value: median(spent), unit: 'ms CPU' };
  });
}
