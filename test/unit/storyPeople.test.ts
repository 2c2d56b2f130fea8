import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { othersIn } from '../../src/engine/rules/speakers/storyPeople';

const STORY = `The lamp room

Miss Sand looked at Peter Lindgren. Later Mr. Quell came in, and nobody had lit the lamp.

"Is it lit?" asked Miss Sand.

"No, Rosa," replied Peter Lindgren.

"Oh, the wind!" cried Ida.
`;

/** Who the text says is another than somebody. */
function others(text: string, name: string): readonly string[] | undefined {
  const article = readArticle('a.txt', text).value;
  const { actors } = article.names;
  const found = othersIn(article)?.(actors.findIndex((actor) => actor.name.includes(name)));
  return found && [...new Set(found.map((index) => actors[index]?.name ?? ''))].sort();
}

describe('people of a story', () => {
  it('are two where a sentence names both, one answers, or civilities differ', () => {
    const found = others(STORY, 'Sand') ?? [];
    assert.ok(found.includes('Peter Lindgren'));
    assert.ok(found.some((name) => name.includes('Quell')));
  });

  it('may be one where nothing sets them apart', () => {
    assert.ok(!(others(STORY, 'Sand') ?? []).includes('Ida'));
  });

  it('are not asked for in a report', () => {
    assert.equal(others('A wharf\n\n"It will be built," said Nora Tully of Trawick.', 'Tully'), undefined);
  });
});
