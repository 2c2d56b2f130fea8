import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { NoteAnswer } from '../../src/desk/notes';
import { defaultSettings } from '../../src/session/settings';
import { DeskClient } from '../../src/worker/deskClient';
import { LinkClosed } from '../../src/worker/link';
import type { Opening } from '../../src/worker/protocol';
import { project } from '../support/places';
import { randomFrom } from '../support/random';

const KILLS = 50;

/** Ends the session's thread at random moments of indexing 3,000 articles: each next answer must be the same. */
export async function killThreads(root: string): Promise<[string, string | number][]> {
  const random = randomFrom(50);
  const cache = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
  const threads: Worker[] = [];
  const settings = { ...defaultSettings, articles: ['some'] };
  const note = {
    path: `${root}/some.md`,
    text: '« Une phrase que personne n’a jamais écrite nulle part ici. »\n',
  };
  const start = (): Worker => {
    const opening: Opening = { kind: 'session', root, settings, cache };
    const thread = new Worker(join(project, 'dist', 'worker.js'), { workerData: opening });
    threads.push(thread);
    return thread;
  };
  const nothing = () => {};
  const log = { info: nothing, warn: nothing, error: nothing };
  const events = { ...log, progress: nothing, articles: nothing, problems: nothing, quoted: nothing };
  const open = () => new DeskClient(start, { ...events, restarted: nothing, gaveUp: nothing });
  const answered = async (client: DeskClient): Promise<NoteAnswer & { readonly articles: number }> => {
    await client.ask('restore', undefined);
    const { articles } = await client.ask('sync', undefined);
    return { ...(await client.ask('check', note)), articles };
  };
  const first = open();
  const begun = performance.now();
  const right = await answered(first);
  const whole = performance.now() - begun;
  first.dispose();
  let [hits, wrong] = [0, 0];
  for (let i = 0; i < KILLS; i++) {
    if (i % 5 > 0) rmSync(cache, { recursive: true, force: true }); // else everything is known, or half of it
    const client = open();
    const asked = answered(client).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, random() * whole));
    await threads.at(-1)?.terminate();
    if ((await asked) instanceof LinkClosed) hits++;
    if (JSON.stringify(await answered(client)) !== JSON.stringify(right)) wrong++;
    client.dispose();
  }
  rmSync(cache, { recursive: true, force: true });
  assert.ok(right.articles > 0);
  return [
    ['session threads ended at random moments', KILLS],
    ['of these in the midst of a question', hits],
    ['wrong answers after that', wrong],
  ];
}
