/**
 * Fits weights of evidence: multinomial logistic regression, pulled towards weights that were set by hand.
 *
 * Minimises −Σ ln P(kind | signs) + pull/2 · |W − prior|², where P is the softmax of the summed weights. This is
 * strictly convex, so there is one answer; it is found by accelerated gradient descent with constant momentum
 * (Y. Nesterov, Introductory Lectures on Convex Optimization, 2004, scheme 2.2.22) in steps of 1/L, L a bound of the
 * curvature (D. Böhning, Multinomial logistic regression algorithm, 1992: at most half of XᵀX).
 * O(√(L/pull) · signs seen · kinds): about 0.2 s for a thousand names. Deterministic.
 */

/** The kinds that are fitted. Nobody has annotated outlets: see `prior.ts`. */
export const KINDS = ['person', 'place', 'organisation'] as const;
export type Kind = (typeof KINDS)[number];

/** A name: how often each sign was seen, and its kind as an index of {@link KINDS}. */
export interface Example {
  readonly signs: ReadonlyMap<string, number>;
  readonly kind: number;
}

/** How much a sign speaks for each of {@link KINDS}. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** How near to the answer the weights must be; they are kept to one decimal. */
const NEAR = 1e-5;
const MOST_STEPS = 20_000;

/** The weights under which the examples are likeliest, each held to its prior by `pull` > 0. Signs without prior throw. */
export function fittedTo(examples: readonly Example[], prior: Weights, pull: number): Weights {
  const bound = curvature(examples) + pull;
  const momentum = (Math.sqrt(bound) - Math.sqrt(pull)) / (Math.sqrt(bound) + Math.sqrt(pull));
  let weights = prior;
  let ahead = prior;
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = slopeAt(ahead, examples, prior, pull);
    if (steepness(slope) < NEAR * pull) break; // what is minimised curves by `pull` at least
    const next = combined(ahead, slope, -1 / bound);
    ahead = combined(next, combined(next, weights, -1), momentum);
    weights = next;
  }
  return ahead;
}

/** How likely each kind is, given the signs; sums to 1. */
export function likelihoods(weights: Weights, signs: ReadonlyMap<string, number>): number[] {
  const sums = KINDS.map(() => 0);
  for (const [sign, times] of signs) {
    const row = weights.get(sign);
    if (row === undefined) throw new Error(`the sign ${sign} has no weights; set them in prior.ts`);
    row.forEach((weight, kind) => {
      sums[kind] = (sums[kind] ?? 0) + weight * times;
    });
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Whether the likeliest kind is the right one. */
export function isRight(weights: Weights, { signs, kind }: Example): boolean {
  const likely = likelihoods(weights, signs);
  return likely.indexOf(Math.max(...likely)) === kind;
}

/** No direction curves more than this: half the largest eigenvalue of XᵀX, itself at most its largest row sum. */
function curvature(examples: readonly Example[]): number {
  const sums = new Map<string, number>();
  for (const { signs } of examples) {
    const total = [...signs.values()].reduce((a, b) => a + b, 0);
    for (const [sign, times] of signs) sums.set(sign, (sums.get(sign) ?? 0) + times * total);
  }
  return Math.max(0, ...sums.values()) / 2;
}

/** The gradient of what is minimised. */
function slopeAt(weights: Weights, examples: readonly Example[], prior: Weights, pull: number): Weights {
  const slope = new Map(
    [...combined(weights, prior, -1)].map(([sign, row]) => [sign, row.map((w) => pull * w)]),
  );
  for (const { signs, kind } of examples) {
    const excess = likelihoods(weights, signs).map((likely, k) => likely - (k === kind ? 1 : 0));
    for (const [sign, times] of signs) {
      const row = slope.get(sign);
      if (row) for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) + times * (excess[k] ?? 0);
    }
  }
  return slope;
}

/** a + factor · b, sign by sign. */
function combined(a: Weights, b: Weights, factor: number): Weights {
  return new Map(
    [...a].map(([sign, row]) => [sign, row.map((value, k) => value + factor * (b.get(sign)?.[k] ?? 0))]),
  );
}

function steepness(slope: Weights): number {
  return Math.hypot(...[...slope.values()].flat());
}
