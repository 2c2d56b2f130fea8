/**
 * Role phrases: "le ministre russe de la Défense", "NATO chief", with the person beside whom they stand, if any.
 * A phrase grows from its role word: to the right over adjectives and complements with "de", in English also to the
 * left over the country or body. Linear, since phrases do not overlap.
 */
import { ROLE_BEGINS } from './beginnings';
import type { Candidate } from './candidates';
import { isCapitalised, type TextContext } from './context';
import { CIVILITIES, DETERMINERS, FUNCTION_WORDS, RESPECTFUL_CAPITALS } from './data/wordLists';
import { DEMONYMS } from './lexicon';
import { isAdjective } from './organisationRuns';
import {
  beforeBracket,
  fillsLine,
  heldInLists,
  isDescribed,
  type PlacedPhrase,
  type RolePhrase,
} from './roleLists';
import { NEUTRAL_MODIFIERS, ROLE_DOMAINS, ROLE_WORDS, STATUS_MODIFIERS } from './roleWords';
import { joins, longestForm } from './trie';

/** The candidates of a text by their first word and by the word after their last. */
interface Places {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

const MAX_WORDS = 14;
const INDEFINITE = new Set('un une des a an plusieurs deux trois aucun certains some several'.split(' '));

/** All role phrases of the text, in order. */
export function rolePhrasesOf(context: TextContext, candidates: readonly Candidate[]): RolePhrase[] {
  const places: Places = {
    starts: new Map(candidates.map(({ from }, i) => [from, i])),
    ends: new Map(candidates.map(({ to }, i) => [to, i])),
  };
  const phrases: PlacedPhrase[] = [];
  let next = 0;
  let at = 0;
  while (at < context.words.length) {
    while ((candidates[next]?.from ?? at) < at) next++;
    const inside = candidates[next]?.from === at ? candidates[next] : undefined;
    const phrase = inside ? undefined : phraseAt(context, candidates, places, at);
    if (phrase) phrases.push(phrase);
    at = phrase?.to ?? inside?.to ?? at + 1;
  }
  return heldInLists(phrases);
}

function phraseAt(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  at: number,
): PlacedPhrase | undefined {
  if (((context.begins[at] ?? 0) & ROLE_BEGINS) === 0) return undefined;
  const head = longestForm(ROLE_WORDS, context.words, at, () => true);
  if (head === undefined || isPronounBefore(context, at) || isRankBehindNoun(context, at)) return undefined;
  const to = phraseEnd(context, candidates, places, at, head.to);
  if (isHeldByAnother(context, candidates, places, head.to, to))
    return {
      ...{ from: at, to: head.to, definite: false },
      ...{ holder: undefined, before: undefined, after: undefined, closes: false },
    };
  const from = phraseStart(context, candidates, places, at);
  const determiner = context.words[from - 1]?.fold ?? '';
  const after = holderAfter(context, candidates, places, to);
  const before = holderBefore(context, candidates, places, from, to);
  const named = context.words.slice(from, to).some((word) => isCapitalised(word) || DEMONYMS.has(word.fold));
  const definite = !INDEFINITE.has(determiner) && (DETERMINERS.has(determiner) || named);
  const closes = after === undefined || isDescribed(context, candidates[after]?.to ?? to);
  return { from, to, holder: after ?? before, definite, before, after, closes };
}

/** "s'est": the elided pronoun belongs to a verb. */
function isPronounBefore({ words }: TextContext, at: number): boolean {
  return words[at]?.gap === 'elision' && words[at - 1]?.fold === 's';
}

/** "au classement général": the rank stands behind a noun, as an adjective does. */
function isRankBehindNoun({ words }: TextContext, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.gap !== 'space' || before?.shape !== 'lower' || !/^general/.test(word.fold)) return false;
  return (
    !DETERMINERS.has(before.fold) && !FUNCTION_WORDS.has(before.fold) && !NEUTRAL_MODIFIERS.has(before.fold)
  );
}

/** "un conseiller du président Untel": the person named has the second role, not the first. */
function isHeldByAnother(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  headEnd: number,
  to: number,
): boolean {
  if (context.words[to]?.gap !== 'space' || holderAfter(context, candidates, places, to) === undefined)
    return false;
  const link = context.words[headEnd];
  if (link?.gap !== 'space' || !/^(?:de|du|of)$/.test(link.text)) return false;
  const start = /^(?:la|l|the)$/.test(context.words[headEnd + 1]?.text ?? '') ? headEnd + 2 : headEnd + 1;
  const second = longestForm(ROLE_WORDS, context.words, start, () => true);
  return second !== undefined && context.words[start]?.shape === 'lower' && second.to <= to;
}

function phraseEnd(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  from: number,
  headEnd: number,
): number {
  let end = headEnd;
  while (end - from < MAX_WORDS) {
    const modified = modifierEnd(
      context,
      candidates,
      places,
      end,
      end > headEnd && isCapitalised(context.words[end - 1]),
    );
    const next = modified ?? complementEnd(context, candidates, places, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** "russe", "par intérim", "LR": what qualifies the role without a preposition. */
function modifierEnd(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  at: number,
  afterName: boolean,
): number | undefined {
  const { words } = context;
  const word = words[at];
  if (word === undefined || !joins(word.gap) || word.gap === 'dot' || word.gap === 'elision')
    return undefined;
  if (word.gap === 'hyphen' && word.shape === 'lower') return at + 1;
  if (word.fold === 'par' && words[at + 1]?.fold === 'interim') return at + 2;
  if (isPlain(context, at)) return isQualifier(word.fold, afterName) ? at + 1 : undefined;
  const inside = candidates[places.starts.get(at) ?? -1];
  return inside && word.shape === 'caps' && inside.to === at + 1 && word.text.length < 5
    ? inside.to
    : undefined;
}

/** Whether a word's writing says nothing of a name: small letters, or a heading in capitals throughout. */
function isPlain({ words, shouted }: TextContext, at: number): boolean {
  return words[at]?.shape === 'lower' || shouted[at] === 1;
}

/** After a name only a few adjectives still qualify the role: "ministre de la Défense russe". */
function isQualifier(fold: string, afterName: boolean): boolean {
  if (FUNCTION_WORDS.has(fold)) return false;
  if (fold.endsWith('etrangeres')) return true;
  return (
    (afterName ? DEMONYMS.has(fold) : isAdjective(fold)) ||
    STATUS_MODIFIERS.has(fold) ||
    NEUTRAL_MODIFIERS.has(fold)
  );
}

const LINKS = /^(?:la|l|le|les|the|de|du|des|d)$/;

/** "de l'OTAN", "des Affaires étrangères", "et des Finances", "of the European Commission". */
function complementEnd(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  at: number,
): number | undefined {
  const { words } = context;
  const start = words[at]?.fold === 'et' && /^d/.test(words[at + 1]?.fold ?? '') ? at + 1 : at;
  const link = words[start];
  if (link?.gap !== 'space' || !isPlain(context, start)) return undefined;
  if (!/^(?:de|du|des|d|of|for|aux|charge|chargee|aupres|a)$/.test(link.fold)) return undefined;
  let noun = start + 1;
  while (noun < start + 4 && isPlain(context, noun) && LINKS.test(words[noun]?.fold ?? '')) noun++;
  const word = words[noun];
  if (word === undefined || !(word.gap === 'space' || word.gap === 'elision')) return undefined;
  if (link.fold === 'a' && noun === start + 1) return undefined;
  const candidate = candidates[places.starts.get(noun) ?? -1];
  if (candidate) return candidate.to;
  if (isCapitalised(word)) return respectfulEnd(context, noun + 1);
  return word.shape === 'lower' && word.text.length > 2 && !FUNCTION_WORDS.has(word.fold)
    ? noun + 1
    : undefined;
}

/** "Foreign Affairs": a department has capitals out of respect. */
function respectfulEnd({ words }: TextContext, at: number): number {
  let end = at;
  while (
    words[end]?.gap === 'space' &&
    isCapitalised(words[end]) &&
    RESPECTFUL_CAPITALS.has(words[end]?.fold ?? '')
  )
    end++;
  return end;
}

/** The start of the phrase, over "nouveau", and in English over the body: "the Russian", "NATO's", "US". */
function phraseStart(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  head: number,
): number {
  const { words, language } = context;
  let from = head;
  while (
    from > 0 &&
    head - from < MAX_WORDS &&
    (words[from]?.gap === 'space' || words[from]?.gap === 'hyphen')
  ) {
    const before = words[from - 1];
    if (before === undefined) break;
    if (NEUTRAL_MODIFIERS.has(before.fold) || STATUS_MODIFIERS.has(before.fold)) from--;
    else if (language === 'en' && (DEMONYMS.has(before.fold) || ROLE_DOMAINS.has(before.fold))) from--;
    else if (language === 'en' && bodyBefore(context, candidates, places, from) !== undefined) {
      from = bodyBefore(context, candidates, places, from) ?? from;
    } else break;
  }
  return language === 'en' ? compoundStart(words, from) : from;
}

/** Most nouns that an English role has before it: "the water board president". */
const LONGEST_COMPOUND = 2;

/** "the union president": the nouns between the article and the role say whose it is. */
function compoundStart(words: TextContext['words'], from: number): number {
  for (let start = from; from - start <= LONGEST_COMPOUND; start--) {
    const before = words[start - 1];
    if (words[start]?.gap !== 'space' || before?.shape !== 'lower') return from;
    if (DETERMINERS.has(before.fold)) return start;
    if (FUNCTION_WORDS.has(before.fold)) return from;
  }
  return from;
}

/** Where the country or body before an English role begins: "Russia's", "NATO". */
function bodyBefore(
  { words }: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  at: number,
): number | undefined {
  const genitive = words[at - 1]?.text === 's' && words[at - 1]?.gap === 'elision';
  const body = candidates[places.ends.get(genitive ? at - 1 : at) ?? -1];
  return body?.known || (body && words[body.from]?.shape === 'caps') ? body.from : undefined;
}

/** The person right after the phrase, perhaps after a comma and a form of address. */
function holderAfter(
  { words }: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  to: number,
): number | undefined {
  const gap = words[to]?.gap;
  if (gap !== 'space' && gap !== 'comma') return undefined;
  const at = CIVILITIES.has(words[to]?.fold ?? '') && places.starts.has(to + 1) ? to + 1 : to;
  const index = places.starts.get(at);
  if (index === undefined || !mayBePerson(candidates[index], gap === 'comma')) return undefined;
  return index;
}

/** The person whom the phrase follows in apposition: "X Y, porte-parole de …", "X Y (ministre …)". */
function holderBefore(
  context: TextContext,
  candidates: readonly Candidate[],
  places: Places,
  from: number,
  to: number,
): number | undefined {
  const { words } = context;
  const determined = DETERMINERS.has(words[from - 1]?.fold ?? '') && words[from]?.gap !== 'comma';
  const start = beforeBracket(context, determined ? from - 1 : from);
  const gap = words[start]?.gap;
  const isSigned =
    fillsLine(context, start, to) && standsAlone(context, candidates[places.ends.get(start) ?? -1]);
  if (gap !== 'comma' && gap !== 'open' && !isSigned) return undefined;
  if (determined && joins(words[to]?.gap ?? 'stop')) return undefined;
  const index = places.ends.get(start);
  return index !== undefined && mayBePerson(candidates[index], true) ? index : undefined;
}

/** Whether a name fills the line it stands on, as a signature does. */
function standsAlone({ text, words }: TextContext, name: Candidate | undefined): boolean {
  const start = words[name?.from ?? -1]?.start;
  return start !== undefined && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
}

function mayBePerson(candidate: Candidate | undefined, fullName: boolean): boolean {
  if (candidate === undefined || candidate.headed) return false;
  if (candidate.known) return candidate.known.type === 'person';
  return !fullName || candidate.addressed || candidate.to - candidate.from > 1;
}
