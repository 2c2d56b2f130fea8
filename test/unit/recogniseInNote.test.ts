import { strict as assert } from 'node:assert';
import { buildDirectory, type NoteOptions, recogniseActors, recogniseInNote } from '../../src/engine/actors';

const articles = [
  'Le secrétaire général de l’OTAN, Odd Hansberg, parle à Sergueï Pouchkarine. La Suède attend, dit l’OTAN.',
  'Anne Vaubert, patronne de l’OTAN, arrive. Paul Ormeda la suit.',
  'On cite Rosa Ormeda.',
].map((text, i) => ({
  file: `${'abc'.charAt(i)}.txt`,
  text,
  date: undefined,
  names: recogniseActors(text, { language: 'fr' }),
}));
const directory = buildDirectory(articles);

/** "form → actor (via)" of every mention in a note, all of it prose unless `prose` says otherwise. */
function mentionsIn(
  note: string,
  options: Partial<NoteOptions> = {},
  prose = [{ start: 0, end: note.length }],
): string[] {
  return recogniseInNote(note, prose, directory, { language: 'fr', ...options }).mentions.map(
    ({ start, end, actor, via }) => `${note.slice(start, end)} → ${actor.name} (${via})`,
  );
}

describe('recogniseInNote', () => {
  const cases: readonly (readonly [string, readonly string[], 'fr' | 'en'])[] = [
    ['Selon Hansberg, rien.', ['Hansberg → Odd Hansberg (name)'], 'fr'],
    ['Hansberg se tait.', ['Hansberg → Odd Hansberg (name)'], 'fr'],
    [
      'Pushkarin and Sweden agree with NATO.',
      ['Pushkarin → Sergueï Pouchkarine (name)', 'Sweden → Suède (name)', 'NATO → OTAN (name)'],
      'en',
    ],
    [
      'Stockholm a dit non, lors d’un sommet à Stockholm.',
      ['Stockholm → Suède (metonym)', 'Stockholm → Stockholm (name)'],
      'fr',
    ],
    [
      'Luisa Brandeto et le Pérou y étaient.',
      ['Luisa Brandeto → Luisa Brandeto (name)', 'Pérou → Pérou (name)'],
      'fr',
    ],
    ['Un mot de Zorglin.', [], 'fr'],
  ];
  for (const [note, expected, language] of cases) {
    it(note, () => assert.deepEqual(mentionsIn(note, { language }), expected));
  }

  it('gives the directory’s own actor, and a new one without mentions for an unknown name', () => {
    const note = 'Odd Hansberg et Luisa Brandeto.';
    const [known, fresh] = recogniseInNote(note, [{ start: 0, end: note.length }], directory, {
      language: 'fr',
    }).mentions;
    assert.ok(known && directory.actors.includes(known.actor));
    assert.equal(fresh?.actor.mentionCount, 0);
  });

  it('leaves an ambiguous surname out, unless note or sources settle it', () => {
    assert.deepEqual(mentionsIn('On lit Ormeda.'), []);
    assert.deepEqual(mentionsIn('On lit Ormeda.', { citedArticles: ['c.txt'] }), [
      'Ormeda → Rosa Ormeda (name)',
    ]);
    assert.deepEqual(mentionsIn('On lit Rosa Ormeda, oui, Ormeda.').slice(-1), [
      'Ormeda → Rosa Ormeda (name)',
    ]);
  });

  it('resolves a role by the article cited next, then by all cited ones', () => {
    const note = 'Le chef de l’OTAN rit [1]. Le chef de l’OTAN pleure [2].';
    const cite = (mark: string, article: string) => ({
      start: note.indexOf(mark),
      end: note.indexOf(mark) + mark.length,
      articles: [article],
    });
    const roles = (options: Partial<NoteOptions>) =>
      mentionsIn(note, options).filter((line) => line.endsWith('(role)'));
    assert.deepEqual(roles({ citations: [cite('[1]', 'a.txt'), cite('[2]', 'b.txt')] }), [
      'chef de l’OTAN → Odd Hansberg (role)',
      'chef de l’OTAN → Anne Vaubert (role)',
    ]);
    assert.equal(roles({ citedArticles: ['b.txt'] }).length, 2);
    assert.deepEqual(roles({ citedArticles: ['a.txt', 'b.txt'] }), []);
    assert.deepEqual(roles({}), []);
  });

  it('reads prose only', () => {
    const note = '`Suède` et OTAN';
    assert.deepEqual(mentionsIn(note, {}, [{ start: 7, end: note.length }]), ['OTAN → OTAN (name)']);
  });
});
