import type { Actor } from '../../actors';
import type { Span } from '../../text/span';

/** Whom a note gives a quotation to. */
export interface Claim {
  /** At least one; several who speak together. */
  readonly actors: readonly Actor[];
  /** Others named beside them, whom the note may mean. */
  readonly near: readonly Actor[];
  /**
   * For a claim that only the layout makes (a heading, the first cell of a row): what it shares with others of its
   * kind. It counts where another quotation of the same group is borne out as theirs.
   */
  readonly group: string | undefined;
  /** Whether it is read from where the words stand rather than said: it counts only against somebody else's words. */
  readonly isImplied: boolean;
  /** Where the note names them, by name, role or pronoun; nowhere if it only goes on with whoever spoke last. */
  readonly mention?: Span | undefined;
  /** The role by which the note calls them, if it is not their name: others may hold it too. */
  readonly role?: string | undefined;
}
