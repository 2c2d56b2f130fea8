import type { Token } from './tokens';

/** A reporting verb of several words, ending at one token: "met en garde", "fait savoir", "y voit". */
export interface PhraseVerb {
  /** The token of the verb proper. */
  readonly verb: number;
  /** Whether this form needs an auxiliary: "mis en garde" alone is said of whoever was warned. */
  readonly participle: boolean;
}

type Words = ReadonlySet<string>;

const words = (list: string): Words => new Set(list.split(' '));

const MAKE = words('fait font faisait faisaient fit firent fera feront faisant');
const PUT = words('met mettent mettait mettaient mit mirent mis mettra mettront mettant');
const SEE = words('vu voit voient voyait voyaient vit virent verra verront voyant');
const PARTICIPLE = words('mis vu');
/** By the last word: the words between, last first, and the verb. */
const FRENCH: readonly (readonly [last: Words, between: readonly string[], verb: Words])[] = [
  [words('savoir valoir remarquer observer comprendre entendre part état'), [], MAKE],
  [words('garde cause avant doute'), ['en'], PUT],
];
/** English ones, by their last word: "fired back", "pointed out", "chimed in", "pushed back". */
const ENGLISH: ReadonlyMap<string, RegExp> = new Map([
  [
    'back',
    /^(?:fir(?:e|es|ed|ing)|sh(?:oot|oots|ot|ooting)|hit(?:s|ting)?|push(?:es|ed|ing)?|snap(?:s|ped|ping)?|clap(?:s|ped|ping)?)$/,
  ],
  ['out', /^(?:point(?:s|ed|ing)?|lash(?:es|ed|ing)?|cr(?:y|ies|ied|ying)|blurt(?:s|ed|ing)?)$/],
  ['in', /^(?:chim(?:e|es|ed|ing)|weigh(?:s|ed|ing)?)$/],
]);

/** The verb of several words that ends at `tokens[at]`, if one does. */
export function phraseVerbAt(tokens: readonly Token[], at: number): PhraseVerb | undefined {
  const low = tokens[at]?.low ?? '';
  if (SEE.has(low)) return seesIn(tokens, at) ? { verb: at, participle: PARTICIPLE.has(low) } : undefined;
  for (const [last, between, verb] of FRENCH) {
    if (!last.has(low) || !between.every((word, i) => tokens[at - 1 - i]?.low === word)) continue;
    const opener = at - 1 - between.length;
    const form = tokens[opener]?.low ?? '';
    if (verb.has(form)) return { verb: opener, participle: PARTICIPLE.has(form) };
  }
  const verb = ENGLISH.get(low);
  return verb?.test(tokens[at - 1]?.low ?? '') ? { verb: at - 1, participle: false } : undefined;
}

/** "y voit", "y a vu", "voit dans": an opinion. */
function seesIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.low === 'dans') return true;
  return tokens[at - 1]?.low === 'y' || (tokens[at]?.low === 'vu' && tokens[at - 2]?.low === 'y');
}
