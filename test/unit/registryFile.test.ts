import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { accept, addAlias, merge, reject, rename, split } from '../../src/engine/actors/registry/operations';
import { emptyRegistry, type Registry } from '../../src/engine/actors/registry/registry';
import { rejectedForms, rejectionAt } from '../../src/engine/actors/registry/rejectedForms';
import { readRegistry } from '../../src/readers/registry/readRegistry';
import { writeRegistry } from '../../src/readers/registry/writeRegistry';
import { registryTextAfter } from '../../src/session/registryFile';
import { registered } from '../support/registered';

/** "name: aliases" of each actor. */
function actorsIn({ actors }: Registry): string[] {
  return actors.map(({ name, aliases }) => [name, ...aliases].join(', '));
}

const hand = `{
  "actors": [
    { "name": "Anna Berg", "type": "person", "aliases": ["Berg"], "note": "seen twice" },

    { "type": "organisation",
      "name": "Valdor-Club", "roles": [] }
  ],
  "rejected": [ { "form": "Mai" } ]
}
`;
/** A registry as it is read, empty where it cannot be. */
function registryIn(text: string): Registry {
  return readRegistry(text).value ?? emptyRegistry;
}

/** The text of a registry that has the lists that it needs. */
function textAfter(text: string, before: Registry, after: Registry): string {
  return writeRegistry(text, before, after) ?? assert.fail('The registry was not written.');
}

const read = registryIn(hand);

describe('readRegistry', () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    ['{"actors": [}', 'a value or ] is expected here', ''],
    ['[]', 'must be one JSON object', ''],
    ['{"actor": []}', 'did you mean "actors"?', '"actor"'],
    ['{"actors": {}}', '"actors" must be a list', '{}'],
    ['{"actors": ["Anna"]}', 'must be an object', '"Anna"'],
    ['{"actors": [{"type": "person"}]}', 'must have a "name"', '{"type": "person"}'],
    ['{"actors": [{"name": " ", "type": "person"}]}', 'at least one letter', '" "'],
    ['{"actors": [{"name": "Anna", "type": "persn"}]}', 'must be one of', '"persn"'],
    ['{"actors": [{"name": "Anna", "aliases": "A."}]}', '"aliases" must be a list', '"A."'],
    ['{"actors": [{"name": "Anna", "aliases": [3]}]}', 'An alias must be a text', '3'],
    ['{"actors": [{"name": "Anna", "aliases": ["le"]}]}', 'an everyday word', '"le"'],
    ['{"actors": [{"name": "Anna", "wikidata": "42"}]}', 'a Wikidata item', '"42"'],
    ['{"actors": [{"name": "Anna", "speaksFor": "B"}]}', '"speaksFor" must be a list', '"B"'],
    ['{"actors": [{"name": "Anna", "speaksFor": [3]}]}', 'the name of another actor', '3'],
    [
      '{"actors": [{"name": "Anna", "speaksFor": ["B", "anna"]}]}',
      'speaks for itself anyway',
      '["B", "anna"]',
    ],
    ['{"actors": [{"name": "Anna", "speakFor": ["B"]}]}', 'did you mean "speaksFor"?', '"speakFor"'],
    ['{"actors": [{"name": "Anna", "roles": [{"from": "2024"}]}]}', 'must have a "role"', '{"from": "2024"}'],
    ['{"actors": [{"name": "A", "roles": [{"role": "r", "from": "May"}]}]}', 'a date such as', '"May"'],
    [
      '{"actors": [{"name": "A", "roles": [{"role": "r", "from": "2024-05", "to": "2023"}]}]}',
      'ends before',
      '{"role"',
    ],
    ['{"actors": [{"name": "Anna"}, {"name": "ANNA"}]}', 'listed twice', '{"name": "ANNA"}'],
    ['{"rejected": [{"in": "a.txt"}]}', 'must have a "form"', '{"in": "a.txt"}'],
    [`{"actors": [{"name": "${'A '.repeat(200)}"}]}`, 'at most 300', '"A A'],
    [`{"actors": ${'['.repeat(9999)}${']'.repeat(9999)}}`, 'must be one JSON object', ''],
  ];
  for (const [text, message, place] of mistakes) {
    it(`tells what is wrong in ${text.slice(0, 80)}`, () => {
      const { problems } = readRegistry(text);
      const found = problems.find((problem) => problem.message.includes(message));
      assert.ok(found, problems.map((problem) => problem.message).join('\n'));
      if (place !== '') assert.ok(text.slice(found.span?.start, found.span?.end).startsWith(place));
    });
  }

  it('keeps what is right beside a mistake', () => {
    const text = '{"actors": [{"type": "x"}, {"name": "Anna", "aliases": [1, "A."], "wikidata": "?"}]}';
    assert.deepEqual(actorsIn(registryIn(text)), ['Anna, A.']);
  });

  it('reads nothing from a blank file, and reads past a byte order mark', () => {
    assert.deepEqual(readRegistry(' \n'), { value: emptyRegistry, problems: [] });
    assert.deepEqual(actorsIn(registryIn('\ufeff{"actors": [{"name": "Anna", "type": "person"}]}')), [
      'Anna',
    ]);
  });
});

describe('operations on the registry', () => {
  const cases: readonly (readonly [string, Registry, readonly string[]])[] = [
    [
      'accept',
      accept(read, registered('Mira Holm', ['Holm', 'HOLM'])),
      ['Anna Berg, Berg', 'Mira Holm, Holm', 'Valdor-Club'],
    ],
    [
      'accept a known one',
      accept(read, registered('anna berg', ['A. B.'])),
      ['Anna Berg, Berg, A. B.', 'Valdor-Club'],
    ],
    [
      'rename',
      rename(read, registered('Anna Berg'), 'Anna von Berg'),
      ['Anna von Berg, Berg, Anna Berg', 'Valdor-Club'],
    ],
    [
      'rename an unknown one',
      rename(read, registered('Otto'), 'Otto Lund'),
      ['Anna Berg, Berg', 'Otto Lund, Otto', 'Valdor-Club'],
    ],
    [
      'rename to the name of another, who is the same then',
      rename(read, registered('Anna Berg'), 'Valdor-Club'),
      ['Valdor-Club, Berg, Anna Berg'],
    ],
    [
      'merge',
      merge(read, registered('Anna Berg'), registered('Valdor-Club')),
      ['Anna Berg, Berg, Valdor-Club'],
    ],
    [
      'merge unknown ones',
      merge(emptyRegistry, registered('A B'), registered('C D', ['C.'])),
      ['A B, C D, C.'],
    ],
    [
      'merge with itself',
      merge(read, registered('Anna Berg'), registered('ANNA BERG')),
      ['Anna Berg, Berg', 'Valdor-Club'],
    ],
    [
      'split',
      split(read, registered('Anna Berg'), ['Berg'], 'Otto Berg'),
      ['Anna Berg', 'Otto Berg, Berg', 'Valdor-Club'],
    ],
    [
      'split an unknown one',
      split(emptyRegistry, registered('A B', ['B', 'X']), ['B'], 'C B'),
      ['A B, X', 'C B, B'],
    ],
    [
      'add an alias',
      addAlias(read, registered('Anna Berg'), 'la Patronne'),
      ['Anna Berg, Berg, la Patronne', 'Valdor-Club'],
    ],
    ['reject a form', reject(read, { form: 'berg' }), ['Anna Berg', 'Valdor-Club']],
    ['reject a mention', reject(read, { form: 'Berg', in: 'a.txt' }), ['Anna Berg, Berg', 'Valdor-Club']],
  ];
  for (const [what, after, expected] of cases) {
    it(what, () => assert.deepEqual(actorsIn(after), expected));
    it(`${what}: the file says the same, and keeps what nobody touched`, () => {
      const before = after.actors.some(({ name }) => name === 'Valdor-Club') ? hand : '';
      const written = textAfter(before, registryIn(before), after);
      const again = readRegistry(written);
      assert.deepEqual(again, { value: after, problems: [] });
      if (before === hand && !what.startsWith('reject'))
        assert.ok(written.includes('"rejected": [ { "form": "Mai" } ]'));
    });
  }

  it('takes a rejection back when the form is accepted after all', () => {
    assert.deepEqual(addAlias(read, registered('Anna Berg'), 'Mai').rejected, []);
    const rejected = reject(read, { form: 'Anna Berg' });
    assert.deepEqual(accept(rejected, registered('Anna Berg')).rejected, read.rejected);
  });

  describe('on a file with mistakes', () => {
    const anna = registered('Anna');
    const cases: readonly (readonly [string, string, (before: Registry) => Registry, string | undefined])[] =
      [
        [
          'leaves an entry alone that has no name',
          '{"actors": [{"nam": "Otto"}, null, {"name": "Anna"}], "rejected": []}',
          (before) => rename(before, anna, 'Anja'),
          '{"actors": [{"nam": "Otto"}, null, {"name": "Anja", "aliases": ["Anna"]}], "rejected": []}',
        ],
        [
          'takes out the right entry beside one that has no name',
          '{"actors": [{"nam": "Otto"}, {"name": "Anna"}, {"name": "Berta"}]}',
          (before) => merge(before, registered('Berta'), anna),
          '{"actors": [{"nam": "Otto"}, {"name": "Berta", "aliases": ["Anna"]}]}',
        ],
        [
          'takes the right rejection back',
          '{"actors": [{"name": "Anna"}], "rejected": [{"from": "x"}, {"form": "Mai"}]}',
          (before) => addAlias(before, anna, 'Mai'),
          '{"actors": [{"name": "Anna", "aliases": ["Mai"]}], "rejected": [{"from": "x"}]}',
        ],
        [
          'keeps aliases and members of roles that it cannot read',
          '{"actors": [{"name": "Anna", "aliases": [3, "A."], "roles": [{"role": "r", "from": "May", "by": 1}]}, {"name": "Berta", "roles": [{"role": "s"}]}]}',
          (before) => merge(before, anna, registered('Berta')),
          '{"actors": [{"name": "Anna", "aliases": [3, "A.", "Berta"], "roles": [{"role": "r", "from": "May", "by": 1}, { "role": "s" }]}]}',
        ],
        [
          'changes the member that counts, of two with one name',
          '{"actors": [{"name": "Anna"}], "actors": [{"name": "Berta"}]}',
          (before) => rename(before, registered('Berta'), 'Bea'),
          '{"actors": [{"name": "Anna"}], "actors": [{"name": "Bea", "aliases": ["Berta"]}]}',
        ],
        [
          'keeps what it does not know of an actor whose writing changes',
          '{"actors": [{"name": "anna", "born": 1950}]}',
          (before) => rename(before, registered('anna'), 'Anna'),
          '{"actors": [{"name": "Anna", "born": 1950}]}',
        ],
        ...['{}', '{"a": 1}', '"x"', 'null'].map(
          (value) =>
            [
              `refuses where "actors" is ${value}`,
              `{"actors": ${value}}`,
              (before: Registry) => accept(before, anna),
              undefined,
            ] as const,
        ),
        [
          'refuses where "aliases" is no list',
          '{"actors": [{"name": "Anna", "aliases": "A."}]}',
          (before) => addAlias(before, anna, 'Anja'),
          undefined,
        ],
      ];
    for (const [what, text, operation, expected] of cases)
      it(what, () => assert.equal(registryTextAfter(text, operation), expected));
  });

  it('rejects once what is rejected twice', () => {
    assert.equal(reject(read, { form: 'Mai' }).rejected.length, 1);
  });

  it('keeps the layout: tabs, line ends, unknown members', () => {
    const text = '{\r\n\t"actors": [\r\n\t\t{ "name": "Anna", "type": "person", "mine": 1 }\r\n\t]\r\n}\r\n';
    const before = registryIn(text);
    const written = textAfter(text, before, rename(before, registered('Anna'), 'Anna Berg'));
    assert.ok(written.includes('"mine": 1') && written.includes('\t') && !/[^\r]\n/.test(written));
  });

  it('writes any registry so that it is read back the same', () => {
    const word = fc.stringMatching(/^[A-Za-zéÀ"\\\n ]{0,6}Z[a-z]{2,5}$/);
    const actor = fc.record({
      name: word,
      type: fc.constant('person' as const),
      aliases: fc.array(word, { maxLength: 3 }),
      roles: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 5 }), actor, actor, (actors, a, b) => {
        const before = actors.reduce(accept, emptyRegistry);
        const text = textAfter('', emptyRegistry, before);
        assert.deepEqual(readRegistry(text), { value: before, problems: [] });
        for (const after of [
          merge(before, a, b),
          split(before, a, b.aliases, b.name),
          rename(before, a, b.name),
        ]) {
          assert.deepEqual(readRegistry(textAfter(text, before, after)).value, after);
        }
      }),
    );
  });
});

describe('a rejected mention', () => {
  it('is found again though the text moves, and no other mention with it', () => {
    const text = 'Un.\nHier à Port-Varon l’Albatros a coulé, et l’Albatros dort.\n';
    const [first = 0, second = 0] = [...text.matchAll(/Albatros/g)].map(({ index }) => index);
    const rejection = rejectionAt('a.txt', text, { start: first, end: first + 8 });
    const rejects = rejectedForms([rejection]);
    const moved = `Des mots nouveaux.\n${text.replace('Hier à', 'Hier\nà')}`;
    const by = moved.length - text.length;
    assert.ok(rejects('a.txt', moved, { start: first + by, end: first + by + 8 }));
    assert.ok(!rejects('a.txt', moved, { start: second + by, end: second + by + 8 }));
    assert.ok(!rejects('b.txt', text, { start: first, end: first + 8 }));
  });
});
