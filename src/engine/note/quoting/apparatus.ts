/**
 * Whether what stands in brackets behind a quotation says where it comes from, and is no word of the source. A bracket of
 * the source's own ("(deux mètres)") has none of these signs.
 */

/** A page, a line, a chapter, a place in an electronic book. */
const PAGE =
  /(?<![\p{L}\d])(?:pp?\.|pages?|fol\.|§|l\.|ll\.|lignes?|lines?|chap\.?|ch\.|vol\.|loc\.?|locations?|emplacements?|pos\.)\s*\d/iu;
/** What a writer calls it. */
const LABEL =
  /^\s*(?:sources?|src|r[ée]f(?:[ée]rences?)?|trad(?:uction)?|translation|tr|lien|link|cit[ée](?:e|es|s)? (?:par|dans|in)|cited (?:in|by)|quoted (?:in|by)|extrait de)\s*[.:]?\s|^\s*(?:source|src|view highlight|voir le surlignement|link|lien|ibid\.?)\s*$/iu;
/** What a writer did to it. */
const REMARK =
  /(?:(?:je|nous) soulign\p{L}+|qui soulign\p{L}+|soulign\p{L}+ par (?:moi|nous)|(?:emphasis|italics?) (?:added|mine|ours|in the original)|(?:my|our) (?:emphasis|italics|translation)|(?:ma|notre) traduction)/iu;
/** An author and a year: "Roy, 2020". */
const AUTHOR_AND_YEAR =
  /^\s*\p{Lu}[\p{L}’'.-]*(?:[\s,&][\p{L}’'.&-]*){0,8}[\s,]\s*(?:1[5-9]|20)\d\d[a-z]?\s*$/u;
/** A paper and its date: "*Le Courrier*, 2 mars". */
const PAPER_AND_DATE = /^\s*([*_])[^*_\n]{2,80}\1\s*,\s*[^()\n]{0,60}\d/u;
const ADDRESS = /^\s*<?(?:https?:\/\/|www\.)\S+\s*$/i;

/** Longest text that is looked at, in UTF-16 units. */
const LONGEST = 200;

/** Whether `text`, without its brackets, is a page, a source or a remark of the writer's. */
export function isPageOrSource(text: string): boolean {
  if (text.length > LONGEST) return false;
  return [PAGE, LABEL, REMARK, AUTHOR_AND_YEAR, PAPER_AND_DATE, ADDRESS].some((sign) => sign.test(text));
}
