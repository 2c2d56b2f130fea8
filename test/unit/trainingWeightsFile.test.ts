import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGN_WEIGHTS } from '../../src/engine/actors/data/signWeights';
import { project } from '../support/places';
import { PRIOR } from '../training/prior';
import { weightLines, weightsFile } from '../training/weightsFile';

describe('the file of weights', () => {
  const lines: readonly [what: string, sign: string, weights: number[], line: string][] = [
    ['one decimal', 'role', [2.1234, -1.37, -0.64, 3.05], '  role: [2.1, -1.4, -0.6, 3],'],
    ['whole numbers without decimals', 'role', [2, -10.04, 0, 0], '  role: [2, -10, 0, 0],'],
    ['no negative zero', 'role', [-0.04, -0, 0.04, 0], '  role: [0, 0, 0, 0],'],
    ['quotes where a key needs them', 'after:à', [0, 0, 0, 1], "  'after:à': [0, 0, 0, 1],"],
  ];
  for (const [what, sign, weights, line] of lines)
    it(what, () => {
      assert.equal(weightLines(new Map([[sign, weights]])), line);
    });

  it('has its signs in order, whatever order they were seen in', () => {
    const signs = ['two', 'after:à', 'afterWord', 'after:les', 'acronym'];
    const table = weightLines(new Map(signs.map((sign) => [sign, [0]])));
    assert.deepEqual(table.match(/[^\s':]+(?::[^\s':]+)?(?='?: )/g), [
      'acronym',
      'after:les',
      'after:à',
      'afterWord',
      'two',
    ]);
  });

  it('says where the weights are from', () => {
    const file = weightsFile(new Map(), { articles: 12, pull: 3, crossValidated: 0.87654, byHand: 0.8 });
    assert.match(file, /\(L2 = 3\)/);
    assert.match(file, /names of 12 French news articles/);
    assert.match(file, /cross-validation: 0\.877 \(by hand alone 0\.800\)/);
  });
});

describe('the weights of the recogniser', () => {
  const shipped = new Map<string, readonly number[]>(Object.entries(SIGN_WEIGHTS));

  it('stand as the training writes them', () => {
    const file = readFileSync(join(project, 'src/engine/actors/data/signWeights.ts'), 'utf8');
    const figure = (pattern: RegExp) => Number(pattern.exec(file)?.[1]);
    const again = weightsFile(shipped, {
      articles: figure(/of (\d+) French/),
      pull: figure(/L2 = ([\d.]+)\)/),
      crossValidated: figure(/cross-validation: ([\d.]+)/),
      byHand: figure(/by hand alone ([\d.]+)\)/),
    });
    assert.equal(file, again);
  });

  it('are of the signs that have a prior, no more and no fewer', () => {
    assert.deepEqual([...shipped.keys()], Object.keys(PRIOR).sort());
  });

  it('tell outlets from organisations as set by hand', () => {
    const twiceRounded = 0.1 + 1e-9;
    for (const [sign, [, , organisation = 0, outlet = 0]] of shipped)
      assert.ok(Math.abs(outlet - organisation - (PRIOR[sign]?.[3] ?? 0)) <= twiceRounded, sign);
  });
});
