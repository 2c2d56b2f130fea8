/** What inside a quotation stands for words left out, or was put in by its editor and stands for none. */
import type { Span } from '../../text/span';

const DOTS = String.raw`(?:…|\.(?:\s?\.){2,5})`;
/** "[…]", "(...)", "…", ". . .", "* * *", and two hyphens with spaces, as typewriters have them. */
const ELISION = new RegExp(
  String.raw`\[\s*${DOTS}\s*\]|\(\s*${DOTS}\s*\)|${DOTS}|(?<=\s)\*(?:\s?\*){2,3}(?=\s)|(?<=\s)--(?=\s)`,
  'g',
);

/** Most quotations hold nothing of the kind. */
const MAY_ELIDE = /[…*]|\.\s?\.|--/;

/** Spans of the marks that say that something is left out. */
export function elisions(plain: string): Span[] {
  return MAY_ELIDE.test(plain) ? spansOf(plain, ELISION) : [];
}

/** An editor's word about the quotation, in brackets of any kind: "(je souligne)", "[sic]", "(NDLR : le maire)". */
const ASIDE =
  /(?:\(|\[)\s*(?:sic|(?:n\.?\s?d\.?\s?(?:l\.?\s?r|l\.?\s?a|a|t|e|r)\.?(?![\p{L}])|note d[ue] (?:la |l[’'])?(?:rédaction|auteur|traducteur|éditeur)|editors?[’']s? note|translator[’']s note|ed\. note|eds?\.|trad\.)[^()[\]]{0,200}|(?:c[’']est )?(?:je|moi|nous)(?: qui)? (?:le )?(?:soulign|tradui|précis|mets? en)[^()[\]]{0,60}|(?:mots? )?soulign[^()[\]]{0,60}|(?:les )?italiques?[^()[\]]{0,60}|(?:my |our |original )?(?:emphas[ie]s|italics?|underlin\p{L}+|bold)[^()[\]]{0,60}|(?:my|our) (?:translation|gloss)[^()[\]]{0,40})\s*(?:\)|\])/giu;

/** Spans of an editor's asides. */
export function asides(plain: string): Span[] {
  return /[([]/.test(plain) ? spansOf(plain, ASIDE) : [];
}

/** What a report of a debate, a hearing or a broadcast puts in brackets of its own. */
const STAGE_DIRECTION =
  /^[([]\s*(?:(?:longs?|vifs?|nouveaux|quelques|légers?|nombreux|loud|prolonged|some|general|long)\s+)?(?:rires?|sourires?|applaudissements?|mouvements?|exclamations?|protestations?|murmures?|brouhaha|huées|silences?|soupirs?|pauses?|interruptions?|inaudible|assentiment|marques? d|hors micro|il |elle |on |laughter|laughs?|laughing|applause|cheers?|cries|crosstalk|pause|interruption|inaudible|hear, hear|sighs?|coughs?|nods)[^()[\]]{0,60}[)\]]/iu;

/** Whether a text, from its first bracket on, is nothing but such a remark. */
export function isStageDirection(text: string): boolean {
  return STAGE_DIRECTION.test(text.trim());
}

function spansOf(plain: string, pattern: RegExp): Span[] {
  return [...plain.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
