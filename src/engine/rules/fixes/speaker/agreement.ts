/** Participles and adjectives that agree with who speaks: changed with the name, or in the way of it. */
import type { Gender } from '../../../actors';
import type { Edit } from '../fix';
import type { ClauseSides } from './clauseSides';
import type { WholePlace } from './wholePlace';

/** Of whoever is named, and of whoever is to be. */
export type Genders = readonly [old: Gender | undefined, fresh: Gender | undefined];

/** What goes before the name, and what else changes. */
export interface Agreed {
  readonly lead: string;
  readonly edits: readonly Edit[];
}

const COPULA =
  "(?:s[’']est|s[’']était|est|était|fut|sera|été|semble|semblait|paraît|paraissait|reste|restait|demeure|(?:se|s[’'])\\s*(?:dit|disait|montre|montrait|déclare|déclarait))";
const ADVERBS = '(?:(?:\\p{L}+ment|plus|très|bien|aussi|alors|ensuite|aussitôt|même)\\s+){0,2}';
const BEHIND = new RegExp(
  `^\\s+(?:ne\\s+|n[’'])?(?:(?:a|avait)\\s+)?(?:${COPULA})\\s+${ADVERBS}(\\p{L}+)`,
  'iu',
);
const BEFORE = new RegExp(`(?<!\\p{L})${COPULA}\\s+${ADVERBS}(\\p{L}+)\\s+$`, 'iu');
const APPOSED =
  /^,\s*(?:\p{L}+ment\s+)?\p{L}+(?:ées?|és?|euses?|eux|ives?|ifs?|trices?|ières?|iers?|antes?|ants?)(?!\p{L})/iu;
const PARTICIPLE = /^\p{L}+(?:é|i|u)e?$/iu;
/** Words with one form for both. */
const EITHER = /(?:[^éiu]e|ment)$/iu;
/** Feminine forms that end like these: "formelle", "prudente". */
const FEMININE = /(?:elle|enne|onne|ette|ente|ante|euse|ive|ère|aine|ine|rice|rte|ite|ise)$/iu;
/** What may be an adjective behind a participle, and agree too: "est restée prudente". */
const TWO_FORMS = /(?:elle|enne|ente|ante|euse|ive|ète|rice|ée?|eux|ent|ant|el|if|êt|en)$/iu;
/** Pronouns of one gender that may mean whoever speaks. */
const PRONOUN =
  /(?<![\p{L}])(?:elle|lui-même|elle-même|she|her|hers|herself|he|his|him|himself|il(?!\s+(?:y|faut|fallait|s[’']ag)))(?![\p{L}])/iu;

/** `undefined` where it cannot be told what must change. */
export function agreement(
  { before, behind }: ClauseSides,
  whole: WholePlace,
  genders: Genders,
): Agreed | undefined {
  const [old, fresh] = genders;
  if (old !== undefined && old === fresh) return { lead: whole.lead, edits: [] };
  if (APPOSED.test(behind) || PRONOUN.test(before) || PRONOUN.test(behind)) return undefined;
  const lead = whole.agrees ? agreedWord(whole.lead.trim(), fresh) : whole.lead.trim();
  if (lead === undefined) return undefined;
  const edits = agreedVerb({ before, behind }, whole, fresh);
  return edits && { lead: whole.lead && `${lead === '' ? '' : ' '}${lead} `, edits };
}

function agreedVerb(
  { before, behind }: ClauseSides,
  whole: WholePlace,
  fresh: Gender | undefined,
): readonly Edit[] | undefined {
  const after = BEHIND.exec(behind);
  const word = after?.[1] ?? BEFORE.exec(before)?.[1];
  if (word === undefined) return [];
  const text = agreedWord(word, fresh);
  const next = after && /^\s+(\p{Ll}+)/u.exec(behind.slice(after[0].length))?.[1];
  if (text === undefined || (next && TWO_FORMS.test(next))) return undefined;
  const blanks = /\s*$/.exec(before)?.[0].length ?? 0;
  const end = after ? whole.end + after[0].length : whole.start - blanks;
  return [{ start: end - word.length, end, text }];
}

/** "indignée" ↔ "indigné"; `undefined` for what is no participle in the singular and has two forms. */
function agreedWord(word: string, gender: Gender | undefined): string | undefined {
  if (PARTICIPLE.test(word)) {
    const stem = word.replace(/e$/iu, '');
    return gender && (gender === 'f' ? `${stem}e` : stem);
  }
  return EITHER.test(word) && !FEMININE.test(word) ? word : undefined;
}
