/** How a note presents a quotation, read from the words around it in its sentence. */
import { announcesSpeech, followsSpeech } from '../speech/report';
import { looseKey } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import {
  AS_NAMED_SAYS_AFTER,
  AS_ONE_SAYS,
  AS_ONE_SAYS_AFTER,
  AS_THEY_SAY,
  CALLED_BEFORE,
  DENIED,
  GENERIC_SPEAKER,
  HYPOTHETICAL,
  IN_A_SENSE,
  OWN_BEFORE,
  PROPOSED_BEFORE,
  TERM_AFTER,
  TERM_BEFORE,
  TITLE_BEFORE,
  TRANSLATION,
  WORK_BEFORE,
} from './cues';

/** What the words around a quotation say about it. */
export interface Presentation {
  /** It is given to somebody: a reporting verb, "selon", an attribution line. */
  readonly attributed: boolean;
  /** It is named as a word, a title or a label. */
  readonly term: boolean;
  /** It is set as titles are, with capitals throughout. */
  readonly titleCase: boolean;
  /** It is the title of a work in a reference, and nobody's words. */
  readonly title: boolean;
  /** It is said to be a translation. */
  readonly translated: boolean;
}

/** The prose on either side of a quotation, within its sentence and up to the neighbouring quotations. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The sentence or line that leads in to it, where nothing stands before it. */
  readonly leadIn: string;
}

/** Judges how the surroundings present what they surround. */
export function presentationOf({ before, after, leadIn }: Surroundings, language: 'fr' | 'en'): Presentation {
  const lead = before.trim() === '' ? leadIn : before;
  const reported =
    announcesSpeech(lead.slice(-200), language) ||
    followsSpeech(after.slice(0, 200), language) ||
    AS_NAMED_SAYS_AFTER.test(after);
  const denied = DENIED.test(before) || DENIED.test(after);
  const own =
    OWN_BEFORE.test(lead.slice(-120)) ||
    GENERIC_SPEAKER.test(lead.slice(-120)) ||
    HYPOTHETICAL.test(lead.slice(-120)) ||
    AS_ONE_SAYS.test(lead.slice(-120)) ||
    AS_THEY_SAY.test(after) ||
    AS_ONE_SAYS_AFTER.test(after);
  return {
    attributed: reported && !denied && !own,
    term:
      TERM_BEFORE.test(before) ||
      TITLE_BEFORE.test(lead.slice(-120)) ||
      WORK_BEFORE.test(before.slice(-120)) ||
      PROPOSED_BEFORE.test(lead.slice(-120)) ||
      CALLED_BEFORE.test(before) ||
      TERM_AFTER.test(after) ||
      IN_A_SENSE.test(after),
    titleCase: false,
    title: false,
    translated: TRANSLATION.test(after.slice(0, 60)) || announcesTranslation(lead),
  };
}

/** "Je traduis : …", but not the "(tr.)" that closes the quotation before. */
function announcesTranslation(before: string): boolean {
  if (/\([^()]{0,40}(?:trad|translat)[^()]{0,40}\)\s*:\s*$/iu.test(before)) return true;
  return TRANSLATION.test(before.slice(before.lastIndexOf(')') + 1).slice(-60));
}

/**
 * Whether words are set as titles are, with capitals throughout: "The Outermost House". A sentence has small words of weight.
 *
 * @param words the quotation as read
 */
export function looksLikeTitle(words: string): boolean {
  const all = words.trim().split(/[\s’']+/);
  if (all.length < 2 || all.length > LONGEST_TITLE || /[.!?…,;:]$/.test(words.trim())) return false;
  const content = all.filter((word) => !isFunctionWord(looseKey(word)));
  const areCapitals = content.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return /^\p{Lu}/u.test(all[0] ?? '') && content.length > 1 && areCapitals;
}

/** Most words of a title. */
const LONGEST_TITLE = 8;
