import * as assert from 'node:assert/strict';
import { QuoteSearch } from '../../src/session/quoteSearch';
import { SpeakerList } from '../../src/session/speakerList';
import { libraryOf } from '../support/smallLibrary';

const articles = {
  'a.txt':
    'Le moulin\n\nPublié le 3 mai 2026\n\n« Nos ailes tournent sans demander », a déclaré Ondine Falbert. « Le blé attendra », a dit un témoin.\n',
  'b.txt':
    'Le phare\n\nPublié le 9 juin 2026\n\n« La marée ne prévient personne », a dit Ondine Falbert. « La lampe est neuve », a dit Yann Kerbrat.\n\nLe mot « phare » vient du grec.\n',
};

describe('SpeakerList', () => {
  let list: SpeakerList;
  const told = (query: string) =>
    list
      .speakers(query)
      .map(({ name, quotations }) => `${name}: ${quotations.map(({ text }) => text).join(' | ')}`);

  before(async () => {
    const { library, cards } = await libraryOf(articles);
    list = new SpeakerList(library, new QuoteSearch(library, cards));
  });

  it('puts who says most first, the newest words first', () => {
    assert.equal(
      told('')[0],
      'Ondine Falbert: La marée ne prévient personne | Nos ailes tournent sans demander',
    );
    assert.ok(told('').includes('Yann Kerbrat: La lampe est neuve'));
  });

  it('leaves out what is no speech', () => assert.doesNotMatch(told('').join(), /: phare/));

  const filters: readonly (readonly [string, string, readonly string[]])[] = [
    ['words of a quotation', 'maree previent', ['Ondine Falbert: La marée ne prévient personne']],
    ['its speaker', 'kerbrat', ['Yann Kerbrat: La lampe est neuve']],
    ['its article', 'moulin ailes', ['Ondine Falbert: Nos ailes tournent sans demander']],
    ['a slip', 'lambe', ['Yann Kerbrat: La lampe est neuve']],
    ['nothing', 'zzzz', []],
  ];
  for (const [name, query, expected] of filters)
    it(`narrows by ${name}`, () => assert.deepEqual(told(query), expected));
});
