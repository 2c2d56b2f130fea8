/** Paragraphs of wrapped text: each case as it is printed, and the beginnings of its paragraphs. */
import assert from 'node:assert/strict';
import { linesOf } from '../../src/engine/article/layout/lines';

const PARAGRAPHS = [
  'Le conseil de Port-Brume a voté mardi le budget de la digue, après trois heures de débats et deux suspensions, devant une salle pleine.',
  'Les travaux, qui devaient commencer au printemps, sont repoussés à l’automne faute de granit et de bras, a expliqué la mairie dans la soirée.',
  'Le granit vient de trop loin, et les carriers du pays ne suivent plus depuis que la route du col est fermée aux camions les plus lourds.',
];

function wrapped(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

function paragraphsOf(text: string): readonly string[] {
  return linesOf(text).map((line) => line.text.replace(/\s+/g, ' '));
}

const LONG = `https://exemple.invalid/${'digue-'.repeat(25)}`;

describe('wrapped text', () => {
  for (const width of [26, 32, 40, 50, 66, 80, 100, 119]) {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, width)).join('\n\n');

    it(`of ${width} columns gets its paragraphs back`, () =>
      assert.deepEqual(paragraphsOf(text), PARAGRAPHS));

    it(`of ${width} columns does so beside a long line`, () => {
      assert.deepEqual(paragraphsOf(`${LONG}\n\n${text}\n\n${LONG}`), [LONG, ...PARAGRAPHS, LONG]);
    });

    it(`of ${width} columns does so below its head`, () => {
      const head = ['Le Phare', '3 mai 2021', 'La digue attendra', 'Par Jeanne Ardouin'];
      assert.deepEqual(paragraphsOf(`${head.join('\n')}\n\n${text}`), [...head, ...PARAGRAPHS]);
    });
  }

  it('goes on after a line that ends short in mid-sentence', () => {
    const [first = '', ...more] = PARAGRAPHS;
    const text = `${wrapped(first, 36).replace('après trois', 'après\nTrois')}\n\n${more.map((each) => wrapped(each, 36)).join('\n\n')}`;
    assert.equal(paragraphsOf(text).length, 3);
  });

  const apart: readonly [what: string, text: string, lines: number][] = [
    [
      'a poem',
      'La mer est grise et lente ce matin\nEt le quai dort\nUn chien passe, un filet sèche\nOn entend la cloche au loin\nQui rien ne sonne\nEt la brume monte enfin sur le port',
      6,
    ],
    [
      'a list',
      'Ardouin (3 buts contre Foghaven)\nLe Bihan\nMarec, du club de la digue\nLind\nOyono (1)\nPrigent, entré en fin de match',
      6,
    ],
    [
      'turns',
      'JEANNE ARDOUIN : Il faut une digue.\nPAUL MAREC : Avec quel granit ?\nJEANNE ARDOUIN : Celui du col, dès que la route sera rouverte.\nPAUL MAREC : Non.\nJEANNE ARDOUIN : Si.',
      5,
    ],
    [
      'a table',
      'Quai   Tonnes   Jours\nNord   1200     31\nSud    900      28\nEst    12       30\nOuest  7        31',
      5,
    ],
    ['paragraphs without blank lines', PARAGRAPHS.join('\n'), 3],
  ];
  for (const [what, text, lines] of apart) {
    it(`is not ${what}`, () => assert.equal(linesOf(text).length, lines));
  }

  it('parts turns and items where a sentence has ended', () => {
    const said = PARAGRAPHS.map((each, i) =>
      wrapped(`${i % 2 ? 'PAUL MAREC' : 'JEANNE ARDOUIN'} : ${each}`, 60),
    );
    assert.equal(linesOf(said.join('\n')).length, 3);
    const items = PARAGRAPHS.map((each) => wrapped(`– ${each}`, 60));
    assert.equal(linesOf(items.join('\n')).length, 3);
  });
});
