/** Shorter slices are copied anyway. In UTF-16 units. */
const SHORTEST_VIEW = 13;

/** A string of its own, equal to `text`: engines keep a long slice as a view of the whole text that it was cut from. */
export function detached(text: string): string {
  return text.length < SHORTEST_VIEW ? text : text.split('').join('');
}
