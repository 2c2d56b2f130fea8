/**
 * One build of two that `npm run bench -- --against` compares: measures what it is told on the workload in the folder, and
 * ends. This folder is built against the sources of either, so it asks of them as little as it can; what depends on their
 * interfaces beyond that stands in `test/support`, of which each has its own.
 */
import { type Step, serveSteps } from '../bench/run/child';
import type { Row } from '../bench/run/row';
import type { FigureName } from './figures';
import { coldIndex } from './figures/coldIndex';
import { editing } from './figures/editing';
import { recognition } from './figures/recognition';
import { verifying } from './figures/verifying';
import { readWorkload, type Workload } from './workload';

type Figure = (workload: Workload) => Promise<Row[]> | Row[];

const figures: Readonly<Record<FigureName, Figure>> = { verifying, editing, coldIndex, recognition };

const steps: Readonly<Record<string, Step>> = Object.fromEntries(
  Object.entries(figures).map(([name, figure]) => [name, ({ folder }) => figure(readWorkload(folder))]),
);

serveSteps(steps).catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
