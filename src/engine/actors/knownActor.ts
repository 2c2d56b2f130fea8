import type { Span } from '../text/span';
import type { ActorType, Via } from './actor';
import type { RegisteredActor } from './registry/registry';

/** A mention of an actor in an article. */
export interface ActorMention extends Span {
  readonly article: string;
  readonly via: Via;
}

/** An article that names an actor. */
export interface Appearance {
  readonly article: string;
  /** ISO 8601. */
  readonly date: string | undefined;
  /** How many mentions; none where it only prints a role of theirs. */
  readonly count: number;
  /** The first mention. */
  readonly first: Span | undefined;
  /** Some speech of the article is theirs. */
  readonly speaks: boolean;
  /** Some speech of the article names them, and may be another's. */
  readonly isSpokenOf: boolean;
}

/** A role printed beside the name of its holder, and where. */
export interface HeldRole extends Span {
  readonly text: string;
  readonly article: string;
}

/** An actor as all articles together know it. */
export interface Actor {
  /** As most articles print it, or as the registry has it. */
  readonly name: string;
  readonly type: ActorType;
  /** Printed forms, names and metonyms, the most frequent first, then what the registry adds; never role phrases. */
  readonly aliases: readonly string[];
  /** Roles as printed; the same words in the same article only once. By file and place. */
  readonly roles: readonly HeldRole[];
  /** How often the articles name it. */
  readonly mentionCount: number;
  /** How many articles do. */
  readonly articleCount: number;
  /** The date of the last of them, ISO 8601; '' where none is dated. */
  readonly latest: string;
  /** Key of what was known beforehand: `country:RU`; of a registered actor its key. */
  readonly known?: string;
  /** What the user's registry says of it. */
  readonly registered?: RegisteredActor;
}
