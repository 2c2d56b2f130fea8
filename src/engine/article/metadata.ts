import { foldLine, wordsOf } from '../text/foldLine';
import type { ArticleMetadata } from './article';
import { readByline, readCredit, wireInBrackets } from './layout/creditLine';
import type { FrontMatter } from './layout/frontMatter';
import type { RoledLine } from './layout/lineRoles';
import { isPersonName } from './layout/personName';
import {
  copyrightHolder,
  looksLikeInstitution,
  looksLikeOutlet,
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

function stampsOf(lines: readonly RoledLine[], reader: StampReader): readonly Stamp[] {
  return lines.filter((line) => line.role === 'stamp').flatMap((line) => reader.read(line.text) ?? []);
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
  const opening = lines.filter((line) => line.role === 'body').slice(0, OPENING_LINES);
  const dateline = opening.map((line) => reader.datelineDate(line.text)).find((date) => date !== undefined);
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
  const beside = stamps.map(({ rest }) => readCredit(rest)).find((name) => name !== undefined);
  if (beside !== undefined) return beside;
  const byline = lines.find(({ role }) => role === 'byline');
  const withWire = byline ? readCredit(/(?:avec|with) .*$/iu.exec(byline.text)?.[0] ?? '') : undefined;
  if (withWire !== undefined) return withWire;
  const body = lines.filter(({ role }) => role === 'body');
  const opening = body.slice(0, OPENING_LINES).map(({ text }) => wireInBrackets(text.slice(0, 60)));
  return opening.find((wire) => wire !== undefined) ?? wireInBrackets(body.at(-1)?.text.slice(-30) ?? '');
}

/** Tried in this order: copyright notice, dateline, name at the top, label at the foot. */
function publisherOf(lines: readonly RoledLine[]): string | undefined {
  const first = (role: string, read: (text: string) => string | undefined): string | undefined =>
    lines
      .filter((line) => line.role === role)
      .map((line) => read(line.text))
      .find((name) => name !== undefined);
  return (
    first('copyright', copyrightHolder) ??
    first('dateline', outletOfDateline) ??
    siteName(lines) ??
    first('label', outletOfLabel) ??
    first('control', outletOfLabel)
  );
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
