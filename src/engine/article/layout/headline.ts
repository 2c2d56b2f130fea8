import { countWords, foldLine } from '../../text/foldLine';
import { readByline, readCredit } from './creditLine';
import { isControl, isCopyright, isImageFile, isMakerLine, isProse, isSectionName } from './furnitureLine';
import { type FoldedLine, isSameLine, type Line } from './lines';
import { copyrightHolder, isDateline, looksLikeInstitution, looksLikeOutlet } from './publisherLine';
import type { StampReader } from './stampLine';

/** A headline stands this near the top, or this near the body below a long menu, counted in lines. */
const HEAD_LINES = 12;
const LONGEST_HEADLINE = 220;
const LONGEST_SIGNED = 90;
/** Fewer words are a label, if a line that looks like a headline follows. */
const LABEL_WORDS = 3;

/**
 * Where the first printed headline is among `lines`; `undefined` if the text opens with its body.
 * A line printed again further down is the headline before all others. O(lines).
 */
export function findHeadline(lines: readonly FoldedLine[], stamps: StampReader): number | undefined {
  const head = headOf(lines);
  const isCandidate = (line: FoldedLine): boolean => !isOtherHeadLine(line, stamps);
  const long = head.filter((line) => countWords(line.text, LABEL_WORDS + 1) > LABEL_WORDS);
  const headline =
    long.find((line) => isRepeated(lines, line) && isCandidate(line)) ??
    headlineOf(
      lines,
      long.find((line) => !isSiteName(lines, line) && isCandidate(line)),
      stamps,
    );
  if (headline) return lines.indexOf(headline);
  const candidates = head.filter(isCandidate);
  const isAtTop = candidates[0] !== undefined && lines.indexOf(candidates[0]) < HEAD_LINES;
  const last = candidates.at(-1);
  return isAtTop && last ? lines.indexOf(last) : undefined;
}

/** The line that a by-line follows, or `found` where it stands above: a deck between headline and by-line is neither. */
function headlineOf(
  lines: readonly FoldedLine[],
  found: FoldedLine | undefined,
  stamps: StampReader,
): FoldedLine | undefined {
  const end = found ? Math.min(HEAD_LINES, lines.indexOf(found)) : HEAD_LINES;
  return lines.slice(0, end).find((line, i) => isSigned(lines, line, lines[i + 1], stamps)) ?? found;
}

/** A line right above a by-line is the headline, be it as short as a label or end as a sentence does; an outlet's name is not. */
function isSigned(
  lines: readonly FoldedLine[],
  line: FoldedLine,
  below: FoldedLine | undefined,
  stamps: StampReader,
): boolean {
  if (!below || line.text.length > LONGEST_SIGNED || !isByline(below, stamps)) return false;
  return !isOtherHeadLine(line, stamps) && !isSiteName(lines, line);
}

/** What names an author beside a date: asked before the date is read. */
const BY = /(?<!\p{L})(?:par|by|texte|reportage|author|auteure?)(?!\p{L})/iu;

/** A by-line, by itself or beside a date. */
function isByline({ text }: FoldedLine, stamps: StampReader): boolean {
  if (readByline(text) !== undefined) return true;
  return BY.test(text) && readByline(stamps.read(text)?.rest ?? '') !== undefined;
}

function isRepeated(lines: readonly FoldedLine[], line: FoldedLine): boolean {
  return lines.some(
    (other) => other !== line && other.text.length <= LONGEST_HEADLINE && isSameLine(line, other),
  );
}

/** The lines at the top, down to the first one that must be running text. */
function headOf(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const from = startOfHead(lines);
  const head = lines.slice(from, from + HEAD_LINES);
  const prose = head.findIndex(({ text }) => text.length > LONGEST_HEADLINE || isSentence(text));
  return prose < 0 ? head : head.slice(0, prose);
}

/** The first line, or, where menus fill more than the top, a line above the first running text. */
function startOfHead(lines: readonly Line[]): number {
  const body = lines.findIndex((line) => isProse(line.text));
  return body > 2 * HEAD_LINES ? body - HEAD_LINES : 0;
}

function isOtherHeadLine(line: FoldedLine, stamps: StampReader): boolean {
  const { text } = line;
  if (text.endsWith(':')) return true;
  const furniture = isControl(line) || isImageFile(text) || isCopyright(line) || isMakerLine(line);
  if (furniture || isSectionName(text)) return true;
  if (readByline(text) !== undefined || readCredit(text) !== undefined) return true;
  return isDateline(text) || stamps.read(text) !== undefined;
}

/** Headlines may ask or cry out, but seldom end with a full stop. */
function isSentence(text: string): boolean {
  return /[^.]\.$/.test(text) && countWords(text, LABEL_WORDS + 1) > LABEL_WORDS;
}

/** A line at the top that names the site: an outlet's name, or the holder of the copyright below. */
function isSiteName(lines: readonly FoldedLine[], { text, folded: key }: FoldedLine): boolean {
  if (looksLikeOutlet(text) || looksLikeInstitution(text)) return true;
  return lines
    .slice(-HEAD_LINES)
    .some((line) => isCopyright(line) && foldLine(copyrightHolder(line.text) ?? '') === key);
}
