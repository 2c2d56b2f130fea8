import { strict as assert } from 'node:assert';
import { messageText } from '../../src/extension/messageText';

/** What the editor takes for a link, as its source has it. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('messageText', () => {
  for (const text of [
    '[Anna](command:workbench.action.quit)',
    'a [b](https://c.example "d") [[e](file:///f)](command:g)',
  ])
    it(`makes no link of ${text}`, () => {
      assert.match(text, LINK);
      assert.doesNotMatch(messageText(text), LINK);
    });

  it('leaves other brackets alone', () => assert.equal(messageText('a (b) [c] d'), 'a (b) [c] d'));
});
