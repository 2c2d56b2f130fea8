import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, run } from '../support/killedRuns';
import { withFolder } from '../support/tempFolder';

/** Enough for several batches. */
const ARTICLES = 70;
const FILLER =
  'Le conseil a siégé tard. La maire a parlé des ponts et des quais, puis elle s’est tue. '.repeat(5);

function articleOf(i: number): string {
  return `Le pont ${i}\n\nLe 3 mars 2026\n\n« Nous ne vendrons pas le pont numéro ${i} », a dit Alba Ferran, maire de Sarvane.\n\n${FILLER}\n`;
}

const numbers = [...Array(ARTICLES).keys()];
const files = {
  ...Object.fromEntries(numbers.map((i) => [`articles/${i}.txt`, articleOf(i)])),
  'notes/n.md': numbers
    .map(
      (i) =>
        `« Nous ${i % 3 === 0 ? '' : 'ne '}vendrons pas le pont numéro ${i} » ([a](../articles/${i}.txt)).`,
    )
    .join('\n\n'),
};
const args = ['verify', '--format', 'json', 'notes/n.md'];

describe('a command line that is killed', function () {
  this.timeout(60_000);

  it('leaves a cache from which the next run is right, at whatever moment', () =>
    withFolder(files, async (folder) => {
      const place = (name: string) => {
        const cache = join(folder, `.cache-${name}`);
        mkdirSync(cache);
        return { folder, cache };
      };
      const whole = place('whole');
      const expected = await run(whole, [...args, '--no-cache']);
      assert.equal(expected.status, 1);
      assert.equal(bytesIn(whole.cache), 0);
      assert.equal((await run(whole, args)).out, expected.out);
      const most = bytesIn(whole.cache);
      assert.ok(most > 50_000);
      for (const share of [0, 0.2, 0.5, 0.95]) {
        const killed = place(String(share));
        const { status } = await run(killed, args, ({ bytes }) => bytes >= share * most);
        if (share === 0) assert.equal(status, 137, `killed at ${share}`);
        const { status: code, out } = await run(killed, args);
        assert.deepEqual([code, out === expected.out], [1, true], `the run after ${share}`);
      }
    }));
});
