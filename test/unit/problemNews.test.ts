import assert from 'node:assert/strict';
import { type ArticleProblem, ProblemNews, type TroubledFile } from '../../src/desk/problemNews';
import { deskPorts } from '../support/deskPorts';

/** News of which every message is kept, with all that was logged and how many pauses there were. */
function heardNews() {
  const heard: (readonly TroubledFile[])[] = [];
  const logged: string[] = [];
  const count = { pauses: 0 };
  const ports = deskPorts();
  const news = new ProblemNews({
    ...ports,
    log: { ...ports.log, warn: (message) => logged.push(message) },
    events: { ...ports.events, problems: (files) => heard.push(files) },
    pause: async () => {
      count.pauses++;
    },
  });
  return { heard, logged, count, news };
}

const problem = (path: string | undefined, message: string): ArticleProblem => ({ path, message });

describe('news of problems', () => {
  it('tell of each file once, with all its messages', async () => {
    const { heard, news } = heardNews();
    const all = [problem('/a', 'empty'), problem('/b', 'cut'), problem('/a', 'odd')];
    await news.tell(all);
    await news.tell(all);
    assert.deepEqual(heard, [
      [
        { path: '/a', messages: ['empty', 'odd'] },
        { path: '/b', messages: ['cut'] },
      ],
    ]);
  });

  it('tell what changed and what is gone', async () => {
    const { heard, news } = heardNews();
    await news.tell([problem('/a', 'empty'), problem('/b', 'cut'), problem('/c', 'cut')]);
    await news.tell([problem('/b', 'empty'), problem('/c', 'cut')]);
    assert.deepEqual(heard.at(-1), [
      { path: '/a', messages: [] },
      { path: '/b', messages: ['empty'] },
    ]);
  });

  it('come in pieces, with a pause between, after those before them', async () => {
    const { heard, count, news } = heardNews();
    const first = news.tell(Array.from({ length: 60 }, (_, i) => problem(`/${i}`, 'empty')));
    await news.tell([]);
    await first;
    assert.deepEqual(
      heard.map((files) => files.length),
      [25, 25, 10, 25, 25, 10],
    );
    assert.equal(count.pauses, 4);
  });

  it('log what is wrong with the folder', async () => {
    const { heard, logged, news } = heardNews();
    await news.tell([problem(undefined, 'no folder')]);
    assert.deepEqual([heard, logged], [[], ['no folder']]);
  });
});
