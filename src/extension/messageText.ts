/** Somebody else's words in messages and labels of the editor. Knows nothing of the editor. */

/**
 * A text that makes no link in a message. The editor takes `[label](command:…)` for a link that runs any command, and
 * there is no way to escape it.
 *
 * @example messageText('[Anna](command:quit)') → '[Anna] (command:quit)'
 */
export function messageText(text: string): string {
  return text.replaceAll('](', '] (');
}

/**
 * A text that shows no icon in a label.
 *
 * @example labelText('$(trash)') → '\\$(trash)'
 */
export function labelText(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
