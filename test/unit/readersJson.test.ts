import assert from 'node:assert/strict';
import { readJson } from '../../src/readers';
import { nearestName } from '../../src/readers/nearestName';
import { lineFinder } from '../../src/readers/place';

describe('readJson', () => {
  it('reads what is right', () => {
    assert.deepEqual(readJson('\ufeff {"a": [1, -2.5e3, true, null, "\\u00e9"]} '), {
      value: { a: [1, -2500, true, null, 'é'] },
      problems: [],
    });
  });

  /** `‸` marks where the mistake is. */
  const check = (marked: string, expected: string) =>
    it(marked, () => {
      const offset = marked.indexOf('‸');
      const { value, problems } = readJson(marked.replace('‸', ''));
      assert.equal(value, undefined);
      assert.equal(problems[0]?.message, expected);
      assert.equal(problems[0]?.span?.start, offset);
    });

  check('‸', 'line 1, column 1: the text ends too early; a closing bracket or a value is missing.');
  check('{"a": 1‸', 'line 1, column 8: the text ends too early; a closing bracket or a value is missing.');
  check('{\r\n  "a" ‸1}', 'line 2, column 7: a colon is expected here.');
  check('{"a": 1 ‸"b": 2}', 'line 1, column 9: a comma or a closing bracket is expected here.');
  check('{"a": 1,\n‸}', 'line 2, column 1: remove the comma before this bracket.');
  check('[1, ‸]', 'line 1, column 5: remove the comma before this bracket.');
  check('{‸a: 1}', 'line 1, column 2: a name in double quotes or } is expected here.');
  check('{"a": ‸}', 'line 1, column 7: a value is expected here.');
  check('[‸,]', 'line 1, column 2: a value or ] is expected here.');
  check("{‸'a': 1}", 'line 1, column 2: use straight double quotes (").');
  check('{"a": ‸“b”}', 'line 1, column 7: use straight double quotes (").');
  check('{\n  ‸// why\n  "a": 1}', 'line 2, column 3: comments are not allowed; remove this one.');
  check(
    '{"a": ‸"b\n"}',
    'line 1, column 7: this text in quotes is not closed, or holds a line end or a wrong \\ escape.',
  );
  check(
    '{"a": ‸"C:\\x"}',
    'line 1, column 7: this text in quotes is not closed, or holds a line end or a wrong \\ escape.',
  );
  check('{"a": ‸01}', 'line 1, column 7: a value is expected here.');
  check('{"a": ‸nul}', 'line 1, column 7: a value is expected here.');
  check('{"a": [1‸}}', 'line 1, column 9: a comma or a closing bracket is expected here.');
  check('{}‸ 1'.replace('‸ ', ' ‸'), 'line 1, column 4: nothing more is expected here.');

  it('does not overflow on deep nesting', () => {
    assert.equal(readJson('['.repeat(200_000)).problems.length, 1);
  });
});

describe('nearestName', () => {
  const known = ['articles', 'notes', 'maxGap'];
  for (const [name, expected] of [
    ['artciles', 'articles'],
    ['Article', 'articles'],
    ['maxgap', 'maxGap'],
    ['colour', undefined],
    ['', undefined],
  ] as const) {
    it(`${name} → ${expected}`, () => assert.equal(nearestName(name, known), expected));
  }
});

describe('lineFinder', () => {
  it('counts LF, CRLF and CR', () => {
    const line = lineFinder('a\nb\r\nc\rd');
    assert.deepEqual([0, 1, 2, 4, 5, 7].map(line), [1, 1, 2, 2, 3, 4]);
  });
});
