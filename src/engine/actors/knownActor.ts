import type { Span } from '../text/span';
import type { ActorType, NamesFound, Via } from './actor';
import type { RegisteredActor } from './registry/registry';

/** A mention of an actor in an article. */
export interface ActorMention extends Span {
  readonly article: string;
  readonly via: Via;
}

/** A role printed beside the name of its holder, and where. */
export interface HeldRole extends Span {
  readonly text: string;
  readonly article: string;
}

/** An actor as all articles together know it. */
export interface Actor {
  readonly name: string;
  readonly type: ActorType;
  /** Printed forms, names and metonyms, the most frequent first, then what the registry adds; never role phrases. */
  readonly aliases: readonly string[];
  /** Roles as printed; the same words in the same article only once. */
  readonly roles: readonly HeldRole[];
  readonly mentions: readonly ActorMention[];
  /** Key of what was known beforehand: `country:RU`; of a registered actor its key. */
  readonly known?: string;
  /** What the user's registry says of it. */
  readonly registered?: RegisteredActor;
}

/** An article as the directory needs it. */
export interface DirectoryArticle {
  readonly file: string;
  readonly text: string;
  readonly names: NamesFound;
  /** ISO 8601; for roles that change hands. */
  readonly date: string | undefined;
}

/** An actor in the making. */
export interface Draft {
  name: string;
  readonly types: Map<ActorType, number>;
  readonly known: string | undefined;
  readonly registered: RegisteredActor | undefined;
  readonly forms: Map<string, number>;
  readonly roles: Map<string, HeldRole>;
  readonly mentions: ActorMention[];
  /** Those whom its form may mean, where nothing decides between them. */
  mayBe: readonly Draft[];
}
