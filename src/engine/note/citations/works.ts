/** Works that a note cites in words: "(Roy 2019, p. 45)", "Roy (2019)", a footnote that describes a book. */
import type { Span } from '../../text/span';
import type { Reference, Unit } from '../unit';
import type { Brackets } from './brackets';

const YEAR = String.raw`(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\p{N}])`;
const PAGE = String.raw`(?:pp?\.|pages?|ch\.|chap\.|§|n[o°]\.?|vol\.)\s?\d`;
const SURNAME = String.raw`(?:(?:d[eu]|de la|von|van|al|el|Mc)\s)?\p{Lu}[\p{L}\p{M}’'.-]{1,40}`;
const AUTHORS = String.raw`${SURNAME}(?:,? (?:et|and|&) ${SURNAME}|,? et al\.?| ${SURNAME})?`;

/** "Roy (2019)", "Roy et al. (2019, p. 4)": the year alone in brackets behind a name. */
const NARRATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SURNAME}(?:,? (?:et|and|&) ${SURNAME}|,? et al\.?)? \(${YEAR}(?:\s?[,:]\s?[^()\n]{1,40})?\)`,
  'gu',
);
/** "Roy 2019", "voir Roy, 2019, p. 45", "Roy et Vane 2019 ; Orme 2020", "Roy, p. 45": what brackets may hold. */
const PARENTHETICAL = new RegExp(
  String.raw`^\s*(?:(?:voir|cf\.?|see|e\.g\.,?|in|dans)\s)?${AUTHORS},? (?:${YEAR}|${PAGE})`,
  'u',
);
/** "Department for Transport, 2019, p. 12": a body as author. */
const BODY = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}’'.-]*(?: (?:for|of|and|the|on|de|des|du|d[’']|la|le|les|et|pour|sur|à|&|\p{Lu}[\p{L}’'.-]*)){1,8},? ${YEAR}`,
  'u',
);
/** Of an archive: "AN, F7 12345", "TNA, HO 45/1234", "Archives de la Seine, 7 M 112". */
const SHELF_MARK =
  /^\s*(?:[A-Z]{2,6}(?:[ -][\dA-Z]{1,4})?|Arch(?:\.|ives?)(?:[^,;()]{0,60})|Fonds [^,;()]{1,60}),\s*(?:[^,;()]{1,40},\s*)?(?!Q)(?:\d{1,4}\s?[A-Z]{1,4}\s?\d+|[A-Z]{1,4}\d*\s?\d+(?:[/.-]\d+)*|(?:[Bb]ox|[Cc]arton|[Bb]oîte|[Ll]iasse|[Dd]ossier|[Ff]older|[Cc]ote|[Mm]s\.?|[Mm]anuscrit)(?!\p{L}))/u;
/** What the writer of the note heard or wrote down: "phone call with AK, 12 September", "carnet 4, p. 12". */
const OWN_MATERIAL =
  /^\s*(?:(?:(?:my|mes|mon) )?(?:note ?book|field ?notes?|carnet|notes? de terrain|journal de terrain)(?:s)?(?=\s?[\d,)]|\s*$| du | of )|(?:phone|telephone|private|personal) (?:call|conversation|communication|e-?mail|message|letter)|pers\. comm|comm(?:unications?|\.) pers|(?:appel|entretien|échange|conversation) téléphonique|(?:interview|conversation|entretien|échange) (?:with|avec) (?:the author|the writer|me|moi|l[’']aute))/iu;
const HAS_YEAR = new RegExp(String.raw`(?<![\p{L}\p{N}])${YEAR}`, 'u');
const HAS_PAGE = new RegExp(String.raw`(?<!\p{L})${PAGE}`, 'iu');
const HAS_TITLE = /[*_][^*_\n]{3,}[*_]|[«“"][^«»“”"\n]{3,}[»”"]/u;
/** A day or a month before the year: how newspapers are cited, which the articles are. */
const HAS_DATE =
  /(?<!\p{L})(?:janv|févr?|fev|mars|avr|mai|juin|juil|août|aout|sept?|oct|nov|déc|dec|jan|feb|mar|apr|may|jun|jul|aug)\p{L}*\.?,? (?:\d{1,2}, )?(?:1[5-9]|20)\d\d|\d[/.-]\d{1,2}[/.-](?:1[5-9]|20)\d\d/iu;
const HAS_NUMBER = /(?<!\p{L})(?:doi|isbn|issn|arxiv)(?!\p{L})/iu;
/** What is no name before a year: a month, a season. */
const TIME =
  /^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Printemps|Été|Automne|Hiver)\b/iu;

/** Longest brackets that are taken for the description of a work, in UTF-16 units. */
const LONGEST = 400;

/** The works cited in `text`, in brackets or before a year in brackets. Offsets into `text`. O(n). */
export function worksIn(text: string, brackets: readonly Brackets[]): Reference[] {
  const narrative = [...(/\d/.test(text) ? text.matchAll(NARRATIVE) : [])]
    .filter(([work]) => !TIME.test(work))
    .map((match) => work(text, { start: match.index, end: match.index + match[0].length }));
  const inBrackets = brackets
    .filter(({ open, start, end }) => end - start <= LONGEST && (open === '(' || text[start - 1] === '^'))
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    .filter(({ start, end }) => isWork(text.slice(start, end)) && !/ibid/i.test(text.slice(start, end)))
    .map((span) => work(text, span));
  return [...narrative, ...inBrackets];
}

/** The work that a footnote describes which cites nothing else. */
export function workOfFootnote(source: string, span: Span): Reference[] {
  const text = source.slice(span.start, Math.min(span.end, span.start + LONGEST));
  return isWork(text) || (HAS_PAGE.test(text) && HAS_YEAR.test(text)) ? [work(source, span)] : [];
}

function work(text: string, { start, end }: Span): Reference {
  return { start, end, kind: 'work', target: text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

/**
 * Whether a text names an author with a year or a page, or describes a work: a title with a year, a page or a number.
 * A newspaper with a date describes one only where the title of its report is given in marks.
 */
function isWork(text: string): boolean {
  if (PARENTHETICAL.test(text) || BODY.test(text)) return !TIME.test(text);
  if (HAS_YEAR.test(text) && HAS_PAGE.test(text) && !HAS_DATE.test(text)) return true;
  if (SHELF_MARK.test(text) || OWN_MATERIAL.test(text)) return true;
  if (!HAS_TITLE.test(text) || !/[,.]/.test(text)) return false;
  if (HAS_PAGE.test(text) || HAS_NUMBER.test(text)) return true;
  return HAS_YEAR.test(text) && (!HAS_DATE.test(text) || titleInMarks(text) !== undefined);
}

/** Whether it is told where in the work the words stand: then it is one, whoever its author is. */
export function namesPage({ target }: Reference): boolean {
  return HAS_PAGE.test(target) || /\d\s?:\s?\d/.test(target);
}

/** Whether it names a year beside its author. */
export function namesYear({ target }: Reference): boolean {
  return HAS_YEAR.test(target);
}

/** The title in marks that a description holds, if any. */
export function titleInMarks(target: string): string | undefined {
  return /[«“"]\s*([^«»“”"\n]{3,300}?)[\s,.]*[»”"]/u.exec(target)?.[1];
}

/** Whether `unit` is a footnote that cites nothing. */
export function isSilentFootnote(unit: Pick<Unit, 'footnote'>, references: readonly Reference[]): boolean {
  return unit.footnote !== undefined && references.length === 0;
}
