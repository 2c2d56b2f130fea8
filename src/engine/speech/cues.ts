import type { NameMention } from '../actors/actor';
import type { Span } from '../text/span';
import type { Accord } from './according';
import { pointing } from './nounPhrase';
import { isPerson, mentionsWithin, type Subject, subjectOfMention } from './scene';
import { inciseSubject, isInverted, type Reading, subjectOf } from './subject';
import { type Clause, subjectRightBefore } from './subjectBefore';
import { namedAfter, namedLater } from './subjectFirst';
import type { Token } from './tokens';
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

const NEAR_COPULA = 3;
const HEARER = /^(?:to|at|against|for|with|à|pour|contre)$/;

/**
 * The cue for the quotation at token `at`: right after it, else the nearest one before it in the sentence, else a
 * colon or a name right before it, else an incise further on. `undefined` if the sentence has none.
 */
export function cueFor(reading: SpokenReading, at: number): Attribution | undefined {
  return (
    rightAfter(reading, at) ??
    surelyBefore(reading, at) ??
    byColon(reading, at) ??
    laterIncise(reading, at) ??
    byPlace(reading, at)
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
  if (group?.kind === 'finite' && group.first === next)
    return isReported(reading, group) ? ofGroup(reading, group, 0) : undefined;
  return scene.grammar.subjectFirst ? namedAfter(reading, at, next) : undefined;
}

/** An inverted verb, not one whose object the quotation's clause is. */
function isReported(reading: Reading, group: VerbGroup): boolean {
  return group.clitic !== undefined || isInverted(reading, group);
}

/** A cue before; but a person named by an incise behind goes before one that says nobody's name. */
function surelyBefore(reading: SpokenReading, at: number): Attribution | undefined {
  const before = nearestBefore(reading, at);
  if (!before || before.subject?.actor !== undefined || !reading.scene.grammar.subjectFirst) return before;
  const later = laterIncise(reading, at);
  return isPerson(reading.scene, later?.subject?.actor) ? later : before;
}

function nearestBefore(reading: SpokenReading, at: number): Attribution | undefined {
  const accord = reading.accords.findLast(({ last }) => last < at);
  const group = reading.groups.findLast(({ last }) => last < at);
  if (accord && accord.last > (group?.last ?? -1)) return ofAccord(accord, at - accord.last);
  return group && ofGroup(reading, group, at - group.last);
}

/** "X : « … »": who a colon announces. */
function byColon({ tokens, scene, leading }: Reading, at: number): Attribution | undefined {
  const before = tokens[at - 1];
  if (before?.low !== ':') return undefined;
  const named = mentionsWithin(scene, { start: tokens[0]?.start ?? 0, end: before.start });
  const person = named.findLast((mention) => isPerson(scene, mention.actor));
  const isLast = person && !(isPerson(scene, leading?.actor) && hears(tokens, person));
  const subject = isLast ? subjectOfMention(scene, person) : leading;
  return subject && { subject, cue: { start: before.start, end: before.end }, distance: 0 };
}

/** "X sent a word to Y:". */
function hears(tokens: readonly Token[], { start }: NameMention): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return HEARER.test(before?.low ?? '');
}

/** "X « … »", "X est « … »". */
function byPlace(reading: Reading, at: number): Attribution | undefined {
  const { tokens, scene, leading } = reading;
  if (!tokens[at - 1] || tokens[at - 1]?.kind === 'quote') return undefined;
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
    const named = namedLater(reading, group);
    if (named) return named;
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
