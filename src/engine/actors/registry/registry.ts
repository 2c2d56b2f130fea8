/** What the user has decided about actors. Recognition proposes, the registry decides. Plain data. */
import type { ActorType } from '../actor';

/** The decisions of one research folder, as `.verbatim/actors.json` holds them. */
export interface Registry {
  readonly actors: readonly RegisteredActor[];
  readonly rejected: readonly Rejection[];
}

/** An actor whom the user has named. */
export interface RegisteredActor {
  /** The canonical name. */
  readonly name: string;
  readonly type: ActorType;
  /** Every other form that means this actor. */
  readonly aliases: readonly string[];
  readonly roles: readonly RegisteredRole[];
  /** By a name of theirs, those whose words this actor's words are: a body of its spokesman, the author of a pen name. */
  readonly speaksFor?: readonly string[];
  /** A Wikidata item, `Q42`. */
  readonly wikidata?: string;
  readonly note?: string;
}

/** A role and when it was held; open ends are unknown or still running. */
export interface RegisteredRole {
  /** As one would print it: "secrétaire général de l'OTAN". */
  readonly role: string;
  /** First day: ISO 8601 date, month or year. */
  readonly from?: string;
  /** Last day, likewise. */
  readonly to?: string;
}

/**
 * A form that is no name: nowhere, or only in one file, or only between certain words. `prefix` and `suffix` are the
 * words right before and after it, as in the text quote selectors of web annotations.
 */
export interface Rejection {
  readonly form: string;
  /** Path of an article or a note, as the user is told of it. */
  readonly in?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** No decision. */
export const emptyRegistry: Registry = { actors: [], rejected: [] };

/** Whether registries say the same; some that do may be taken for different. */
export function isSameRegistry(a: Registry, b: Registry): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
