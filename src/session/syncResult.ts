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
  /** How many files were new, or held something else than before. */
  readonly changed: number;
  readonly removed: number;
  /** Article folders that do not exist, as they were asked for. */
  readonly missing: readonly string[];
}

/** Told after each batch of files that was looked at: how many of how many. */
export type SyncProgress = (done: number, total: number) => void;
