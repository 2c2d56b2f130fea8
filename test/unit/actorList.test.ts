import * as assert from 'node:assert/strict';
import type { Actor } from '../../src/engine/actors';
import { ActorList, type ActorOrder } from '../../src/session/actorList';
import { ActorSearch } from '../../src/session/actorSearch';
import { libraryOf } from '../support/smallLibrary';

const articles = {
  'a.txt':
    'Le moulin\n\nPublié le 3 mai 2026\n\nLe maire, Yann Kerbrat, a vu Ondine Falbert. M. Kerbrat a ri. La Norvège regarde.\n',
  'b.txt': 'Le phare\n\nPublié le 9 juin 2026\n\nOndine Falbert a vu la Norvège. Mme Falbert a ri.\n',
  'c.txt': 'La forge\n\nYann Kerbrat a vu la Norvège. M. Kerbrat a ri. M. Kerbrat est parti.\n',
};

describe('ActorList', () => {
  let list: ActorList;
  let actors: readonly Actor[];
  const told = (query: string, order: ActorOrder = 'count') =>
    list
      .groups(query, order)
      .map(({ type, actors: all }) => `${type}: ${all.map(({ name }) => name).join(', ')}`);
  const articlesOf = (name: string, order: ActorOrder) => {
    const actor = actors.find((each) => each.name === name);
    assert.ok(actor);
    return list.articlesOf(actor, order).map(({ article, count }) => `${article.file} ${count}`);
  };

  before(async () => {
    const { library, cards } = await libraryOf(articles);
    list = new ActorList(library, cards, new ActorSearch(library));
    actors = library.directory.actors;
  });

  it('lists by type, most mentions first', () => {
    assert.deepEqual(told(''), ['person: Yann Kerbrat, Ondine Falbert', 'country: Norvège']);
  });

  it('or the latest mention first, whatever an undated article adds', () => {
    assert.deepEqual(told('', 'date'), ['person: Ondine Falbert, Yann Kerbrat', 'country: Norvège']);
  });

  const filters: readonly (readonly [string, string, readonly string[]])[] = [
    ['the beginning of a word', 'falb', ['person: Ondine Falbert']],
    ['words in any order, case and accents aside', 'KÉRBRAT ya', ['person: Yann Kerbrat']],
    ['not the inside of a word', 'orvège', ['country: Norvège']], // as a slip, since nothing begins so
    ['a slip', 'ondime', ['person: Ondine Falbert']],
    ['an alias', 'Norway', []],
    ['a stranger', 'zzzz', []],
  ];
  for (const [name, query, expected] of filters)
    it(`narrows to ${name}`, () => assert.deepEqual(told(query), expected));

  it('lists an actor’s articles by count or by date, undated ones last', () => {
    assert.deepEqual(articlesOf('Yann Kerbrat', 'count'), ['c.txt 3', 'a.txt 2']);
    assert.deepEqual(articlesOf('Yann Kerbrat', 'date'), ['a.txt 2', 'c.txt 3']);
    assert.deepEqual(articlesOf('Norvège', 'count'), ['b.txt 1', 'a.txt 1', 'c.txt 1']);
  });
});
