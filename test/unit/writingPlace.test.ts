import assert from 'node:assert/strict';
import type { WritingPlace } from '../../src/session/writingPlace';
import { marked } from '../support/marked';
import { sessionOver } from '../support/smallSession';

describe('what a word would be part of', () => {
  const check = (source: string, expected: WritingPlace) =>
    it(`${JSON.stringify(source)}: ${expected}`, async () => {
      const { text, spans } = marked(source);
      const { session } = await sessionOver({});
      assert.ok(spans[0]);
      assert.equal(session.placeOf({ path: '/w/n.md', text }, spans[0]), expected);
    });

  check('⟦⟧', 'prose');
  check('Hier, ⟦@Od⟧ a parlé.\n', 'prose');
  check('# Le titre de ⟦⟧\n', 'prose');
  check('- un point ⟦Od⟧\n', 'prose');
  check('| a | b |\n|---|---|\n| ⟦@⟧ | c |\n', 'prose');
  check('Un paragraphe.\n\n⟦⟧\n\nUn autre.\n', 'prose');
  check('**⟦Od⟧**\n', 'prose');
  check('Elle dit : « la digue de ⟦Od⟧ tient ».\n', 'quotation');
  check('> la digue de ⟦Od⟧ tient\n', 'quotation');
  check('```\nx = ⟦Od⟧\n```\n', 'elsewhere');
  check('```\nx\n\n⟦⟧\n\ny\n```\n', 'elsewhere');
  check('Le code `⟦Od⟧` ici.\n', 'elsewhere');
  check('[un ⟦Od⟧ mot](a.txt)\n', 'elsewhere');
  check('[un mot](⟦Od⟧)\n', 'elsewhere');
  check('[[⟦Od⟧]]\n', 'elsewhere');
  check('Voir [@⟦Od⟧].\n', 'elsewhere');
  check('<!-- ⟦Od⟧ -->\n', 'elsewhere');
  check('---\ntitle: ⟦Od⟧\n---\n\nTexte.\n', 'elsewhere');
  check('$$\na + ⟦b⟧\n$$\n', 'elsewhere');
});
