import * as assert from 'node:assert/strict';
import { excerptOf } from '../../src/session/excerpt';
import { marked } from '../support/marked';

/** Each line a paragraph, as in an article. */
function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

const long = 'le quai du port '.repeat(20).trim();

describe('excerptOf', () => {
  const cases: readonly (readonly [name: string, source: string, excerpt: string])[] = [
    ['a short paragraph as a whole', 'Avant.\nLe maire ⟦Kerbrat⟧ rit.\nAprès.', 'Le maire ⟦Kerbrat⟧ rit.'],
    ['a passage that is its paragraph', 'Un.\n⟦Kerbrat⟧\nDeux.', '⟦Kerbrat⟧'],
    [
      'from the sentence, if it begins near',
      'Il pleut sur le port. Le maire ⟦Kerbrat⟧ rit.',
      'Le maire ⟦Kerbrat⟧ rit.',
    ],
    [
      'a closing mark ends a sentence too',
      'Elle dit « oui ». Le maire ⟦Kerbrat⟧ rit.',
      'Le maire ⟦Kerbrat⟧ rit.',
    ],
    ['so does a bracket', 'Ils partent (FIAR). M. ⟦Kerbrat⟧ rit.', 'M. ⟦Kerbrat⟧ rit.'],
    ['a civility ends none', 'Le soir, M. ⟦Kerbrat⟧ rit.', 'Le soir, M. ⟦Kerbrat⟧ rit.'],
    ['cut between words before', `${long} ⟦Kerbrat⟧ rit.`, '…le quai du port ⟦Kerbrat⟧ rit.'],
    ['spaces of any kind as one', 'Le\u00a0 maire ⟦Yann\u00a0 Kerbrat⟧\u202f!', 'Le maire ⟦Yann Kerbrat⟧ !'],
  ];
  for (const [name, source, expected] of cases) {
    it(name, () => {
      const { text, spans } = marked(source);
      const [span] = spans;
      assert.ok(span);
      assert.equal(shown(text, span), expected);
    });
  }

  it('is cut between words after, and never runs on for long', () => {
    const excerpt = shown(`Kerbrat ${long}`, { start: 0, end: 7 });
    assert.match(excerpt, /^⟦Kerbrat⟧ le quai du port .*(?:le|quai|du|port)…$/);
    assert.ok(excerpt.length < 160);
  });

  function shown(text: string, span: { start: number; end: number }): string {
    const { text: line, passage } = excerptOf({ text, paragraphs: linesOf(text) }, span);
    return `${line.slice(0, passage.start)}⟦${line.slice(passage.start, passage.end)}⟧${line.slice(passage.end)}`;
  }
});
