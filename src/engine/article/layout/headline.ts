import { countWords, foldLine } from '../../text/foldLine';
import { readByline, readCredit } from './creditLine';
import { isControl, isCopyright, isImageFile, isMakerLine, isProse, isSectionName } from './furnitureLine';
import type { Line } from './lines';
import { copyrightHolder, isDateline, looksLikeInstitution, looksLikeOutlet } from './publisherLine';
import { readStamp } from './stampLine';

/** A headline stands this near the top, or this near the body below a long menu, counted in lines. */
const HEAD_LINES = 12;
const LONGEST_HEADLINE = 220;
/** Fewer words are a label, if a line that looks like a headline follows. */
const LABEL_WORDS = 3;

/**
 * Where the first printed headline is among `lines`; `undefined` if the text opens with its body.
 * A line printed again further down is the headline before all others. O(lines).
 */
export function findHeadline(lines: readonly Line[], language: 'fr' | 'en'): number | undefined {
  const candidates = headlineCandidates(lines, language);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = line.text.length <= LONGEST_HEADLINE ? foldLine(line.text) : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const words = (index: number): number => countWords(lines[index]?.text ?? '');
  const repeated = candidates.find(
    (i) => words(i) > LABEL_WORDS && (counts.get(foldLine(lines[i]?.text ?? '')) ?? 0) > 1,
  );
  if (repeated !== undefined) return repeated;
  const headline = candidates.find((i) => words(i) > LABEL_WORDS && !isSiteName(lines, i));
  return headline ?? ((candidates[0] ?? HEAD_LINES) < HEAD_LINES ? candidates.at(-1) : undefined);
}

/** Lines of the head that could be a headline, down to the first line that must be running text. */
function headlineCandidates(lines: readonly Line[], language: 'fr' | 'en'): readonly number[] {
  const candidates: number[] = [];
  const from = startOfHead(lines);
  for (const [i, line] of lines.slice(from, from + HEAD_LINES).entries()) {
    if (line.text.length > LONGEST_HEADLINE || isSentence(line.text)) break;
    if (!isOtherHeadLine(line.text, language)) candidates.push(from + i);
  }
  return candidates;
}

/** The first line, or, where menus fill more than the top, a line above the first running text. */
function startOfHead(lines: readonly Line[]): number {
  const body = lines.findIndex((line) => isProse(line.text));
  return body > 2 * HEAD_LINES ? body - HEAD_LINES : 0;
}

function isOtherHeadLine(text: string, language: 'fr' | 'en'): boolean {
  const furniture = isControl(text) || isImageFile(text) || isCopyright(text) || isMakerLine(text);
  if (furniture || isSectionName(text)) return true;
  if (readByline(text) !== undefined || readCredit(text) !== undefined) return true;
  return isDateline(text) || readStamp(text, language) !== undefined;
}

/** Headlines may ask or cry out, but seldom end with a full stop. */
function isSentence(text: string): boolean {
  return /[^.]\.$/.test(text) && countWords(text) > LABEL_WORDS;
}

/** A line at the top that names the site: an outlet's name, or the holder of the copyright below. */
function isSiteName(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (looksLikeOutlet(text) || looksLikeInstitution(text)) return true;
  const key = foldLine(text);
  return lines
    .slice(-HEAD_LINES)
    .some((line) => isCopyright(line.text) && foldLine(copyrightHolder(line.text) ?? '') === key);
}
