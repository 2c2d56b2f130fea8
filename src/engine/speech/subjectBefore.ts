import { explainedName } from './apposition';
import { pointing, subjectIn } from './nounPhrase';
import type { SubjectMemory } from './pronouns';
import { isPerson, mentionsWithin, type Scene, type Subject, spanOf, subjectOfMention } from './scene';
import { segmentBefore } from './segments';
import type { Token } from './tokens';

/** A sentence, and what its names and pronouns are resolved by. */
export interface Clause {
  readonly scene: Scene;
  readonly memory: SubjectMemory;
  readonly tokens: readonly Token[];
}

const TIME = /^(?:after|before|since|until|once|than)$/;
const MOST_SEGMENTS = 4;
const LONGEST_BRACKETS = 12;

/**
 * The nearest stretch between commas before the token at `from` that is a subject: "Ada Lind, la mairesse, a dit". A
 * name goes before a description; of several descriptions the first is meant.
 */
export function subjectAcrossAppositions(clause: Clause, from: number): Subject | undefined {
  const { tokens, scene, memory } = clause;
  const own = explainedName(scene, tokens, from) ?? inTimeClause(clause, from);
  if (own) return own;
  const apposed = tokens[from - 1]?.low === ',';
  let end = beforeBrackets(tokens, from);
  let description: Subject | undefined;
  for (let n = 0; n < MOST_SEGMENTS && end > 0; n++) {
    const segment = segmentBefore(tokens, end, scene);
    const found = lastNamed(clause, segment.tokens) ?? subjectIn(scene, memory, segment.tokens);
    if (found?.actor !== undefined && !isAside(scene, segment.tokens, found)) return found;
    if (found && found.actor === undefined) {
      if (!apposed) return found;
      description = found;
    }
    if (segment.closed !== ',') break;
    end = segment.start - 1;
  }
  return description;
}

/** "wrote after Ida Sand said": who stands between such a word and the verb, whoever is named before. */
function inTimeClause(clause: Clause, from: number): Subject | undefined {
  const named = clause.tokens[from - 1]?.kind === 'word' ? namedAt(clause, from) : undefined;
  const opener = named && clause.tokens.findLast(({ end }) => end <= named.mention.start);
  return opener && TIME.test(opener.low) ? named : undefined;
}

/** The place before a pair of brackets that ends at `end`: "l'Union des ports (UDP) a dit". */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.low !== ')') return end;
  const open = tokens.slice(Math.max(0, end - LONGEST_BRACKETS), end).findLastIndex(({ low }) => low === '(');
  return open < 0 ? end : Math.max(0, end - LONGEST_BRACKETS) + open;
}

/** Who stands as a subject right before the token at `at`, with nothing between: "le pape Jean « s'étonne »". */
export function subjectRightBefore({ tokens, scene, memory }: Clause, at: number): Subject | undefined {
  if (tokens[at - 1]?.kind !== 'word') return undefined;
  const segment = segmentBefore(tokens, at, scene).tokens;
  const found = subjectIn(scene, memory, segment);
  return found?.actor !== undefined && found.mention.end === segment.at(-1)?.end ? found : undefined;
}

/** The actor whose name ends right before the token at `end`, a comma aside. */
export function namedAt({ tokens, scene }: Clause, end: number): Subject | undefined {
  const last = tokens[end - 1]?.low === ',' ? tokens[end - 2] : tokens[end - 1];
  const mention = mentionsWithin(scene, { start: tokens[0]?.start ?? 0, end: last?.end ?? 0 }).at(-1);
  return mention && mention.end === last?.end ? subjectOfMention(scene, mention) : undefined;
}

/** Whether the token means the last one named: "ce dernier", "celui-ci". */
export function pointsToLastNamed(token: Token | undefined): boolean {
  return /^(?:derni(?:er|ère)|cel(?:ui|le)-ci|latter)$/.test(token?.low ?? '');
}

function lastNamed({ tokens, scene }: Clause, segment: readonly Token[]): Subject | undefined {
  const span = spanOf(segment);
  if (!span || segment.length > 3 || !segment.some(pointsToLastNamed)) return undefined;
  const before = mentionsWithin(scene, { start: tokens[0]?.start ?? 0, end: span.start });
  const last = before.findLast((mention) => isPerson(scene, mention.actor)) ?? before.at(-1);
  return last && pointing(subjectOfMention(scene, last), span);
}

/** An institution inside an adverbial or apposition ("dans un communiqué du Port", "élu par le Port") is no subject. */
function isAside(scene: Scene, segment: readonly Token[], found: Subject): boolean {
  const opener = segment[0];
  if (!opener || isPerson(scene, found.actor) || opener.low === 'des') return false;
  const opensName = opener.capital || scene.grammar.articles.has(opener.low);
  return scene.grammar.prepositions.has(opener.low) || !opensName;
}
