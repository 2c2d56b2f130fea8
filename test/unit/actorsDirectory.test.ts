import { strict as assert } from 'node:assert';
import { type ActorDirectory, buildDirectory, recogniseActors } from '../../src/engine/actors';

/** A directory over texts of the test's own, named a.txt, b.txt … */
function directoryOf(...texts: readonly string[]): ActorDirectory {
  return buildDirectory(
    texts.map((text, i) => ({
      file: `${'abcdef'.charAt(i)}.txt`,
      text,
      date: undefined,
      names: recogniseActors(text, { language: 'fr' }),
    })),
  );
}

/** "name: aliases" of each actor. */
function actorsIn(directory: ActorDirectory): string[] {
  return directory.actors.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`);
}

describe('buildDirectory', () => {
  it('unites writings of one name over articles', () => {
    const directory = directoryOf('On cite Park Min-soo.', 'On cite Park Min Soo.');
    assert.deepEqual(actorsIn(directory), ['Park Min-soo: Park Min-soo, Park Min Soo']);
  });

  it('unites a surname with the one full name that ends with it', () => {
    const directory = directoryOf('On cite Paul Vaubert.', 'Le soir, M. Vaubert a dit non.');
    assert.deepEqual(actorsIn(directory), ['Paul Vaubert: Paul Vaubert, Vaubert']);
    assert.equal(directory.actorOf('b.txt', 0), directory.actors[0]);
  });

  it('keeps a surname apart when two bear it, unless its article says whose it is', () => {
    const directory = directoryOf(
      'On cite Paul Vaubert.',
      'On cite Anne Vaubert, puis Mme Vaubert.',
      'M. Vaubert a ri.',
    );
    assert.deepEqual(actorsIn(directory), [
      'Anne Vaubert: Anne Vaubert, Vaubert',
      'Paul Vaubert: Paul Vaubert',
      'Vaubert: Vaubert',
    ]);
  });

  it('unites transcriptions of a full name', () => {
    const directory = directoryOf('On cite Sergueï Pouchkarine.', 'On cite Sergei Pushkarin.');
    assert.equal(directory.actors.length, 1);
  });

  it('unites an acronym with the expansion another article gives', () => {
    const directory = directoryOf(
      'L’Union des pêcheurs du nord (UPN) se réunit.',
      'La colère de l’UPN monte.',
    );
    assert.deepEqual(actorsIn(directory), ['Union des pêcheurs du nord: UPN, Union des pêcheurs du nord']);
  });

  it('gives a country its French name, its metonyms as aliases and its place in the order', () => {
    const directory = directoryOf('La Norvège vote. La Norvège attend. Oslo a ri.', 'Une réunion à Oslo.');
    assert.deepEqual(actorsIn(directory), ['Norvège: Norvège, Oslo', 'Oslo: Oslo']);
    assert.deepEqual(
      directory.actors.map(({ type, mentionCount }) => [type, mentionCount]),
      [
        ['country', 3],
        ['place', 1],
      ],
    );
  });

  it('keeps each role once an article, never as an alias', () => {
    const text = 'Le maire de Lyon, Paul Vaubert, a ri. Le maire de Lyon, Paul Vaubert, est parti.';
    const actor = directoryOf(text).actors.find(({ name }) => name === 'Paul Vaubert');
    assert.deepEqual(
      actor?.roles.map((role) => role.text),
      ['maire de Lyon'],
    );
    assert.deepEqual(actor?.aliases, ['Paul Vaubert']);
  });

  it('answers undefined for what it does not know', () => {
    const directory = directoryOf('La Norvège vote.');
    assert.equal(directory.actorOf('z.txt', 0), undefined);
    assert.equal(directory.actorOf('a.txt', 9), undefined);
  });
});
