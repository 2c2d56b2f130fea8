/**
 * Capitalised runs: the candidates for names that nothing is known of. A run begins at a capital that means
 * something and goes on over capitals, hyphens, initials and the particles of names. A run has at most twelve
 * words, which keeps the whole linear.
 */
import { beginsNoName, isCapitalised, isOrdinaryInitial, type TextContext } from './context';
import {
  ARTICLES,
  CIVILITIES,
  LINKING_PARTICLES,
  OUTLET_HEADS,
  PARTICLES,
  TIME_WORDS,
} from './data/wordLists';
import { knownAt } from './knownForms';
import { DEMONYMS, GIVEN } from './lexicon';
import { SINGLE_ROLE_WORDS } from './roleWords';
import { joins } from './trie';
import type { Word } from './words';

const MAX_PARTICLES = 3;
const MAX_WORDS = 12;

/** The end (exclusive) of the capitalised run that starts at `words[from]`; `undefined` if none starts there. */
export function runFrom(context: TextContext, from: number): number | undefined {
  const { words } = context;
  const first = words[from];
  if (first === undefined || !startsRun(context, from)) return undefined;
  let to = from + 1;
  for (
    let next = extend(context, from, to);
    next > to && next - from <= MAX_WORDS;
    next = extend(context, from, to)
  )
    to = next;
  return to;
}

function startsRun(context: TextContext, at: number): boolean {
  const { words, shouted } = context;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || shouted[at] === 1) return false;
  if (startsWithArabicArticle(word, next)) return true;
  if (!isCapitalised(word)) return false;
  if (startsWithArticle(context, word, next)) return true;
  if (word.text.length === 1) return startsWithLetter(word, next);
  return !beginsNoName(word) && !isOrdinaryInitial(context, word) && !isPeople(context, at);
}

/** "le Sud-Africain", "la Strasbourgeoise Anne Durand": where somebody comes from, before the name or alone. */
function isPeople({ words }: TextContext, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  if (next?.gap === 'hyphen') return DEMONYMS.has(`${word.fold} ${next.fold}`);
  if (next?.gap !== 'space' || !isCapitalised(next) || !GIVEN.has(next.fold)) return false;
  const determined = /^(?:le|la|l|les|du|au|aux|des|un|une)$/.test(words[at - 1]?.fold ?? '');
  return determined && /(?:ienn?e?|oise?|aise?|esse)s?$/.test(word.fold);
}

const ELIDED = /^[LDCJST]$/;

/** "J. Durand", "O'Brien", but no elided article: "L'Europe". */
function startsWithLetter(word: Word, next: Word | undefined): boolean {
  if (next === undefined || !isCapitalised(next)) return false;
  return next.gap === 'dot' || (next.gap === 'elision' && !ELIDED.test(word.text));
}

/** "al-Assad", "el-Sissi": a name in spite of its lower case. */
function startsWithArabicArticle(word: Word, next: Word | undefined): boolean {
  return (
    next?.gap === 'hyphen' && isCapitalised(next) && /^(?:al|el|as|ad|an|ar|az|ez|ash|esh)$/i.test(word.text)
  );
}

/** "Le Monde" inside a sentence, "*Le Courrier*" anywhere: the capital shows that the article belongs to the name. */
function startsWithArticle({ text }: TextContext, word: Word, next: Word | undefined): boolean {
  if (!ARTICLES.has(word.fold) || !next || !isCapitalised(next)) return false;
  if (word.initial && !(text.charAt(word.start - 1) === '*' && OUTLET_HEADS.has(next.fold))) return false;
  return (next.gap === 'space' || next.gap === 'elision') && !beginsNoName(next);
}

/** Where the run `[from, to)` ends once one more part of the name is taken; `to` itself when none is left. */
function extend(context: TextContext, from: number, to: number): number {
  const next = context.words[to];
  if (next === undefined || !(joins(next.gap) || isAmpersand(context, to))) return to;
  if (next.gap === 'hyphen') return hyphenPart(context, to);
  if (next.gap === 'elision') return isCapitalised(next) ? to + 1 : to;
  if (isCapitalised(next)) return continuesName(context, from, to) ? to + 1 : to;
  return particlePart(context, from, to);
}

function isAmpersand(context: TextContext, at: number): boolean {
  const previous = context.words[at - 1];
  const next = context.words[at];
  if (previous === undefined || next?.gap !== 'break') return false;
  return context.text.slice(previous.end, next.start) === ' & ';
}

/** After a hyphen all belongs to the name ("Min-soo"), but a pronoun after its verb ("dit-il") or a suffix does not. */
function hyphenPart(context: TextContext, at: number): number {
  const word = context.words[at];
  return word &&
    /^(?:t|il|elle|ils|elles|on|je|tu|nous|vous|ce|ci|la|based|led|backed)$/.test(word.text) &&
    !isCapitalised(context.words[at + 1])
    ? at
    : at + 1;
}

function continuesName(context: TextContext, from: number, at: number): boolean {
  const { words } = context;
  const word = words[at];
  if (word === undefined) return false;
  if (at === from + 1 && beginsFullName(context, from, at)) return false;
  if (word.text.length === 1) return word.fold !== 'a' || words[at + 1]?.gap === 'dot';
  if (ARTICLES.has(word.fold)) return isCapitalised(words[at + 1]) && words[at + 1]?.gap === 'space';
  if (PARTICLES.has(word.fold) || LINKING_PARTICLES.has(word.fold)) return true;
  if (word.shape === 'caps') return true;
  if (SINGLE_ROLE_WORDS.has(word.fold))
    return ARTICLES.has(words[at - 1]?.fold ?? '') || isSurnameLikeRole(context, from, at);
  if (CIVILITIES.has(word.fold) && isCapitalised(words[at + 1])) return false;
  if (/^(?:monsieur|madame|mademoiselle)$/.test(word.fold)) return false; // "Merci Madame"
  if (TIME_WORDS.has(word.fold)) return at === from + 1 && GIVEN.has(words[from]?.fold ?? '');
  return !DEMONYMS.has(word.fold);
}

/** "Labour Jo Durand": a given name and a surname after a word that is no given name stand by themselves. */
function beginsFullName({ words }: TextContext, from: number, at: number): boolean {
  const first = words[from];
  const given = words[at];
  const surname = words[at + 1];
  if (!first || !given || !surname || first.text.length === 1 || GIVEN.has(first.fold)) return false;
  if (!GIVEN.has(given.fold) || given.shape !== 'capital' || given.gap !== 'space') return false;
  return (
    surname.gap === 'space' &&
    surname.shape === 'capital' &&
    !GIVEN.has(surname.fold) &&
    surname.text.length > 2
  );
}

/** "Stephen King": a role word as a surname, after one given name and before nothing more. */
function isSurnameLikeRole({ words }: TextContext, from: number, at: number): boolean {
  return at === from + 1 && GIVEN.has(words[from]?.fold ?? '') && !isCapitalised(words[at + 1]);
}

/** "van der Leyen", and after a given name also "de Gaulle". */
function particlePart(context: TextContext, from: number, at: number): number {
  const { words } = context;
  const first = words[at];
  if (first && startsWithArabicArticle(first, words[at + 1])) return at + 2;
  const given = GIVEN.has(words[from]?.fold ?? '') && words[from]?.shape === 'capital';
  let i = at;
  while (i < at + MAX_PARTICLES && isParticle(words[i], given) && joins(words[i]?.gap ?? 'stop')) i++;
  const after = words[i];
  if (i === at || !after || !isCapitalised(after) || !joins(after.gap)) return at;
  return beginsNoName(after) || isSpokenOf(context, from, at, i) ? at : i + 1;
}

/** "a dit Paul Durand de la Suède": behind a full name and an article, whom it is about; but "Louis-Philippe de France". */
function isSpokenOf(context: TextContext, from: number, at: number, name: number): boolean {
  if (at < from + 2 || !/^(?:la|l|les|du|des)$/.test(context.words[name - 1]?.fold ?? '')) return false;
  const known = knownAt(context, name)?.form;
  return known?.as === 'name' && /^(?:country|bloc|organisation)$/.test(known.known.type);
}

function isParticle(word: Word | undefined, given: boolean): boolean {
  if (word === undefined || word.shape !== 'lower') return false;
  return (
    (PARTICLES.has(word.fold) && word.fold !== 'and' && word.fold !== 'und') ||
    (given && LINKING_PARTICLES.has(word.fold))
  );
}
