/** Look-ups over a directory for the recognition in notes: forms to actors, transcriptions to people, roles to holders. */
import type { Knowledge } from './context';
import type { Actor } from './knownActor';
import type { RoleBook } from './roleBook';

/** What the recognition in notes looks up. */
export interface DirectoryIndex extends Knowledge {
  /**
   * The actors that the key of a form stands for: several if it is ambiguous, none if no article and no registry knows
   * it. The most mentioned first.
   */
  actorsOfKey(key: string): readonly Actor[];
  /** People by the skeleton of their full name, or of their surname. */
  peopleOf(skeleton: string): readonly Actor[];
  /** Made when first asked for. */
  readonly roles: RoleBook;
}
