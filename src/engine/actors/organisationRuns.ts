/**
 * Names of organisations that go on in lower case: "Association canadienne de …", "ministère de l'Économie et des
 * Finances", "Bank of …". A head word starts one; adjectives and complements with "de" follow it.
 */
import { isCapitalised, type TextContext } from './context';
import {
  ARTICLES,
  FUNCTION_WORDS,
  LOWER_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  OUTLET_HEADS,
  PLACE_HEADS,
} from './data/wordLists';
import { DEMONYMS, GIVEN } from './lexicon';
import { runFrom } from './runs';
import { joins } from './trie';
import type { Word } from './words';

const MAX_WORDS = 16;
const ADJECTIVE =
  /^\p{L}{2,}(?:a(?:l|le|ux|les)|iques?|ien(?:ne)?s?|aise?s?|aine?s?|oise?s?|een(?:ne)?s?|el(?:le)?s?|ifs?|ives?|aires?|istes?|ees?|eres?|ables?|ibles?|ieu(?:r|re|rs|res|x|se|ses))$/u;
const OTHER_ADJECTIVES = new Set(
  'democrate populaire unie unis mixte libre islamique arabe russe belge suisse tcheque supreme centrale nord sud est ouest jeune ouvriere politique publique insoumise nationale'.split(
    ' ',
  ),
);
const LINKS = new Set(['de', 'du', 'des', 'd', 'pour', 'sur', 'contre', 'aux']);
const ENGLISH_LINKS = new Set(['of', 'for', 'on', 'against']);

/** Whether `fold` may be an adjective after a noun, judged by its ending. "economique", "canadienne". */
export function isAdjective(fold: string): boolean {
  return ADJECTIVE.test(fold) || OTHER_ADJECTIVES.has(fold) || DEMONYMS.has(fold);
}

/** The end of the organisation, or of the place with a head word, whose run of capitals is `[from, to)`; `to` if it does not go on. */
export function organisationEnd(context: TextContext, from: number, to: number): number {
  const head = context.words[from];
  if (head === undefined) return to;
  if (ORGANISATION_HEADS.has(head.fold)) return complements(context, from, to, true);
  if (isOutletAfterArticle(context, from, to)) return capitalLinked(context, to) ?? to;
  if (PLACE_HEADS.has(head.fold)) return capitalLinked(context, to) ?? to;
  const words = context.words.slice(from, to);
  return words.some((word) => ORGANISATION_WORDS.has(word.fold)) ? englishComplements(context, to) : to;
}

/** "Le Courrier", "La Voix": a title whose capital article belongs to it, so that "du Rivage" may too. */
function isOutletAfterArticle({ words }: TextContext, from: number, to: number): boolean {
  const [article, head] = [words[from], words[from + 1]];
  return to === from + 2 && ARTICLES.has(article?.fold ?? '') && OUTLET_HEADS.has(head?.fold ?? '');
}

/** The end of an organisation whose head is in lower case ("ministère de l'Intérieur"); `undefined` if none is there. */
export function lowerOrganisationEnd(context: TextContext, from: number): number | undefined {
  const head = context.words[from];
  if (head === undefined || head.shape !== 'lower' || !LOWER_HEADS.has(head.fold)) return undefined;
  const end = complements(context, from, from + 1, false);
  return context.words.slice(from + 1, end).some(isCapitalised) ? end : undefined;
}

function complements(context: TextContext, from: number, to: number, lowerNouns: boolean): number {
  let end = to;
  while (end - from < MAX_WORDS) {
    const afterCapital = end > from + 1 && isCapitalised(context.words[end - 1]);
    const next =
      adjectiveEnd(context, end) ??
      linkedEnd(context, end, lowerNouns || afterCapital) ??
      andEnd(context, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function adjectiveEnd(context: TextContext, at: number): number | undefined {
  const word = context.words[at];
  if (word === undefined || !joins(word.gap) || word.gap === 'elision') return undefined;
  if (word.gap === 'hyphen') return at + 1;
  return word.shape === 'lower' && isAdjective(word.fold) ? at + 1 : undefined;
}

/** "de l'Intérieur", "du traité", "pour la paix": a link, perhaps an article, and a noun or a name. */
function linkedEnd(context: TextContext, at: number, lowerNouns: boolean): number | undefined {
  const { words } = context;
  const link = words[at];
  if (link === undefined || link.gap !== 'space' || !LINKS.has(link.fold) || link.shape !== 'lower')
    return undefined;
  const article = words[at + 1];
  const hasArticle =
    article !== undefined && /^(?:la|l|le|les)$/.test(article.text) && article.gap === 'space';
  const noun = hasArticle ? at + 2 : at + 1;
  return nounEnd(context, noun, lowerNouns && (hasArticle || /^d/.test(link.fold)));
}

function nounEnd(context: TextContext, at: number, lowerNouns: boolean): number | undefined {
  const word = context.words[at];
  if (word === undefined || !(word.gap === 'space' || word.gap === 'elision')) return undefined;
  if (isCapitalised(word)) return runFrom(context, at) ?? (DEMONYMS.has(word.fold) ? undefined : at + 1);
  if (!lowerNouns || word.shape !== 'lower' || word.text.length < 3) return undefined;
  if (FUNCTION_WORDS.has(word.fold) && !OTHER_ADJECTIVES.has(word.fold)) return undefined;
  return at + 1;
}

/** "et atmosphérique", "et des Finances", "et de la Recherche". */
function andEnd(context: TextContext, at: number): number | undefined {
  const and = context.words[at];
  if (and === undefined || and.gap !== 'space' || and.fold !== 'et') return undefined;
  return adjectiveEnd(context, at + 1) ?? capitalLinked(context, at + 1);
}

function capitalLinked(context: TextContext, at: number): number | undefined {
  const end = linkedEnd(context, at, false);
  return end !== undefined && isCapitalised(context.words[end - 1]) ? end : undefined;
}

/** "of Foreign Affairs", "of the Republic", "and Technology". */
function englishComplements(context: TextContext, to: number): number {
  const { words } = context;
  const link = words[to];
  if (link === undefined || link.gap !== 'space' || link.shape !== 'lower') return to;
  if (!ENGLISH_LINKS.has(link.fold)) return to;
  const noun = words[to + 1]?.text === 'the' ? to + 2 : to + 1;
  const end = isCapitalised(words[noun]) && words[noun]?.gap === 'space' ? runFrom(context, noun) : undefined;
  if (end === undefined) return to;
  return andCapital(words, end) ?? end;
}

function andCapital(words: readonly Word[], at: number): number | undefined {
  const and = words[at];
  const noun = words[at + 1];
  if (and?.text !== 'and' || and.gap !== 'space' || !noun || !isCapitalised(noun)) return undefined;
  return noun.gap === 'space' && !GIVEN.has(noun.fold) ? at + 2 : undefined;
}
