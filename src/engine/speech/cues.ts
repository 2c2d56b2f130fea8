import type { Span } from '../text/span';
import type { Accord } from './according';
import { explainedName } from './apposition';
import { pointing } from './nounPhrase';
import { isPerson, mentionsWithin, type Subject, subjectOfMention } from './scene';
import { inciseSubject, isInverted, type Reading, subjectOf } from './subject';
import { type Clause, subjectRightBefore } from './subjectBefore';
import { isAdverb, type VerbGroup, verbGroupsOf } from './verbGroups';

/** What gives a quotation to somebody. */
export interface Attribution {
  readonly subject: Subject | undefined;
  readonly cue: Span | undefined;
  /** Tokens between the cue and the quotation. */
  readonly distance: number;
  /** Whether the cue is a gerund or infinitive, spoken by whoever spoke last in the sentence. */
  readonly dependent?: boolean;
}

/** A sentence with its "selon" phrases. */
export interface SpokenReading extends Reading {
  readonly accords: readonly Accord[];
}

/** English puts the subject between quotation and verb: "…," the mayor of the port said. */
const LONGEST_BETWEEN = 8;
const NEAR_COPULA = 3;
/** In tokens, a name with all that explains it; in characters, its title. */
const LONGEST_EXPLAINED = 40;
const LONGEST_TITLE = 60;

/**
 * The cue for the quotation at token `at`: right after it, else the nearest one before it in the sentence, else a
 * colon or a name right before it, else an incise further on. `undefined` if the sentence has none.
 */
export function cueFor(reading: SpokenReading, at: number): Attribution | undefined {
  return (
    rightAfter(reading, at) ?? nearestBefore(reading, at) ?? byPlace(reading, at) ?? laterIncise(reading, at)
  );
}

/** "« … », a-t-il dit", "« … », selon X", "“…,” X said". */
function rightAfter(reading: SpokenReading, at: number): Attribution | undefined {
  const { tokens, groups, accords, scene } = reading;
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && /^[,.;—–-]$/u.test(tokens[next]?.low ?? '')) next++;
  const accord = accords.find(({ first }) => first === next);
  if (accord) return ofAccord(accord, 0);
  while (isAdverb(tokens[next])) next++;
  const group = groups.find(({ first }) => first >= next);
  if (group?.kind !== 'finite') return undefined;
  if (group.first === next) return isReported(reading, group) ? ofGroup(reading, group, 0) : undefined;
  if (!scene.grammar.subjectFirst) return undefined;
  const explained = explainedAfter(reading, next);
  if (explained) return explained;
  const between = tokens.slice(next, group.first);
  const isSubject =
    between.length <= LONGEST_BETWEEN &&
    between.every((token) => token.kind === 'word' || token.low === '.' || token.low === ',');
  const opens = between.some((token) => scene.grammar.clauseOpeners.has(token.low));
  return isSubject && !opens ? ofGroup(reading, group, 0) : undefined;
}

/** "“…,” Ida Sand, who builds ships in Orle, said": however long what stands between name and verb. */
function explainedAfter(reading: SpokenReading, next: number): Attribution | undefined {
  const { tokens, groups, scene } = reading;
  if (tokens[next]?.kind !== 'word') return undefined;
  const limit = next + LONGEST_EXPLAINED;
  const stop = tokens.findIndex(({ kind }, i) => i > next && (kind === 'quote' || i >= limit));
  const group = groups.find(
    ({ first, kind }) => first > next && kind === 'finite' && tokens[first - 1]?.low === ',',
  );
  if (!group || (stop >= 0 && group.first > stop)) return undefined;
  const subject = explainedName(scene, tokens, group.first);
  const start = tokens[next]?.start ?? 0;
  const opens = subject && subject.mention.start >= start && subject.mention.start - start <= LONGEST_TITLE;
  return opens ? { subject, cue: group.cue, distance: 0 } : undefined;
}

/** An inverted verb, not one whose object the quotation's clause is. */
function isReported(reading: Reading, group: VerbGroup): boolean {
  return group.clitic !== undefined || isInverted(reading, group);
}

function nearestBefore(reading: SpokenReading, at: number): Attribution | undefined {
  const accord = reading.accords.findLast(({ last }) => last < at);
  const group = reading.groups.findLast(({ last }) => last < at);
  if (accord && accord.last > (group?.last ?? -1)) return ofAccord(accord, at - accord.last);
  return group && ofGroup(reading, group, at - group.last);
}

/** "X : « … »", "X « … »", "X est « … »". */
function byPlace(reading: Reading, at: number): Attribution | undefined {
  const { tokens, scene, leading } = reading;
  const before = tokens[at - 1];
  const start = tokens[0]?.start ?? 0;
  if (!before || before.kind === 'quote') return undefined;
  if (before.low === ':') {
    const named = mentionsWithin(scene, { start, end: before.start });
    const person = named.findLast((mention) => isPerson(scene, mention.actor));
    const subject = person ? subjectOfMention(scene, person) : leading;
    return subject && { subject, cue: { start: before.start, end: before.end }, distance: 0 };
  }
  const adjacent = subjectRightBefore(reading, at);
  if (adjacent) return { subject: adjacent, cue: undefined, distance: 0 };
  const copula = tokens
    .slice(Math.max(0, at - NEAR_COPULA), at)
    .some((token) => scene.grammar.copulas.has(token.low));
  return copula && isPerson(scene, leading?.actor)
    ? { subject: leading, cue: undefined, distance: 1 }
    : undefined;
}

/** "« … », et plus loin, a-t-il ajouté", "… « … » …, a déclaré le maire": a verb with its subject behind it, further on. */
function laterIncise(reading: Reading, at: number): Attribution | undefined {
  for (const group of reading.groups) {
    if (group.first <= at) continue;
    if (group.clitic !== undefined) return ofGroup(reading, group, group.first - at);
    const subject = inciseSubject(reading, group);
    if (subject) return { subject, cue: group.cue, distance: group.first - at };
  }
  return undefined;
}

/** "« C'est faux, tranche le maire. Rien ne presse. »": who the quotation's own words say speaks, between its commas. */
export function cueInside(clause: Clause): Attribution | undefined {
  for (const group of verbGroupsOf(clause.tokens, clause.scene.grammar)) {
    const subject = inciseSubject(clause, group);
    if (subject) return { subject, cue: group.cue, distance: 0 };
  }
  return undefined;
}

function ofGroup(reading: Reading, group: VerbGroup, distance: number): Attribution {
  return { subject: subjectOf(reading, group), cue: group.cue, distance, dependent: group.kind !== 'finite' };
}

function ofAccord(accord: Accord, distance: number): Attribution {
  return {
    subject: accord.subject && pointing(accord.subject, accord.subject.mention),
    cue: accord.cue,
    distance,
  };
}
