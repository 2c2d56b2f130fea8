/** How a French name is joined to the word before it: elided and contracted, or freed from both. */
import type { Edit } from '../fix';

const VOWEL = /^(?:[aeiouâàäéèêëîïôöûüùœæ]|y(?![aeiou]))/iu;
/** "du maire", "au maire": the article is the title's; what stays is the preposition. */
const CONTRACTED = /^(du|au)(?!\p{L})/iu;
const LINK = /(?<![\p{L}’'])(d(?:e\s+|[’'])|à\s+|(?:\p{L}*qu)(?:e\s+|[’']))$/iu;

/**
 * An edit that writes `name` at `start` to `end`.
 *
 * @example de Roy → d’Orcine; à Roy → au Syndicat; qu’Anne → que Roy
 */
export function joined(text: string, { start, end, text: name }: Edit): Edit {
  const contracted = CONTRACTED.exec(text.slice(start, end))?.[1];
  const apostrophe = text.includes('’') || !text.includes("'") ? '’' : "'";
  if (contracted !== undefined) {
    const link = contracted.toLowerCase() === 'du' ? 'de ' : 'à ';
    return { start, end, text: withCapital(link + name, contracted, apostrophe) };
  }
  const link = LINK.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (link === undefined) return { start, end, text: name };
  const bare = link.replace(/(?:e\s+|[’'])$/u, 'e ');
  return { start: start - link.length, end, text: withCapital(bare + name, link, apostrophe) };
}

function withCapital(words: string, before: string, apostrophe: string): string {
  const made = contraction(words, apostrophe);
  return /^\p{Lu}/u.test(before) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** "de le" → "du", "à les" → "aux", "de A" → "d’A", "que A" → "qu’A". */
function contraction(words: string, apostrophe: string): string {
  const contracted = words
    .replace(/^de le /iu, 'du ')
    .replace(/^de les /iu, 'des ')
    .replace(/^à le /iu, 'au ')
    .replace(/^à les /iu, 'aux ');
  const elided = /^(d|\p{L}*qu)e (.*)$/su.exec(contracted);
  const [, link = '', rest = ''] = elided ?? [];
  return elided && VOWEL.test(rest) ? `${link}${apostrophe}${rest}` : contracted;
}
