import { kindAt, LETTER, widthOf } from './letters';
import { WordSieve } from './wordSieve';

/** Words that are frequent in one language and no words of the other. */
const FRENCH =
  'le la les des du une est et que qui dans pour pas sur avec au aux ce cette ces il elle ils son sa ses leur ont été plus par mais ou où nous vous je se sont comme'.split(
    ' ',
  );
const ENGLISH =
  'the of and to in is that it for was with as his her they be at by this have had from not are were which been has their will would said who its an but'.split(
    ' ',
  );
/** A word in small letters with one that tells of French, where no frequent word does; names tell nothing. */
const FRENCH_WORD = /(?<!\p{L})\p{Ll}*[àâçèéêëîïôùûœ]/u;
/** For each word how much it speaks for French. */
const VOTES: ReadonlyMap<string, number> = new Map([
  ...FRENCH.map((word) => [word, 1] as const),
  ...ENGLISH.map((word) => [word, -1] as const),
]);
const VOTING = new WordSieve(VOTES.keys());
/** Beginning of a text that is enough to tell. */
const SAMPLE = 20_000;
/** A lead that is not lost again: of 39,827 real texts none that led by ten words ended otherwise. */
const DECIDED = 30;

/**
 * The language of a text, by a vote of its most frequent small words, else by its letters; `otherwise` where nothing tells.
 * @example detectLanguage('The mayor said that it was late.') // 'en'
 */
export function detectLanguage(text: string, otherwise: 'fr' | 'en' = 'fr'): 'fr' | 'en' {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let french = 0;
  for (let start = 0; start < sample.length && Math.abs(french) < DECIDED; ) {
    const end = lettersEnd(sample, start);
    if (end > start && VOTING.passes(sample, start, end)) french += VOTES.get(sample.slice(start, end)) ?? 0;
    start = end + 1;
  }
  if (french === 0) return FRENCH_WORD.test(text.slice(0, SAMPLE)) ? 'fr' : otherwise;
  return french < 0 ? 'en' : 'fr';
}

/** The end of the letters at `start`, which is `start` if there are none. */
function lettersEnd(text: string, start: number): number {
  let end = start;
  for (let kind = kindAt(text, end); kind & LETTER; kind = kindAt(text, end)) end += widthOf(kind);
  return end;
}
