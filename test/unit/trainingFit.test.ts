import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crossValidated, shareRight } from '../training/crossValidation';
import { type Example, fittedTo, isRight, likelihoods, type Weights } from '../training/fit';
import type { UnknownName } from '../training/unknownNames';

const [PERSON, PLACE, ORGANISATION] = [0, 1, 2];

function weightsOf(table: Record<string, number[]>): Weights {
  return new Map(Object.entries(table));
}

function example(kind: number, ...signs: string[]): Example {
  return { kind, signs: new Map(signs.map((sign) => [sign, 1])) };
}

/** What the fit is to make small, written down plainly. */
function cost(weights: Weights, examples: readonly Example[], prior: Weights, pull: number): number {
  const unlikely = examples.map(({ signs, kind }) => -Math.log(likelihoods(weights, signs)[kind] ?? 0));
  const away = [...weights].flatMap(([sign, row]) =>
    row.map((w, k) => (w - (prior.get(sign)?.[k] ?? 0)) ** 2),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return sum(unlikely) + (pull / 2) * sum(away);
}

describe('the fit of the weights', () => {
  const nothing = weightsOf({ a: [0, 0, 0], b: [0, 0, 0], c: [0, 0, 0] });

  it('returns the prior without examples', () => {
    const prior = weightsOf({ a: [1.5, -0.5, -1], b: [0, 0, 0] });
    assert.deepEqual([...fittedTo([], prior, 2)], [...prior]);
  });

  it('tells apart what one sign each tells apart', () => {
    const examples = [example(PERSON, 'a', 'c'), example(PLACE, 'b', 'c'), example(ORGANISATION, 'c')];
    const weights = fittedTo(examples, nothing, 0.01);
    assert.ok(examples.every((each) => isRight(weights, each)));
    assert.ok(!examples.every((each) => isRight(nothing, each)));
  });

  it('finds the log-odds of a sign where almost nothing pulls', () => {
    const times = (n: number, kind: number) => Array.from({ length: n }, () => example(kind, 'a'));
    const examples = [...times(60, PERSON), ...times(30, PLACE), ...times(10, ORGANISATION)];
    const [person = 0, place = 0, organisation = 0] = fittedTo(examples, nothing, 1e-4).get('a') ?? [];
    assert.ok(Math.abs(person - place - Math.log(2)) < 1e-3, `${person} ${place}`);
    assert.ok(Math.abs(place - organisation - Math.log(3)) < 1e-3, `${place} ${organisation}`);
  });

  it('stays the nearer to the prior the harder it is pulled', () => {
    const prior = weightsOf({ a: [2, -1, -1] });
    const against = Array.from({ length: 20 }, () => example(PLACE, 'a'));
    const [weak = 0, strong = 0] = [0.1, 100].map((pull) => fittedTo(against, prior, pull).get('a')?.[0]);
    assert.ok(weak < 0 && strong > 1 && strong < 2, `${weak} ${strong}`);
  });

  it('leaves a sign that was never seen where it was', () => {
    const prior = weightsOf({ a: [0, 0, 0], b: [3, -2, -1] });
    assert.deepEqual(fittedTo([example(PLACE, 'a')], prior, 2).get('b'), [3, -2, -1]);
  });

  it('refuses a sign without prior', () => {
    assert.throws(() => fittedTo([example(PLACE, 'unheard')], nothing, 2), /unheard/);
  });

  it('finds the lowest point: no step from there goes down', () => {
    const signs = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }));
    const anyExample = fc
      .record({ signs, kind: fc.nat(2) })
      .map((each): Example => ({ kind: each.kind, signs: new Map(Object.entries(each.signs)) }));
    const steps = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 9, maxLength: 9 });
    const prior = weightsOf({ a: [2, -1, -1], b: [0, 1, -1], c: [0, 0, 0] });
    fc.assert(
      fc.property(fc.array(anyExample, { maxLength: 20 }), steps, (examples, step) => {
        const best = fittedTo(examples, prior, 1);
        const beside = new Map(
          [...best].map(([sign, row], s) => [sign, row.map((w, k) => w + (step[3 * s + k] ?? 0))]),
        );
        assert.ok(cost(best, examples, prior, 1) <= cost(beside, examples, prior, 1) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cross-validation', () => {
  /** Ten articles of two names; `signOf` says by which sign the first, a place, is known. */
  function namesWhere(signOf: (article: number) => string): UnknownName[] {
    return Array.from({ length: 10 }, (_, i) => [
      { article: `${i}`, ...example(PLACE, signOf(i)) },
      { article: `${i}`, ...example(PERSON, 'person') },
    ]).flat();
  }
  const prior = new Map(
    ['person', 'shared', ...Array.from({ length: 10 }, (_, i) => `own${i}`)].map((sign) => [
      sign,
      [0.2, -0.1, -0.1],
    ]),
  );

  it('counts what other articles teach', () => {
    assert.equal(
      crossValidated(
        namesWhere(() => 'shared'),
        prior,
        0.1,
      ),
      1,
    );
  });

  it('does not count what only the article itself teaches', () => {
    const names = namesWhere((article) => `own${article}`);
    assert.equal(shareRight(names, fittedTo(names, prior, 0.1)), 1);
    assert.equal(crossValidated(names, prior, 0.1), 0.5);
  });
});
