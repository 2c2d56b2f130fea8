/** Writes `src/engine/actors/data/signWeights.ts`: always the same text for the same weights. */

/** What the file says about where its weights are from. */
export interface Origin {
  /** How many articles the weights were fitted to. */
  readonly articles: number;
  readonly pull: number;
  /** Shares of names whose kind is right, 0 to 1. */
  readonly crossValidated: number;
  readonly byHand: number;
}

/** For each sign its weights, of every kind that the engine knows. */
export type WeightsTable = ReadonlyMap<string, readonly number[]>;

/** The whole file. Weights are rounded to one decimal, signs sorted by code unit. */
export function weightsFile(table: WeightsTable, { articles, pull, crossValidated, byHand }: Origin): string {
  return `/**
 * How much each sign speaks for a person, a place, an organisation and a news outlet. Written by \`npm run train\`.
 *
 * Set by hand first, then fitted by multinomial logistic regression with those as prior (L2 = ${pull}) on the unknown
 * names of ${articles} French news articles (WiNER-fr, January to June 2016; texts CC BY 2.5 Wikinews, annotations CC BY
 * 4.0 Y. Dupont). Right kind in five-fold cross-validation: ${crossValidated.toFixed(3)} (by hand alone ${byHand.toFixed(3)}). The weights are sums of
 * evidence, no text.
 */
export const SIGN_WEIGHTS = {
${weightLines(table)}
} satisfies Readonly<Record<string, readonly [number, number, number, number]>>;

/** Something that speaks for what an unknown name is: a trait of its own, or what stands beside it. */
export type Sign = keyof typeof SIGN_WEIGHTS;
`;
}

/** One line a sign. */
export function weightLines(table: WeightsTable): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, row]) => `  ${keyOf(sign)}: [${row.map(rounded).join(', ')}],`)
    .join('\n');
}

function keyOf(sign: string): string {
  return /^[a-zA-Z]+$/.test(sign) ? sign : `'${sign}'`;
}

/** To one decimal, shortest; no zero is negative. */
function rounded(weight: number): string {
  return String(Number(weight.toFixed(1)) + 0);
}
