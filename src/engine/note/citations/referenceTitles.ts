/** Titles in marks inside references: "Roy, « Le titre », *Gazette*, 2021, p. 3" quotes nobody. */
import type { Span } from '../../text/span';
import type { Unit } from '../unit';

/** Farthest that a reference reaches on either side of its title, in UTF-16 units. */
const LONGEST = 240;
/** Authors and what may open a reference before a title: few words that begin with a capital, then a comma or a stop. */
const AUTHORS =
  /^[\s*_]*(?:(?:voir|cf\.?|see|in|dans)\s+(?:aussi\s+|also\s+)?)?\p{Lu}[\p{L}\p{M}’'.-]*(?:[\s,&]+(?:et|and|al\.?|d[eu]|la|von|van|\(?dirs?\.\)?,?|\(?eds?\.\)?,?|\p{Lu}[\p{L}\p{M}’'.-]*)){0,10}\s*(?:\(\d{4}[a-z]?\))?\s*[,.:]\s*(?:in|dans)?\s*$/u;
/** Behind the title: where it was printed, then a year or a page. */
const PRINTED =
  /^[\s,.]*(?:(?:in|dans|paru dans|published in)\s+)?(?:[*_][^*_\n]{2,80}[*_]|\p{Lu}[^.;:!?«“"\n]{2,80}?)?[\s,.(]*(?:[^.;!?«“"\n]{0,60}[\s,(])?(?:(?:1[5-9]|20)\d\d|pp?\.\s?\d|n[o°]\s?\d|vol\.\s?\d)/u;
const CITED = /\.(?:txt|md)(?![\p{L}\p{N}])|\[\[|@\w/iu;

/** Whether the marked words `outer` (with their marks) are the title of a work in a reference. */
export function isReferenceTitle(text: string, unit: Unit, outer: Span): boolean {
  const place = placeOf(text, unit, outer);
  if (!place) return false;
  const before = text.slice(place.start, outer.start);
  const after = text.slice(outer.end, place.end);
  const isParted = /^\s*[,.]/.test(after) || /[,.]\s*$/.test(text.slice(outer.end - 3, outer.end - 1));
  return isParted && AUTHORS.test(before) && PRINTED.test(after) && !CITED.test(after);
}

/** Where a reference may stand: all of a footnote or an item, or the brackets around the words. */
function placeOf(text: string, unit: Unit, { start, end }: Span): Span | undefined {
  const from = Math.max(unit.start, start - LONGEST);
  const to = Math.min(unit.end, end + LONGEST);
  const open = /(?:\(|\^\[)[^()[\]]*$/.exec(text.slice(from, start));
  if (open) {
    const close = text.slice(end, to).search(/[)\]]/);
    const first = from + open.index + (open[0].startsWith('^') ? 2 : 1);
    return close < 0 ? undefined : { start: first, end: end + close };
  }
  const isListed = unit.footnote !== undefined || unit.items.length > 0;
  return isListed && from === unit.start ? { start: from, end: to } : undefined;
}
