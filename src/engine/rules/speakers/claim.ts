import type { Actor } from '../../actors';

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
}
