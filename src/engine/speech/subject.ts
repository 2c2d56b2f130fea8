import { pointing, subjectIn } from './nounPhrase';
import { isPerson, mentionsWithin, type Scene, type Subject, spanOf, subjectOfMention } from './scene';
import { phraseFrom, segmentBefore } from './segments';
import { type Clause, namedAt, pointsToLastNamed, subjectAcrossAppositions } from './subjectBefore';
import type { Token } from './tokens';
import { isAdverb, type VerbGroup } from './verbGroups';

/** One sentence, with all that is known while its speakers are looked for. */
export interface Reading extends Clause {
  readonly groups: readonly VerbGroup[];
  /** Who the sentence is about. */
  readonly leading: Subject | undefined;
}

const COORDINATOR = /^(?:et|and|puis|then|but|mais)$/;
/** A dative between an inverted verb and its subject is no longer than this. */
const LONGEST_DATIVE = 5;
const LONGEST_COMPLEMENT = 8;
/** "a déclaré jeudi soir le maire". */
const WHEN =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Who does what the verb group says; `undefined` when in doubt. */
export function subjectOf(reading: Reading, group: VerbGroup): Subject | undefined {
  const { tokens, scene, memory } = reading;
  const clitic = group.clitic === undefined ? undefined : tokens[group.clitic];
  if (clitic) {
    const kind = scene.grammar.subjectPronouns.get(clitic.low);
    return kind ? pointing(memory.resolve(kind), clitic) : undefined;
  }
  if (group.kind !== 'finite') return ofDependent(reading, group);
  return isInverted(reading, group)
    ? subjectAfter(reading, group.last + 1)
    : subjectBefore(reading, group.first);
}

/** Whether the subject follows the verb: "« … », écrit le Phare", "comme l'écrit le Phare". */
export function isInverted({ tokens, scene }: Reading, group: VerbGroup): boolean {
  let before = group.first - 1;
  while (before >= 0 && (tokens[before]?.kind === 'mark' || isAdverb(tokens[before]))) before--;
  const opener = tokens[before];
  if (isAside(scene, tokens, group)) return true;
  if (opener?.kind !== 'quote' && opener?.low !== 'comme' && opener?.low !== 'as') return false;
  return group.last + 1 < tokens.length;
}

/** "But, said Ida Sand, …", "Said Ida Sand, who …": English turns a clause round only before a name that ends it. */
function isAside(scene: Scene, tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  const before = tokens[first - 1];
  const opens = before === undefined || before.low === ',';
  if (!scene.grammar.subjectFirst || !opens || first !== last) return false;
  const name = phraseFrom(tokens, last + 1, scene);
  const next = tokens[last + 1 + name.length];
  const ends = !next || /^[,:.—–]$/.test(next.low);
  return ends && name[0]?.capital === true && name.at(-1)?.capital === true;
}

/** The noun phrase after an inverted verb, past a dative: "a indiqué au Phare le procureur"; "des témoins" is one. */
function subjectAfter({ tokens, scene, memory }: Clause, from: number): Subject | undefined {
  let start = from;
  while (isAdverb(tokens[start]) || WHEN.test(tokens[start]?.low ?? '')) start++;
  if (scene.grammar.prepositions.has(tokens[start]?.low ?? '') && tokens[start]?.low !== 'des') {
    const next = tokens.findIndex(({ low }, i) => i > start + 1 && scene.grammar.articles.has(low));
    if (next < 0 || next > start + LONGEST_DATIVE) return undefined;
    start = next;
  }
  const phrase = phraseFrom(tokens, start, scene);
  const found = subjectIn(scene, memory, phrase);
  const comma = commaAfter(tokens, start + phrase.length, scene);
  const apposition = comma === undefined ? [] : phraseFrom(tokens, comma + 1, scene);
  const span = spanOf(apposition);
  const person = span && mentionsWithin(scene, span).find((mention) => isPerson(scene, mention.actor));
  const near = comma === start + phrase.length || apposition.at(-1)?.end === person?.end;
  const follows = person && near && apposition.findIndex(({ end }) => end > person.start) <= 2;
  return person && follows && !isPerson(scene, found?.actor) ? subjectOfMention(scene, person) : found;
}

/** The comma that ends a noun phrase whose complements go on: "la coordinatrice du port pour la pêche, Ada Lind". */
function commaAfter(tokens: readonly Token[], from: number, scene: Scene): number | undefined {
  const { clauseOpeners, relatives } = scene.grammar;
  const goesOn = ({ kind, low }: Token): boolean =>
    kind === 'word' && !clauseOpeners.has(low) && !relatives.has(low);
  const end = tokens.slice(from, from + LONGEST_COMPLEMENT).findIndex((token) => !goesOn(token));
  return end >= 0 && tokens[from + end]?.low === ',' ? from + end : undefined;
}

/** A comma, a dash, or the end of a question or cry. */
const OPENS_INCISE = /^[,–—!?…-]$/u;

/** Whose words an incise gives: a verb after a comma or dash, with its subject behind it: ", tranche le maire,". */
export function inciseSubject(clause: Clause, group: VerbGroup): Subject | undefined {
  const { tokens, scene, memory } = clause;
  if (group.kind !== 'finite' || !OPENS_INCISE.test(tokens[group.first - 1]?.low ?? '')) return undefined;
  const clitic = group.clitic === undefined ? undefined : tokens[group.clitic];
  const kind = clitic && scene.grammar.subjectPronouns.get(clitic.low);
  if (clitic) return kind && pointing(memory.resolve(kind), clitic);
  let next = group.last + 1;
  while (isAdverb(tokens[next]) || WHEN.test(tokens[next]?.low ?? '')) next++;
  const opener = tokens[next];
  const opens = opener?.capital === true || scene.grammar.articles.has(opener?.low ?? '');
  return opens && opener?.kind === 'word' ? subjectAfter(clause, next) : undefined;
}

/** The pronoun, antecedent or noun phrase before a verb. */
function subjectBefore(reading: Reading, first: number): Subject | undefined {
  const { tokens, scene, memory } = reading;
  const before = tokens[first - 1];
  const kind = scene.grammar.subjectPronouns.get(before?.low ?? '');
  if (before && kind && !kind.nearest) return pointing(memory.resolve(kind), before);
  if (before && COORDINATOR.test(before.low)) return ofVerbBefore(reading, first);
  if (!scene.grammar.relatives.has(before?.low ?? '')) return subjectAcrossAppositions(reading, first);
  return namedAt(reading, first - 1) ?? subjectAcrossAppositions(reading, first - 1);
}

/** The subject of a gerund or infinitive is that of the verb it hangs on, unless it has one: "ce dernier ajoutant". */
function ofDependent(reading: Reading, group: VerbGroup): Subject | undefined {
  const { tokens, scene, memory } = reading;
  if (group.kind === 'gerund') {
    let end = group.first;
    while (isAdverb(tokens[end - 1])) end--;
    const own = pointsToLastNamed(tokens[end - 1])
      ? subjectAcrossAppositions(reading, end)
      : subjectIn(scene, memory, segmentBefore(tokens, end, scene).tokens);
    const absolute = namedWith(reading, end);
    if (absolute) return absolute;
    if (own?.actor !== undefined && own.mention.end === tokens[end - 1]?.end) return own;
  }
  return ofVerbBefore(reading, group.first);
}

/** "with Ida Sand shouting": who stands between such a word and the gerund at `end`. */
function namedWith(reading: Reading, end: number): Subject | undefined {
  const named = namedAt(reading, end);
  const before = named && reading.tokens.findLast((token) => token.end <= named.mention.start);
  return before?.low === 'with' ? named : undefined;
}

/** "… et a dit", "…, ajoutant": whoever is the subject of the verb before, or of the sentence. */
function ofVerbBefore(reading: Reading, first: number): Subject | undefined {
  const earlier = reading.groups.findLast((group) => group.last < first && group.kind === 'finite');
  return (earlier && subjectOf(reading, earlier)) ?? reading.leading;
}
