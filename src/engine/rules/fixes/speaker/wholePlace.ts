/** All that a name takes with it when it goes: title, article, office; or what a pronoun is bound to. */
import { type Gender, genderOfName } from '../../../actors';
import type { Note } from '../../../note/note';
import { type Span, slice } from '../../../text/span';
import type { ClaimPlace } from './claimPlace';
import { genderOfWords } from './genderOfWords';
import { isOfAnother } from './isOfAnother';
import { pronounPlace } from './pronounPlace';
import { officeAfter, titleBefore } from './titles';

/** What is replaced; `lead` goes before the name. */
export interface WholePlace extends Span {
  readonly lead: string;
  /** Whether `lead` is a participle that agrees. */
  readonly agrees: boolean;
}

/** How far around a name is looked, in UTF-16 units. */
const AROUND = 140;
const ARTICLE = /(?<![\p{L}])(?:l[ae]\s+|l[’']|du\s+|au\s+|the\s+)$/iu;
const PLURAL = /(?<![\p{L}])(?:les|des|aux|ces|these|those)\s+(?:\p{L}+\s+){0,2}$/iu;

/** `undefined` where it is not clear what belongs to the name. */
export function wholePlace(place: ClaimPlace, text: string): WholePlace | undefined {
  if (place.via === 'pronoun') return pronounPlace(text, place);
  const before = text.slice(Math.max(place.unit.start, place.start - AROUND), place.start);
  const behind = text.slice(place.end, Math.min(Math.max(place.unit.end, place.end), place.end + AROUND));
  if (PLURAL.test(before)) return undefined;
  const isName = place.actor.type === 'person' && place.via === 'name';
  const title = isName ? emphasised(before, /[*_]+$/, titleBefore) : (ARTICLE.exec(before)?.[0].length ?? 0);
  const office = emphasised(behind, /^[*_]+/, officeAfter);
  if (title === undefined || office === undefined || isOfAnother(before, behind)) return undefined;
  const taken = [before.slice(before.length - title), behind.slice(0, office)] as const;
  const isSigned = SIGNS.test(before.slice(0, before.length - title));
  const comma = isSigned ? commaKept(taken) : commaDropped(taken, behind);
  return { start: place.start - title, end: place.end + office + comma, lead: '', agrees: false };
}

const SIGNS = /(?:[|(—–―]|--)[\s*_]*$/u;

type Taken = readonly [title: string, office: string];

/** In a signature, the comma behind an office parts what follows from the name. */
function commaKept([, office]: Taken): number {
  return office.endsWith(',') ? -1 : 0;
}

/** The comma behind a name was that of the title before it: "Le maire, Roy, a dit". */
function commaDropped([title, office]: Taken, behind: string): number {
  return office === '' && /,\s*$/.test(title) && /^,\s+[\p{L}(:]/u.test(behind) ? 1 : 0;
}

/** What stands beyond marks of emphasis cannot go with the name between them. */
function emphasised(
  words: string,
  marks: RegExp,
  extent: (words: string) => number | 'unclear',
): number | undefined {
  const bare = words.replace(marks, '');
  const found = extent(bare);
  return found === 'unclear' || (found > 0 && bare !== words) ? undefined : found;
}

/** The gender of whoever is named, by title, pronoun or given name. */
export function genderOfPlace(
  { actor }: ClaimPlace,
  whole: Span,
  { text, language }: Pick<Note, 'text' | 'language'>,
): Gender | undefined {
  const words = slice(text, whole);
  const own = actor.type === 'person' ? genderOfName(actor.name, language) : undefined;
  return own ?? genderOfWords(words);
}
