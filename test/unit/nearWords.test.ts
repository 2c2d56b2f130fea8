import assert from 'node:assert/strict';
import { Holders } from '../../src/engine/corpus/holders';
import { NearWords } from '../../src/engine/corpus/nearWords';
import { WordPacker } from '../../src/engine/corpus/packedWords';

/** Words of each text by number. */
const TEXTS = [
  [1, 2, 3, 9],
  [9, 1, 2, 3],
  [1, 9, 2, 9],
  [1, 2, 3, 4],
];
const WANTED = new Map([
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
]);

/** What the texts from `from` to `to` hold, as one segment of an index tells it. */
function held(from: number, to: number) {
  const words = [...WANTED].map(([word, weight]) => ({
    weight,
    list: Uint32Array.from(TEXTS.keys()).filter((i) => i >= from && i < to && TEXTS[i]?.includes(word)),
  }));
  return new Holders().of(words, 2, TEXTS.length);
}

describe('words close together', () => {
  const packed = TEXTS.map((words) => new WordPacker().pack(Uint32Array.from(words)));
  const heaviest = (limit: number) =>
    new NearWords().heaviest([held(0, 2), held(2, 4)], (i) => packed[i] ?? new Uint8Array(), {
      ...{ wanted: WANTED, least: 2, width: 4, limit },
    });

  it('are found in the heaviest order over all segments', () => assert.deepEqual(heaviest(9), [3, 0, 1, 2]));

  it('are found behind lighter texts of a later segment when there are as many as wanted', () =>
    assert.deepEqual(heaviest(2), [3, 0]));
});
