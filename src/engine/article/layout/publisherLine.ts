import { foldLine, isCapitalised, wordsOf } from '../../text/foldLine';
import { INSTITUTION_HEAD_WORDS, OUTLET_HEAD_WORDS, OUTLET_TAIL_WORDS } from '../data/sectionNames';

const LONGEST_LINE = 120;
const COPYRIGHT_NAME =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?\s*(.{2,60})$/iu;
const RIGHTS = /[\s.,|–-]*(?:tous droits réservés|all rights reserved|reproduction interdite).*$/iu;
const YEARS = /[\s,]*(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?\s*$/;
const DATELINE = /^(\p{Lu}[\p{L}\s’'-]{1,40}?)\s\/\s(\p{Lu}[\p{L}\s’'.-]{1,40})$/u;
const NAVIGATION_TAIL =
  /\s+(?:en vedette|à la une|en direct|en continu|vous recommande|recommends|live|featured)$/iu;
const ONLINE = /\s(?:en ligne|online)$/iu;
const LINK = /^(?:de|du|des|la|le|les|et|pour|sur|en|of|for|and|the|on|in)$/i;
const ARTICLE = /^(?:le|la|les|l|the)$/i;

/** The holder named by a copyright notice: "© 2021 Le Phare. Tous droits réservés" gives "Le Phare". */
export function copyrightHolder(text: string): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const found = COPYRIGHT_NAME.exec(text.replace(RIGHTS, ''))?.[1]
    ?.replace(YEARS, '')
    .replace(/[\s.,|–-]+$/u, '');
  const words = wordsOf(found ?? '');
  return words.length > 0 && words.length <= 6 && isCapitalised(words[0] ?? '') ? found?.trim() : undefined;
}

/** The outlet of a line "Ville / Outlet": "Lyon / Le Phare" gives "Le Phare". Accepts only an outlet-like right side. */
export function outletOfDateline(text: string): string | undefined {
  const [, , right] = DATELINE.exec(text) ?? [];
  return right !== undefined && (looksLikeOutlet(right) || ARTICLE.test(wordsOf(right)[0] ?? ''))
    ? right.trim()
    : undefined;
}

/** What stands before the date of a line of metadata: "Le Fil de Port-Brume, le 4 avril 2021". */
const BEFORE_DATE =
  /^(\p{Lu}[^,•|·]{2,60}?)\s*(?:[,•|·]|\s[–—-]\s)\s*(?:(?:le|du|on)\s+)?(?:\p{L}{3,10}\.?,?\s+)?\d/u;

/** The outlet of such a line; a place or a person before the date is none. */
export function outletBeforeDate(text: string): string | undefined {
  const name = text.length <= LONGEST_LINE ? BEFORE_DATE.exec(text)?.[1]?.trim() : undefined;
  return name !== undefined && (looksLikeOutlet(name) || isTitled(name)) ? name : undefined;
}

/** An article in capitals before two or more words in capitals: persons have none, and places seldom so long a name. */
function isTitled(name: string): boolean {
  const words = wordsOf(name);
  const [first = '', ...rest] = words;
  if (!/^(?:Le|La|Les|The)$/.test(first) || rest.length < 2 || words.length > 6) return false;
  return rest.every((word) => isCapitalised(word) || LINK.test(word));
}

/** A line of place, outlet and author or the like between slashes: "Lyon / Le Phare", "AG / Lyon / Ada Lind". */
export function isDateline(text: string): boolean {
  if (!text.includes('/')) return false;
  if (outletOfDateline(text) !== undefined) return true;
  const parts = text.length <= LONGEST_LINE ? text.split(' / ') : [];
  return (parts.length === 3 || parts.length === 4) && parts.every(isNames);
}

function isNames(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 4 && words.every(isCapitalised);
}

/** The outlet that a label names: "Le Journal du Port en vedette" gives "Le Journal du Port". */
export function outletOfLabel(text: string): string | undefined {
  const name = text.replace(NAVIGATION_TAIL, '').trim();
  return wordsOf(name).length >= 2 && looksLikeOutlet(name) ? name : undefined;
}

/** "Institut brumois d'études", in capitals throughout: an institute that publishes, where a headline would not be so written. */
export function looksLikeInstitution(name: string): boolean {
  const words = wordsOf(name);
  const head = foldLine(words[0] ?? '').replace(/^l'/, '');
  return (
    words.length >= 2 &&
    words.length <= 10 &&
    INSTITUTION_HEAD_WORDS.has(head) &&
    words.every((word) => isCapitalised(word) || LINK.test(word))
  );
}

/** Two to six words in capitals, the first (an article aside) or the last one usual in names of outlets. */
export function looksLikeOutlet(name: string): boolean {
  const words = wordsOf(name.replace(ONLINE, ''));
  const first = words.findIndex((word) => !ARTICLE.test(word));
  const head = foldLine(words[first] ?? '').replace(/^l'/, '');
  const tail = foldLine(words.at(-1) ?? '');
  const known = OUTLET_HEAD_WORDS.has(head) || (first < words.length - 1 && OUTLET_TAIL_WORDS.has(tail));
  if (words.length < 2 || words.length > 6 || !known || !isCapitalised(words[0] ?? '')) return false;
  return words.slice(first + 1).every((word) => word.length <= 3 || isCapitalised(word));
}
