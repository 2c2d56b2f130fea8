import assert from 'node:assert/strict';
import { readNote } from '../../src/engine/note/noteReader';
import { checkText } from '../support/checkText';
import { marked } from '../support/marked';

const articles = {
  'pont.txt':
    'Nous ne fermerons pas le vieux pont avant la fin de l’hiver. Le chantier emploie 8 000 ouvriers du canton.',
};
const ALTERED = '« Nous fermerons le vieux pont avant la fin de l’hiver » (pont.txt)';
const INVENTED = '« Nous raserons la cathédrale demain matin » (pont.txt)';
const TRUE = '« Le chantier emploie 8 000 ouvriers du canton » (pont.txt)';
const COMMENT = '<!-- verbatim-ignore quote.altered: voulu -->';

/** What each comment of a note silences, marked in the source. */
const scopes: readonly (readonly [what: string, source: string])[] = [
  ['the paragraph below', '<!-- verbatim-ignore -->\n⟦Un\ndeux.⟧\n\nTrois.'],
  ['the paragraph after a blank line', '<!-- verbatim-ignore -->\n\n⟦Un.⟧\n\nDeux.'],
  ['CRLF', '<!-- verbatim-ignore -->\r\n⟦Un\r\ndeux.⟧\r\n\r\nTrois.'],
  ['between two lines of text', 'Un.\n<!-- verbatim-ignore -->\n⟦Deux.⟧\n\nTrois.'],
  ['a heading', '<!-- verbatim-ignore -->\n# ⟦Un⟧\n\nDeux.'],
  ['one item of a list', '<!-- verbatim-ignore -->\n⟦- un⟧\n- deux'],
  ['an item with what is in it', '<!-- verbatim-ignore -->\n⟦- un\n  - dedans\n\n  suite⟧\n- deux'],
  ['an item in the middle', '- un\n<!-- verbatim-ignore -->\n⟦- deux⟧\n- trois'],
  ['an item within an item', '- un\n  <!-- verbatim-ignore -->\n  ⟦- dedans⟧\n  - encore\n- deux'],
  ['an ordered item', '1. un\n\n<!-- verbatim-ignore -->\n⟦2. deux⟧\n3. trois'],
  ['a block quotation', '<!-- verbatim-ignore -->\n⟦> Un.\n>\n> Deux.⟧\n\nTrois.'],
  ['a paragraph in a block quotation', '> <!-- verbatim-ignore -->\n> ⟦Un.⟧\n>\n> Deux.'],
  ['a table', '<!-- verbatim-ignore -->\n⟦| a | b |\n|---|---|\n| c | d⟧ |\n\nDeux.'],
  ['a footnote', '<!-- verbatim-ignore -->\n⟦[^1]: Un.⟧\n\nDeux[^1].'],
  ['past another comment', '<!-- verbatim-ignore -->\n<!-- à revoir -->\n\n⟦Un.⟧'],
  ['a comment of two lines', '<!-- verbatim-ignore:\n  parce que -->\n⟦Un.⟧\n\nDeux.'],
  ['its own line, after text', 'Un.\n⟦Deux. <!-- verbatim-ignore -->\n⟧Trois.'],
  ['its own line, before text', '⟦<!-- verbatim-ignore --> Un.\n⟧\nDeux.'],
  ['its own row', '| a |\n|---|\n⟦| un <!-- verbatim-ignore --> |\n⟧| deux |'],
  ['a line within HTML', '<div>\n<!-- verbatim-ignore -->\n⟦<p>« un »</p>\n⟧<p>« deux »</p>\n</div>'],
  [
    'from start to end',
    '<!-- verbatim-ignore-start -->⟦\n\nUn.\n\nDeux.\n\n⟧<!-- verbatim-ignore-end -->\n\nTrois.',
  ],
  ['from start to the end of the note', '<!-- verbatim-ignore-start -->⟦\n\nUn.⟧'],
  ['no fence', '```\n<!-- verbatim-ignore -->\n```\n\nUn.'],
  ['no inline code', 'Écrire `<!-- verbatim-ignore -->` ici.'],
  ['no indented code', 'Un.\n\n    <!-- verbatim-ignore -->\n\nDeux.'],
  ['no front matter', '---\ntitle: <!-- verbatim-ignore -->\n---\n\nUn.'],
  ['no other comment', '<!-- verbatim-ignored -->\n<!-- pas de verbatim-ignore -->\n\nUn.'],
  ['no comment left open', 'Un.\n\n<!-- verbatim-ignore\n\nDeux.'],
];

describe('readIgnores: what a comment silences', () => {
  for (const [what, source] of scopes) {
    it(what, () => {
      const { text, spans } = marked(source);
      const silenced = readNote(text).ignores.map(({ scope }) => text.slice(scope.start, scope.end));
      assert.deepEqual(
        silenced.map((slice) => slice.trimEnd()),
        spans.map(({ start, end }) => text.slice(start, end).trimEnd()),
      );
    });
  }
});

describe('readIgnores: what a comment names', () => {
  const cases: readonly (readonly [comment: string, codes: readonly string[]])[] = [
    ['verbatim-ignore', []],
    ['verbatim-ignore: parce que', []],
    ['verbatim-ignore quote.altered', ['quote.altered']],
    ['verbatim-ignore quote.altered : raison : double', ['quote.altered']],
    ['verbatim-ignore quote.altered quote.not-found: a', ['quote.altered', 'quote.not-found']],
    ['verbatim-ignore quote.altered, quote.not-found', ['quote.altered', 'quote.not-found']],
    ['\n  verbatim-ignore\n  quote.altered\n', ['quote.altered']],
  ];
  for (const [comment, codes] of cases) {
    it(JSON.stringify(comment), () => {
      const text = `<!--${comment}-->\n\nUn.`;
      const [ignore] = readNote(text).ignores;
      assert.deepEqual(
        ignore?.codes.map(({ start, end, code }) => [code, text.slice(start, end)]),
        codes.map((code) => [code, code]),
      );
    });
  }

  it('a comment of a name that does not exist is a problem', () => {
    const { ignores, problems } = readNote('<!-- verbatim-ignore-next -->\n\nUn.');
    assert.deepEqual(ignores, []);
    assert.match(problems[0]?.message ?? '', /“verbatim-ignore-next”/);
    assert.deepEqual(problems[0]?.span, { start: 0, end: 29 });
  });

  it('thousands of comments, and of comments left open, are read in no time', () => {
    assert.equal(readNote(`${COMMENT}\nUn.\n\n`.repeat(3000)).ignores.length, 3000);
    assert.equal(readNote(`Un.\n\n${'<!-- verbatim-ignore '.repeat(20_000)}`).ignores.length, 0);
  }).timeout(4000);
});

describe('ignoring', () => {
  const found = (text: string) => checkText(text, articles).findings.map(({ code }) => code);

  const cases: readonly (readonly [what: string, text: string, codes: readonly string[]])[] = [
    ['nothing without a comment', `${ALTERED}.\n\n${INVENTED}.`, ['quote.altered', 'quote.not-found']],
    ['the code that is named', `${COMMENT}\n${ALTERED}.`, []],
    ['no other code', `${COMMENT}\n${INVENTED}.`, ['quote.not-found']],
    ['no other block', `${COMMENT}\n${TRUE}.\n\n${ALTERED}.`, ['quote.altered']],
    ['one of several codes', `<!-- verbatim-ignore quote.altered, quote.not-found -->\n${INVENTED}.`, []],
    ['every code where none is named', `<!-- verbatim-ignore -->\n${ALTERED}, ${INVENTED}.`, []],
    ['at the end of the line', `${ALTERED} ${COMMENT}\n\n${ALTERED}`, ['quote.altered']],
    [
      'two comments on one block',
      `${COMMENT}\n<!-- verbatim-ignore quote.not-found -->\n${ALTERED}, ${INVENTED}.`,
      [],
    ],
    [
      'a block quotation under its lead-in',
      `Il a dit (pont.txt) :\n\n${COMMENT}\n> Nous fermerons le vieux pont avant la fin de l’hiver\n`,
      [],
    ],
    ['an unknown citation', '<!-- verbatim-ignore citation.unknown -->\n« Oui » (gare.txt).', []],
    ['a mark alone', '<!-- verbatim-ignore quote.unbalanced -->\nIl a dit « non.', []],
    ['a code that does not exist', `<!-- verbatim-ignore quote.alterd -->\n${ALTERED}.`, ['quote.altered']],
  ];
  for (const [what, text, codes] of cases) it(what, () => assert.deepEqual(found(text), codes));

  describe('by its words', () => {
    const named = (words: string) =>
      found(`${ALTERED}, ${INVENTED} <!-- verbatim-ignore ${words}: voulu -->\n`).join();
    const both = 'quote.altered,quote.not-found';
    const words: readonly (readonly [comment: string, left: string])[] = [
      ['“Nous fermerons…”', 'quote.not-found'],
      ['“Nous fermerons le vieux pont avant la fin de l’hiver”', 'quote.not-found'],
      ['« Nous raserons… »', 'quote.altered'],
      ['"nous RASERONS la..."', 'quote.altered'],
      ['quote.altered “Nous…”', 'quote.not-found'],
      ['“Nous…”', ''],
      ['“Nous fermerons…”, “Nous raserons…”', ''],
      ['quote.altered “Nous raserons…”', both],
      ['“Nous raser…”', both],
      ['“Nous raserons”', both],
      ['“raserons la cathédrale…”', both],
      ['“…”', both],
      ['“”', both],
      ['“Nous : fermerons…”', 'quote.not-found'],
    ];
    for (const [comment, left] of words) it(comment, () => assert.equal(named(comment), left));

    it('alone on its line, in its block; in a range', () => {
      const comment = '<!-- verbatim-ignore “Nous fermerons…” -->';
      assert.deepEqual(found(`${comment}\n${ALTERED},\n${INVENTED}.`), ['quote.not-found']);
      assert.deepEqual(found(`${comment}\nUn.\n\n${ALTERED}.`), ['quote.altered']);
      const range = comment.replace('ignore', 'ignore-start');
      assert.deepEqual(found(`${range}\n\nUn.\n\n${ALTERED}.\n\n${INVENTED}.`), ['quote.not-found']);
    });

    it('marks left open are no words', () => {
      assert.deepEqual(
        found(`${ALTERED} <!-- verbatim-ignore quote.altered “Nous -->`),
        ['quote.altered'].slice(1),
      );
    });
  });

  it('makes a quotation unchecked, and leads to its passage as before', () => {
    const [quote] = checkText(`${COMMENT}\n${ALTERED}.`, articles).quotes;
    assert.equal(quote?.verdict, 'unchecked');
    assert.equal(quote?.reason, 'ignored');
    assert.deepEqual(quote?.changes, []);
    assert.equal(quote?.source?.article, 'pont.txt');
  });

  it('leaves a true quotation verbatim', () => {
    assert.equal(checkText(`<!-- verbatim-ignore -->\n${TRUE}.`, articles).quotes[0]?.verdict, 'verbatim');
  });

  it('names a code that does not exist', () => {
    const text = `<!-- verbatim-ignore quote.alterd -->\n${ALTERED}.`;
    const { problems } = checkText(text, articles);
    assert.match(problems[0]?.message ?? '', /“quote\.alterd”.*quote\.altered/);
    assert.equal(text.slice(problems[0]?.span?.start, problems[0]?.span?.end), 'quote.alterd');
  });

  it('a comment between two paragraphs parts no quotation that is reopened', () => {
    const note = readNote('« Un.\n\n<!-- à revoir -->\n\n« Deux », dit-elle.');
    assert.equal(note.quotes.length, 1);
    assert.deepEqual(note.marksAlone, []);
  });
});
