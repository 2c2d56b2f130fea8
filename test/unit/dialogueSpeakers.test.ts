import assert from 'node:assert/strict';
import { saidIn } from '../support/speakersAre';

/** A scene between two people, so that the text is plainly a story. */
const SCENE = `The lamp room

Mr. Osric Quell and Mrs. Nora Tully had come up to the lamp room of Trawick. Ida Sand waited there with Peter Lindgren.

"Is the lamp lit?" asked Nora Tully.

"Not yet," replied Osric Quell. "Oh, the wind!"

"Then we must hurry," said she.

`;

/** The speakers of the last paragraph, in order. */
function speakers(paragraph: string): readonly (string | undefined)[] {
  const before = saidIn(SCENE).length;
  return saidIn(SCENE + paragraph)
    .slice(before)
    .map(({ speaker }) => speaker);
}

type Table = readonly (readonly [string, ...(string | undefined)[]])[];

function table(cases: Table): void {
  for (const [text, ...expected] of cases) {
    it(text.replace(/\n+/g, ' / '), () => assert.deepEqual(speakers(text), expected));
  }
}

describe('speakers in dialogue', () => {
  describe('an incise names who speaks', () => {
    table([
      ['"Look there!" cried Ida Sand.', 'Ida Sand'],
      ['"Look there," rejoined Mr. Quell, "it burns."', 'Osric Quell', 'Osric Quell'],
      ['"Well…" grumbled old Peter Lindgren.', 'Peter Lindgren'],
      ['"Who lit it?" Ida Sand softly demanded.', 'Ida Sand'],
      ['“Look there!” cried Ida Sand. “It burns.”', 'Ida Sand', 'Ida Sand'],
      ['Ida Sand softly said, "Look there."', 'Ida Sand'],
      ['And Ida said, "Look," and Osric Quell said, "Where?"', 'Ida Sand', 'Osric Quell'],
    ]);
  });

  describe('nobody goes on from the paragraph before', () => {
    table([
      ['"The wind has turned again since the morning."', undefined],
      ['"I saw it," said Ida Sand.\n\n"And it was a fine sight to see, that lamp."', 'Ida Sand', undefined],
      ['"Look there."\n\nIda laughed.', undefined],
    ]);
  });

  describe('a pronoun means the only one who is told of', () => {
    table([
      ['Mrs. Tully turned to the window. "It burns," she said.', 'Nora Tully'],
      ['Mrs. Tully turned to the window. "It burns," he said.', undefined],
      ['Mrs. Tully turned to Ida Sand. "It burns," she said.', undefined],
      ['"It burns," he said.', undefined],
      ['"It burns," said Mr. Quell. "Look," he said, "there."', ...Array(3).fill('Osric Quell')],
      ['"It burns," said Mr. Quell. "Look," she said.', 'Osric Quell', undefined],
    ]);
  });

  describe('somebody acts beside the words', () => {
    table([
      ['Ida Sand turned to the window. "It burns."', 'Ida Sand'],
      ['"It burns." Ida Sand turned to the window.', 'Ida Sand'],
      ['Ida Sand’s hand shook. "It burns."', undefined],
      ['Ida Sand turned to him as he rose. "It burns."', undefined],
      ['Ida Sand turned to Peter Lindgren. "It burns."', undefined],
    ]);
  });

  describe('a name beside the words that is not the speaker’s', () => {
    table([
      ['"It burns," said Ida Sand’s brother.', undefined],
      ['"It burns," was what Ida Sand had often heard him say.', undefined],
      ['Helping Peter Lindgren to his coat, she murmured "It burns" and went.', undefined],
      ['"Tell Peter Lindgren, tell him that it burns."', undefined],
    ]);
  });

  it('leaves reports of the press as they are', () => {
    const report = `A new wharf

Nora Tully spoke on Monday. "The wharf will be built," said Nora Tully.

"We have waited for this wharf for ten long years."
`;
    assert.deepEqual(
      saidIn(report).map(({ speaker }) => speaker),
      ['Nora Tully', 'Nora Tully'],
    );
  });
});
