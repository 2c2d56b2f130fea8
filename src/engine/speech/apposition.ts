import type { NameMention } from '../actors/actor';
import type { Grammar } from './grammar';
import { headsOf } from './phraseHead';
import { isPerson, mentionsWithin, type Scene, type Subject, spanOf, subjectOfMention } from './scene';
import type { Token } from './tokens';

/** So many tokens before the verb are looked through for the name that an apposition explains. */
const FARTHEST = 60;
const LONGEST_BRACKETS = 12;
/** In characters, with its marks. */
const LONGEST_TERM = 40;
const POSSESSIVE = /^['’]s?$/u;
/** Words in a phrase with a name by which it is no subject. */
const NO_TITLE = /^(?:he|she|they|it|i|we|you|not|il|elle|ils|elles|on)$|(?:ing|ed)$/;

/**
 * The person before an apposition that a comma closes in front of the verb at `from`, whoever is named inside it: "Ida
 * Sand, who once worked for Hugo Brandt, said", "Ida Sand (A-Orle), Brandt’s pilot, said".
 */
export function explainedName(scene: Scene, tokens: readonly Token[], from: number): Subject | undefined {
  if (tokens[from - 1]?.low !== ',') return undefined;
  const start = clauseStart(tokens, from);
  const span = spanOf(tokens.slice(start, from - 1));
  if (!span) return undefined;
  for (const mention of mentionsWithin(scene, span)) {
    if (!isPerson(scene, mention.actor)) continue;
    const comma = commaAfter(tokens, mention.end);
    if (comma === undefined || comma >= from - 1 || !opensApposition(scene, tokens, comma + 1)) continue;
    if (isSubjectPhrase(scene, tokens, start, mention)) return subjectOfMention(scene, mention);
  }
  return undefined;
}

/** The start of the sentence, or what stands behind the last quotation, colon or semicolon. */
function clauseStart(tokens: readonly Token[], from: number): number {
  let start = from - 1;
  const stop = Math.max(0, from - FARTHEST);
  while (start > stop && !isLimit(tokens[start - 1])) start--;
  return start;
}

/** A title in marks inside an apposition is none. */
function isLimit(token: Token | undefined): boolean {
  if (token?.kind === 'quote') return token.end - token.start > LONGEST_TERM;
  return !token || /^[:;]$/.test(token.low);
}

/** The comma that follows the name at once, or after a bracket. */
function commaAfter(tokens: readonly Token[], end: number): number | undefined {
  const next = tokens.findIndex((token) => token.start >= end);
  if (tokens[next]?.low === ',') return next;
  if (tokens[next]?.low !== '(') return undefined;
  const close = tokens.slice(next, next + LONGEST_BRACKETS).findIndex(({ low }) => low === ')');
  const comma = next + close + 1;
  return close > 0 && tokens[comma]?.low === ',' ? comma : undefined;
}

/** What stands at `at` goes on about the name: no other person in a list, no second clause. */
function opensApposition(scene: Scene, tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at];
  if (!opener || /^(?:and|or|but|et|ou|mais)$/.test(opener.low) || isClause(scene.grammar, opener))
    return false;
  if (!opener.capital || scene.grammar.relatives.has(opener.low)) return true;
  const [named] = mentionsWithin(scene, { start: opener.start, end: tokens.at(-1)?.end ?? opener.end });
  if (named?.start !== opener.start) return true;
  const next = tokens.findIndex((token) => token.start >= named.end);
  return (
    POSSESSIVE.test(tokens[next]?.low ?? '') ||
    (tokens[next]?.capital === false && tokens[next]?.kind === 'word')
  );
}

function isClause({ subjectPronouns }: Grammar, { low }: Token): boolean {
  return subjectPronouns.has(low);
}

/** Whether the words before the name, back to a comma or the clause's start, are its title. */
function isSubjectPhrase(
  scene: Scene,
  tokens: readonly Token[],
  start: number,
  mention: NameMention,
): boolean {
  const at = tokens.findIndex((token) => token.start >= mention.start);
  let first = at;
  while (
    first > start &&
    tokens[first - 1]?.low !== ',' &&
    !scene.grammar.clauseOpeners.has(tokens[first - 1]?.low ?? '')
  )
    first--;
  const phrase = tokens.slice(
    first,
    tokens.findIndex((token) => token.start >= mention.end),
  );
  const { prepositions, auxiliaries, copulas } = scene.grammar;
  const isTitle = phrase
    .slice(0, at - first)
    .every(
      ({ low, capital }) =>
        capital || (!NO_TITLE.test(low) && ![auxiliaries, copulas].some((words) => words.has(low))),
    );
  const opensAdverbial = prepositions.has(phrase[0]?.low ?? '');
  return isTitle && !opensAdverbial && headsOf(scene, phrase, [mention]).length > 0;
}
