/** The session's thread as the editor meets it: it answers, gives up, fails and dies, and every request settles. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Desk } from '../../src/desk/desk';
import { answer } from '../../src/desk/questions';
import { nodeFiles } from '../../src/node/files';
import { defaultSettings } from '../../src/session/settings';
import { type ClientEvents, DeskClient } from '../../src/worker/deskClient';
import { LinkClosed } from '../../src/worker/link';
import { project } from '../support/places';

const ARTICLE =
  'Le pont fermé\n\n« Nous fermerons le pont avant la crue », a dit Lina Orvel, maire de Sandre.\n';
const NOTE = 'Orvel : « Nous fermerons le pont après la crue » ([a](articles/a.txt)).\n';

describe('the session in its thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const threads: Worker[] = [];
  const told: string[] = [];
  let client: DeskClient;
  const article = `${folder}/articles/a.txt`;
  const note = { path: `${folder}/note.md`, text: NOTE };

  before(() => {
    mkdirSync(join(folder, 'articles'));
    writeFileSync(article, ARTICLE);
  });
  beforeEach(() => {
    told.length = 0;
    client = new DeskClient(start, events);
  });
  afterEach(() => client.dispose());
  after(() => rmSync(folder, { recursive: true }));

  const tell = (name: string) => (): void => void told.push(name);
  const events: ClientEvents = {
    info: () => {},
    warn: tell('warn'),
    error: tell('error'),
    progress: tell('progress'),
    articles: (count) => void told.push(`${count} articles`),
    problems: tell('problems'),
    quoted: tell('quoted'),
    restarted: tell('restarted'),
    gaveUp: tell('gaveUp'),
  };

  function start(): Worker {
    const opening = { kind: 'session', root: folder, settings: defaultSettings, cache: undefined };
    const thread = new Worker(join(project, 'dist', 'worker.js'), { workerData: opening });
    threads.push(thread);
    return thread;
  }

  const kill = () => threads.at(-1)?.terminate();

  it('answers as a desk in this thread does', async () => {
    const silent = { info: () => {}, warn: () => {}, error: () => {} };
    const ports = { files: nodeFiles, log: silent, events, pause: async () => {} };
    const desk = new Desk(ports, folder, defaultSettings);
    const call = { signal: new AbortController().signal };
    const at = { line: 0, column: 20 };
    await answer(desk, 'sync', undefined, call);
    await client.ask('sync', undefined);
    const there = await client.ask('check', note);
    assert.deepEqual(there, await answer(desk, 'check', note, call));
    assert.deepEqual(
      there.flagged.map(({ code }) => code),
      ['quote.altered'],
    );
    const spot = { ...note, at, edge: 'inside' as const };
    assert.deepEqual(await client.ask('hover', spot), await answer(desk, 'hover', spot, call));
  });

  it('tells how many articles there are', async () => {
    const { articles } = await client.ask('sync', undefined);
    assert.equal(articles, 1);
    assert.ok(told.includes('1 articles'), told.join());
  });

  it('gives up what nobody waits for any more, and goes on', async () => {
    const stop = new AbortController();
    const sync = client.ask('sync', undefined, stop.signal);
    stop.abort();
    await assert.rejects(sync, { name: 'AbortError' });
    assert.equal((await client.ask('sync', undefined)).articles, 1);
  });

  it('tells a bug there to the one who asked, with its stack, and goes on', async () => {
    const bug = client.ask('hover', undefined as never);
    await assert.rejects(bug, (error: Error) => error.name === 'Error' && /pointed/.test(error.stack ?? ''));
    assert.equal((await client.ask('sync', undefined)).articles, 1);
    assert.ok(!told.includes('restarted'));
  });

  it('is started again when it dies; what was asked rejects, what is asked next is answered', async () => {
    await client.ask('sync', undefined);
    const asked = client.ask('check', note);
    await kill();
    await assert.rejects(asked, LinkClosed);
    assert.equal(told.filter((name) => name === 'restarted').length, 1);
    await client.ask('sync', undefined);
    assert.equal((await client.ask('check', note)).flagged.length, 1);
  });

  it('is given up when it dies again without an answer, and may be revived', async () => {
    await kill();
    assert.deepEqual(told, ['warn', 'restarted']);
    await kill();
    assert.deepEqual(told, ['warn', 'restarted', 'warn', 'gaveUp']);
    await assert.rejects(client.ask('sync', undefined), LinkClosed);
    client.revive();
    assert.equal((await client.ask('sync', undefined)).articles, 1);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const asked = client.ask('sync', undefined);
    client.dispose();
    await assert.rejects(asked, LinkClosed);
    await assert.rejects(client.ask('sync', undefined), LinkClosed);
    assert.deepEqual(told, []);
  });
});
