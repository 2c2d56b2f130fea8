import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { slice } from '../../src/engine/text/span';

const SCENE = `La lanterne du port

Jeanne Ardouin et le capitaine Paul Odret étaient montés à la lanterne. Roland Vasse les y attendait.

`;

/** What each dash paragraph gives to whom. */
function spoken(paragraphs: string): readonly string[] {
  const text = SCENE + paragraphs;
  const { quotes, names } = readArticle('a.txt', text).value;
  return quotes.map((quote) => `${names.actors[quote.speaker ?? -1]?.name}: ${slice(text, quote)}`);
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['— Vous viendrez, dit Roland Vasse.', 'Roland Vasse: Vous viendrez'],
  ['— Jamais ! s’écria Jeanne Ardouin.', 'Jeanne Ardouin: Jamais !'],
  ['— Peut-être… répondit le capitaine Odret en riant.', 'Paul Odret: Peut-être…'],
  [
    '— Oui, dit doucement Jeanne, je viendrai demain.',
    'Jeanne Ardouin: Oui, dit doucement Jeanne, je viendrai demain.',
  ],
  [
    '— Non, fit Roland Vasse. Vous resterez ici. Il ferma la porte.',
    'Roland Vasse: Non, fit Roland Vasse. Vous resterez ici.',
  ],
  ['— Non, fit Roland Vasse. Il ferma la porte.', 'Roland Vasse: Non'],
  ['— Non, fit Roland Vasse, qui ferma la porte.', 'Roland Vasse: Non'],
  ['— Jamais !'],
  ['— Jamais ! s’écria-t-il.'],
  ['— Jamais ! dit le fils de Roland Vasse.'],
  ['— Voici ce que disait Roland Vasse.'],
  ['— Non, dit Roland Vasse, et alors, s’écria Jeanne Ardouin, partez.'],
  ['Non, dit Roland Vasse.'],
];

describe('French speech set with dashes', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(spoken(text), expected));

  it('goes before a quotation with a mark astray that runs over it', () => {
    const text = '« Partez, dit Jeanne Ardouin.\n\n« Partez donc.\n\n— Jamais, dit Roland Vasse. »';
    assert.ok(spoken(text).some((said) => said === 'Roland Vasse: Jamais'));
    assert.ok(!spoken(text).some((said) => said.startsWith('Jeanne Ardouin') && said.includes('Jamais')));
  });

  it('gives no words of English paragraphs', () => {
    const text = 'The lamp of the port\n\nThe captain was there with his men.\n\n— Never, said Ida Sand.';
    assert.equal(readArticle('a.txt', text).value.quotes.length, 0);
  });
});
