import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { ActorType, Registry } from '../../src/engine/actors';
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { memoryFiles } from '../support/memoryFiles';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const TEXTS = [
  'Hier, Anna Berg a parlé à Kim Min-soo. Mme Berg a ri.',
  'Otto Berg dort. L’armée valdorienne et la Patronne attendent à Oslo.',
  'La Patronne a dit « non » à Kim Min Soo, selon Oslo.',
  'ŁÓDŹ-Presse cite Zoé Łund. Kim-Min-Soo aussi.',
];
const FORMS = [
  'Anna Berg',
  'Berg',
  'la Patronne',
  'armée valdorienne',
  'Kim Min Soo',
  'Oslo',
  'Zoé Łund',
  'Łódź',
];

/** Everything that a session knows of its actors, as text. */
function actorsOf({ library }: Session): string[] {
  return library.directory.actors.map((actor) =>
    JSON.stringify({ ...actor, mentions: library.directory.mentionsOf(actor) }),
  );
}

function newSession(texts: Map<string, string>): Session {
  return new Session({ files: memoryFiles(texts), log }, '/w', defaultSettings);
}

const form = fc.constantFrom(...FORMS);
const actor = fc.record({
  name: form,
  type: fc.constantFrom<ActorType>('person', 'organisation'),
  aliases: fc.uniqueArray(form, { maxLength: 2 }),
  roles: fc.constant([]),
  speaksFor: fc.uniqueArray(form, { maxLength: 1 }),
});
const registry: fc.Arbitrary<Registry> = fc.record({
  actors: fc.uniqueArray(actor, { maxLength: 3, selector: ({ name }) => name }),
  rejected: fc.array(fc.record({ form }), { maxLength: 2 }),
});

describe('a session whose registry changes', () => {
  it('knows the same actors as one that is opened afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(registry, { minLength: 1, maxLength: 3 }), async (registries) => {
        const texts = new Map(TEXTS.map((text, i) => [`/w/articles/${i}.txt`, text]));
        const living = newSession(texts);
        await living.sync();
        for (const each of registries) {
          texts.set('/w/.verbatim/actors.json', JSON.stringify(each));
          await living.sync();
        }
        const fresh = newSession(texts);
        await fresh.sync();
        assert.deepEqual(actorsOf(living), actorsOf(fresh));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what was decided while the file is broken', async () => {
    const texts = new Map([['/w/articles/a.txt', TEXTS[2] ?? '']]);
    const session = newSession(texts);
    texts.set('/w/.verbatim/actors.json', '{"actors": [{"name": "la Patronne", "type": "person"}]}');
    await session.sync();
    const before = actorsOf(session);
    assert.ok(before.some((line) => line.includes('Patronne')));
    texts.set('/w/.verbatim/actors.json', '{"actors": [{"name": "la Patr');
    await session.sync();
    assert.deepEqual(actorsOf(session), before);
    assert.equal(session.registry.problems.length, 1);
  });
});
