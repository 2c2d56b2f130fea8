import { countWords } from '../../text/foldLine';
import type { Span } from '../../text/span';
import type { Line } from '../layout/lines';
import { isPersonName } from '../layout/personName';

const LONGEST = 120;
const DASH = /^(?:—|–|--|-)\s*/u;
const SIGNATURE = /^([—–-]\s*)(\p{Lu}[^.!?]{2,60})\.$/u;
const CIVILITY = /^(?:M\.|Mme|Mlle|Dr|Pr|Mr\.?|Mrs\.?|Ms\.?|Me|Sir|Lord)\s+(?=\p{Lu})/u;

/**
 * The part of a line that names who speaks, if the line is nothing but an attribution: "— Ada Lind, mairesse" or,
 * without the dash, a personal name with its role. The dash is left out.
 */
export function attributionOf(line: Line): Span | undefined {
  if (line.text.length > LONGEST || /[!?:;»”"]$/u.test(line.text)) return undefined;
  const dash = DASH.exec(line.text)?.[0].length ?? 0;
  const said = line.text.slice(dash);
  if (!(dash > 0 ? opensWithName(said) : isNameWithRole(said))) return undefined;
  return { start: line.start + dash, end: line.end };
}

/**
 * The name in a line under a quotation in marks, though it ends with a stop: "- Ida Sand.", "—Ida Sand, Orle." A single
 * word may also answer the quotation: whoever asks has to know it for a name.
 */
export function signatureOf(line: Line): Span | undefined {
  const [, dash = '', said = ''] = SIGNATURE.exec(line.text) ?? [];
  const name = said.split(',')[0] ?? '';
  if (!isPersonName(name) && !/^\p{Lu}[\p{L}’'-]{2,}$/u.test(said)) return undefined;
  return { start: line.start + dash.length, end: line.start + dash.length + said.length };
}

/** After a dash, a capital is enough: "— Un passant", but a turn of dialogue ends like a sentence. */
function opensWithName(said: string): boolean {
  return /^\p{Lu}/u.test(said) && countWords(said, 15) <= 14 && !/[.!?…]$/u.test(said);
}

function isNameWithRole(said: string): boolean {
  if (/\.$/.test(said)) return false;
  const name = said.split(/[,(]|\s[–—-]\s/u)[0]?.trim() ?? '';
  return isPersonName(name.replace(CIVILITY, '')) || (CIVILITY.test(name) && countWords(name, 5) <= 4);
}
