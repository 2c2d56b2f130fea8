/** Why nobody is accused where a note names one speaker and the source another. */
import { type Actor, relationOf, type Tie, tieOf } from '../../actors';
import type { Claim } from './claim';
import { holdsRole } from './holdsRole';
import type { SourceSpeech } from './sourceSpeakers';

/** A tie between them; or `held`: the source's speaker has the role that the note names; or `near`: the other is named beside. */
export interface Difference extends Omit<Tie, 'kind'> {
  readonly kind: Tie['kind'] | 'held' | 'near';
}

/** `undefined` where note and source name the same, or one of them nobody. */
export function differenceOf(
  claim: Claim | undefined,
  speech: SourceSpeech | undefined,
): Difference | undefined {
  const [to, from] = [claim?.actors[0], speech?.speakers[0]];
  if (!to || !from || !speech || isAmong(to, speech.speakers)) return undefined;
  const role = claim?.role;
  if (role !== undefined && holdsRole(from, role)) return { kind: 'held', from, to, role };
  const relation = relationOf(from, to);
  if (relation === 'related') return tieOf(from, to);
  const isNear = relation === 'different' && isAmong(to, speech.near);
  return isNear ? { kind: 'near', from, to } : undefined;
}

function isAmong({ name, type }: Actor, speakers: readonly Actor[]): boolean {
  return speakers.some((each) => each.name === name && each.type === type);
}
