import assert from 'node:assert/strict';
import { join } from 'node:path';
import { nodeFiles } from '../../src/node/files';
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { goldenCases } from '../support/golden';

const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('golden notes', () => {
  for (const { name, folder, note, expected } of goldenCases()) {
    it(name, async () => {
      const session = new Session({ files: nodeFiles, log }, folder, defaultSettings);
      await session.sync();
      const report = await session.check({ path: join(folder, 'note.md'), text: note });
      const found = report.quotes.map((quote, i) => {
        const want = expected[i];
        const source = quote.source && {
          article: quote.source.article,
          text: session.library.corpus
            .get(quote.source.article)
            ?.text.slice(quote.source.start, quote.source.end),
        };
        return {
          text: note.slice(quote.start, quote.end),
          verdict: quote.verdict,
          ...(want?.changes && { changes: [...new Set(quote.changes.map(({ kind }) => kind))].sort() }),
          ...(want?.source && { source }),
        };
      });
      const wanted = expected.map((quote) =>
        quote.changes ? { ...quote, changes: [...quote.changes].sort() } : quote,
      );
      assert.deepEqual(found, wanted);
    });
  }
});
