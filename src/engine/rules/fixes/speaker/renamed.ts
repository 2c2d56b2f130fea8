/** The edits that name somebody else at a place of a note, in the syntax and grammar of what stands around. */
import type { Actor } from '../../../actors';
import { type Article, seenOf } from '../../../article/article';
import type { Note } from '../../../note/note';
import { type Span, slice } from '../../../text/span';
import type { Edit } from '../fix';
import { agreement, type Genders } from './agreement';
import type { ClaimPlace } from './claimPlace';
import { clauseSides } from './clauseSides';
import { joined } from './joining';
import { genderOfPlace, type WholePlace, wholePlace } from './wholePlace';
import { type WrittenName, writtenName } from './writtenName';

/** `undefined` where verb, article or what is said of the other would not fit. */
export function renamed(
  place: ClaimPlace,
  actor: Actor,
  article: Article,
  note: Note,
): readonly Edit[] | undefined {
  const whole = wholePlace(place, note.text);
  if (!whole) return undefined;
  if (standsAlone(note.text, whole)) return distinct(note.text, [{ ...spanOf(whole), text: actor.name }]);
  const isForeign = actor.type !== 'person' && article.language !== note.language;
  const name = writtenName(actor, seenOf(article), note.language);
  return isForeign || name.isPlural ? undefined : inSentence(place, whole, name, note);
}

function inSentence(
  place: ClaimPlace,
  whole: WholePlace,
  name: WrittenName,
  note: Note,
): readonly Edit[] | undefined {
  const { text, language } = note;
  const genders: Genders = [genderOfPlace(place, whole, note), name.gender];
  const agreed = agreement(clauseSides(place, whole, note), whole, genders);
  if (!agreed) return undefined;
  const written = isOpening(text.slice(place.unit.start, whole.start)) ? capital(name.text) : name.text;
  const edit = { ...spanOf(whole), text: agreed.lead + written };
  const isFree = language !== 'fr' || agreed.lead !== '';
  return distinct(text, [isFree ? edit : joined(text, edit), ...agreed.edits]);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether it fills a line, a cell or brackets, or signs: a name without a sentence around. */
function standsAlone(text: string, { start, end, lead }: WholePlace): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return lead === '' && ALONE_BEFORE.test(line) && ALONE_BEHIND.test(text.slice(end, end + 12));
}

const ALONE_BEFORE = /(?:^|[|([—–―]|--|[»”"]\s*:)[\s>*_#+\d.-]*$/u;
const ALONE_BEHIND = /^[*_]*\s*(?:$|[,.:)\]|([—–]|\n)/u;

/** Whether a sentence begins behind these words. */
function isOpening(before: string): boolean {
  return !/\p{L}/u.test(before) || /\p{L}{3,}[.!?…][»”"’)]*\s+$/u.test(before);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In order, without what changes nothing. */
function distinct(text: string, edits: readonly Edit[]): readonly Edit[] | undefined {
  const changing = edits.filter((edit) => slice(text, edit) !== edit.text);
  return changing.length > 0 ? changing.toSorted((a, b) => a.start - b.start) : undefined;
}
