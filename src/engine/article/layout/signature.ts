import { countWords, foldLine } from '../../text/foldLine';
import type { FoldedLine } from './lines';
import { isPersonName } from './personName';

const LONGEST_SIGNATURE = 240;
const LONGEST_HEAD_LINE = 80;
const IN_BRACKETS =
  /^\((?:reportage|rédigé|rédaction|rédacteurs?|édité|édition|texte|version française|reporting|writing|written|editing|edited|compiled|additional)(?![\p{L}])[^()]{3,}\)$/iu;
const CONTRIBUTED =
  /(?:contributed (?:reporting )?(?:to|for) this (?:report|story|article)|a contribué à (?:cet article|ce reportage))\.?$/iu;
/** Two words of name, then the desk: "Ada Lind Harbour editor". */
const AT_DESK =
  /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:(?:\p{Lu}[\p{L}'’-]+|and) ){0,4}(?:editor|correspondent|reporter|columnist|writer|journaliste|correspondante?)(?: in .{2,30})?$/u;
const NO_NAME = /^(?:[^\p{L}]|selon\s|pour\s|après\s|according\s)/iu;
const MOST_FUNCTION_WORDS = 8;
const SEPARATOR = /\s*(?:[|•·/(—–]|,\s|\s-\s)/u;
const IS =
  /^(?:est|was|is|a|has|travaille|enseigne|couvre|dirige|ecrit|works|teaches|covers|writes)(?![\p{L}])/u;

/** A line below a report that says who wrote, edited or helped with it: "(Reportage A. Lind, édité par B. Marec)". */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && (IN_BRACKETS.test(text) || CONTRIBUTED.test(text));
}

/**
 * The name that a short line opens with, before the bearer's function: "Ada Lind — chercheuse", "Ada Lind Harbour
 * editor" give "Ada Lind".
 */
export function nameWithFunction(text: string): string | undefined {
  if (text.length > LONGEST_HEAD_LINE || /[.!?:]$/.test(text)) return undefined;
  const desk = AT_DESK.exec(text)?.[1];
  if (desk !== undefined) return isPersonName(desk) ? desk : undefined;
  const name = text.split(SEPARATOR)[0]?.trim() ?? '';
  const rest = text.slice(name.length).replace(/^[^\p{L}]+/u, '');
  const isFunction = name !== text && /^\p{Ll}/u.test(rest) && countWords(rest) <= MOST_FUNCTION_WORDS;
  return isFunction && !NO_NAME.test(name) && isPersonName(name) ? name : undefined;
}

/** A line that presents one of the article's authors: "Ada Lind est chercheuse. Elle étudie les digues." */
export function isBlurb(line: FoldedLine, authors: readonly string[]): boolean {
  if (authors.length === 0 || /[«“"]/.test(line.text)) return false;
  const { folded } = line;
  return authors.some((author) => {
    const name = foldLine(author);
    return folded.startsWith(`${name} `) && IS.test(folded.slice(name.length + 1));
  });
}

/** A short line that opens with an author's name below the body: "Ada Lind, envoyée spéciale à Lima". */
export function isSignedBy(line: FoldedLine, authors: readonly string[]): boolean {
  if (authors.length === 0) return false;
  const { text, folded } = line;
  return (
    countWords(text, 11) <= 10 &&
    !/[.!?:»”"]$/u.test(text) &&
    authors.some((author) => {
      const name = foldLine(author);
      return folded === name || folded.startsWith(`${name},`);
    })
  );
}
