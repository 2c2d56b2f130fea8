import { filesUnder } from './filesUnder';

/** How a run of tests ended. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every `*.test.js` under `folder` with mocha, printing as it goes. `timeout` is for one test, in ms. */
export async function runMocha(folder: string, timeout: number): Promise<Outcome> {
  process.setSourceMapsEnabled(true); // failures name lines of the .ts files
  const { default: Mocha } = await import('mocha'); // an ES module: not every host can `require` it
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout, forbidOnly: true });
  for (const file of filesUnder(folder, '.test.js')) mocha.addFile(file);
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}

/** The closing line. Example: `12 passed, 0 failed`. */
export function summary({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

/** True only if something ran and nothing failed: a suite that did not run is not a pass. */
export function isPass({ passed, failed }: Outcome): boolean {
  return passed > 0 && failed === 0;
}
