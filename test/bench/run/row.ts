/** One line of the table that `npm run bench` prints. */

/** A figure, and what is asked of it. */
export interface Row {
  readonly what: string;
  /** NaN where nothing could be measured: it then counts as missed. */
  readonly value: number;
  readonly unit: string;
  /** What the figure has to be, in `unit`. */
  readonly target?: { readonly most: number } | { readonly least: number };
  /** How many times something that was measured in the same run. */
  readonly ratio?: { readonly times: number; readonly of: string };
  /** What is to be known about the figure; of a peer, what it cannot do. */
  readonly note?: string;
}

/** Whether the figure is what it has to be; undefined where nothing is asked of it. */
export function isReached({ value, target }: Row): boolean | undefined {
  if (!target) return undefined;
  return 'most' in target ? value <= target.most : value >= target.least;
}
