/** Headings that are capitals throughout, or in English title case: capitals tell no names there. */
import type { Word } from './words';

/** For each word, 1 if its line is capitals throughout, or if nearly all its words are capitalised. One pass. */
export function shoutedWords(words: readonly Word[]): Uint8Array {
  const shouted = new Uint8Array(words.length);
  let lineStart = 0;
  let [long, caps, lower] = [0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.end - word.start > 3 && word.shape !== 'number') {
      long++;
      if (word.shape === 'caps') caps++;
      else if (word.shape === 'lower') lower++;
    }
    const next = words[i + 1];
    if (next !== undefined && next.gap !== 'stop') continue;
    if (isShouted(long, caps, lower)) shouted.fill(1, lineStart, i + 1);
    lineStart = i + 1;
    [long, caps, lower] = [0, 0, 0];
  }
  return shouted;
}

/** Judges a line by its words of more than three letters. */
function isShouted(long: number, caps: number, lower: number): boolean {
  return long >= 4 && (caps >= 0.7 * long || (long >= 5 && lower === 0));
}
