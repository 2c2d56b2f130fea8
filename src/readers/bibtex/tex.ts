import { accents, characters, escapes, ligatures } from './texCharacters';

/** Accented letter (1 or 2, 3) · command (4) · escaped character (5) · ligature. White space is collapsed before. */
const tex =
  /\\(?:(["'`^~=.]) ?|([cuvHkrdb])(?: | ?(?=[{\\])))\{? ?(\\(?:ae|AE|oe|OE|[ijoO])(?![A-Za-z]) ?|\p{L})|\\([A-Za-z]+)\*? ?|\\([^A-Za-z])|---?|``|''|[{}~]/gu;

/**
 * A field of a .bib file as plain Unicode: `{\'E}t\'e \`a l'{\OE}uvre~\& al.` is `Été à l'Œuvre & al.` with a
 * no-break space. Grouping braces and formatting commands go, their content stays; formulas stay as they are. O(n).
 */
export function decodeTex(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(tex, decodeOne)
    .replace(/ ?\u00a0 ?/g, '\u00a0')
    .trim()
    .normalize('NFC');
}

function decodeOne(
  whole: string,
  symbol: string | undefined,
  letter: string | undefined,
  base: string | undefined,
  command: string | undefined,
  escaped: string | undefined,
): string {
  if (base !== undefined) return plainBase(base) + (accents.get(symbol ?? letter ?? '') ?? '');
  if (command !== undefined) return characters.get(command) ?? '';
  if (escaped !== undefined) return escapes.get(escaped) ?? escaped;
  return ligatures.get(whole) ?? whole;
}

/** The letter that carries the accent; dotless `\i` and `\j` are written for `i` and `j`. */
function plainBase(base: string): string {
  if (!base.startsWith('\\')) return base;
  const name = base.slice(1).trim();
  return name === 'i' || name === 'j' ? name : (characters.get(name) ?? name);
}
