/** Something wrong with a file, for the user; without a file it is about the folder. */
export interface FileProblem {
  /** As listed, relative to the article folder. */
  readonly file: string | undefined;
  readonly message: string;
}

/** What a sync found. */
export interface SyncResult {
  /** How many articles there are now. */
  readonly articles: number;
  readonly changed: number;
  readonly removed: number;
  /** Article folders that do not exist, as they were asked for. */
  readonly missing: readonly string[];
}

/** Told after each article that was read: how many of how many. */
export type SyncProgress = (done: number, total: number) => void;
