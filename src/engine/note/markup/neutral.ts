/** Quotation marks that Markdown would take for markup, in disguise while it is parsed. */

/**
 * `text` as it is parsed, of the same length: `<<words>>` holds no tag, and in ``words'' no code begins. O(text).
 *
 * @example neutralText('<<oui>>') // '««oui»»'
 */
export function neutralText(text: string): string {
  const angles = text.includes('<<')
    ? text.replace(/(?<!<)<<(?![<=-])/g, '««').replace(/(?<![>=-])>>(?![>=])(?<!^[ \t]*>>)/gm, '»»')
    : text;
  return angles.includes('``') && angles.includes("''") ? withoutGraves(angles) : angles;
}

/** Two grave accents are quotation marks where two single marks close them, and no accents that stand as if they did. */
function withoutGraves(text: string): string {
  const signs = [...text.matchAll(/(?<!`)``(?!`)/g)].map(({ index }) => index);
  let neutral = '';
  let from = 0;
  signs.forEach((at, i) => {
    const next = signs[i + 1] ?? text.length;
    const between = text.slice(at + 2, next);
    const closes = between.indexOf("''");
    const opens = /^[^\s`]/.test(between) && closes > 0 && !/\n[ \t]*\n/.test(between.slice(0, closes));
    if (!opens || (next < text.length && /[^\s([—–-]/.test(text[next - 1] ?? ''))) return;
    neutral += `${text.slice(from, at)}““`;
    from = at + 2;
  });
  return neutral + text.slice(from);
}
