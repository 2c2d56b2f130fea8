import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { isPass, runMocha, summary } from '../support/runMocha';

/**
 * Called by the editor inside its extension host: runs the tests beside this file. The outcome goes to the file
 * named by VERBATIM_OUTCOME, since an editor's exit code can say 0 when nothing ran.
 */
export async function run(): Promise<void> {
  markConsole(process.env.VERBATIM_TEST_MARK ?? '');
  const outcome = await runMocha(__dirname, 20_000);
  if (process.env.VERBATIM_OUTCOME) writeFileSync(process.env.VERBATIM_OUTCOME, JSON.stringify(outcome));
  if (!isPass(outcome)) throw new Error(summary(outcome));
}

/**
 * Puts `mark` before what the tests log: see runTestsInServer. The console as a whole is replaced, since the
 * extension host guards its parts: what is assigned to `console.log` there is silently dropped. Warnings and errors
 * are left alone: the host writes its own there.
 */
function markConsole(mark: string): void {
  const { log } = globalThis.console;
  const print = (...parts: unknown[]) => log(mark + format(...parts));
  globalThis.console = { ...globalThis.console, log: print, info: print };
}
