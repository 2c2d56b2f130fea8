/** From what is flagged in a note to the editor's diagnostics. */
import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Range } from 'vscode';
import type { FlaggedPlace, NoteAnswer } from '../desk/notes';
import type { Severity } from '../session/settings';
import { toLocation, toRange } from './convert';
import type { ResearchFolder } from './researchFolder';

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is flagged, as far as the settings let it show. */
export function shownFlags({ flagged }: NoteAnswer, { settings }: ResearchFolder): FlaggedPlace[] {
  return flagged.filter(({ code }) => settings.severity[code] !== 'off');
}

/** Everything to be said of a note in the Problems view. */
export function toDiagnostics(answer: NoteAnswer, folder: ResearchFolder): Diagnostic[] {
  return [...shownFlags(answer, folder).map((flag) => toDiagnostic(flag, folder)), ...noteProblems(answer)];
}

function toDiagnostic(
  { code, message, range, source, isMild }: FlaggedPlace,
  { settings }: ResearchFolder,
): Diagnostic {
  const severity = settings.severity[code];
  const own = severity === 'off' ? DiagnosticSeverity.Hint : severities[severity];
  const level = isMild ? Math.max(own, DiagnosticSeverity.Information) : own;
  const diagnostic = byVerbatim(toRange(range), message, level);
  diagnostic.code = code;
  const evidence = source && [
    new DiagnosticRelatedInformation(toLocation(source), `The source: ${source.words}`),
  ];
  diagnostic.relatedInformation = evidence ?? [];
  return diagnostic;
}

/** About the note as a whole, and the bibliographies that it uses: at the place they name, else in its first line. */
function noteProblems({ problems }: NoteAnswer): Diagnostic[] {
  return problems.map(({ message, range }) =>
    byVerbatim(range ? toRange(range) : new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information),
  );
}

/** A diagnostic that says whose it is. */
export function byVerbatim(range: Range, message: string, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = new Diagnostic(range, message, severity);
  diagnostic.source = 'Verbatim';
  return diagnostic;
}
