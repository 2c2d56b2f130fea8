import { strict as assert } from 'node:assert';
import { type ActorDirectory, recogniseInNote } from '../../src/engine/actors';
import type { Period } from '../../src/engine/text/printedPeriod';
import { directoryUnder, registered } from '../support/registered';

/** "name (type): forms at their places" of each actor that articles name. */
function namedIn(directory: ActorDirectory): string[] {
  return directory.actors
    .filter(({ mentionCount }) => mentionCount > 0)
    .map(({ name, type, mentionCount }) => `${name} (${type}): ${mentionCount}`);
}

/** "form → actor" of each mention in a note; an open one lists its candidates with "|". */
function inNote(
  note: string,
  directory: ActorDirectory,
  periodAt: () => Period | undefined = () => undefined,
): string[] {
  const prose = [{ start: 0, end: note.length }];
  const { mentions, open } = recogniseInNote(note, prose, directory, { language: 'fr', periodAt });
  const lines = [
    ...mentions.map(({ start, end, actor }) => ({ start, end, names: actor.name })),
    ...open.map(({ start, end, candidates }) => ({
      start,
      end,
      names: candidates.map((each) => each.name).join(' | '),
    })),
  ];
  return lines
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, names }) => `${note.slice(start, end)} → ${names}`);
}

describe('a directory under a registry', () => {
  it('unites what an alias says is one, across articles, and calls it by the canonical name', () => {
    const registry = { actors: [registered('Élise Marchetal', ['la Dame du Port', 'E. M. Vorn'])] };
    const directory = directoryUnder(registry, [
      'La Dame du Port a ri.',
      'On lit E. M. Vorn, oui. Élise Marchetal dort.',
    ]);
    assert.deepEqual(namedIn(directory), ['Élise Marchetal (person): 3']);
  });

  it('finds an alias in small letters that no rule would take for a name', () => {
    const registry = { actors: [registered('Armée du Valdor', ['armée valdorienne'], 'organisation')] };
    assert.deepEqual(namedIn(directoryUnder(registry, ['Hier l’armée valdorienne a reculé.'])), [
      'Armée du Valdor (organisation): 1',
    ]);
  });

  it('takes the type of the registry', () => {
    const registry = { actors: [registered('Celdo Vasteno', [], 'outlet')] };
    assert.deepEqual(namedIn(directoryUnder(registry, ['Selon Celdo Vasteno, oui.'])), [
      'Celdo Vasteno (outlet): 1',
    ]);
  });

  it('lets a registered name take over a country of the tables, with all its forms', () => {
    const registry = { actors: [registered('Norvège', ['le Royaume du Nord'], 'country')] };
    const directory = directoryUnder(registry, ['Oslo a ri. Norway too. Le Royaume du Nord attend.']);
    assert.deepEqual(namedIn(directory), ['Norvège (country): 3']);
    assert.equal(directory.actors[0]?.registered?.aliases[0], 'le Royaume du Nord');
  });

  it('wins over what the tables say of a form', () => {
    const registry = { actors: [registered('Oslo Édition', ['Oslo'], 'organisation')] };
    assert.deepEqual(namedIn(directoryUnder(registry, ['Oslo a publié un livre.'])), [
      'Oslo Édition (organisation): 1',
    ]);
  });

  it('gives surnames and transcriptions to the registered actor', () => {
    const registry = { actors: [registered('Sergueï Pouchkarine')] };
    const directory = directoryUnder(registry, [
      'On cite Sergei Pushkarin.',
      'Le soir, M. Pouchkarine a dit non.',
    ]);
    assert.deepEqual(namedIn(directory), ['Sergueï Pouchkarine (person): 2']);
  });

  it('keeps an alias of two actors open, unless the article names one of them', () => {
    const registry = {
      actors: [registered('Anna Berg', ['la Patronne']), registered('Otto Lund', ['la Patronne'])],
    };
    const directory = directoryUnder(registry, ['La Patronne a ri.', 'Anna Berg dort. La Patronne a ri.']);
    assert.deepEqual(namedIn(directory), ['Anna Berg (person): 2', 'la Patronne (person): 1']);
    const shared = directory.actors.find(({ name }) => name === 'la Patronne');
    assert.deepEqual(shared && directory.candidatesFor(shared).map(({ name }) => name), [
      'Anna Berg',
      'Otto Lund',
    ]);
    assert.deepEqual(inNote('La Patronne a ri.', directory), ['La Patronne → Anna Berg | Otto Lund']);
  });

  it('knows in notes whom no article names', () => {
    const directory = directoryUnder({ actors: [registered('Jens Ravn', ['le Corbeau'])] }, []);
    assert.deepEqual(inNote('Selon Ravn et le Corbeau, oui.', directory), [
      'Ravn → Jens Ravn',
      'le Corbeau → Jens Ravn',
    ]);
  });

  const text = 'Hier à Port-Varon, Celdo Vasteno parle.\nCeldo Vasteno a ri.';
  const rejections: readonly (readonly [string, object, number])[] = [
    ['everywhere', { form: 'Celdo Vasteno' }, 0],
    ['in its file', { form: 'celdo vasteno', in: 'a.txt' }, 0],
    ['in another file', { form: 'Celdo Vasteno', in: 'b.txt' }, 2],
    [
      'between its words',
      { form: 'Celdo Vasteno', in: 'a.txt', prefix: 'à Port-Varon,', suffix: 'parle.' },
      1,
    ],
    ['between other words', { form: 'Celdo Vasteno', in: 'a.txt', prefix: 'Demain' }, 2],
  ];
  for (const [what, rejection, left] of rejections) {
    it(`leaves out a form that is rejected ${what}`, () => {
      const directory = directoryUnder({ rejected: [rejection as { form: string }] }, [text]);
      const found = directory.actors.find(({ name }) => name === 'Celdo Vasteno');
      assert.equal(found?.mentionCount ?? 0, left);
    });
  }
});

describe('roles in time', () => {
  const day =
    (date: string): (() => Period) =>
    () => ({ from: date, to: date });
  const chief = 'Hier le chef du Valdor-Club a ri.';
  const registry = {
    actors: [
      {
        ...registered('Anna Berg'),
        roles: [{ role: 'chef du Valdor-Club', from: '2014-10-01', to: '2020-09' }],
      },
      { ...registered('Otto Lund'), roles: [{ role: 'chef du Valdor-Club', from: '2020-10-01' }] },
    ],
  };
  const printed = [
    'Le patron du Valdor-Club, Paul Vaubert, rit.',
    'La patronne du Valdor-Club, Rosa Ormeda, part.',
  ];

  it('asks the registry who held it then', () => {
    const directory = directoryUnder(registry, []);
    assert.deepEqual(inNote(chief, directory, day('2016-05-05')).slice(0, 1), [
      'chef du Valdor-Club → Anna Berg',
    ]);
    assert.deepEqual(inNote(chief, directory, day('2020-09-30')).slice(0, 1), [
      'chef du Valdor-Club → Anna Berg',
    ]);
    assert.deepEqual(inNote(chief, directory, day('2024-01-01')).slice(0, 1), [
      'chef du Valdor-Club → Otto Lund',
    ]);
  });

  it('leaves it open where the time spans a change, or is not told', () => {
    const directory = directoryUnder(registry, []);
    const both = ['chef du Valdor-Club → Anna Berg | Otto Lund'];
    assert.deepEqual(
      inNote(chief, directory, () => ({ from: '2020-01-01', to: '2020-12-31' })).slice(0, 1),
      both,
    );
    assert.deepEqual(inNote(chief, directory).slice(0, 1), both);
  });

  it('asks the articles of that time, or those before and after it if they agree', () => {
    const directory = directoryUnder(
      {},
      [printed[0] ?? '', printed[0] ?? '', printed[1] ?? ''],
      ['2019-01-01', '2021-01-01', '2023-01-01'],
    );
    assert.deepEqual(inNote(chief, directory, day('2020-05-05')).slice(0, 1), [
      'chef du Valdor-Club → Paul Vaubert',
    ]);
    assert.deepEqual(inNote(chief, directory, day('2023-01-01')).slice(0, 1), [
      'chef du Valdor-Club → Rosa Ormeda',
    ]);
    assert.deepEqual(inNote(chief, directory, day('2022-05-05')).slice(0, 1), [
      'chef du Valdor-Club → Paul Vaubert | Rosa Ormeda',
    ]);
  });
});
