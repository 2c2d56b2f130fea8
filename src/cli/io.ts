/** What the command line needs of its surroundings. */
export interface Io {
  /** The working directory. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Absolute folder for what the next run need not do again; without it nothing is kept. */
  readonly cacheFolder?: string | undefined;
}

/** Exit statuses: scripts rely on them. */
export const exitCodes = { clean: 0, flagged: 1, failed: 2 } as const;

/** Something that the user can mend; its message is all they see. */
export class UserError extends Error {}
