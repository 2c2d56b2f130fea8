import assert from 'node:assert/strict';
import { ArticleNews } from '../../src/desk/articleNews';
import { deskPorts } from '../support/deskPorts';

const FILES = Array.from({ length: 1200 }, (_, i) => `${i}.txt`);

/** News of which every message is kept, with how many pauses went before it. */
function heardNews() {
  const heard: { added: readonly string[]; removed: readonly string[]; pauses: number }[] = [];
  let pauses = 0;
  const ports = deskPorts();
  const events = {
    ...ports.events,
    articles: (added: readonly string[], removed: readonly string[]) =>
      heard.push({ added, removed, pauses }),
  };
  const pause = async () => {
    pauses++;
  };
  return { heard, news: new ArticleNews({ ...ports, events, pause }) };
}

describe('news of articles', () => {
  it('are told in pieces, with a pause before each', async () => {
    const { heard, news } = heardNews();
    await news.tell(FILES, FILES.slice(0, 501));
    assert.deepEqual(
      heard.map(({ added, removed, pauses }) => [added.length, removed.length, pauses]),
      [
        [500, 500, 1],
        [500, 1, 2],
        [200, 0, 3],
      ],
    );
    assert.deepEqual(
      heard.flatMap(({ added }) => added),
      FILES,
    );
  });

  it('wait for those before them', async () => {
    const { heard, news } = heardNews();
    const first = news.tell(FILES, []);
    await news.tell([], ['x']);
    await first;
    assert.deepEqual(heard.at(-1)?.removed, ['x']);
    assert.equal(heard.length, 4);
  });

  it('make a path only when its turn has come', async () => {
    const { heard, news } = heardNews();
    const asked: string[] = [];
    const told = news.tell(['a', 'b'], [], (file) => {
      asked.push(file);
      return file === 'a' ? undefined : `/w/${file}`;
    });
    assert.deepEqual(asked, []);
    await told;
    assert.deepEqual(heard[0]?.added, ['/w/b']);
  });
});
