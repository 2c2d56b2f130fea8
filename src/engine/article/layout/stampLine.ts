import { countWords, foldLine, isCapitalised, wordsOf } from '../../text/foldLine';
import { printedDate } from '../../text/printedDate';

/** A line that mostly says when the article appeared. */
export interface Stamp {
  /** ISO 8601; `undefined` where only a time of day can be read. */
  readonly date: string | undefined;
  /** Whether the line speaks of a later revision, not of the first publication. */
  readonly revised: boolean;
  /** What else the line says, trimmed: perhaps the author's name. */
  readonly rest: string;
}

const LONGEST_STAMP = 140;
const LONGEST_DATELINE = 70;
const MOST_OTHER_WORDS = 6;
const MOST_DATES = 3;
/** A month alone, as studies are dated: no day to give. */
const MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\s(?:19|20)\d{2}$/iu;
const CLOCK_TIME =
  /(?<![\p{L}\p{N}])\d{1,2}\s?(?:[:.]\s?\d{2}(?::\d{2})?|h\s?\d{0,2})(?:\s?[ap]\.?m\.?)?(?![\p{L}\p{N}])/giu;
const ZONE =
  /\(?\b(?:UTC|GMT)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?\)?|\((?:heure|local)[^)]{0,40}\)|\b(?:CET|CEST|EST|EDT|PST|PDT|BST)\b/giu;
const STAMP_WORDS =
  /(?<![\p{L}])(?:publié|publiée|paru|parue|posté|mis en ligne|mise en ligne|mise? à jour|modifié|modifiée|actualisé|actualisée|page|dernière|date|le|la|à|at|on|the|published|posted|updated|last|first|modified|créé|created|édité|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|temps de lecture|min|read)(?![\p{L}])/giu;
/** Words in small letters that may stand among names. */
const SMALL_WORD = /^(?:par|by|de|du|des|d|l|la|le|et|and|in|à|van|von|avec|with)$/iu;
const REVISED = /\b(?:mise? a jour|modifiee?|actualisee?|updated|modified|edite|edited)\b/;
const FIRST = /\b(?:publie|publiee|paru|parue|poste|mise? en ligne|published|posted)\b/;
/** A word with digits or underscores in it: a number, or a date that some tool has masked. */
const NOT_A_WORD = /(?<!\S)\S*[\d_]\S*/g;

/** Reads the stamps of one article. Several rules ask for the same line, which is parsed once. */
export class StampReader {
  readonly #language: 'fr' | 'en';
  readonly #read = new Map<string, Stamp | undefined>();

  constructor(language: 'fr' | 'en') {
    this.#language = language;
  }

  /**
   * `text` as a line of date or time; `undefined` for a sentence that happens to hold a date.
   * @example read('Jeanne Ardouin 12 mai 2021 08:30') // { date: '2021-05-12', rest: 'Jeanne Ardouin', … }
   */
  read(text: string): Stamp | undefined {
    if (text.length > LONGEST_STAMP || !/\d/.test(text)) return undefined;
    if (!this.#read.has(text)) this.#read.set(text, readStamp(text, this.#language));
    return this.#read.get(text);
  }

  /**
   * The date of a dateline that opens a text: "3 mai 2019, Lyon . – Un incendie…" gives `2019-05-03`.
   * Only the part before the dash is read.
   */
  datelineDate(text: string): string | undefined {
    const dash = text.slice(0, LONGEST_DATELINE).search(/[–—]/);
    if (dash < 0) return undefined;
    const opening = text.slice(0, dash).replace(/\([^()]*\)/g, ' ');
    const stamp = this.read(opening.replace(/[\s.]+$/, ''));
    return stamp?.revised ? undefined : stamp?.date;
  }
}

function readStamp(text: string, language: 'fr' | 'en'): Stamp | undefined {
  if (MONTH.test(text)) return { date: undefined, revised: false, rest: '' };
  if (/[.!?]$/.test(text) && countWords(text, 9) > 8) return undefined;
  const { dates, undated } = datesIn(text, language);
  const untimed = undated.replace(CLOCK_TIME, ' ');
  if (dates.length === 0 && untimed === text) return undefined;
  const rest = tidy(untimed.replace(ZONE, ' ').replace(STAMP_WORDS, ' ').replace(NOT_A_WORD, ' '));
  if (!isNameLike(rest)) return undefined;
  const date = dates.find(({ revised }) => !revised) ?? dates[0];
  return { date: date?.iso, revised: date?.revised ?? false, rest };
}

/** The dates of a line, each with whether the words before it speak of a revision, and the line without them. */
function datesIn(
  text: string,
  language: 'fr' | 'en',
): {
  readonly dates: readonly { readonly iso: string; readonly revised: boolean }[];
  readonly undated: string;
} {
  const dates: { readonly iso: string; readonly revised: boolean }[] = [];
  let undated = '';
  let left = text;
  while (dates.length < MOST_DATES) {
    const date = printedDate(left, language);
    if (!date) break;
    const before = foldLine(left.slice(0, date.start));
    dates.push({ iso: date.iso, revised: REVISED.test(before) && !FIRST.test(before) });
    undated += `${left.slice(0, date.start)} | `;
    left = left.slice(date.end);
  }
  return { dates, undated: undated + left };
}

/** Nothing, or few words that names are made of: only a name or a place may share the line with the date. */
function isNameLike(rest: string): boolean {
  const words = wordsOf(rest);
  return (
    words.length <= MOST_OTHER_WORDS && words.every((word) => isCapitalised(word) || SMALL_WORD.test(word))
  );
}

function tidy(rest: string): string {
  return rest
    .replace(/\(\s*\)|[|•·,;:–—-]+(?=\s|$)|(?<=^|\s)[|•·,;:–—-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
