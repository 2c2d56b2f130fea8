/**
 * English cues after a quotation, whose subject stands before the verb: "“…,” Ida Sand said", "“…,” Ida Sand, who builds
 * ships, said", "“…,” Ida Sand thundered", "“…” in the end, Ida Sand said".
 */
import { explainedName } from './apposition';
import type { Attribution } from './cues';
import { subjectIn } from './nounPhrase';
import { isPerson, type Subject } from './scene';
import { segmentBefore } from './segments';
import { type Reading, subjectOf } from './subject';
import type { Clause } from './subjectBefore';
import type { Token } from './tokens';
import type { VerbGroup } from './verbGroups';

/** In tokens: "…," the mayor of the port said. */
const LONGEST_BETWEEN = 8;
/** In tokens, a name with all that explains it; in characters, its title. */
const LONGEST_EXPLAINED = 40;
const LONGEST_TITLE = 60;
const WITHIN_PHRASE = /^[.,'’&()-]$/u;
const WITHIN_NAME = /^[.'’&-]$/u;
const PAST = /^(?:\p{L}{2,}ed|began|shot|went|hit|spoke|sang|spat|wept|quit|bit|broke|cut|ran|took)$/u;
/** What may follow the verb of a clause that gives the words before it to somebody. */
const ENDS = /^(?:[.,;:—–-]|on|in|at|to|during|after|before|of|with|about|later|when|as)$/;

/** Who is said to have spoken the quotation at token `at`, by the words from token `next` on. */
export function namedAfter(reading: Reading, at: number, next: number): Attribution | undefined {
  const group = reading.groups.find(({ first }) => first >= next);
  const finite = group?.kind === 'finite' ? group : undefined;
  return (
    explainedAfter(reading, next) ??
    (finite && subjectBetween(reading, next, finite)) ??
    withAnyVerb(reading, at, next)
  );
}

/** However long what stands between name and verb. */
function explainedAfter({ tokens, groups, scene }: Reading, next: number): Attribution | undefined {
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

/** A short noun phrase and its verb; a phrase that names nobody still says that somebody else spoke. */
function subjectBetween(reading: Reading, next: number, group: VerbGroup): Attribution | undefined {
  const between = reading.tokens.slice(next, group.first);
  const { clauseOpeners, prepositions } = reading.scene.grammar;
  const opener = between[0];
  const isPhrase =
    between.filter(({ kind }) => kind === 'word').length <= LONGEST_BETWEEN &&
    between.every((token) => token.kind === 'word' || WITHIN_PHRASE.test(token.low)) &&
    !between.some((token) => clauseOpeners.has(token.low));
  if (!opener || !isPhrase || prepositions.has(opener.low) || opener.low.endsWith('ing')) return undefined;
  return { subject: subjectOf(reading, group), cue: group.cue, distance: 0 };
}

/** "“…,” Ida Sand thundered": after a comma inside the marks, whatever somebody did was speaking. */
function withAnyVerb(reading: Reading, at: number, next: number): Attribution | undefined {
  const { tokens, scene } = reading;
  const closing = scene.text.slice((tokens[at]?.end ?? 0) - 3, tokens[at]?.end);
  const opens = tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  if (!opens || !/,\s?['’]?["”»]$/u.test(closing)) return undefined;
  const verb = tokens.findIndex(({ low, capital }, i) => i > next && !capital && PAST.test(low));
  const token = tokens[verb];
  if (!token || verb > next + LONGEST_BETWEEN) return undefined;
  const phrase = tokens.slice(next, verb);
  const subject = phrase.every((each) => isNamePiece(each)) ? speakerIn(reading, phrase) : undefined;
  return subject && { subject, cue: { start: token.start, end: token.end }, distance: 0 };
}

function isNamePiece({ kind, low }: Token): boolean {
  return kind === 'word' || (kind === 'mark' && WITHIN_NAME.test(low));
}

/** A person named at the end of the phrase, or the one for whom a pronoun stands. */
function speakerIn({ scene, memory }: Clause, phrase: readonly Token[]): Subject | undefined {
  const subject = subjectIn(scene, memory, phrase);
  const isWhole = subject?.mention.end === phrase.at(-1)?.end;
  return subject && isWhole && isPerson(scene, subject.actor) ? subject : undefined;
}

/** "“…” in the end, Ida Sand said.": a name after a comma, its verb, and nothing that it says. */
export function namedLater(reading: Reading, group: VerbGroup): Attribution | undefined {
  const { tokens, scene } = reading;
  const after = tokens[group.last + 1];
  if (!scene.grammar.subjectFirst || group.kind !== 'finite' || (after && !ENDS.test(after.low)))
    return undefined;
  const segment = segmentBefore(tokens, group.first, scene);
  const subject = segment.closed === ',' ? speakerIn(reading, segment.tokens) : undefined;
  return subject && { subject, cue: group.cue, distance: group.first };
}
