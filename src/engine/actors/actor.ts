import type { Span } from '../text/span';

/** The kinds of actor that press prose names. Where as much speaks for one as for another, the earlier is meant. */
export const actorTypes = ['person', 'organisation', 'country', 'place', 'bloc', 'outlet'] as const;
export type ActorType = (typeof actorTypes)[number];

/**
 * How a mention points to its actor: by a name, by a capital or seat that stands for a state, by a role phrase
 * that stands alone for a person, or by another description.
 */
export type Via = 'name' | 'metonym' | 'role' | 'description';

/** One place in a text where an actor is meant. The span leaves out determiner and civility. */
export interface NameMention extends Span {
  /** Index into {@link NamesFound.actors}. */
  readonly actor: number;
  readonly via: Via;
}

/** A role printed beside a name: "le chef de l'OTAN, Jean Dupont". Never a mention, never an alias. */
export interface RoleSpan extends Span {
  /** Index into {@link NamesFound.actors}. */
  readonly actor: number;
}

/** An actor as one text knows it, before texts are compared. */
export interface LocalActor {
  /** The fullest printed form, or the canonical name of a country. */
  readonly name: string;
  readonly type: ActorType;
  /** Printed forms of names and metonyms, as they stand; role phrases never are forms. */
  readonly forms: readonly string[];
  /** Key of what was known before any text was read: `country:RU`, `organisation:otan`. */
  readonly known?: string;
}

/** Who is named in one text, and where. */
export interface NamesFound {
  readonly actors: readonly LocalActor[];
  /** Sorted by start; nested mentions (an organisation inside a role phrase) follow their outer one. */
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleSpan[];
}
