/** `verbatim verify`: checks notes and prints what it found. */
import type { Finding } from '../engine/rules/checkedNote';
import { Cards } from '../session/cards';
import type { NoteReport } from '../session/noteReport';
import type { Settings } from '../session/settings';
import type { FileProblem } from '../session/syncResult';
import { exitCodes, type Io } from './io';
import { openSession, type SharedOptions } from './openSession';
import { readNotes } from './readNotes';
import { isFlag, type VerifiedNote } from './verifiedNote';
import { verifyJson } from './verifyJson';
import { verifyText } from './verifyText';

/** Runs the command; the exit status. */
export async function verifyCommand(
  named: readonly string[],
  options: SharedOptions,
  io: Io,
): Promise<number> {
  const open = await openSession(options, io, named);
  const { notes, problems } = await readNotes(named, open, io);
  const { session } = open;
  const verified: VerifiedNote[] = [];
  for (const note of notes) {
    const report = await session.check(note);
    verified.push({ note, report, findings: shown(report, session.settings) });
  }
  const all = distinct([...open.problems, ...problems, ...verified.flatMap(problemsOf)]);
  io.out(
    options.format === 'json'
      ? verifyJson(verified, all, new Cards(session.library))
      : verifyText(verified, all, session),
  );
  if (problems.length > 0 && notes.length < named.length) return exitCodes.failed;
  return verified.some(({ findings }) => findings.some(isFlag)) ? exitCodes.flagged : exitCodes.clean;
}

function shown({ findings }: NoteReport, { severity }: Settings): Finding[] {
  return findings.filter(({ code }) => severity[code] !== 'off');
}

/** The same problem of several notes, a missing bibliography say, once. */
function distinct(problems: readonly FileProblem[]): FileProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.file}\n${problem.message}`, problem])).values()];
}

function problemsOf({ note, report }: VerifiedNote): FileProblem[] {
  return [
    ...report.bibliographies.problems,
    ...report.problems.map(({ message }) => ({ file: note.name, message })),
  ];
}
