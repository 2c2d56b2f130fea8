import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const cases = path.join('test', 'fixtures', 'golden');
const verdicts = new Set(['verbatim', 'altered', 'not-found', 'wrong-source', 'wrong-speaker', 'unchecked']);
const kinds = new Set(['negation', 'number', 'date', 'name', 'modal', 'word', 'order', 'slip', 'glued']);

/** One quotation of a key. See test/fixtures/golden/README.md. */
interface KeyedQuote {
  readonly text: string;
  readonly verdict: string;
  readonly changes?: readonly string[];
  readonly source?: { readonly article: string; readonly text: string };
}

function readKey(folder: string): readonly KeyedQuote[] {
  return (JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { quotes: KeyedQuote[] })
    .quotes;
}

/** Every quotation is a slice of the note, and each starts after the one before. */
function checkOrder(note: string, quotes: readonly KeyedQuote[]): void {
  let from = 0;
  for (const { text } of quotes) {
    const start = note.indexOf(text, from);
    assert.notEqual(start, -1, `not in the note after offset ${from}: ${text}`);
    from = start + 1;
  }
}

/** The source is there, and nowhere twice, so that the key names one place. */
function checkSource(folder: string, source: NonNullable<KeyedQuote['source']>): void {
  const article = readFileSync(path.join(folder, 'articles', source.article), 'utf8');
  assert.equal(article.split(source.text).length - 1, 1, `once in ${source.article}: ${source.text}`);
}

describe('keys of the golden cases', () => {
  const names = readdirSync(cases).filter((name) => existsSync(path.join(cases, name, 'note.md')));

  it('are found', () => assert.ok(names.length >= 10, `only ${names.length} cases`));

  for (const name of names) {
    it(`${name} agrees with its texts`, () => {
      const folder = path.join(cases, name);
      const quotes = readKey(folder);
      checkOrder(readFileSync(path.join(folder, 'note.md'), 'utf8'), quotes);
      for (const quote of quotes) {
        assert.ok(verdicts.has(quote.verdict), quote.verdict);
        for (const kind of quote.changes ?? []) assert.ok(kinds.has(kind), kind);
        assert.ok(
          quote.verdict === 'altered' || quote.changes === undefined,
          `changes, yet ${quote.verdict}`,
        );
        if (quote.source) checkSource(folder, quote.source);
      }
    });
  }
});
