import type { Token } from './tokens';

/** A reporting verb of several words, ending at one token: "met en garde", "fait savoir", "y voit". */
export interface PhraseVerb {
  /** The token of the verb proper. */
  readonly verb: number;
  /** Whether this form needs an auxiliary: "mis en garde" alone is said of whoever was warned. */
  readonly participle: boolean;
}

const MAKE = /^(?:fait|font|faisait|faisaient|fit|firent|fera|feront|faisant)$/;
const PUT = /^(?:met|mettent|mettait|mettaient|mit|mirent|mis|mettra|mettront|mettant)$/;
const SEE = /^(?:vu|voit|voient|voyait|voyaient|vit|virent|verra|verront|voyant)$/;
const PARTICIPLE = /^(?:mis|vu)$/;
/** By the last word: the words between, last first, and the verb. */
const FRENCH: readonly (readonly [last: RegExp, between: readonly string[], verb: RegExp])[] = [
  [/^(?:savoir|valoir|remarquer|observer|comprendre|entendre|part|état)$/, [], MAKE],
  [/^(?:garde|cause|avant|doute)$/, ['en'], PUT],
];

/** Any of these last words, for one look at most of the words of a text. */
const LAST = new RegExp([SEE, ...FRENCH.map(([last]) => last)].map(({ source }) => source).join('|'));

/** The verb of several words that ends at `tokens[at]`, if one does. */
export function phraseVerbAt(tokens: readonly Token[], at: number): PhraseVerb | undefined {
  const low = tokens[at]?.low ?? '';
  if (!LAST.test(low)) return undefined;
  if (SEE.test(low)) return seesIn(tokens, at) ? { verb: at, participle: PARTICIPLE.test(low) } : undefined;
  for (const [last, between, verb] of FRENCH) {
    if (!last.test(low) || !between.every((word, i) => tokens[at - 1 - i]?.low === word)) continue;
    const opener = at - 1 - between.length;
    const form = tokens[opener]?.low ?? '';
    if (verb.test(form)) return { verb: opener, participle: PARTICIPLE.test(form) };
  }
  return undefined;
}

/** "y voit", "y a vu", "voit dans": an opinion. */
function seesIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.low === 'dans') return true;
  return tokens[at - 1]?.low === 'y' || (tokens[at]?.low === 'vu' && tokens[at - 2]?.low === 'y');
}
