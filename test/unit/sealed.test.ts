import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seal, unseal } from '../../src/session/snapshot/sealed';

function whole(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.concat(seal(value)));
}

const example = {
  list: ['é', { a: 1 }, null],
  deep: { bytes: Uint8Array.of(1, 2, 3), units: Uint16Array.of(65535), none: new Uint32Array(0) },
  words: Uint32Array.of(1, 2 ** 32 - 1),
};

describe('seal', () => {
  it('gives back plain data and the typed arrays in it, wherever the bytes lie in memory', () => {
    const bytes = whole(example);
    for (const shift of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + shift).subarray(shift);
      moved.set(bytes);
      assert.deepEqual(unseal(moved), example);
    }
  });

  it('copies arrays that are views of larger ones as what they show', () => {
    const view = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
    assert.deepEqual(unseal(whole({ view })), { view: Uint32Array.of(2, 3) });
  });

  it('takes nothing that was damaged or cut short', () => {
    const bytes = whole(example);
    const padding = new Set(
      [...bytes.keys()].filter(
        (at) => JSON.stringify(unseal(changed(bytes, at, 255))) === JSON.stringify(example),
      ),
    );
    assert.ok(padding.size < 40, 'only the padding may change');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        if (!padding.has(at)) assert.equal(unseal(changed(bytes, at, change)), undefined);
        const cut = unseal(bytes.slice(0, at));
        if (cut !== undefined) assert.deepEqual(cut, example);
      }),
    );
    for (const garbage of ['', 'x', '{"value":1}', '\0'.repeat(100)])
      assert.equal(unseal(new TextEncoder().encode(garbage)), undefined);
  });
});

function changed(bytes: Uint8Array, at: number, change: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ change;
  return copy;
}
