/**
 * The paths in a `file` field, as JabRef (`:a.pdf:PDF`), Zotero (`Full Text:files/1/a.html:text/html`) and others
 * (a plain path) write it; several are separated by `;`. A backslash before `: ; \ _ & % # $ { }` escapes, else it
 * separates folders, as `/` does in the result. `attachedFiles(':C\\:\\\\a.txt:text/plain;b.txt')` is
 * `['C:/a.txt', 'b.txt']`. O(n).
 */
export function attachedFiles(field: string): string[] {
  return splitUnescaped(field.trim(), ';')
    .map((file) => pathOf(splitUnescaped(file, ':')))
    .map((path) =>
      path
        .replace(/\\([:;\\_&%#${}])/g, '$1')
        .replaceAll('\\', '/')
        .trim(),
    )
    .filter((path) => path !== '');
}

/** Of `description:path:type` the path, which may hold the colon of a drive; of anything else all. */
function pathOf(parts: readonly string[]): string {
  return parts.length >= 3 ? parts.slice(1, -1).join(':') : parts.join(':');
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts = [''];
  for (let offset = 0; offset < text.length; offset++) {
    const letter = text.charAt(offset);
    if (letter === separator) parts.push('');
    else {
      const pair = letter === '\\' ? text.slice(offset, offset + 2) : letter;
      parts[parts.length - 1] += pair;
      offset += pair.length - 1;
    }
  }
  return parts;
}
