import { foldLine, wordsOf } from '../text/foldLine';
import type { ArticleMetadata } from './article';
import { readByline, readCredit, wireInBrackets } from './layout/creditLine';
import type { FrontMatter } from './layout/frontMatter';
import type { LineRole, RoledLine } from './layout/lineRoles';
import { isPersonName } from './layout/personName';
import {
  copyrightHolder,
  looksLikeInstitution,
  looksLikeOutlet,
  outletBeforeDate,
  outletOfDateline,
  outletOfLabel,
} from './layout/publisherLine';
import { nameWithFunction } from './layout/signature';
import type { Stamp, StampReader } from './layout/stampLine';

/** A site's name stands this near the top; further down it is one of its menus. */
const TOP_LINES = 5;
const LONGEST_SITE_NAME = 8;
/** A dateline opens one of the first paragraphs. */
const OPENING_LINES = 4;

/** What the lines of an article and its front matter say about it. What is not printed stays `undefined`. */
export function readMetadata(
  lines: readonly RoledLine[],
  front: FrontMatter,
  reader: StampReader,
): ArticleMetadata {
  const stamps = stampsOf(lines, reader);
  return {
    title: front.title ?? titleOf(lines),
    publisher: front.publisher ?? publisherOf(lines),
    byline: front.byline ?? bylineOf(lines, stamps),
    date: front.date ?? dateOf(lines, stamps, reader),
    agency: front.agency ?? agencyOf(lines, stamps),
  };
}

function titleOf(lines: readonly RoledLine[]): string | undefined {
  return lines.find((line) => line.role === 'title')?.text.replace(/^#+\s+/, '');
}

/** The stamps, of which an outlet beside the date is no author. */
function stampsOf(lines: readonly RoledLine[], reader: StampReader): readonly Stamp[] {
  return lines.flatMap(({ role, text }) => {
    const stamp = role === 'stamp' ? reader.read(text) : undefined;
    if (!stamp) return [];
    return outletBeforeDate(text) === undefined ? stamp : { ...stamp, rest: '' };
  });
}

/**
 * The first date of publication: on a line of its own, in a dateline, beside other words; a revision's date only where
 * there is no other.
 */
function dateOf(
  lines: readonly RoledLine[],
  stamps: readonly Stamp[],
  reader: StampReader,
): string | undefined {
  const dated = stamps.filter((stamp) => stamp.date !== undefined);
  const first = dated.filter((stamp) => !stamp.revised);
  const plain = first.find(({ rest }) => rest === '');
  if (plain) return plain.date;
  const dateline = firstOf(lines, 'body', (text) => reader.datelineDate(text), OPENING_LINES);
  return dateline ?? (first[0] ?? dated[0])?.date;
}

/** A by-line, or a personal name that shares its line with the date. */
function bylineOf(lines: readonly RoledLine[], stamps: readonly Stamp[]): string | undefined {
  const line = lines.find(({ role }) => role === 'byline');
  if (line) return readByline(line.text) ?? nameWithFunction(line.text) ?? line.text;
  for (const { rest } of stamps) {
    const name = readByline(rest) ?? rest;
    if (readCredit(rest) === undefined && isPersonName(name)) return name;
  }
  return undefined;
}

/** A credit line, one beside the date, or a wire in brackets where the report opens or ends. */
function agencyOf(lines: readonly RoledLine[], stamps: readonly Stamp[]): string | undefined {
  const credit = lines.find(({ role }) => role === 'credit');
  if (credit) return readCredit(credit.text);
  for (const { rest } of stamps) {
    const beside = readCredit(rest);
    if (beside !== undefined) return beside;
  }
  const byline = lines.find(({ role }) => role === 'byline');
  const withWire = byline ? readCredit(/(?:avec|with) .*$/iu.exec(byline.text)?.[0] ?? '') : undefined;
  const last = lines.findLast(({ role }) => role === 'body');
  return (
    withWire ??
    firstOf(lines, 'body', (text) => wireInBrackets(text.slice(0, 60)), OPENING_LINES) ??
    wireInBrackets(last?.text.slice(-30) ?? '')
  );
}

/** Tried in this order: copyright notice, dateline, name at the top, label at the foot. */
function publisherOf(lines: readonly RoledLine[]): string | undefined {
  return (
    firstOf(lines, 'copyright', copyrightHolder) ??
    firstOf(lines, 'dateline', outletOfDateline) ??
    siteName(lines) ??
    firstOf(lines, 'stamp', outletBeforeDate) ??
    firstOf(lines, 'label', outletOfLabel) ??
    firstOf(lines, 'control', outletOfLabel)
  );
}

/** What the first of the lines of a role of which `read` gives anything says, among the first `most` of them. */
function firstOf(
  lines: readonly RoledLine[],
  role: LineRole,
  read: (text: string) => string | undefined,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  let left = most;
  for (const line of lines) {
    if (line.role !== role) continue;
    if (left-- === 0) return undefined;
    const found = read(line.text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An outlet's name above the headline, or the first line of all, where a label at the foot repeats it. */
function siteName(lines: readonly RoledLine[]): string | undefined {
  const title = lines.findIndex(({ role }) => role === 'title');
  const below = new Set(
    lines
      .slice(title + 1)
      .filter(({ role }) => role === 'label')
      .map((line) => foldLine(line.text)),
  );
  return lines.slice(0, Math.max(0, Math.min(title, TOP_LINES))).find(({ role, text }, i) => {
    if (role !== 'label' || wordsOf(text).length > LONGEST_SITE_NAME) return false;
    return looksLikeOutlet(text) || looksLikeInstitution(text) || (i === 0 && below.has(foldLine(text)));
  })?.text;
}
