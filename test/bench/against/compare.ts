/** Two builds in turn, pair by pair, so that whatever slows the machine slows both. */
import { join } from 'node:path';
import { FIGURES } from '../../against/figures';
import { runInChild } from '../run/child';
import type { Row } from '../run/row';
import { median } from '../run/times';

/** What both builds took for one thing. */
export interface Compared {
  readonly what: string;
  readonly unit: string;
  /** Medians over all pairs, in `unit`. */
  readonly here: number;
  readonly there: number;
  /** How many times the time of the other build this one takes, pair by pair. */
  readonly ratios: readonly number[];
  /** Their median. */
  readonly ratio: number;
}

/** The figures of this build and of the other, from one pair of runs. */
type Pair = readonly [here: Row, there: Row];

/**
 * Measures both builds `pairs` times on the workload in `folder`; who is first takes turns. Memory limits are Node's own.
 *
 * @param trees the project folders of this build and of the other
 */
export async function compare(
  folder: string,
  trees: readonly [here: string, there: string],
  pairs: number,
): Promise<Compared[]> {
  const found = new Map<string, Pair[]>();
  for (let i = 0; i < pairs; i++) {
    const start = performance.now();
    for (const figure of FIGURES)
      for (const pair of await pairOf(figure, folder, trees, i % 2 === 1))
        found.set(pair[0].what, [...(found.get(pair[0].what) ?? []), pair]);
    console.error(`pair ${i + 1} of ${pairs}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return [...found].map(([what, all]) => comparedOf(what, all));
}

async function pairOf(
  figure: string,
  folder: string,
  [here, there]: readonly [string, string],
  isTurned: boolean,
): Promise<Pair[]> {
  const measured = new Map<string, Row[]>();
  for (const tree of isTurned ? [there, here] : [here, there])
    measured.set(tree, await runInChild(figure, { folder, documents: 0 }, undefined, scriptOf(tree)));
  const others = measured.get(there) ?? [];
  return (measured.get(here) ?? []).flatMap((row) => {
    const other = others.find(({ what }) => what === row.what);
    return other ? [[row, other] as const] : [];
  });
}

function scriptOf(tree: string): string {
  return join(tree, 'dist', 'test', 'against', 'run.js');
}

function comparedOf(what: string, pairs: readonly Pair[]): Compared {
  const unit = pairs[0]?.[0].unit ?? '';
  const ratios = pairs.map(([here, there]) =>
    unit.startsWith('MB/s') ? there.value / here.value : here.value / there.value,
  );
  const here = median(pairs.map(([row]) => row.value));
  const there = median(pairs.map(([, row]) => row.value));
  return { what, unit, here, there, ratios, ratio: median(ratios) };
}
