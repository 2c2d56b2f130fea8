import assert from 'node:assert/strict';
import { decodeReferences, FILLER } from '../../src/engine/text/characterReferences';

describe('character references', () => {
  const cases: readonly [text: string, seen: string][] = [
    ['p &lt; 0,05', 'p < 0,05'],
    ['l&rsquo;eau', 'l’eau'],
    ['l&#8217;eau', 'l’eau'],
    ['l&#x2019;eau', 'l’eau'],
    ['caf&eacute;', 'café'],
    ['12&nbsp;%', '12\u00a0%'],
    ['&laquo;&nbsp;oui&nbsp;&raquo;', '«\u00a0oui\u00a0»'],
    ['Dupont & fils ; &unknown; &#0; &#xd800; &lt', 'Dupont & fils ; &unknown; &#0; &#xd800; &lt'],
  ];
  for (const [text, seen] of cases) {
    it(text, () => {
      const { text: decoded, fillers } = decodeReferences(text);
      assert.equal(decoded.length, text.length);
      assert.equal(decoded.replaceAll(FILLER, ''), seen);
      assert.equal(
        fillers.reduce((sum, { start, end }) => sum + end - start, 0),
        text.length - seen.length,
      );
    });
  }
});
