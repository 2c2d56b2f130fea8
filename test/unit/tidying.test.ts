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
  it('collects garbage once it is quiet', async () => {
    const gone = collected();
    const tidying = new Tidying(log, 1);
    tidying.later();
    tidying.later();
    await gone;
  });
});
