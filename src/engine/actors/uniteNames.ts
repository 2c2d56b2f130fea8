/** From what the parts of a text tell of names to who is named in it. */
import { moved, type Span } from '../text/span';
import type { NameMention, NamesFound, RoleSpan } from './actor';
import { groupNames } from './localActors';
import type { Reading } from './reading';

/** A part of a text as read, and where it begins in that text. */
export interface PlacedReading {
  readonly at: number;
  readonly reading: Reading;
}

/** Names found, and the role phrases that stand alone and may mean somebody named elsewhere. */
export interface NamesRead {
  readonly names: NamesFound;
  readonly loneRoles: readonly Span[];
}

/** Who is named in a text of these parts, in order. Linear in their names and roles. */
export function uniteNames(parts: readonly PlacedReading[]): NamesRead {
  const { actors, actorOf } = groupNames(parts.map(({ reading }) => reading));
  const mentions: NameMention[] = [];
  const roles: RoleSpan[] = [];
  const loneRoles: Span[] = [];
  for (const { at, reading } of parts) {
    const first = mentions.length;
    for (const { start, end, via } of reading.names)
      mentions.push({ start: start + at, end: end + at, actor: actorOf[mentions.length] ?? 0, via });
    for (const { start, end, holder } of reading.roles) {
      const actor = actorOf[first + holder] ?? 0;
      if (actors[actor]?.type === 'person') roles.push({ start: start + at, end: end + at, actor });
    }
    for (const role of reading.loneRoles) loneRoles.push(moved(role, at));
  }
  return { names: { actors, mentions, roles }, loneRoles };
}
