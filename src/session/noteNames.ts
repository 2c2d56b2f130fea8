/** What a note's file name ends with. */
export const noteExtensions: readonly string[] = ['.md', '.markdown'];

/** Whether a file of this path may be a note, by its name. */
export function hasNoteName(path: string): boolean {
  return noteExtensions.some((extension) => path.toLowerCase().endsWith(extension));
}
