/** What a file may be, by the end of its name. */

/** Of notes. */
export const noteExtensions: readonly string[] = ['.md', '.markdown'];
/** Of articles. */
export const articleExtensions: readonly string[] = ['.txt', '.md', '.markdown'];

/** Whether a file of this path may be a note. */
export function hasNoteName(path: string): boolean {
  return endsWithOne(path, noteExtensions);
}

/** Whether a file of this path may be an article. */
export function hasArticleName(path: string): boolean {
  return endsWithOne(path, articleExtensions);
}

function endsWithOne(path: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(extension));
}
