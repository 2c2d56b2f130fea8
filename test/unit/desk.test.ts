/** The desk: what an editor asks, answered as plain data. */
import assert from 'node:assert/strict';
import { type Call, Desk } from '../../src/desk/desk';
import { answer, questions } from '../../src/desk/questions';
import { defaultSettings } from '../../src/session/settings';
import { deskPorts } from '../support/deskPorts';
import { type CachedFiles, memoryCache } from '../support/memoryCache';

const ARTICLE = `Le pont fermé

« Nous fermerons le pont avant la crue », a dit Lina Orvel, maire de Sandre. Lina Orvel a tout dit.
`;
const NOTE =
  'Orvel : « Nous fermerons le pont après la crue » ([a](../articles/a.txt)). Lina Orvel insiste.\n';

describe('the desk', () => {
  const call: Call = { signal: new AbortController().signal };
  const texts = new Map<string, string>();
  const told: unknown[][] = [];
  const note = { path: '/w/notes/n.md', text: NOTE };
  let desk: Desk;

  beforeEach(async () => {
    texts.clear();
    texts.set('/w/articles/a.txt', ARTICLE).set(note.path, NOTE);
    told.length = 0;
    const events = {
      progress: () => {},
      articles: (count: number) => void told.push(['articles', count]),
      problems: (files: unknown) => void told.push(['problems', files]),
      quoted: () => void told.push(['quoted']),
    };
    desk = new Desk({ ...deskPorts(texts), events }, '/w', defaultSettings);
    await answer(desk, 'sync', undefined, call);
  });

  const at = (text: string, words: string, edge: 'inside' | 'touching' = 'inside') => {
    const line = text.slice(0, text.indexOf(words)).split('\n').length - 1;
    return {
      at: { line, column: text.indexOf(words) - text.lastIndexOf('\n', text.indexOf(words)) - 1 },
      edge,
    };
  };

  it('lets the user state that one speaks for another, and accuses nobody then', async () => {
    const text = 'Paul Rive a dit : « Nous fermerons le pont avant la crue » ([a](../articles/a.txt)).\n';
    const asked = { path: note.path, text };
    assert.equal((await answer(desk, 'check', asked, call)).flagged.length, 1);
    const range = { from: at(text, 'fermerons').at, to: at(text, 'fermerons').at };
    const { relations } = await answer(desk, 'fixes', { ...asked, range, rewrites: false }, call);
    assert.deepEqual(
      relations.map(({ title }) => title),
      ['Lina Orvel speaks for Paul Rive (say so in actors.json)'],
    );
    const [{ actor, name } = assert.fail()] = relations;
    const change = { kind: 'speaksFor', actor, name } as const;
    const changed = await answer(desk, 'changedRegistry', { text: '', change }, call);
    assert.ok('text' in changed);
    assert.match(changed.text, /"speaksFor": \[\s*"Paul Rive"\s*\]/);
    texts.set('/w/.verbatim/actors.json', changed.text);
    await answer(desk, 'sync', undefined, call);
    assert.deepEqual((await answer(desk, 'check', asked, call)).flagged, []);
  });

  it('tells how many articles there are', async () => {
    assert.deepEqual(told, [['articles', 1]]);
    texts.delete('/w/articles/a.txt');
    await answer(desk, 'sync', undefined, call);
    assert.deepEqual(told.at(-1), ['articles', 0]);
  });

  it('tells what could not be read, and when it can be', async () => {
    texts.set('/w/articles/b.txt', '');
    await answer(desk, 'sync', undefined, call);
    const messages = ['b.txt is empty; there is nothing to search in it.'];
    assert.deepEqual(told.at(-1), ['problems', [{ path: '/w/articles/b.txt', messages }]]);
    texts.set('/w/articles/b.txt', ARTICLE);
    await answer(desk, 'sync', undefined, call);
    assert.deepEqual(told.at(-1), ['problems', [{ path: '/w/articles/b.txt', messages: [] }]]);
  });

  it('flags a quotation with the words of its source and where they stand', async () => {
    const { flagged, quotes } = await answer(desk, 'check', note, call);
    assert.equal(quotes, 1);
    const [flag] = flagged;
    assert.equal(flag?.code, 'quote.altered');
    assert.deepEqual(flag?.source?.range, { from: { line: 2, column: 2 }, to: { line: 2, column: 38 } });
    assert.equal(flag?.source?.words, 'Nous fermerons le pont avant la crue');
  });

  it('tells once that a note quotes something else', async () => {
    await answer(desk, 'check', note, call);
    await answer(desk, 'check', note, call);
    assert.equal(told.filter(([what]) => what === 'quoted').length, 1);
    await answer(desk, 'check', { ...note, text: 'Rien.\n' }, call);
    assert.equal(told.filter(([what]) => what === 'quoted').length, 2);
  });

  it('says nothing of the places of an article that is shown with unsaved changes', async () => {
    const spot = { path: '/w/articles/a.txt', text: ARTICLE, ...at(ARTICLE, 'Lina Orvel') };
    assert.equal((await answer(desk, 'hover', spot, call))?.name?.card.kind, 'actor');
    assert.equal(await answer(desk, 'hover', { ...spot, text: `x${ARTICLE}` }, call), undefined);
  });

  it('finds an actor of a line given before the articles changed, by name and type', async () => {
    const [before] = await answer(desk, 'searchActors', { query: 'Orvel', limit: 5 }, call);
    assert.ok(before);
    texts.set(
      '/w/articles/0.txt',
      'Lina Orvel et Jean Talmont ont signé. Lina Orvel et Jean Talmont ont parlé.\n',
    );
    await answer(desk, 'sync', undefined, call);
    const card = await answer(desk, 'actorCard', before, call);
    assert.equal(card?.name, 'Lina Orvel');
    assert.equal(card?.articleCount, 2);
    texts.clear();
    await answer(desk, 'sync', undefined, call);
    assert.equal(await answer(desk, 'actorCard', before, call), undefined);
    const change = { kind: 'rename', actor: before, name: 'L. Orvel' } as const;
    assert.deepEqual(await answer(desk, 'changedRegistry', { text: '', change }, call), { refused: 'gone' });
  });

  it('gives pages of lists with how many there are', async () => {
    const page = await answer(desk, 'speakers', { query: '', limit: 1 }, call);
    assert.deepEqual([page.items.length, page.total], [1, 1]);
    assert.equal(page.items[0]?.name, 'Lina Orvel');
    const none = await answer(desk, 'articles', { limit: 0 }, call);
    assert.deepEqual(none, { items: [], total: 1 });
  });

  it('answers with plain data, fit for another thread', async () => {
    const spot = { ...note, ...at(NOTE, 'Lina Orvel') };
    for (const name of ['hover', 'definition', 'highlights', 'nameAt'] as const) {
      const found = await answer(desk, name, spot, call);
      assert.ok(found, name);
      assert.deepEqual(structuredClone(found), found, name);
    }
    const fixes = await answer(
      desk,
      'fixes',
      { ...note, range: rangeOf(NOTE, 'après'), rewrites: true },
      call,
    );
    assert.ok(fixes.fixes.length > 1);
    assert.deepEqual(structuredClone(fixes), fixes);
  });

  it('reads again what it finds damaged, whatever is asked', async () => {
    const kept: CachedFiles = new Map();
    const opened = () =>
      new Desk(
        { ...deskPorts(texts), hash: (bytes) => bytes.join(), cache: memoryCache(kept) },
        '/w',
        defaultSettings,
      );
    await answer(opened(), 'sync', undefined, call);
    for (const [name, bytes] of kept) if (name.endsWith('.pack')) kept.set(name, bytes.fill(0));
    const inArticle = { path: '/w/articles/a.txt', text: ARTICLE, ...at(ARTICLE, 'Lina Orvel') };
    const ask = {
      hover: (each: Desk) => answer(each, 'hover', inArticle, call),
      definition: (each: Desk) => answer(each, 'definition', { ...note, ...at(NOTE, 'Lina Orvel') }, call),
      speakers: (each: Desk) => answer(each, 'speakers', { query: '', limit: 9 }, call),
      search: (each: Desk) => answer(each, 'search', { query: 'crue', limit: 9 }, call),
      placeInArticle: (each: Desk) =>
        answer(each, 'placeInArticle', { path: inArticle.path, start: 0, end: 7 }, call),
    };
    for (const [name, question] of Object.entries(ask)) {
      const again = opened();
      assert.ok(await answer(again, 'restore', undefined, call));
      const expected = await question(desk);
      assert.ok(expected, name);
      assert.deepEqual(await question(again), expected, name);
    }
  });

  it('has no question twice under another name', () => {
    assert.equal(new Set(Object.values(questions)).size, Object.keys(questions).length);
  });

  function rangeOf(text: string, words: string) {
    const from = at(text, words).at;
    return { from, to: { ...from, column: from.column + words.length } };
  }
});
