import type { Grammar } from './grammar';
import { type Scene, type Subject, spanOf, textOf } from './scene';
import type { Token } from './tokens';

const MOST_WORDS = 9;
const LONGEST_NAME = 6;
const PARTICLE = /^(?:de|da|di|del|van|von|der|den|bin|ben|al|el|la|le)$/;
const DATE =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
/** Words that stand as subjects and are nobody's name. */
const NOBODY =
  /^(?:an?other|others?|one|some|many|most|few|all|both|each|any|every(?:one|body)|some(?:one|body)|no(?:body|ne)|any(?:one|body)|what|there|here|people|officials|critics|experts|analysts|sources|autres?|certains|plusieurs|beaucoup|tous|personne|chacun)$/;
const BEGINS_SENTENCE = /(?:^|[.!?…:;—–\n])\s*$/u;

/**
 * Somebody whose name was not recognised but stands as names do, with no more than a title before it: "Borg",
 * "harbour pilot Nora Borg". A single word at the start of a sentence may be any word.
 */
export function unknownName(scene: Scene, tokens: readonly Token[]): Subject | undefined {
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const start = nameStart(tokens);
  const name = tokens.slice(start);
  const span = spanOf(name);
  if (!span || name.length > LONGEST_NAME || name.some(({ low }) => isNoName(scene.grammar, low)))
    return undefined;
  const isSure = start === 0 ? name.length > 1 || !beginsSentence(scene, span.start) : name.length > 1;
  const isTitled = tokens.slice(0, start).every((token) => isTitleWord(scene.grammar, token));
  if (!isSure || !isTitled) return undefined;
  return { actor: undefined, label: textOf(scene, name), mention: span, plural: false };
}

/** Where the capitalised words begin that end the phrase. */
function nameStart(tokens: readonly Token[]): number {
  let start = tokens.length;
  while (start > 0 && isNamePiece(tokens, start - 1)) start--;
  while (start < tokens.length && !tokens[start]?.capital) start++;
  return start;
}

function isNamePiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'quote') return false;
  if (token.kind === 'word' && token.capital) return true;
  const goesOn = at < tokens.length - 1 && tokens[at + 1]?.capital === true;
  return goesOn && (PARTICLE.test(token.low) || /^[.'’-]$/u.test(token.low));
}

/** A lower-case word that is a noun or an adjective as far as the closed classes tell. */
function isTitleWord(grammar: Grammar, { kind, low }: Token): boolean {
  return (kind === 'word' && !isNoName(grammar, low)) || low === '.';
}

function isNoName(grammar: Grammar, low: string): boolean {
  if (NOBODY.test(low)) return true;
  const { articles, prepositions, clauseOpeners, relatives, auxiliaries, copulas, reporting } = grammar;
  if (DATE.test(low) || reporting.get(low)?.finite || grammar.subjectPronouns.has(low)) return true;
  if (PARTICLE.test(low)) return false;
  return [articles, prepositions, clauseOpeners, relatives, auxiliaries, copulas].some((set) => set.has(low));
}

function beginsSentence(scene: Scene, offset: number): boolean {
  return BEGINS_SENTENCE.test(scene.text.slice(Math.max(0, offset - 4), offset));
}
