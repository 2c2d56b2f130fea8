import { countWords } from '../../text/foldLine';
import { readByline, readCredit } from './creditLine';
import {
  isControl,
  isCopyright,
  isImageFile,
  isInvitation,
  isLabelLike,
  isMakerLine,
  isProse,
  isRule,
  isSectionName,
} from './furnitureLine';
import { findHeadline } from './headline';
import { FoldedLine, isSameLine, type Line } from './lines';
import { isPersonName } from './personName';
import { isDateline } from './publisherLine';
import { isBlurb, isSignature, isSignedBy, nameWithFunction } from './signature';
import type { StampReader } from './stampLine';

/** What a line does in an article. All but the last seven are furniture: the site's, not the author's. */
export type LineRole =
  | 'label'
  | 'control'
  | 'image'
  | 'maker'
  | 'copyright'
  | 'invitation'
  | 'repeat'
  | 'title'
  | 'stamp'
  | 'byline'
  | 'credit'
  | 'dateline'
  | 'signature'
  | 'body';

/** The lines of an article with their roles. */
export interface RoledLine extends Line {
  readonly role: LineRole;
}

const FURNITURE: ReadonlySet<LineRole> = new Set<LineRole>([
  ...(['label', 'control', 'image', 'maker', 'copyright', 'invitation', 'repeat'] as const),
]);
/** Roles that only a site's own lines have: labels below one of them are the site's too. */
const SITE_MARKS: ReadonlySet<LineRole> = new Set<LineRole>([
  'control',
  'maker',
  'copyright',
  'invitation',
  'repeat',
]);
/** The same, and the lines that close a report. */
const FOOT_MARKS: ReadonlySet<LineRole> = new Set<LineRole>([...SITE_MARKS, 'signature', 'credit']);
/** Dates, authors and credits are looked for this far from the top and from the end. */
const EDGE_LINES = 15;
/** Calls to the reader are looked for among so many of the last lines that are not furniture by themselves. */
const LAST_LINES = 4;

/** Whether lines of this role were written by the site and not by the author. */
export function isFurniture(role: LineRole): boolean {
  return FURNITURE.has(role);
}

/**
 * Gives each line its role by what it says and where it stands: above the headline, between headline and body,
 * in the body, below it. A paragraph of the body never becomes furniture for its position alone.
 * @param titled the headline's line, if front matter or Markdown has told it already
 */
export function assignRoles(
  lines: readonly Line[],
  stamps: StampReader,
  titled?: number,
): readonly RoledLine[] {
  const folded = lines.map((line) => new FoldedLine(line));
  const title = titled ?? findHeadline(folded, stamps);
  const head = (title ?? -1) + 1;
  const plain = folded.map((line, i) => (i === title ? 'title' : plainRole(line)));
  const copies = markCopies(folded, plain, title);
  const bodyStart = firstProse(lines, copies, head);
  const authors = authorsOf(lines.slice(head, bodyStart), stamps);
  const bodyEnd = lastProse(folded, copies, authors);
  const inner = folded.map((line, i): LineRole => {
    const role = copies[i] ?? 'body';
    if (role !== 'body' || (i >= bodyStart && i <= bodyEnd)) return role;
    const edge = i < EDGE_LINES || i >= lines.length - EDGE_LINES;
    const near = edge || (i < bodyStart && i >= bodyStart - EDGE_LINES);
    if (near && i > bodyEnd && (isSignature(line.text) || isSignedBy(line, authors))) return 'signature';
    if (near && i > bodyEnd && isBlurb(line, authors)) return 'invitation';
    if (near) return edgeRole(line, stamps, i < (title ?? 0), i < bodyStart);
    return i < (title ?? 0) && isLabelLike(line.text) ? 'label' : 'body';
  });
  return withFootLabels(lines, withNames(lines, inner, head, bodyStart), bodyEnd);
}

/** What can be told from the line alone. */
function plainRole(line: FoldedLine): LineRole {
  if (isImageFile(line.text)) return 'image';
  if (isControl(line)) return 'control';
  if (isMakerLine(line)) return 'maker';
  if (isRule(line.text)) return 'label';
  return isCopyright(line) ? 'copyright' : 'body';
}

/** Later lines that print the headline again. */
function markCopies(
  lines: readonly FoldedLine[],
  roles: readonly LineRole[],
  title: number | undefined,
): readonly LineRole[] {
  const printed = title === undefined ? undefined : lines[title];
  if (title === undefined || printed === undefined) return roles;
  const near = printed.text.length * 2 + 10;
  return lines.map((line, i) => {
    const role = roles[i] ?? 'body';
    const mayBe = i !== title && role === 'body' && line.text.length <= near;
    return mayBe && isSameLine(line, printed) ? 'repeat' : role;
  });
}

function firstProse(lines: readonly Line[], roles: readonly LineRole[], head: number): number {
  const found = lines.findIndex((line, i) => i >= head && roles[i] === 'body' && isProse(line.text));
  return found < 0 ? lines.length : found;
}

/** The last paragraph of the body: below it stand only calls to the reader and short lines. */
function lastProse(
  lines: readonly FoldedLine[],
  roles: readonly LineRole[],
  authors: readonly string[],
): number {
  let below = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || roles[i] !== 'body') continue;
    const isLastCall = below++ < LAST_LINES && i > 0 && isLastWord(line, authors);
    if (!isLastCall && isProse(line.text)) return i;
  }
  return -1;
}

/** A call to the reader, or words about the authors: what may stand below the body however long it is. */
function isLastWord(line: FoldedLine, authors: readonly string[]): boolean {
  return isInvitation(line) || isSignature(line.text) || isBlurb(line, authors);
}

/** The names that by-lines between headline and body give, or a line beside the date. */
function authorsOf(head: readonly Line[], stamps: StampReader): readonly string[] {
  const isStamp = (line: Line | undefined): boolean => line !== undefined && !!stamps.read(line.text);
  return head.flatMap(({ text }, i) => {
    const byline = readByline(text);
    if (byline !== undefined) return byline;
    const name = nameWithFunction(text) ?? (isPersonName(text) ? text : undefined);
    return name !== undefined && (isStamp(head[i - 1]) || isStamp(head[i + 1])) ? name : [];
  });
}

/** The role of a short line outside the body. */
function edgeRole(line: FoldedLine, stamps: StampReader, aboveTitle: boolean, aboveBody: boolean): LineRole {
  const { text } = line;
  if (stamps.read(text)) return 'stamp';
  if (readByline(text) !== undefined) return 'byline';
  if (readCredit(text) !== undefined) return 'credit';
  if (isDateline(text)) return 'dateline';
  if (aboveTitle) return isLabelLike(text) ? 'label' : 'body';
  if (aboveBody) return isSectionName(text) ? 'label' : 'body';
  return isInvitation(line) ? 'invitation' : 'body';
}

/** A personal name alone next to the date, between headline and body, is the author's. */
function withNames(
  lines: readonly Line[],
  roles: readonly LineRole[],
  head: number,
  bodyStart: number,
): readonly LineRole[] {
  return roles.map((role, i) => {
    const besideStamp = roles[i - 1] === 'stamp' || roles[i + 1] === 'stamp';
    if (role !== 'body' || i < head || i >= bodyStart || !besideStamp) return role;
    const text = lines[i]?.text ?? '';
    return isPersonName(text) || nameWithFunction(text) !== undefined ? 'byline' : role;
  });
}

/** Below the body, short lines after the first mark of the site are labels of its navigation. */
function withFootLabels(
  lines: readonly Line[],
  roles: readonly LineRole[],
  bodyEnd: number,
): readonly RoledLine[] {
  const firstMark = roles.findIndex((role, i) => i > bodyEnd && bodyEnd >= 0 && FOOT_MARKS.has(role));
  return lines.map(({ start, end, text, afterBlank, quoted }, i) => {
    const role = roles[i] ?? 'body';
    const label = role === 'body' && firstMark >= 0 && i > firstMark && isLabelLike(text);
    return { start, end, text, afterBlank, quoted, role: label && countWords(text, 1) > 0 ? 'label' : role };
  });
}
