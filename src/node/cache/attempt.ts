/** What `work` gives; undefined where it throws: a disk that refuses is an answer. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
