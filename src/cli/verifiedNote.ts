import type { Finding } from '../engine/rules/checkedNote';
import type { NoteReport } from '../session/noteReport';
import type { NamedNote } from './readNotes';

/** A note with its report and what of it is to be shown. */
export interface VerifiedNote {
  readonly note: NamedNote;
  readonly report: NoteReport;
  /** Findings whose severity is not `off`. */
  readonly findings: readonly Finding[];
}

/** Whether a finding makes the exit status 1: a fault of a quotation, not of a citation; no mere information. */
export function isFlag({ quote, isMild }: Finding): boolean {
  return quote !== undefined && isMild !== true;
}
