/** What can be mended in a note, at a place and everywhere. */

import type { CheckedQuote, Finding } from '../engine/rules/checkedNote';
import type { Fix, FixKind } from '../engine/rules/fixes/fix';
import { fixAll, fixesFor, isCure, rewritesFor } from '../engine/rules/fixes/fixesFor';
import { LineMap, type LineRange } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import { fixSourcesOf } from '../session/fixSources';
import type { NoteText } from '../session/session';
import type { Severity } from '../session/settings';
import type { Call, Desk } from './desk';
import { type SpeakerRelation, speakerRelations } from './speakerRelations';

/** What is asked: a stretch of a note, and whether rewrites are wanted, which mend no fault. */
export interface FixRequest extends NoteText {
  readonly range: LineRange;
  readonly rewrites: boolean;
}

/** A fix of something flagged. */
export interface FindingFix {
  readonly fix: Fix;
  readonly code: Finding['code'];
  readonly range: LineRange;
  /** It comes first and mends the fault: it may be made without a look at the others. */
  readonly isPreferred: boolean;
}

/** All that is offered; each list in the order to show it in. */
export interface FixAnswer {
  readonly fixes: readonly FindingFix[];
  /** The same kinds of fix in the whole note. */
  readonly everywhere: readonly Fix[];
  readonly rewrites: readonly Fix[];
  /** What may be stated in the registry instead, in the same order as the fixes. */
  readonly relations: readonly SpeakerRelation[];
}

/** The fixes for what meets a stretch of a note. */
export async function fixes(desk: Desk, request: FixRequest, { signal }: Call): Promise<FixAnswer> {
  const { library, settings } = desk.session;
  const report = await desk.session.check(request, signal);
  const lines = new LineMap(report.note.text);
  const wanted = { start: lines.offsetOf(request.range.from), end: lines.offsetOf(request.range.to) };
  const sources = fixSourcesOf(report, library, settings);
  const shown = report.findings.filter(({ code }) => settings.severity[code] !== ('off' satisfies Severity));
  const own = shown
    .filter((finding) => meets(finding, wanted))
    .map((finding) => ({ finding, fixes: fixesFor(finding, report, sources) }));
  const here = own.flatMap((each) => each.fixes);
  const all = here.length > 0 ? shown.map((finding) => fixesFor(finding, report, sources)) : [];
  return {
    fixes: own.flatMap((each) =>
      each.fixes.map((fix, i) => ({
        fix,
        code: each.finding.code,
        range: lines.rangeOf(each.finding),
        isPreferred: i === 0 && isCure(fix),
      })),
    ),
    everywhere: everywhere(here, all),
    relations: own.flatMap(({ finding }) => speakerRelations(desk, finding, lines)),
    rewrites: request.rewrites
      ? rewritesIn(report.quotes, wanted, (quote) => rewritesFor(quote, report, sources))
      : [],
  };
}

function rewritesIn(
  quotes: readonly CheckedQuote[],
  wanted: Span,
  of: (quote: CheckedQuote) => Fix[],
): Fix[] {
  const here = quotes.filter(({ quote }) => meets(quote.outer, wanted)).flatMap(of);
  return here.length > 0 ? [...here, ...everywhere(here, quotes.map(of))] : [];
}

/** For every kind of fix offered here, the one that makes it in the whole note. */
function everywhere(here: readonly Fix[], all: readonly Fix[][]): Fix[] {
  const kinds = new Set<FixKind>(here.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => fixAll(kind, all) ?? []);
}

/** A cursor right behind a thing meets it too. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
