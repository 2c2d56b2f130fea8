/** Lines as a printer breaks them. */

/** `text` in lines of `width` UTF-16 units at most, or of one word. */
export function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** The same, with words of letters cut by a hyphen where one does not fit in. */
export function hyphenated(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const room = width - last.length - 2;
    const isCut = last.length + 1 + word.length > width && /^\p{L}{6,}$/u.test(word);
    const at = Math.min(room, word.length - 3);
    if (isCut && at >= 3) {
      lines[lines.length - 1] = `${last} ${word.slice(0, at)}-`;
      lines.push(word.slice(at));
    } else if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
