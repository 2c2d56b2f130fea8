/**
 * What an unknown name is, judged by signs: its own words, and what stands beside it. Each sign speaks more or less
 * for each kind of actor; the weights are data, see `data/signWeights.ts`. A naive sum over all places of the name.
 */
import type { ActorType } from './actor';
import type { Candidate } from './candidates';
import type { TextContext } from './context';
import { SIGN_WEIGHTS, type Sign } from './data/signWeights';
import {
  ARTICLES,
  BEFORE_VERB,
  ORGANISATION_LABELS,
  ORGANISATION_WORDS,
  OUTLET_HEADS,
  OUTLET_LABELS,
  OUTLET_WORDS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_LABELS,
  PLACE_TAILS,
} from './data/wordLists';
import { GIVEN } from './lexicon';
import type { Word } from './words';

/** The kinds that an unknown name may be, in the order of the weights. */
const KINDS = ['person', 'place', 'organisation', 'outlet'] as const;

/** How often each sign was seen for one name. */
export type Signs = Map<Sign, number>;

/** More of one sign than this tells no more. */
const MOST = 3;

/** Notes a sign. */
export function see(signs: Signs, sign: Sign): void {
  signs.set(sign, (signs.get(sign) ?? 0) + 1);
}

/** The kind for which the signs speak most. */
export function kindOf(signs: Signs): ActorType {
  const sums = sumsOf(signs);
  return KINDS[sums.indexOf(Math.max(...sums))] ?? 'person';
}

/** How much the signs speak for a person over the next best kind; negative when against. */
export function personMargin(signs: Signs): number {
  const [person, ...others] = sumsOf(signs);
  return (person ?? 0) - Math.max(...others);
}

/** How much the signs speak for each kind. */
function sumsOf(signs: Signs): number[] {
  const sums = KINDS.map(() => 0);
  for (const [sign, times] of signs) {
    const weights = SIGN_WEIGHTS[sign];
    for (let k = 0; k < sums.length; k++)
      sums[k] = (sums[k] ?? 0) + (weights[k] ?? 0) * Math.min(times, MOST);
  }
  return sums;
}

/** The signs of the name itself; to be noted once, however often it stands. */
export function seeName(words: readonly Word[], signs: Signs): void {
  const [first] = words;
  if (first === undefined) return;
  if (words.length === 1) seeSingle(first, signs);
  else seeSeveral(words, first, signs);
  const last = words[words.length - 1]?.fold ?? '';
  if (/(?:ville|bourg|burg|grad|stan|land|shire|abad|polis|court|ac)$/.test(last)) see(signs, 'placeEnding');
  if (/(?:ov|ova|ev|eva|ski|sky|ska|vic|enko|chvili|ian|yan|son|sen|ez|opoulos|ini|elli|etti)$/.test(last))
    see(signs, 'personEnding');
}

function seeSingle(word: Word, signs: Signs): void {
  if (word.shape === 'caps') see(signs, 'acronym');
  else if (GIVEN.has(word.fold)) see(signs, 'givenAlone');
  else see(signs, /\p{Ll}\p{Lu}/u.test(word.text) ? 'innerCapital' : 'single');
  if (OUTLET_WORDS.has(word.fold)) see(signs, 'outletWord');
}

function seeSeveral(words: readonly Word[], first: Word, signs: Signs): void {
  if (words.some((word) => word.gap === 'hyphen' && /^(?:sur|sous|les|en|le|la|lez|aux)$/.test(word.text)))
    see(signs, 'hyphenedPreposition');
  if (/^(?:sainte?|san|santa|new|nouvelle?)$/.test(first.fold)) see(signs, 'saint');
  const isTitle = ARTICLES.has(first.fold) && OUTLET_HEADS.has(words[1]?.fold ?? '');
  if (isTitle || words.some((word) => OUTLET_WORDS.has(word.fold))) see(signs, 'outletWord');
  if (words.some((word) => ORGANISATION_WORDS.has(word.fold))) see(signs, 'organisationWord');
  if (PLACE_HEADS.has(first.fold) || PLACE_TAILS.has(words[words.length - 1]?.fold ?? ''))
    see(signs, 'placeWord');
  if (words.some((word) => word.shape === 'caps' && word.text.length > 1))
    see(signs, first.shape === 'caps' ? 'capsFirst' : 'capsInside');
  if (words.some((word) => word.shape === 'lower' && !PARTICLES.has(word.fold) && word.gap !== 'hyphen'))
    see(signs, 'lowerInside');
  if (words.slice(1).some((word) => PARTICLES.has(word.fold))) see(signs, 'particle');
  if (/^(?:le|la|les|l|the)$/.test(first.fold)) see(signs, 'articleFirst');
  else if (first.text.length === 1) see(signs, 'initialFirst');
  else if (GIVEN.has(first.fold) && first.shape === 'capital')
    see(signs, words[1]?.gap === 'hyphen' && words.length === 2 ? 'givenHyphened' : 'givenFirst');
  else
    see(
      signs,
      words.length === 2
        ? words[1]?.gap === 'hyphen'
          ? 'hyphened'
          : 'two'
        : words.length === 3
          ? 'three'
          : 'many',
    );
}

/** The signs of one place in the text where the name stands, each once. */
export function signsAt(context: TextContext, candidate: Candidate): readonly Sign[] {
  const signs: Sign[] = [];
  if (candidate.addressed) signs.push('addressed');
  if (candidate.headed) signs.push('headed');
  seeBefore(context, candidate, signs);
  seeAfter(context, candidate, signs);
  return signs;
}

const BEFORE: ReadonlyMap<string, Sign> = new Map([
  ...(['l', 'le', 'la', 'les', 'du', 'au', 'aux', 'the'] as const).map((word): [string, Sign] => [
    word,
    `after:${word}`,
  ]),
  ['a', 'after:à'],
  ['near', 'after:à'],
  ['at', 'after:à'],
  ['en', 'after:en'],
  ['in', 'after:en'],
  ['jusqu', 'after:en'],
  ['vers', 'after:vers'],
  ['depuis', 'after:vers'],
  ['dans', 'after:vers'],
  ['from', 'after:vers'],
  ['entre', 'after:vers'],
  ['chez', 'after:chez'],
  ['par', 'after:par'],
  ['by', 'after:par'],
  ['selon', 'after:par'],
  ['avec', 'after:par'],
  ['with', 'after:par'],
  ['contre', 'after:contre'],
  ['against', 'after:contre'],
  ['et', 'after:et'],
  ['and', 'after:et'],
  ['de', 'after:de'],
  ['d', 'after:de'],
  ['of', 'after:de'],
]);

function seeBefore({ words }: TextContext, { from }: Candidate, signs: Sign[]): void {
  const gap = words[from]?.gap;
  const before = words[from - 1];
  if (before === undefined || gap === 'stop') signs.push('begins');
  else if (gap === 'open') signs.push('opens');
  else if (gap === 'comma') signs.push('afterComma');
  else if (gap === 'space' || gap === 'elision') {
    signs.push(before.text === 'a' ? 'afterWord' : (BEFORE.get(before.fold) ?? 'afterWord'));
    seeLabel(words, from, signs);
  }
}

const LABEL_ARTICLES = new Set(['l', 'la', 'le', 'les', 'the']);
const LABEL_LINKS = new Set(['de', 'd', 'du', 'des', 'of']);

/** The noun that the name explains: "ville de X", "le groupe X", "club de l'X"; but "l'entreprise de X" is somebody's. */
function seeLabel(words: readonly Word[], from: number, signs: Sign[]): void {
  let at = from - 1;
  if (LABEL_ARTICLES.has(words[at]?.fold ?? '')) at--;
  const link = words[at]?.fold ?? '';
  const isOwners = at === from - 1 && (link === 'de' || link === 'd' || link === 'of');
  if (LABEL_LINKS.has(link)) at--;
  const label = words[at]?.fold ?? '';
  if (PLACE_LABELS.has(label)) signs.push('placeLabel');
  else if (isOwners) return;
  else if (OUTLET_LABELS.has(label)) signs.push('outletLabel');
  else if (ORGANISATION_LABELS.has(label)) signs.push('organisationLabel');
}

function seeAfter({ words }: TextContext, { to }: Candidate, signs: Sign[]): void {
  const after = words[to];
  if (after === undefined) return;
  if (after.gap === 'space' && BEFORE_VERB.has(after.fold) && after.text !== 'à') signs.push('beforeVerb');
  else if (after.gap === 'open') signs.push('beforeBracket');
  if (
    (after.gap === 'comma' || after.gap === 'open') &&
    after.shape === 'number' &&
    words[to + 1]?.fold === 'ans'
  )
    signs.push('beforeAge');
}
