/**
 * Highlights as reading programs export them: items under a heading that says so, passages that end in their place in the
 * book (`([Location 12](…))`, `^rw12`), clippings of a Kindle. Nothing else is one: a list is the writer's own.
 */
import { reading } from '../../text/reading';
import type { Reference, Unit } from '../unit';

/** A passage that the note says was marked in a source. */
export interface Highlight {
  readonly unit: Unit;
  /** What names the source, where it is a clipping. */
  readonly references: readonly Reference[];
}

const HEADING =
  /^\P{L}*(?:(?:new|my|kindle|mes) )?(?:highlights?|surlignements?|surlignages?|passages surlignés)(?!\p{L})/iu;
/** What a program writes behind a highlight. */
const PLACE =
  /(?:\[(?:view highlight|(?:location|emplacement|page|p\.)\s*\d[\d–-]*)\]\([^()\s]{1,300}\)\)?|\((?:page|p\.|location|loc\.|emplacement)\s*\d[\d–-]*\)|(?:^|\s)\^rw\d+)[.\s]*(?:\^[\w-]+)?\s*$/i;
const CLIPPING =
  /^(?:[-*]\s*)?(?:your|votre|la|le)?\s*(?:highlight|surlignement|surlignage|passage surligné)(?!\p{L})[^\n]{0,80}(?:location|emplacement|page)\s+\d/iu;
/** What else such lists hold. */
const OTHER = /^\P{L}*(?:notes?|tags?|color|couleur|author|auteur|category|url|title|titre)\s*:/iu;

/** The highlights of a note. O(units), and nothing where no program has left its words. */
export function highlightsIn(text: string, units: readonly Unit[]): Highlight[] {
  if (!/highlight|surlign|location|emplacement|\^rw\d|\((?:page|p\.)/i.test(text)) return [];
  const found: Highlight[] = [];
  let section: number | undefined;
  units.forEach((unit, i) => {
    const clipping = clippingAt(text, units, i);
    if (clipping) found.push(clipping);
    else if (unit.level !== undefined) section = sectionAfter(text, unit, section);
    else if (isHighlight(text, unit, section !== undefined)) found.push({ unit, references: [] });
  });
  return found;
}

/** The level of the heading that the highlights stand under, after a heading. */
function sectionAfter(
  text: string,
  { level = 0, start, end }: Unit,
  section: number | undefined,
): number | undefined {
  if (HEADING.test(text.slice(start, Math.min(end, start + LONGEST_HEADING)))) return section ?? level;
  return section !== undefined && level > section ? section : undefined;
}

const LONGEST_HEADING = 60;

function isHighlight(text: string, unit: Unit, isUnderHeading: boolean): boolean {
  if (unit.kind !== 'paragraph' || unit.quotation !== undefined || unit.footnote !== undefined) return false;
  if (unit.items.length > 1 || OTHER.test(text.slice(unit.start, unit.start + LONGEST_HEADING))) return false;
  const isItem = unit.items.length === 1 && unit.parent === unit.items[0];
  const isPlaced = PLACE.test(text.slice(Math.max(unit.start, unit.end - LONGEST_PLACE), unit.end));
  if (!isUnderHeading) return isPlaced && MARKED.test(text.slice(unit.end - LONGEST_PLACE, unit.end));
  return isPlaced || (isItem && !hasOwnMarks(text, unit));
}

/** An item with marks or a citation of its own is the writer's: he says of the quotation where it stands. */
function hasOwnMarks(text: string, { start, end, references }: Unit): boolean {
  const inner = text.slice(start, end).replace(/^\s*["“«]|["”»][\s.]*$/gu, '');
  return references.some(({ kind }) => kind !== 'title' && kind !== 'name') || /["“”«»]/.test(inner);
}

const LONGEST_PLACE = 400;
/** Outside of such a list, only what no writer would write. */
const MARKED = /\[view highlight\]|\[(?:location|emplacement)\s*\d|\^rw\d/i;

/** Title, "- Your Highlight on page 3 | Location 345", words. */
function clippingAt(text: string, units: readonly Unit[], i: number): Highlight | undefined {
  const [title, about, unit] = [units[i - 2], units[i - 1], units[i]];
  if (!unit || !about || about.items.length !== 1 || unit.items.length > 0) return undefined;
  if (!CLIPPING.test(text.slice(about.start, Math.min(about.end, about.start + LONGEST_PLACE))))
    return undefined;
  return { unit, references: title ? titleIn(text, title) : [] };
}

/** "The book (Its Author)". */
function titleIn(text: string, unit: Unit): Reference[] {
  const plain = reading(text, unit, unit.masked).plain;
  const target = plain.replace(/\s*\([^()]*\)\s*$/, '').trim();
  return target === '' || target.length > LONGEST_PLACE
    ? []
    : [{ start: unit.start, end: unit.end, kind: 'title', target }];
}
