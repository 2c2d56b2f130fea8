/** An actor as lists and commands know it: a few facts, and the way back to all the rest. */
import type { Actor, ActorType } from '../engine/actors';
import type { Library } from '../session/library';
import { PerEpoch } from '../session/perEpoch';

/** Plain and small; what else is known of the actor is asked for with it. */
export interface ActorLine {
  readonly name: string;
  readonly type: ActorType;
  /** The user has accepted it. */
  readonly isRegistered: boolean;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** How many articles name it. */
  readonly articles: number;
  /** Where it stands in the directory of an epoch: tells two of one name and type apart. */
  readonly epoch: number;
  readonly index: number;
}

/** Goes from actors to their lines and back. */
export class ActorLines {
  readonly #library: Library;
  readonly #places: PerEpoch<ReadonlyMap<Actor, number>>;

  constructor(library: Library) {
    this.#library = library;
    const places = () => new Map(library.directory.actors.map((actor, index) => [actor, index]));
    this.#places = new PerEpoch(library, places);
  }

  /** The line of an actor of the present directory. */
  of(actor: Actor): ActorLine {
    const { name, type, aliases, registered } = actor;
    const index = this.#places.current.get(actor) ?? -1;
    const isRegistered = registered !== undefined;
    return {
      name,
      type,
      aliases,
      isRegistered,
      mentions: actor.mentionCount,
      articles: actor.articleCount,
      epoch: this.#library.epoch,
      index,
    };
  }

  /** The actor of a line; of a line given before the articles changed, the one of that name and type, if there is one. */
  actorOf({ epoch, index, name, type }: ActorLine): Actor | undefined {
    const { directory, epoch: now } = this.#library;
    if (epoch === now && index >= 0) return directory.actors[index];
    return directory.actors.find((actor) => actor.name === name && actor.type === type);
  }
}

/** Whether two lines are of the same actor, as far as they can tell. */
export function isSameActor(a: ActorLine, b: ActorLine): boolean {
  return a.name === b.name && a.type === b.type && (a.epoch !== b.epoch || a.index === b.index);
}
