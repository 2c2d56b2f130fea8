/** Finds names that are known beforehand, and decides whether a capital is meant as a city or as its state. */
import type { TextContext } from './context';
import { isCapitalised } from './context';
import {
  ADDRESSING,
  AFTER_DETERMINER,
  ARTICLES,
  DETERMINERS,
  EVENTS,
  EVENTS_AFTER,
  FUNCTION_WORDS,
  GIVING,
  PLACE_PREPOSITIONS,
  TIME_WORDS,
  TRAVELLING,
} from './data/wordLists';
import { DEMONYMS, isShortAcronym, type KnownForm } from './lexicon';
import { type FormMatch, longestForm } from './trie';
import type { Word } from './words';

/** A known form that stands at `words[from]` and ends before `words[to]`. */
export interface KnownMatch {
  readonly form: KnownForm;
  readonly to: number;
}

/** How far back a verb of giving governs "à": about one clause. */
const CLAUSE_WORDS = 14;

/** The longest known form at `words[from]`, in the text's own language where languages differ ("Mexico"). */
export function knownAt(context: TextContext, from: number): KnownMatch | undefined {
  const accept = (form: KnownForm, to: number) => isWrittenAs(context, from, to, form);
  let match: FormMatch<KnownForm> | undefined;
  for (const lexicon of context.lexicons) {
    const found = longestForm(lexicon, context.words, from, accept);
    if (found && found.to > (match?.to ?? 0)) match = found;
  }
  if (match === undefined) return undefined;
  const [only] = match.values;
  if (only && match.values.length === 1) return { form: only, to: match.to };
  const rank = (form: KnownForm) =>
    form.language === context.language ? 2 : form.language === undefined ? 1 : 0;
  const form = match.values.reduce((best, other) => (rank(other) > rank(best) ? other : best));
  return { form, to: match.to };
}

/** Whether the words are written as this form is: its capitals are capitals, short acronyms in capitals throughout. */
function isWrittenAs(context: TextContext, from: number, to: number, form: KnownForm): boolean {
  const word = context.words[from];
  if (word === undefined) return false;
  const shouted = context.shouted[from] === 1;
  if (isShortAcronym(form))
    return (
      word.shape === 'caps' && !((shouted || context.language === 'fr') && FUNCTION_WORDS.has(word.fold))
    );
  if (shouted) return to > from + 1 || !FUNCTION_WORDS.has(word.fold);
  if (!firstCapitalKept(context, from, to, form)) return false;
  if (to > from + 1) return true;
  if (form.known.type === 'outlet' && word.text.toLowerCase() !== form.text.toLowerCase()) return false;
  if (word.initial && word.shape === 'capital' && context.lower.has(word.fold)) return false;
  if (form.as === 'description' && word.initial) return false;
  return !AFTER_DETERMINER.has(word.fold) || DETERMINERS.has(context.words[from - 1]?.fold ?? '');
}

function firstCapitalKept(context: TextContext, from: number, to: number, form: KnownForm): boolean {
  if (ARTICLES.has(context.words[from]?.fold ?? '') && to > from + 1) {
    const isArticleCapital = isCapitalised(context.words[from]) || /^\p{Ll}/u.test(form.text);
    return isArticleCapital && isCapitalised(context.words[from + 1]);
  }
  if (/^\p{Lu}/u.test(form.text)) return isCapitalised(context.words[from]);
  if (!/\p{Lu}/u.test(form.text)) return true;
  return context.words.slice(from, to).some(isCapitalised);
}

/** Whether the capital at `[from, to)` is the city ("un sommet à Tokyo") and not its state ("Tokyo a protesté"). */
export function isCityMeant(context: TextContext, from: number, to: number): boolean {
  const before = context.words[from - 1];
  const after = context.words[to];
  if (context.language === 'en' && after?.gap === 'space' && EVENTS_AFTER.has(after.fold)) return true;
  if (isDateline(context, from, to)) return true;
  const gap = context.words[from]?.gap;
  if (before === undefined || (gap !== 'space' && gap !== 'elision')) return false;
  if (PLACE_PREPOSITIONS.has(before.fold) && before.text !== 'a') return !isAddressed(context, from - 1);
  if (before.fold === 'to')
    return context.words.slice(Math.max(0, from - 4), from).some(({ fold }) => TRAVELLING.test(fold));
  if (/^(?:de|d|of)$/.test(before.fold)) return EVENTS.has(context.words[from - 2]?.fold ?? '');
  return before.fold === 'ville' || before.fold === 'city';
}

/** "à Moscou" after a verb of giving or "face": the state is addressed. Looks back over one clause. */
function isAddressed(context: TextContext, preposition: number): boolean {
  const { words } = context;
  const fold = words[preposition]?.fold;
  if (fold === 'in' || fold === 'at' || fold === 'near' || fold === 'jusqu') return false;
  if (ADDRESSING.has(words[preposition - 1]?.fold ?? '')) return true;
  for (let i = preposition; i > 0 && i > preposition - CLAUSE_WORDS; i--) {
    const word = words[i];
    if (word === undefined) return true;
    const gives = i < preposition && isGiving(word, words[i + 1]);
    if (gives) return true;
    if (word.gap !== 'space' && word.gap !== 'elision' && word.gap !== 'hyphen') return false;
  }
  return false;
}

/** "livré", "armes", but no people whose name begins so ("arménien"), and no "envoyé spécial". */
function isGiving({ fold, shape }: Word, next: Word | undefined): boolean {
  const isEnvoy = next?.fold === 'special' || next?.fold === 'speciale';
  return shape === 'lower' && GIVING.test(fold) && !DEMONYMS.has(fold) && !isEnvoy;
}

/** A line that begins with a city and goes on after a bracket, slash, dash or comma with a date. */
function isDateline(context: TextContext, from: number, to: number): boolean {
  const word = context.words[from];
  const after = context.words[to];
  if (word === undefined || word.gap !== 'stop') return false;
  const end = context.words[to - 1]?.end ?? word.end;
  const rest = context.text.slice(end, end + 3);
  return (
    /^\s?[(/–—]|^\s-\s|^\.\s[–—-]/.test(rest) ||
    (after?.gap === 'comma' && (after.shape === 'number' || TIME_WORDS.has(after.fold)))
  );
}
