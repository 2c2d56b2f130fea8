/** How a note presents a quotation, read from the words around it in its sentence. */
import { announcesSpeech, followsSpeech } from '../speech/report';
import { looseKey } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import {
  ARTICLE_BEFORE,
  AS_NAMED_SAYS_AFTER,
  AS_ONE_SAYS,
  AS_ONE_SAYS_AFTER,
  AS_THEY_SAY,
  CALLED_BEFORE,
  DENIED,
  GENERIC_SPEAKER,
  HYPOTHETICAL,
  IN_A_SENSE,
  OURS_BEFORE,
  OWN_BEFORE,
  PROPOSED_BEFORE,
  TERM_AFTER,
  TERM_BEFORE,
  TITLE_BEFORE,
  TRANSLATION,
  WORK_BEFORE,
  WORKING_TITLE,
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
export function presentationOf(around: Surroundings, language: 'fr' | 'en'): Presentation {
  const { before, after, leadIn } = around;
  const lead = (before.trim() === '' ? leadIn : before).slice(-LONGEST_LEAD);
  return {
    attributed: isReported(lead, after, language) && !isDenied(around) && !isNobodysSaying(lead, after),
    term: isNamed(before.slice(-LONGEST_CUE), lead.slice(-LONGEST_CUE), after),
    titleCase: false,
    title: WORKING_TITLE.test(lead.slice(-LONGEST_CUE)),
    translated: TRANSLATION.test(after.slice(0, 60)) || announcesTranslation(lead),
  };
}

/** How much of what stands before a quotation is read for one who speaks, and for a cue, in UTF-16 units. */
const LONGEST_LEAD = 200;
const LONGEST_CUE = 120;

function isReported(lead: string, after: string, language: 'fr' | 'en'): boolean {
  if (announcesSpeech(lead, language) || AS_NAMED_SAYS_AFTER.test(after)) return true;
  const isNoun = ARTICLE_BEFORE.test(lead) && !/^\s*[,;–—-]/.test(after);
  return !isNoun && followsSpeech(after.slice(0, LONGEST_LEAD), language);
}

function isDenied({ before, after }: Surroundings): boolean {
  return DENIED.test(before) || DENIED.test(after);
}

/** The writer's own, or those of nobody in particular. */
function isNobodysSaying(lead: string, after: string): boolean {
  const cue = lead.slice(-LONGEST_CUE);
  const isBefore = [OWN_BEFORE, GENERIC_SPEAKER, HYPOTHETICAL, AS_ONE_SAYS].some((each) => each.test(cue));
  return isBefore || AS_THEY_SAY.test(after) || AS_ONE_SAYS_AFTER.test(after);
}

function isNamed(before: string, lead: string, after: string): boolean {
  if (lead !== '' && (TITLE_BEFORE.test(lead) || PROPOSED_BEFORE.test(lead))) return true;
  if (
    before !== '' &&
    [TERM_BEFORE, WORK_BEFORE, CALLED_BEFORE, OURS_BEFORE].some((each) => each.test(before))
  )
    return true;
  return after !== '' && (TERM_AFTER.test(after) || IN_A_SENSE.test(after));
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
  if (words.length > LONGEST_TITLE || /[.!?…,;:]\s*$/.test(words)) return false;
  const all = words.trim().split(/[\s’']+/);
  if (all.length < 2 || all.length > MOST_WORDS) return false;
  const content = all.filter((word) => !isFunctionWord(looseKey(word)));
  const areCapitals = content.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return /^\p{Lu}/u.test(all[0] ?? '') && content.length > 1 && areCapitals;
}

/** Most words of a title, and its most UTF-16 units. */
const MOST_WORDS = 8;
const LONGEST_TITLE = 100;
