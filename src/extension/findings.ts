/** From a note's findings to the editor's diagnostics. */
import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Range } from 'vscode';
import type { Finding } from '../engine/rules/checkedNote';
import { LineMap } from '../engine/text/lines';
import type { NoteReport } from '../session/noteReport';
import type { Severity } from '../session/settings';
import { Locations, toRange } from './convert';
import type { ResearchFolder } from './researchFolder';

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings that the settings let show. */
export function shownFindings(report: NoteReport, folder: ResearchFolder): readonly Finding[] {
  return report.findings.filter(({ code }) => folder.settings.severity[code] !== 'off');
}

/** Everything to be said of a note in the Problems view. Offsets are of `report.note.text`. */
export function toDiagnostics(report: NoteReport, folder: ResearchFolder): Diagnostic[] {
  const lines = new LineMap(report.note.text);
  const places = new Locations();
  const findings = shownFindings(report, folder).map((finding) => {
    const severity = folder.settings.severity[finding.code];
    const level = severity === 'off' ? DiagnosticSeverity.Hint : severities[severity];
    const diagnostic = byVerbatim(toRange(lines, finding), finding.message, level);
    diagnostic.code = finding.code;
    diagnostic.relatedInformation = evidence(finding, folder, places);
    return diagnostic;
  });
  return [...findings, ...noteProblems(report, lines)];
}

/** About the note as a whole, and the bibliographies that it uses: at the place they name, else in its first line. */
function noteProblems({ problems, bibliographies }: NoteReport, lines: LineMap): Diagnostic[] {
  const all = [...problems, ...bibliographies.problems.map(({ message }) => ({ message, span: undefined }))];
  return all.map(({ message, span }) =>
    byVerbatim(span ? toRange(lines, span) : new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information),
  );
}

/** Longest passage shown whole below a finding, in UTF-16 units. */
const LONGEST = 200;

function evidence(
  { quote }: Finding,
  folder: ResearchFolder,
  places: Locations,
): DiagnosticRelatedInformation[] {
  const { library } = folder.session;
  const source = quote?.source;
  const article = source && library.corpus.get(source.article)?.article;
  const path = source && library.pathOf(source.article);
  if (!article || path === undefined) return [];
  const words = article.text.slice(source.start, source.end).replace(/\s+/g, ' ');
  const message = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return [new DiagnosticRelatedInformation(places.of(path, article.text, source), `The source: ${message}`)];
}

/** A diagnostic that says whose it is. */
export function byVerbatim(range: Range, message: string, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = new Diagnostic(range, message, severity);
  diagnostic.source = 'Verbatim';
  return diagnostic;
}
