import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  accept,
  addAlias,
  decide,
  reject,
  rename,
  speaksFor,
  split,
} from '../../src/engine/actors/registry/operations';
import { emptyRegistry } from '../../src/engine/actors/registry/registry';
import { readRegistry } from '../../src/readers/registry/readRegistry';
import { type RegistryOperation, registryTextAfter } from '../../src/session/registryFile';
import { registered } from '../support/registered';

const NAMES = ['Anna Berg', 'Berg', 'ANNA BERG', 'Zoé', 'Zoe', 'Kim Min-soo', 'Kim Min Soo', 'l’Île', 'Oslo'];

/** JSON as hands lay it out: any space between any two tokens, taken in turn from `spaces`. */
function laidOut(value: unknown, spaces: readonly string[]): string {
  let taken = 0;
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g, (token) => {
    const space = spaces[taken++ % spaces.length] ?? '';
    return `${space}${token}${spaces[taken++ % spaces.length] ?? ''}`;
  });
}

const name = fc.constantFrom(...NAMES);
/** What the registry does not know, each marked so that it is found again. */
const odd = fc.oneof(fc.constant(null), fc.constant(7), fc.constant('«odd»'), fc.constant({ nam: '«odd»' }));
const role = fc.record({ role: name, from: fc.constantFrom('2020', 'May'), by: fc.constant('«odd»') });
const actor = fc.record(
  {
    name,
    type: fc.constantFrom('person', 'persn'),
    aliases: fc.array(fc.oneof({ weight: 3, arbitrary: name }, fc.constant(7)), { maxLength: 3 }),
    roles: fc.array(fc.oneof(role, odd), { maxLength: 2 }),
    speaksFor: fc.array(fc.oneof({ weight: 3, arbitrary: name }, fc.constant(7)), { maxLength: 3 }),
    mine: fc.constant('«odd»'),
  },
  { requiredKeys: ['name'] },
);
const file = fc.record(
  {
    $schema: fc.constant('x'),
    actors: fc.array(fc.oneof({ weight: 3, arbitrary: actor }, odd), { maxLength: 5 }),
    rejected: fc.array(fc.oneof(fc.record({ form: name, mine: fc.constant('«odd»') }), odd), {
      maxLength: 3,
    }),
    mine: fc.constant('«odd»'),
  },
  { requiredKeys: [] },
);
const spaces = fc.array(fc.constantFrom('', ' ', '\n', '\n\t\t', '\r\n  ', '  '), {
  minLength: 1,
  maxLength: 9,
});

/** None of them takes an actor out, but for a new name that another has. */
const operation: fc.Arbitrary<RegistryOperation> = fc
  .record({ who: name, form: name, to: name, kind: fc.nat(6) })
  .map(({ who, form, to, kind }) => {
    const one = registered(who, [form]);
    return (before) =>
      [
        () => accept(before, one),
        () => addAlias(before, registered(who), form),
        () => decide(before, registered(who), form),
        () => split(before, registered(who), [form], to),
        () => reject(before, { form, in: 'a.txt' }),
        () => rename(before, registered(who), `${to} Neu`),
        () => speaksFor(before, registered(who), form),
      ][kind]?.() ?? before;
  });

describe('a registry laid out by hand, with mistakes in it', () => {
  it('says after each operation what it is to say, and loses nothing that is odd', () => {
    fc.assert(
      fc.property(file, spaces, operation, (value, between, change) => {
        const text = laidOut(value, between);
        const before = readRegistry(text).value ?? emptyRegistry;
        const after = registryTextAfter(text, change);
        assert.ok(after !== undefined);
        assert.deepEqual(readRegistry(after).value, change(before), after);
        const lost = before.rejected.length - change(before).rejected.length;
        assert.ok(oddIn(after) >= oddIn(text) - Math.max(0, lost), after);
      }),
      { numRuns: 1000 },
    );
  });
});

function oddIn(text: string): number {
  return text.split('«odd»').length;
}
