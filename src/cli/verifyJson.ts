/** The JSON of `verbatim verify`, schema `verbatim.verify/1`: absence is `null`, offsets UTF-16, half-open. */
import type { VerbatimPlace } from '../engine/match/verdict';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import { LineMap } from '../engine/text/lines';
import type { Cards } from '../session/cards';
import type { NoteReport } from '../session/noteReport';
import type { FileProblem } from '../session/syncResult';
import type { VerifiedNote } from './verifiedNote';

/** Prints all notes as one JSON document. */
export function verifyJson(
  verified: readonly VerifiedNote[],
  problems: readonly FileProblem[],
  cards: Cards,
): string {
  const document = {
    schema: 'verbatim.verify/1',
    notes: verified.map(({ note, report, findings }) => ({
      file: note.name,
      quotes: report.quotes.map((quote) => quoteJson(quote, report, cards)),
      mentions: report.mentions.map(({ start, end, actor, via }) => ({
        start,
        end,
        text: note.text.slice(start, end),
        actor: actor.name,
        via,
      })),
      openMentions: report.openMentions.map(({ start, end, candidates, via }) => ({
        start,
        end,
        text: note.text.slice(start, end),
        candidates: candidates.map(({ name }) => name),
        via,
      })),
      findings: findings.map(({ code, message, start, end }) => {
        const { line, column } = new LineMap(note.text).positionOf(start);
        return { code, message, start, end, line: line + 1, column: column + 1 };
      }),
    })),
    problems: problems.map(({ file, message }) => ({ file: file ?? null, message })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function quoteJson(quote: CheckedQuote, report: NoteReport, cards: Cards): object {
  const { start, end, verdict, reason, tolerances, changes, source, alsoAt, citedArticles } = quote;
  const passage = source && cards.passage(source);
  return {
    start,
    end,
    text: report.note.text.slice(start, end),
    verdict,
    reason: reason ?? null,
    missing: quote.missing ?? null,
    tolerances,
    changes: changes.map(({ kind, note, source: words }) => ({ kind, note, source: words })),
    source: source ? { ...placeJson(source), text: passage?.passage ?? '' } : null,
    alsoAt: alsoAt.map(placeJson),
    citedArticles,
    speaker: quote.speaker ?? passage?.speaker ?? null,
    claimedSpeaker: quote.claimedSpeaker ?? null,
  };
}

function placeJson({ article, start, end }: VerbatimPlace): object {
  return { article, start, end };
}
