import assert from 'node:assert/strict';
import { type Actor, type ActorType, relationOf, tieOf } from '../../src/engine/actors';

function actor(name: string, type: ActorType, known?: string, role?: string): Actor {
  const roles = role === undefined ? [] : [{ text: role, article: 'a.txt', start: 0, end: role.length }];
  const base = { name, type, aliases: [name], roles, mentionCount: 1, articleCount: 1, latest: '' };
  return known === undefined ? base : { ...base, known };
}

const norway = actor('Norvège', 'country', 'country:NO');
const sweden = actor('Suède', 'country', 'country:SE');
const minister = actor('Olof Brandt', 'person', undefined, 'ministre suédois des Transports');
const mayor = actor('Anne Morel', 'person', undefined, 'mairesse');

describe('whether two actors can be told apart as speakers', () => {
  const cases: readonly (readonly [Actor, Actor, string])[] = [
    [norway, norway, 'same'],
    [norway, { ...norway }, 'same'],
    [norway, sweden, 'different'],
    [minister, mayor, 'different'],
    [minister, actor('M. Brandt', 'person'), 'related'],
    [minister, actor('Sven Brandt', 'person'), 'related'],
    [mayor, actor('Paul Morel', 'person'), 'different'],
    [minister, actor('Cllr Brandt', 'person'), 'related'],
    [minister, actor('O. Brandt', 'person'), 'related'],
    [actor('Le Phare', 'outlet'), actor('La Balise', 'outlet'), 'different'],
    [actor('Le Phare', 'outlet'), actor('Phare du Nord', 'outlet'), 'related'],
    [minister, sweden, 'related'],
    [minister, norway, 'different'],
    [mayor, norway, 'related'],
    [minister, actor('Le Phare', 'outlet'), 'different'],
    [mayor, actor('Le Phare', 'outlet'), 'related'],
    [
      actor('Eva Holm', 'person', undefined, 'rédactrice norvégienne du Phare'),
      actor('Phare', 'outlet'),
      'related',
    ],
    [minister, actor('Croix-Rouge', 'organisation'), 'related'],
    [norway, actor('Union du Nord', 'bloc'), 'related'],
  ];
  for (const [a, b, relation] of cases) {
    it(`${a.name} and ${b.name}: ${relation}`, () => {
      assert.equal(relationOf(a, b), relation);
      assert.equal(relationOf(b, a), relation);
    });
  }
});

describe('what ties two actors who are not told apart', () => {
  const stated = (one: Actor, ...names: string[]): Actor => {
    const { name, type } = one;
    return { ...one, registered: { name, type, aliases: [], roles: [], speaksFor: names } };
  };
  const league = actor('Ligue des ports', 'organisation');
  const spokesman = actor('Hugo Brasse', 'person', undefined, 'porte-parole de la Ligue des ports');
  const head = actor('Ida Orme', 'person', undefined, 'présidente de la Ligue des ports');
  const cases: readonly (readonly [Actor, Actor, string])[] = [
    [spokesman, league, 'spokesman Hugo Brasse → Ligue des ports'],
    [league, head, 'role Ida Orme → Ligue des ports'],
    [minister, sweden, 'role Olof Brandt → Suède'],
    [minister, actor('Sven Brandt', 'person'), 'name Olof Brandt → Sven Brandt'],
    [mayor, league, 'body Anne Morel → Ligue des ports'],
    [{ ...actor('Zorvane', 'person'), mentionCount: 0 }, mayor, 'unknown Zorvane → Anne Morel'],
    [stated(mayor, 'Olof BRANDT'), minister, 'stated Anne Morel → Olof Brandt'],
    [norway, stated(sweden, 'Norvège'), 'stated Suède → Norvège'],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a.name} and ${b.name}: ${expected}`, () => {
      const { kind, from, to } = tieOf(a, b);
      assert.equal(`${kind} ${from.name} → ${to.name}`, expected);
      if (kind === 'stated') assert.equal(relationOf(b, a), 'related');
    });
  }
});
