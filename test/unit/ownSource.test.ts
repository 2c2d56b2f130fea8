import assert from 'node:assert/strict';
import { Session } from '../../src/session/session';
import { defaultSettings, type SettingsPatch } from '../../src/session/settings';
import { memoryFiles } from '../support/memoryFiles';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const NOTE = 'Odile Marsan : « La digue sera vendue demain matin aux enchères » (digue.txt).\n';
const DIGUE = 'La digue\n\n« La digue tiendra cet hiver », a dit Odile Marsan.\n';

/** A session over `texts` (path below `/w` → text), whose `links` lead from a path below `/w` to another. */
async function sessionWith(
  texts: Record<string, string>,
  settings: SettingsPatch,
  links: Record<string, string> = {},
) {
  const absolute = (each: Record<string, string>) =>
    new Map(Object.entries(each).map(([path, text]) => [`/w/${path}`, text]));
  const linked = new Map([...absolute(links)].map(([path, target]) => [path, `/w/${target}`]));
  const files = memoryFiles(absolute(texts), undefined, linked);
  const session = new Session({ files, log }, '/w', {
    ...defaultSettings,
    ...settings,
    severity: defaultSettings.severity,
  });
  await session.sync();
  const verdict = async (path: string) => {
    const report = await session.check({ path: `/w/${path}`, text: texts[path] ?? '' });
    return [report.quotes[0]?.verdict, report.problems.map(({ message }) => message)] as const;
  };
  return { session, verdict };
}

describe('a note among the articles', () => {
  it('does not bear itself out, and is told', async () => {
    const { verdict } = await sessionWith({ 'a.md': NOTE, 'digue.txt': DIGUE }, { articles: ['.'] });
    const [found, problems] = await verdict('a.md');
    assert.equal(found, 'not-found');
    assert.match(problems.join(), /also among the articles \(a\.md\)/);
  });

  it('nor through a link that leads to it', async () => {
    const texts = { 'notes/a.md': NOTE, 'articles/digue.txt': DIGUE, 'articles/b.md': NOTE };
    const { verdict } = await sessionWith(texts, {}, { 'articles/b.md': 'notes/a.md' });
    const [found, problems] = await verdict('notes/a.md');
    assert.equal(found, 'not-found');
    assert.match(problems.join(), /\(b\.md\)/);
  });

  it('nor when it is opened through a link', async () => {
    const texts = { 'notes/a.md': NOTE, 'articles/digue.txt': DIGUE, 'articles/b.md': NOTE };
    const { verdict } = await sessionWith(texts, {}, { 'notes/a.md': 'articles/b.md' });
    assert.equal((await verdict('notes/a.md'))[0], 'not-found');
  });

  it('nor where it cites itself', async () => {
    const text = 'Odile Marsan a dit : « La digue sera vendue demain matin aux enchères » (a.md).\n';
    const { verdict } = await sessionWith({ 'a.md': text, 'digue.txt': DIGUE }, { articles: ['.'] });
    assert.equal((await verdict('a.md'))[0], 'unchecked');
  });

  it('bears out other notes as long as nobody says that it is a note', async () => {
    const texts = { 'notes/a.md': NOTE, 'articles/digue.txt': DIGUE, 'articles/b.md': NOTE };
    const { verdict } = await sessionWith(texts, {});
    assert.deepEqual(await verdict('notes/a.md'), ['wrong-source', []]);
  });

  it('is none once somebody says where the notes lie', async () => {
    const texts = { 'notes/a.md': NOTE, 'notes/b.md': NOTE, 'digue.txt': DIGUE };
    const { session, verdict } = await sessionWith(texts, { articles: ['.'], notes: ['notes'] });
    assert.deepEqual(await verdict('notes/a.md'), ['not-found', []]);
    assert.equal(session.library.corpus.size, 1);
  });

  it('is checked against all others when its own article changes', async () => {
    const { session, verdict } = await sessionWith({ 'a.md': NOTE, 'digue.txt': DIGUE }, { articles: ['.'] });
    await verdict('a.md');
    session.configure({ ...session.settings, articles: ['.'], notes: ['a.md'] });
    await session.sync();
    assert.deepEqual(await verdict('a.md'), ['not-found', []]);
  });
});
