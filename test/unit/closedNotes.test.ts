import assert from 'node:assert/strict';
import { ClosedNotes } from '../../src/session/closedNotes';
import { sessionOver } from '../support/smallSession';

const ARTICLE =
  'La digue de Brumeval\n\n« La digue tiendra cet hiver, et les suivants », a dit Odile Marsan.\n';
const NOTE = 'Elle l’a dit : « La digue tiendra cet hiver » (digue.txt).\n';

/** A session, its disk, and the reading of closed notes over it; `open` holds what somebody has open. */
async function world(notes: readonly string[]) {
  const texts = Object.fromEntries(notes.map((name) => [`notes/${name}`, NOTE]));
  const { session, disk, ports } = await sessionOver({ 'articles/digue.txt': ARTICLE, ...texts });
  const open = new Set<string>();
  const life = new AbortController();
  let pauses = 0;
  const pause = async () => void pauses++;
  const closed = new ClosedNotes(session, ports, { isOpen: (path) => open.has(path), pause });
  const paths = notes.map((name) => `/w/notes/${name}`);
  const quotedIn = () =>
    session.quoted.usesOf('digue.txt').flatMap(({ quotings }) => quotings.map(({ path }) => path.slice(9)));
  return { session, disk, open, life, closed, paths, quotedIn, pauses: () => pauses };
}

describe('reading closed notes', () => {
  it('learns what all of them quote, pausing after each, and keeps nothing else', async () => {
    const { session, closed, paths, life, quotedIn, pauses } = await world(['a.md', 'b.md']);
    let told = 0;
    await closed.readAll(paths, life.signal, () => told++);
    assert.deepEqual(quotedIn(), ['a.md', 'b.md']);
    assert.deepEqual([pauses(), told], [2, 2]);
    assert.equal(session.lastReport('/w/notes/a.md'), undefined);
  });

  it('leaves open notes to their editor', async () => {
    const { session, closed, paths, life, open, quotedIn } = await world(['a.md', 'b.md']);
    open.add('/w/notes/a.md');
    await session.check({ path: '/w/notes/a.md', text: 'Encore vide.\n' });
    await closed.readAll(paths, life.signal);
    assert.deepEqual(quotedIn(), ['b.md']);
    assert.ok(session.lastReport('/w/notes/a.md'));
  });

  it('reads a note again that changed on disk', async () => {
    const { disk, closed, paths, life, quotedIn } = await world(['a.md']);
    await closed.readAll(paths, life.signal);
    disk.set('/w/notes/a.md', 'Plus de citation.\n');
    await closed.read('/w/notes/a.md', life.signal);
    assert.deepEqual(quotedIn(), []);
  });

  it('forgets notes that are deleted, in their folder too, and those no longer listed', async () => {
    const { closed, paths, life, quotedIn } = await world(['a.md', 'sub/b.md', 'sub/c.md', 'subs.md']);
    await closed.readAll(paths, life.signal);
    closed.drop('/w/notes/sub');
    assert.deepEqual(quotedIn(), ['a.md', 'subs.md']);
    await closed.readAll(['/w/notes/subs.md'], life.signal);
    assert.deepEqual(quotedIn(), ['subs.md']);
  });

  it('ends when it is told to', async () => {
    const { closed, paths, life, quotedIn } = await world(['a.md', 'b.md', 'c.md']);
    const reading = closed.readAll(paths, life.signal, () => life.abort());
    await assert.rejects(reading, { name: 'AbortError' });
    assert.deepEqual(quotedIn(), ['a.md']);
  });
});
