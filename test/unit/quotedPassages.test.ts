import assert from 'node:assert/strict';
import { usesInWords } from '../../src/extension/useWords';
import type { Quoting, Use } from '../../src/session/quotedPassages';
import type { Session } from '../../src/session/session';
import { sessionOver } from '../support/smallSession';

const SAID = 'La digue tiendra cet hiver, et les suivants';
const ARTICLE = `La digue de Brumeval\n\nPublié le 3 mai 2026\n\n« ${SAID} », a dit Odile Marsan, la maire de la ville.\n\nLe chantier du môle a duré onze mois et deux tempêtes.\n`;
const quoting = (words: string) => `Elle l’a dit : « ${words} » (digue.txt).\n`;

/** "words of the article ← note:line verdict, …", one a passage. */
function told(session: Session, uses: readonly Use[]): string[] {
  const text = session.library.corpus.get('digue.txt')?.article.text ?? '';
  return uses.map(({ start, end, quotings }) => {
    const where = quotings.map(({ path, from, verdict }) => `${path.slice(9)}:${from.line} ${verdict}`);
    return `${text.slice(start, end)} ← ${where.join(', ')}`;
  });
}

async function afterNotes(notes: Readonly<Record<string, string>>) {
  const small = await sessionOver({ 'articles/digue.txt': ARTICLE });
  for (const [name, text] of Object.entries(notes))
    await small.session.check({ path: `/w/notes/${name}`, text });
  return { ...small, uses: () => told(small.session, small.session.quoted.usesOf('digue.txt')) };
}

describe('the passages that notes quote', () => {
  it('are those of the last check of each note, sorted, equal ones united', async () => {
    const { uses } = await afterNotes({
      'b.md': `${quoting('Le chantier du môle a duré onze mois')}\n${quoting(SAID)}`,
      'a.md': quoting(SAID),
    });
    assert.deepEqual(uses(), [
      `${SAID} ← a.md:0 verbatim, b.md:2 verbatim`,
      'Le chantier du môle a duré onze mois ← b.md:0 verbatim',
    ]);
  });

  it('tell an altered quotation, and none that stands nowhere', async () => {
    const { uses } = await afterNotes({
      'a.md': `${quoting('La digue ne tiendra pas cet hiver, et les suivants')}\n${quoting('Nous vendrons les grues au plus offrant')}`,
    });
    assert.deepEqual(uses(), [`${SAID} ← a.md:0 altered`]);
  });

  it('follow an edit, and fall silent when the quotation goes', async () => {
    const { session, uses } = await afterNotes({ 'a.md': quoting(SAID) });
    await session.check({ path: '/w/notes/a.md', text: `Un mot d’abord.\n\n${quoting(SAID)}` });
    assert.deepEqual(uses(), [`${SAID} ← a.md:2 verbatim`]);
    await session.check({ path: '/w/notes/a.md', text: 'Plus rien.\n' });
    assert.deepEqual(uses(), []);
  });

  it('have a version that rises with every change, and with nothing else', async () => {
    const { session } = await afterNotes({ 'a.md': quoting(SAID) });
    const before = session.quoted.version;
    await session.check({ path: '/w/notes/a.md', text: `${quoting(SAID)}\nUne ligne de plus.\n` });
    await session.check({ path: '/w/notes/c.md', text: 'Sans citation.\n' });
    session.drop('/w/notes/c.md');
    assert.equal(session.quoted.version, before);
    session.drop('/w/notes/a.md');
    assert.equal(session.quoted.version, before + 1);
    assert.deepEqual(session.quoted.usesOf('digue.txt'), []);
  });

  it('outlive the report of a note that is closed', async () => {
    const { session, uses } = await afterNotes({ 'a.md': quoting(SAID) });
    session.forget('/w/notes/a.md');
    assert.deepEqual(uses(), [`${SAID} ← a.md:0 verbatim`]);
  });
});

describe('usesInWords', () => {
  const check = (expected: string, ...quotings: readonly Quoting[]) =>
    it(expected, () => assert.equal(usesInWords(quotings), expected));
  const by = (path: string) => quotingBy(path, 'verbatim');

  check('Quoted in a.md', by('/n/a.md'));
  check('Quoted in a.md', by('/n/a.md'), by('/n/a.md'));
  check('Quoted in a.md, b.md', by('/n/a.md'), by('/n/b.md'));
  check('Quoted in 3 notes', by('/n/a.md'), by('/n/b.md'), by('/n/c.md'));
  check('Quoted in a.md · altered in b.md', quotingBy('/n/b.md', 'altered'), by('/n/a.md'));
  check('Altered in b.md', quotingBy('/n/b.md', 'altered'));
  check('Given to another speaker in a.md', quotingBy('/n/a.md', 'wrong-speaker'));
  check('Cited from another article in a.md', quotingBy('/n/a.md', 'wrong-source'));
  check('Perhaps translated in a.md', quotingBy('/n/a.md', 'unchecked', 'translated'));
  check('Quoted and ignored in a.md', quotingBy('/n/a.md', 'unchecked', 'ignored'));
});

function quotingBy(path: string, verdict: Quoting['verdict'], reason?: Quoting['reason']): Quoting {
  const at = { line: 0, column: 0 };
  return { path, span: { start: 0, end: 1 }, from: at, to: at, verdict, reason };
}
