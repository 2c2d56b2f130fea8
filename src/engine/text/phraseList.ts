/**
 * The entries of a list written as text: separated by `|` or line ends, without the spaces around them.
 * @example phraseList('voir plus | read more') // ['voir plus', 'read more']
 */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The same as a set. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(phraseList(text));
}
