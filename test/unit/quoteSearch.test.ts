import * as assert from 'node:assert/strict';
import { Cards } from '../../src/session/cards';
import { Library } from '../../src/session/library';
import type { FileEntry, Files } from '../../src/session/ports';
import { QuoteSearch, type SearchHit } from '../../src/session/quoteSearch';

const articles: Record<string, string> = {
  'phare.txt':
    'Le phare de Port-Écume\n\nPublié le 3 mai 2026\n\n« La marée ne demande à personne l’heure », a dit le gardien, Yann Kerbrat.\n',
  'moulin.txt':
    'Le moulin rouvre\n\nPublié le 4 juin 2026\n\n« Nos ailes tournent sans demander », a déclaré la meunière, Ondine Falbert.\n',
};
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A disk that holds {@link articles}, and what is added to it. */
function disk(texts: Record<string, string>): Files {
  const entry = (name: string): FileEntry => ({
    path: `/w/${name}`,
    name,
    size: texts[name]?.length ?? 0,
    modified: 0,
  });
  return {
    list: async () => ({ files: Object.keys(texts).sort().map(entry), missing: [], problems: [] }),
    read: async ({ name }) => ({ value: Buffer.from(texts[name] ?? ''), problems: [] }),
    stat: async () => undefined,
    identify: async (path) => path,
  };
}

function told(hit: SearchHit): string {
  return hit.kind === 'actor' ? hit.actor.name : `${hit.speaker}: ${hit.text}`;
}

describe('QuoteSearch', () => {
  const texts = { ...articles };
  const library = new Library({ files: disk(texts), log: silent });
  const search = new QuoteSearch(library, new Cards(library));
  const ask = (query: string) => search.search(query, 10).map(told);

  before(() => library.sync('/w', ['.']));

  const maree = 'Yann Kerbrat: La marée ne demande à personne l’heure';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['words without their accents', 'maree heure', [maree]],
    ['in any order', 'heure maree', [maree]],
    ['with a slip', 'marré heure', [maree]],
    ['with the speaker', 'kerbrat maree', [maree]],
    ['every word must be there', 'maree meuniere', []],
    ['nothing of the kind', 'zzzz', []],
  ];
  for (const [name, query, expected] of cases) it(name, () => assert.deepEqual(ask(query), expected));

  it('finds an actor by part of the name, before what they said', () => {
    assert.equal(ask('falbert')[0], 'Ondine Falbert');
  });

  it('shows actors and the newest quotation where nothing is asked', () => {
    const hits = ask('');
    assert.ok(hits.includes('Ondine Falbert'));
    const quotations = hits.filter((hit) => hit.includes(': '));
    assert.deepEqual(quotations, ['Ondine Falbert: Nos ailes tournent sans demander', maree]);
  });

  it('knows what came since', async () => {
    texts['forge.txt'] =
      'La forge\n\n« Le fer se souvient du marteau », a dit le forgeron, Émile Varenque.\n';
    await library.sync('/w', ['.']);
    assert.deepEqual(ask('marteau'), ['Émile Varenque: Le fer se souvient du marteau']);
  });
});
