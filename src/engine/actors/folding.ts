/** One spelling for all writings of a word. Letters of Latin are folded by a table, all others by Unicode's rules. */

/** What becomes of each character of the Latin alphabets, by its code. */
const LATIN = Array.from({ length: 0x180 }, (_, code) => foldedSlowly(String.fromCharCode(code)));

/** One spelling for all writings of a word: no accents, no case, no dots. "Jérôme" → "jerome", "U.S." → "us". */
export function foldWord(word: string): string {
  let folded = '';
  let kept = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isPlain(code)) continue;
    const letter = LATIN[code];
    if (letter === undefined) return foldedSlowly(word);
    folded += word.slice(kept, i) + letter;
    kept = i + 1;
  }
  return kept === 0 ? word : folded + word.slice(kept);
}

/** Whether a character is its own folding: a small letter without accent, a figure. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function foldedSlowly(word: string): string {
  return word
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}
