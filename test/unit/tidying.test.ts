import assert from 'node:assert/strict';
import { Tidying } from '../../src/worker/tidying';

const log = { info: () => {}, warn: assertNever, error: assertNever };

function assertNever(message: string): never {
  throw new Error(message);
}

/** Settles when what nobody holds any more is collected. */
function collected(): Promise<void> {
  return new Promise((resolve) => {
    const registry = new FinalizationRegistry(() => {
      clearInterval(holding);
      resolve();
    });
    // Somebody has to hold the registry, or it goes with what it watches.
    const holding = setInterval(() => registry, 1000).unref();
    registry.register({ garbage: true }, undefined);
  });
}

describe('tidying', () => {
  it('collects garbage once nothing more is asked, and answers meanwhile', async () => {
    const gone = collected();
    const tidying = new Tidying(log, { quiet: 1, worth: Number.NEGATIVE_INFINITY });
    const answers = await Promise.all([1, 2].map((each) => tidying.after(async () => 2 * each)));
    assert.deepEqual(answers, [2, 4]);
    await gone;
  });

  it('goes on after what failed', async () => {
    const gone = collected();
    const tidying = new Tidying(log, { quiet: 1, worth: Number.NEGATIVE_INFINITY });
    await assert.rejects(
      tidying.after(() => Promise.reject(new Error('a bug'))),
      /a bug/,
    );
    await gone;
  });
});
