import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTestsInDesktop, testDesktop } from '../support/editor/desktop';
import { runTestsInServer } from '../support/editor/runTestsInServer';
import { project } from '../support/places';
import { isPass, type Outcome, summary } from '../support/runMocha';
import { copySample } from '../support/sample';
import { exitOnSignals, untilExit } from '../support/untilExit';

/** `npm run test:vscode`: runs the tests of this folder inside a real VS Code, the first that can be had. */
async function main(): Promise<void> {
  exitOnSignals();
  const outcomeFile = join(tmpdir(), `verbatim-outcome-${process.pid}.json`);
  untilExit(() => rmSync(outcomeFile, { force: true }));
  process.env.VERBATIM_OUTCOME = outcomeFile; // the editor and its extension host inherit it
  const tests = {
    workspace: copySample().folder,
    extensionDevelopmentPath: project,
    extensionTestsPath: join(__dirname, 'suite.js'),
  };
  const desktop = await testDesktop();
  if (desktop === undefined) await runTestsInServer(tests);
  else await runTestsInDesktop(desktop, tests);
  if (!existsSync(outcomeFile)) throw new Error('The editor ended without running the tests.');
  const outcome: Outcome = JSON.parse(readFileSync(outcomeFile, 'utf8'));
  console.log(summary(outcome));
  process.exitCode = isPass(outcome) ? 0 : 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
