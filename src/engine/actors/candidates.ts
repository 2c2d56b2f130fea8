/** Walks once over a text and proposes its names: known ones, organisations by their head, capitalised runs. */
import type { Via } from './actor';
import { NAME_BEGINS } from './beginnings';
import { isCapitalised, type TextContext } from './context';
import {
  ADDRESSED_OFFICES,
  BEFORE_VERB,
  CIVILITIES,
  COMMON_ACRONYMS,
  COMPANY_NOUNS,
  DEPARTMENT_LABELS,
  LONE_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PARLIAMENTARY,
  RESPECTFUL_CAPITALS,
  THING_HEADS,
  THING_TAILS,
} from './data/wordLists';
import { describedAt, withoutComplement } from './descriptions';
import { isCityMeant, type KnownMatch, knownAt } from './knownForms';
import { GIVEN, type Known } from './lexicon';
import { lowerOrganisationEnd, organisationEnd } from './organisationRuns';
import { runFrom } from './runs';
import { joins } from './trie';
import type { Word } from './words';

/** A place where somebody or something may be named: `words[from]` up to but without `words[to]`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly known: Known | undefined;
  readonly via: Via;
  /** Whether a form of address stands before it: a person. */
  readonly addressed: boolean;
  /** Whether a head word makes it an organisation. */
  readonly headed: boolean;
}

/** A candidate without a form of address or a head word. */
export function candidateOf(from: number, to: number, known: Known | undefined, via: Via): Candidate {
  return { from, to, known, via, addressed: false, headed: false };
}

/** The candidates of a text in order, none inside another. */
export function candidatesOf(context: TextContext): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < context.words.length) {
    if (((context.begins[at] ?? 0) & NAME_BEGINS) === 0) {
      at++;
      continue;
    }
    const candidate = candidateAt(context, at);
    if (candidate && isPlausible(context, candidate)) found.push(candidate);
    at = candidate ? candidate.to : thingEnd(context, at);
  }
  return found;
}

function candidateAt(context: TextContext, at: number): Candidate | undefined {
  return (
    addressedAt(context, at) ??
    namedAt(context, at) ??
    descriptionAt(context, at) ??
    lowerHeadedAt(context, at)
  );
}

/** "M. Durand", "Mme von Berg": the name without the form of address. */
function addressedAt(context: TextContext, at: number): Candidate | undefined {
  const { words } = context;
  const civility = words[at];
  const name = words[at + 1];
  if (!civility || !name || !isCapitalised(name) || !CIVILITIES.has(civility.fold)) return undefined;
  if (CIVILITIES.has(name.fold) || (civility.fold === 'm' && name.gap !== 'dot')) return undefined;
  if (civility.shape === 'lower' && civility.text.length < 5) return undefined;
  if (name.gap !== 'space' && name.gap !== 'dot') return undefined;
  const to = runFrom(context, at + 1) ?? at + 2;
  return { from: at + 1, to, known: undefined, via: 'name', addressed: true, headed: false };
}

function descriptionAt(context: TextContext, at: number): Candidate | undefined {
  const known = describedAt(context, at);
  return known && candidateOf(at, at + 1, known, 'description');
}

function namedAt(context: TextContext, at: number): Candidate | undefined {
  if (isThing(context, at)) return undefined;
  const known = withoutComplement(context, knownAt(context, at));
  const run = runFrom(context, at);
  if (known && !isPartOfRun(context, at, known, run)) return knownCandidate(context, at, known);
  if (run === undefined) return undefined;
  const to = organisationEnd(context, at, run);
  const isHead = ORGANISATION_HEADS.has(context.words[at]?.fold ?? '');
  const isOwn = to > at + 1 ? isHead : isLoneHead(context, at);
  const headed = isOwn || isBehindCompany(context, at);
  return { from: at, to, known: undefined, via: 'name', addressed: false, headed };
}

/** "la compagnie Adèle des Brumes", "the operator Orle Crossings": the noun before a name says that it is no person's. */
function isBehindCompany({ words }: TextContext, at: number): boolean {
  const before = words[at - 1];
  return words[at]?.gap === 'space' && before?.shape === 'lower' && COMPANY_NOUNS.has(before.fold);
}

function isLoneHead(context: TextContext, at: number): boolean {
  return LONE_HEADS.has(context.words[at]?.fold ?? '');
}

/** Whether a given name and a surname begin at a word: "le maire de Lyon Jean Durand". */
function startsFullName({ words }: TextContext, at: number): boolean {
  const [given, surname] = [words[at], words[at + 1]];
  return (
    given?.gap === 'space' && GIVEN.has(given.fold) && isCapitalised(surname) && surname?.gap === 'space'
  );
}

/** Whether a longer name begins with the known one: "Paris Dupont", "Nice-Presse", "Union européenne de football". */
function isPartOfRun(context: TextContext, at: number, match: KnownMatch, run: number | undefined): boolean {
  const next = context.words[match.to];
  if (run === undefined || run <= match.to || next === undefined) return false;
  if (knownAt(context, match.to) || startsFullName(context, match.to)) return false;
  if (next.gap === 'hyphen') return true;
  if (isCityVisited(context, at, match, run)) return false;
  const { type } = match.form.known;
  return type === 'country' || type === 'place' || type === 'person';
}

/** "a rencontré à Lima Celdo Vasteno": after "à" a capital, then a person in two words. */
function isCityVisited({ words }: TextContext, at: number, { form, to }: KnownMatch, run: number): boolean {
  const rest = words.slice(to, run);
  return (
    form.as === 'capital' &&
    /^(?:à|in|at)$/.test(words[at - 1]?.text ?? '') &&
    rest.length === 2 &&
    rest.every(
      (word) => word.gap === 'space' && word.shape === 'capital' && !ORGANISATION_WORDS.has(word.fold),
    )
  );
}

/** What a known form means here: a capital is its city or its state. */
export function knownCandidate(context: TextContext, from: number, { form, to }: KnownMatch): Candidate {
  const isCity = form.as === 'capital' && form.city && isCityMeant(context, from, to);
  const known = isCity ? form.city : form.known;
  const stands = form.as === 'capital' || form.as === 'seat' ? 'metonym' : form.as;
  return candidateOf(from, to, known, isCity ? 'name' : stands);
}

function lowerHeadedAt(context: TextContext, at: number): Candidate | undefined {
  const to = lowerOrganisationEnd(context, at);
  if (to === undefined) return undefined;
  return { from: at, to, known: undefined, via: 'name', addressed: false, headed: true };
}

/** Events, texts and things: capitalised, but no actors. */
function isThing(context: TextContext, at: number): boolean {
  const word = context.words[at];
  return word !== undefined && isCapitalised(word) && THING_HEADS.has(word.fold);
}

/** The end of the thing at `words[at]`, so that "France" is not found in "Tour de France"; `at + 1` if there is none. */
function thingEnd(context: TextContext, at: number): number {
  const { words } = context;
  if (!isThing(context, at)) return at + 1;
  let to = at + 1;
  while (isCapitalised(words[to]) && words[to]?.gap === 'space' && !knownAt(context, to)) to++;
  const link = words[to];
  if (
    link?.gap === 'space' &&
    /^(?:de|du|d|des)$/.test(link.text) &&
    EVENT_HEADS.test(words[at]?.fold ?? '')
  ) {
    const name = words[to + 1]?.text === 'la' || words[to + 1]?.text === 'l' ? to + 2 : to + 1;
    return isCapitalised(words[name]) ? (runFrom(context, name) ?? name + 1) : to;
  }
  return to;
}

const EVENT_HEADS = /^(?:coupe|tour|prix|open|internationaux|marathon|championnats?|festival|salon)$/;

/** "Ida Sand (I. S.)", "Ida Sand (IS)": how a name is shortened further down, not another name. */
function isBracketedInitials({ words }: TextContext, from: number, to: number): boolean {
  if (words[from]?.gap !== 'open') return false;
  const initials = words.slice(from, to).map(({ text }) => text.replaceAll('.', ''));
  if (initials.every((text, i) => text.length === 1 && isCapitalised(words[from + i]))) return true;
  const [letters = ''] = initials;
  const named = words.slice(from - letters.length, from);
  const isPerson = GIVEN.has(named[0]?.fold ?? '') && letters.length > 1 && to === from + 1;
  return isPerson && named.map(({ text }) => text.charAt(0)).join('') === letters;
}

/** A lone unknown word needs a reason to be a name where all words are capitalised, and an acronym must not be a common one. */
function isPlausible(context: TextContext, { from, to, known, addressed, headed }: Candidate): boolean {
  const word = context.words[from];
  if (word === undefined) return false;
  if (!known && !addressed && !headed && isThingRun(context, from, to)) return false;
  if (isModelNumber(context, from, to) || isBracketedInitials(context, from, to)) return false;
  if (addressed && to === from + 1 && ADDRESSED_OFFICES.has(word.fold)) return false;
  if (known || addressed || headed || to > from + 1) return true;
  if (isCode(word.text) || isDepartment(context, from) || PARLIAMENTARY.has(word.fold)) return false;
  if (word.shape === 'caps') return !COMMON_ACRONYMS.has(word.fold) && context.shouted[from] === 0;
  if (ORGANISATION_HEADS.has(word.fold)) return false;
  if (!word.initial)
    return (
      word.text.length > 2 &&
      !isPluralNoun(context, from) &&
      !isOrdinaryNoun(context, from) &&
      !isEnglishPeople(context, word)
    );
  const next = context.words[to];
  if (context.names.has(word.fold) || context.isLikely(word.fold)) return true;
  return (
    next !== undefined &&
    joins(next.gap) &&
    BEFORE_VERB.has(next.fold) &&
    next.text !== 'à' &&
    !word.fold.endsWith('ment') &&
    (GIVEN.has(word.fold) || word.text.length > 3)
  );
}

/** "Member States", "Kyoto Protocol": capitals out of respect, texts and events. */
function isThingRun({ words }: TextContext, from: number, to: number): boolean {
  const first = words[from]?.fold ?? '';
  let at = from;
  while (at < to && words[at]?.shape !== 'caps' && RESPECTFUL_CAPITALS.has(words[at]?.fold ?? '')) at++;
  if (at === to) return !LONE_HEADS.has(first);
  return to > from + 1 && THING_TAILS.has(words[to - 1]?.fold ?? '') && !GIVEN.has(first);
}

/** "A7", "PT3": a letter or two with a figure. */
function isCode(word: string): boolean {
  return /^\p{L}{1,3}\d+$/u.test(word);
}

/** "ministre de la Santé": what is governed, not who. */
function isDepartment({ words }: TextContext, at: number): boolean {
  if (!/^(?:la|l|du|des)$/.test(words[at - 1]?.fold ?? '')) return false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (DEPARTMENT_LABELS.has(words[i]?.fold ?? '')) return true;
  }
  return false;
}

/** "Abkhazian", "Rwandese": an English adjective of origin, as far as its ending tells. */
function isEnglishPeople({ language }: TextContext, word: Word): boolean {
  return language === 'en' && /(?:ians?|ese|ish)$/.test(word.fold) && !GIVEN.has(word.fold);
}

/** A word that the same text prints in lower case too, and that is no given name. */
function isOrdinaryNoun({ words, lower }: TextContext, at: number): boolean {
  const word = words[at];
  return word !== undefined && lower.has(word.fold) && !GIVEN.has(word.fold);
}

/** "XR-45": a capitalised word with a number after a hyphen is a thing's name. */
function isModelNumber({ words }: TextContext, from: number, to: number): boolean {
  return to === from + 2 && words[to - 1]?.shape === 'number' && words[to - 1]?.gap === 'hyphen';
}

/** "les Durandais": a people or a class, not one actor. */
function isPluralNoun(context: TextContext, at: number): boolean {
  const before = context.words[at - 1]?.fold ?? '';
  return (
    /^(?:les|des|aux|ces|ses|nos|vos|leurs|deux|plusieurs|quelques|certains)$/.test(before) &&
    /[sx]$/.test(context.words[at]?.text ?? '')
  );
}
