import assert from 'node:assert/strict';
import { ActorCompletion } from '../../src/session/actorCompletion';
import { ActorForms } from '../../src/session/actorForms';
import { ActorSearch } from '../../src/session/actorSearch';
import { ActorSymbols } from '../../src/session/actorSymbols';
import { Library } from '../../src/session/library';
import { memoryFiles } from '../support/memoryFiles';

const articles = {
  'digue.txt':
    'La digue de Brumeval\n\nOdile Marsan, maire de Brumeval, a reçu Théo Vandermeulen. « La digue tiendra », a dit Odile Marsan. Mme Marsan a salué Théo Vandermeulen, puis Lucía Andrade. Odile Marsan part demain.\n',
  'port.txt':
    'Le port\n\nL’Organisation des ports du Ponant (OPP) a écrit à Jean-Luc von der Heyde. L’OPP attend. Le directeur, Jean-Luc von der Heyde, répond.\n',
};

const disk = new Map(Object.entries(articles).map(([name, text]) => [`/w/articles/${name}`, text]));
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const library = new Library({ files: memoryFiles(disk), log: silent });
const forms = new ActorForms(library);
before(() => library.sync('/w', ['articles']));

describe('ActorSymbols', () => {
  const symbols = new ActorSymbols(forms, new ActorSearch(library));
  const labels = (query: string) => symbols.search(query, 10).map(({ label }) => label);
  const check = (query: string, expected: string) =>
    it(`${query} → ${expected}`, () => assert.equal(labels(query)[0], expected));

  check('Vander', 'Théo Vandermeulen');
  check('marsan', 'Odile Marsan');
  check('theo vander', 'theo vander ≈ Théo Vandermeulen');
  check('lucia', 'lucia ≈ Lucía Andrade');
  check('Vandermulen', 'Théo Vandermeulen');
  check('Vandermoulen', 'Vandermoulen ≈ Théo Vandermeulen');

  it('says the alias that was hit', () => {
    assert.ok(labels('OPP').includes('OPP — Organisation des ports du Ponant'), labels('OPP').join());
    assert.equal(labels('Organisation des ports')[0], 'Organisation des ports du Ponant');
  });
  it('finds nobody where nobody is meant', () => assert.deepEqual(labels('zzzz'), []));
  it('names the most mentioned first where nothing is asked', () => {
    assert.equal(labels('')[0], 'Odile Marsan');
    assert.equal(symbols.search('', 2).length, 2);
  });
  it('names an actor once', () => {
    const all = labels('marsan');
    assert.equal(new Set(all).size, all.length);
  });
});

describe('ActorCompletion', () => {
  const completion = new ActorCompletion(forms);
  /** "what it replaces → form", best first. */
  const offered = (before: string, limit = 10) =>
    completion
      .offers(before, limit)
      .offers.map(({ form, replaces }) => `${before.slice(before.length - replaces)} → ${form}`);
  const check = (before: string, ...expected: readonly string[]) =>
    it(`“${before}” offers ${expected.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(offered(before).slice(0, expected.length || 1), expected));

  check('Hier, Mar', 'Mar → Odile Marsan');
  check('Hier, Odile Mar', 'Odile Mar → Odile Marsan');
  check('Hier, @Mar', '@Mar → Odile Marsan');
  check('Hier, @Odile Mar', '@Odile Mar → Odile Marsan');
  check('avec lucia', 'lucia → Lucía Andrade');
  check('avec Lucía An', 'Lucía An → Lucía Andrade');
  check('selon Jean-L', 'Jean-L → Jean-Luc von der Heyde');
  check('selon jean luc v', 'jean luc v → Jean-Luc von der Heyde');
  check('selon von der Hey', 'von der Hey → Jean-Luc von der Heyde');
  check('d’Odil', 'Odil → Odile Marsan');
  check('rien de Zzz');
  check('Odile, Mar', 'Mar → Odile Marsan');

  it('offers names only where no word is begun', () => {
    const { offers, isCut } = completion.offers('Hier, @', 50);
    assert.deepEqual([offers[0]?.form, offers[0]?.replaces, isCut], ['Odile Marsan', 1, false]);
    assert.equal(new Set(offers.map(({ actor }) => actor)).size, offers.length);
    assert.equal(completion.offers('Hier, ', 50).offers[0]?.replaces, 0);
  });
  it('says when there are more than asked for', () => {
    assert.deepEqual(offered('Hier, @', 1), ['@ → Odile Marsan']);
    assert.equal(completion.offers('Hier, @', 1).isCut, true);
    assert.equal(completion.offers('Odile', 50).isCut, false);
  });
  it('can be narrowed by what is typed on, aliases and accents left out too', () => {
    const filters = completion.offers('Hier, @', 50).offers.map(({ filter }) => filter);
    const holding = (typed: string) => filters.filter((each) => each.startsWith('@') && each.includes(typed));
    for (const typed of ['Lucía', 'lucia', 'OPP', 'Heyde']) assert.equal(holding(typed).length, 1, typed);
    const marsan = completion.offers('@Mars', 50).offers.map(({ filter }) => filter.slice(0, 5));
    assert.deepEqual(new Set(marsan), new Set(['@mars']));
  });
  it('offers a form once', () => {
    const all = offered('Marsan');
    assert.equal(new Set(all).size, all.length);
  });
});
