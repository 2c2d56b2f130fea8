/** Writes what cites an article into a note: the way to a file, a link, text that Markdown leaves alone. */

/**
 * The way from a folder to a file, both absolute with `/`.
 *
 * @example relativePath('/w/notes', '/w/articles/a.txt') → '../articles/a.txt'
 */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/**
 * A Markdown link; label and path are plain text.
 *
 * @example writeLink('Le pont', '../articles/le pont.txt') → '[Le pont](../articles/le%20pont.txt)'
 */
export function writeLink(label: string, path: string): string {
  return `[${escapeMarkdown(label)}](${linkTarget(path)})`;
}

/** Text with a backslash before every sign that Markdown (its tables too) would read. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** Percent-encodes only what would end or change a Markdown link; letters of any language stay readable. */
export function linkTarget(path: string): string {
  return path.replace(/[\s%()<>?#\\|]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, percent),
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
