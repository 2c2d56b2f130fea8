import assert from 'node:assert/strict';
import { describeChanges } from '../../src/engine/rules/altered';
import { checkText } from '../support/checkText';

const PONT = {
  'pont.txt':
    'Nous ne fermerons pas le vieux pont avant la fin de l’hiver. Le fer, le bois, la chaux et le plomb manquent. ' +
    'Le chantier emploie 8 000 ouvriers du canton, dit-on partout ailleurs.',
  'gare.txt': 'La gare du canton rouvrira au printemps avec deux quais neufs.',
};

describe('a message', () => {
  const cases: readonly (readonly [what: string, note: string, message: string])[] = [
    [
      'of changed words',
      '« le chantier emploie 10 000 ouvriers » (pont.txt)',
      '“le chantier emploie 10 000 ouvriers”: differs from the source (number: “10 000” is “8 000” in the source).',
    ],
    [
      'of a long quotation',
      '« Nous fermerons le vieux pont avant la fin de l’hiver » (pont.txt)',
      '“Nous fermerons le vieux pont avant la…”: differs from the source (negation: “ne … pas” left out).',
    ],
    [
      'of an invented one',
      'Il a dit : « je raserai la mairie » (pont.txt)',
      '“je raserai la mairie”: neither in pont.txt nor in any other article.',
    ],
    [
      'without markup and line ends',
      '> Je **raserai**\n> la mairie.\n>\n> — maire (pont.txt)',
      '“Je raserai la mairie.”: neither in pont.txt nor in any other article.',
    ],
    [
      'of another source',
      '« La gare du canton rouvrira au printemps » (pont.txt)',
      '“La gare du canton rouvrira au printemps”: not in pont.txt; verbatim in gare.txt.',
    ],
  ];
  for (const [what, note, message] of cases)
    it(`${what} begins with the words quoted`, () => {
      const { findings } = checkText(`${note}\n`, PONT);
      assert.deepEqual(
        findings.map((finding) => finding.message),
        [message],
      );
    });

  const marks: readonly (readonly [note: string, message: RegExp])[] = [
    ['Il a dit « non, jamais.', /^“« non, jamais\.”: the quotation mark « has no partner/],
    ['Il a dit non, jamais » hier.', /^“Il a dit non, jamais »”: the quotation mark » has no partner/],
    [`${'mot '.repeat(40)} ».`, /^“…mot [mot ]{20,40} »”: the quotation mark » /],
  ];
  for (const [note, message] of marks)
    it(`of a mark alone begins with what is beside it: ${note.slice(0, 30)}`, () => {
      assert.match(checkText(`${note}\n`, PONT).findings[0]?.message ?? '', message);
    });

  it('tells a list in another order as one reordering', () => {
    const { findings } = checkText('« La chaux, le plomb, le bois et le fer manquent » (pont.txt)\n', PONT);
    const told =
      /^“La chaux, le plomb, le bois et le fer…”: differs from the source \(order of words: [^;]*\)\.$/;
    assert.match(findings[0]?.message ?? '', told);
  });

  it('cuts a word that is longer than all it shows', () => {
    const { findings } = checkText(`Il a dit : « ${'é'.repeat(200)} non et non » (pont.txt)\n`, PONT);
    assert.match(findings[0]?.message ?? '', /^“é{40}…”: /);
  });
});

describe('changes in words', () => {
  const span = { start: 0, end: 0 };
  const order = (note: string, source: string) => ({
    ...{ kind: 'order' as const, note, source },
    ...{ noteSpan: span, sourceSpan: span },
  });
  it('tell a reordering once', () => {
    assert.deepEqual(describeChanges([order('a', 'c'), order('b', 'a'), order('c', 'b')]), [
      'order of words: “a … b … c” is “c … a … b” in the source',
    ]);
    assert.deepEqual(describeChanges([order('du canton', ''), order('', 'du canton')]), [
      'order of words: “du canton” stands elsewhere in the source',
    ]);
  });
});
