import assert from 'node:assert/strict';
import { recogniseActors } from '../../src/engine/actors';
import { reportingSentences } from '../../src/engine/speech/statements';
import { marked } from '../support/marked';

/** Who a one-line text gives the marked words to: a name, `?` if a report leaves it open, `-` for nobody. */
function speakerOf(source: string, language: 'fr' | 'en' = 'fr'): string {
  const { text, spans } = marked(source);
  const [span = { start: 0, end: 0 }] = spans;
  const names = recogniseActors(text, { language });
  const sections = [[{ start: 0, end: text.length }]];
  const sentences = reportingSentences({ text, language, sections, quotes: [], names });
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence || sentence.reports.length === 0) return '-';
  const report = sentence.reports.findLast(
    ({ content }) => content && content.start <= span.start && span.end <= content.end,
  );
  return names.actors[report?.subject?.actor ?? -1]?.name ?? '?';
}

describe('indirect speech', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Anne Morel a déclaré que ⟦le pont serait rouvert⟧.', 'Anne Morel'],
    ['Anne Morel a déclaré lundi au Conseil que ⟦le pont serait rouvert⟧.', 'Anne Morel'],
    ['La mairesse, Anne Morel, a affirmé que ⟦le pont serait rouvert⟧.', 'Anne Morel'],
    ['Selon Anne Morel, ⟦le pont serait rouvert⟧.', 'Anne Morel'],
    ['⟦Le pont serait rouvert⟧, a déclaré Anne Morel.', 'Anne Morel'],
    ['⟦Le pont sera rouvert⟧, selon Anne Morel.', 'Anne Morel'],
    ['Anne Morel a proposé de ⟦rouvrir le pont⟧.', 'Anne Morel'],
    ['Anne Morel a exprimé sa crainte que ⟦le pont soit fermé⟧.', 'Anne Morel'],
    ['Anne Morel a parlé. Elle a ajouté que ⟦le pont serait rouvert⟧.', 'Anne Morel'],
    ['Un passant a déclaré que ⟦le pont serait rouvert⟧.', '?'],
    ['Anne Morel a poussé un témoin à déclarer que ⟦le pont serait rouvert⟧.', '?'],
    ['Le pont, ⟦jugé dangereux par Anne Morel⟧, est fermé.', '?'],
    ['⟦Le pont de pierre est fermé⟧ depuis mardi.', '-'],
    ['Anne Morel a parlé. ⟦Le pont est fermé⟧ depuis mardi.', '-'],
  ];
  for (const [text, speaker] of cases) it(text, () => assert.equal(speakerOf(text), speaker));

  it('English, with and without "that"', () => {
    assert.equal(speakerOf('Anne Morel said that ⟦the bridge would open⟧.', 'en'), 'Anne Morel');
    assert.equal(speakerOf('Anne Morel said ⟦the bridge would open⟧.', 'en'), 'Anne Morel');
  });
});
