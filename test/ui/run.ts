import { getBrowser } from '../support/editor/browser';
import { getServer } from '../support/editor/serverFiles';
import { isPass, runMocha, summary } from '../support/runMocha';
import { exitOnSignals } from '../support/untilExit';

/** `npm run test:ui`: installs the editor and a browser if need be, then runs the tests of this folder. */
async function main(): Promise<void> {
  exitOnSignals();
  await getServer();
  await getBrowser();
  const outcome = await runMocha(__dirname, 90_000);
  console.log(summary(outcome));
  process.exit(isPass(outcome) ? 0 : 1);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
