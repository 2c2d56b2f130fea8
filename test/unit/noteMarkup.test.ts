import assert from 'node:assert/strict';
import { readNote } from '../../src/engine/note/noteReader';
import { reading } from '../../src/engine/text/reading';
import { checkText } from '../support/checkText';
import { marked } from '../support/marked';

/** What a note is expected to hold: its quotations are marked. */
type Case = readonly [what: string, source: string];

const positions: readonly Case[] = [
  ['an address in brackets', '« ⟦Le bac part⟧ » (a.txt) [https://x.example/1]'],
  ['an e-mail in brackets, in an item', '- « ⟦a⟧ » [à x@y.example]\n- « ⟦b⟧ »'],
  ['an address of the web in brackets, in a cell', '| a |\n|---|\n| « ⟦x⟧ » [www.x.example] |'],
  ['in a heading', '# « ⟦x⟧ » [voir https://x.example]'],
  ['in a footnote', 'Un[^1].\n\n[^1]: « ⟦x⟧ » [https://x.example]'],
  ['in a block', '> ⟦Le bac part.⟧\n>\n> — a.txt [https://x.example/1]'],
  ['a bracket left open', '“⟦The toll [high⟧” (a.txt), https://x.example/1'],
  ['no quotation in an address', 'Voir [https://x.example/?q="a"&r="b"] et « ⟦x⟧ »'],
];

const hidden: readonly Case[] = [
  ['no comment of Obsidian', '%%\n« a »\n\n« b »\n%%\n\n« ⟦c⟧ » %% « d » %% « ⟦e⟧ »'],
  ['a comment left open is none', '%% « ⟦a⟧ »\n\n« ⟦b⟧ »'],
  ['signs of comments in code are none', '```mermaid\n%% x\n```\n\n« ⟦a⟧ » et `%%` « ⟦b⟧ »'],
  ['no percentage', '« ⟦cent %% et plus⟧ » et « ⟦a⟧ »'],
  ['no attribute', '::: {.quote cite="x" title="y"}\nMot « ⟦a⟧ ».\n:::'],
  ['no attribute of a span', '[« ⟦a⟧ »]{.x author="Roe"} et [*b*]{.y k="« c »"}'],
  ['no shortcode', '{{< figure title="« a »" >}} {{% x "b" %}} « ⟦c⟧ »'],
  ['no template', '{% include f caption="a" %} « ⟦b⟧ » {{ page | x: "c" }}'],
  ['a template left open is text', '{{ « ⟦a⟧ » et « ⟦b⟧ »'],
  ['no component', '<Figure title="« a »" style={{x: "b"}} /> « ⟦c⟧ »'],
  ['no import', 'import X from "./x"\n\n« ⟦a⟧ »'],
  ['no script', 'Un <script>x("a")</script> « ⟦b⟧ »'],
  ['nothing struck out', '~~« a »~~ « ⟦b⟧ » <del>« c »</del> <s>« d »</s>'],
  ['nothing embedded', '![[« a »]] « ⟦b⟧ »'],
  ['a mark in code opens nothing', '« ⟦un `»` deux⟧ » et `« x`'],
];

const html: readonly Case[] = [
  ['q', 'Elle dit <q>⟦oui⟧</q> et <q cite="a.txt">⟦non⟧</q>.'],
  ['a block', '<blockquote>⟦Le bac part.⟧<cite>Anne Roy</cite></blockquote>'],
  [
    'a block of paragraphs',
    '<blockquote cite="a.txt">\n<p>⟦Le bac part.</p>\n<p>Il part.⟧</p>\n<footer>— Anne Roy</footer>\n</blockquote>',
  ],
  [
    'a block around Markdown',
    '<blockquote>\n\n⟦Le *bac* part.\n\nIl part.⟧\n\n— Anne Roy\n\n</blockquote>\n\nFin.',
  ],
  ['a block left open', '<blockquote>\n\nLe bac part.'],
  ['a block inside text', 'Un.\n\n<div><blockquote>⟦a b⟧</blockquote><p>c d</p></div>'],
  ['references of characters', '&laquo;&nbsp;⟦Le bac&nbsp;part⟧&nbsp;&raquo; et &ldquo;⟦oui⟧&rdquo;'],
];

const callouts: readonly Case[] = [
  ['a title', '> [!quote] Anne Roy, a.txt\n> ⟦Le bac part.⟧'],
  ['a title that is a link', '> [!cite]- [[a]]\n> ⟦Le bac part⟧\n> ^q1'],
  ['no title', '> [!quote]+\n> ⟦Le bac part.⟧'],
  ['with metadata', '> [!quote|right] Roy\n> ⟦Le bac part.⟧'],
  ['nothing but a title', '> [!quote] Roy'],
  ['one in a callout of another kind', '> [!note] Titre\n> Mot.\n>\n> > [!quote] Roy\n> > ⟦Le bac part.⟧'],
  ['a block in a callout of another kind', '> [!note] Titre\n> Mot.\n>\n> > ⟦Le bac part.⟧'],
  ['in a list', '- Un\n\n  > [!quote] Roy\n  > ⟦Le bac part.⟧'],
  ['a block that a block leads in to', '> Elle écrit :\n>\n> > ⟦Le bac part.⟧\n> >\n> > — a.txt'],
  ['a block in a block', '> ⟦Le bac part.\n>\n> > Il part.⟧'],
];

const tails: readonly Case[] = [
  ['a page', '> ⟦Le bac part.⟧ (p. 3)'],
  ['a page and a full stop', '> ⟦Le bac part⟧ (Roe, 2020, p. 3).'],
  ['author and year', '> ⟦Le bac part⟧ (Roe et Vane, 2020)'],
  ['a source', '> ⟦Le bac part⟧ (Source : dossier B)'],
  ['a source behind marks', '> « ⟦Le bac part⟧ » (Source : dossier B)'],
  ['a paper and its date', '> ⟦Le bac part⟧ (*Le Courrier*, 2 mars)'],
  ['the name of a block', '> ⟦Le bac part⟧ ^q-14'],
  ['the name of a block on its line', '> ⟦Le bac part⟧\n> ^q14'],
  ['a link of a program', '> ⟦Le bac part⟧ [Page 3](zotero://open-pdf/x)'],
  ['a link of a program, and a citation', '> ⟦Le bac part.⟧ ([p. 12](zotero://open-pdf/x)) [[k24]]'],
  ['a link behind the sentence', '> ⟦Le bac part.⟧ [Le Courrier](https://x.example)'],
  ['a name behind a dash', '> ⟦Le bac part⟧ — Anne Roy, *Le Courrier*'],
  ['a place behind a dash', '> ⟦Le bac part⟧ — location: [345](kindle://x) ^ref-345'],
  ['a wiki link behind a dash', '> ⟦Le bac part⟧ – [[a]], p. 4'],
  ['a line without a dash', '> ⟦Le bac part enfin⟧\n> Anne Roy, gardienne du quai'],
  ['a paragraph that is a page', '> ⟦Le bac part.⟧\n>\n> [Page 3](zotero://x)'],
  ['in emphasis', '> ⟦Le bac part.⟧\n>\n> *— Anne Roy*'],
  ['set right', '> ⟦Le bac part.⟧\n>\n> <p align="right">— Anne Roy</p>'],
  ['an element', '> ⟦Le bac part.⟧ <cite>Anne Roy</cite>'],
  ['a remark', '> ⟦Le bac part.⟧ [p. 2, je souligne]'],
  ['a page before the name', '> ⟦Le bac part.⟧ (p. 3)\n> — Anne Roy'],
  ['a call of a note', '> ⟦Le bac part.⟧[^1]\n\n[^1]: Mot.'],
  // What must stay
  ['not a bracket of the source', '> ⟦La rue est étroite (deux mètres quarante)⟧'],
  ['not a bracket with a sentence', '> ⟦La rue est étroite (elle l’a toujours été).⟧'],
  ['not a bracket with a figure', '> ⟦La rue est étroite (2 mètres)⟧'],
  ['not a clause behind a dash', '> ⟦La rue est étroite — elle l’a toujours été⟧'],
  ['not a place behind a dash', '> ⟦Il aimait une ville — Lisbonne⟧'],
  [
    'not a wrapped line that begins with a name',
    '> ⟦La lampe fut allumée par\n> Anne Roy, gardienne du quai⟧',
  ],
  ['not a wrapped line of three', '> ⟦La lampe du quai\n> fut allumée hier puis\n> Anne Roy, gardienne⟧'],
  ['not a link that is a word', '> ⟦Lire [le rapport⟧](https://x.example)'],
  ['not a word with an underscore', '> ⟦Le programme lit harbour_clock⟧'],
  ['not an elision', '> ⟦Le bac part […]⟧'],
];

const highlights: readonly Case[] = [
  [
    'a list under its heading',
    '# Titre\n\n## Highlights\n\n- ⟦Le bac part⟧ ([View Highlight](https://x.example))\n    - Note: mot\n- ⟦Il part.⟧\n\n## Autre\n\n- Un mot',
  ],
  ['in French', '## Surlignements\n\n- ⟦Le bac part.⟧ (Page 12)\n- Tags: x'],
  ['by their place', '- ⟦Le bac part⟧ ([Location 12](https://x.example))\n- Un mot'],
  ['by their name', '⟦Le bac part⟧ ^rw12'],
  [
    'clippings',
    'Titre (Roe)\n- Your Highlight on page 3 | Location 345-346 | Added on Monday\n\n⟦Le bac part⟧\n==========\n',
  ],
  ['marks inside', '## Highlights\n\n- « ⟦Le bac part⟧ » (p. 3)'],
  ['no other list', '## Points\n\n- Le bac part (Page 12)\n- Il part'],
  ['not the text of such a section', '## Highlights of the year\n\nThe bac left.'],
];

function check([, source]: Case): void {
  const { text, spans } = marked(source);
  const note = readNote(text);
  assert.deepEqual(
    note.quotes.map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

for (const [what, cases] of Object.entries({ positions, hidden, html, callouts, tails, highlights }))
  describe(`markup of notes: ${what}`, () => {
    for (const one of cases) it(one[0], () => check(one));
  });

describe('the words of a quotation', () => {
  const words: readonly (readonly [what: string, text: string, words: string])[] = [
    ['emphasis', '« par son _contenu_, __gras__ et *mot* »', 'par son contenu, gras et mot'],
    ['a name with an underscore', '"the harbour_clock runs"', 'the harbour_clock runs'],
    ['code', '« Nous `ne` fermerons `pas` »', 'Nous ne fermerons pas'],
    ['code in HTML', '« Nous <code>ne</code> fermerons »', 'Nous ne fermerons'],
    ['highlights', '« un ==mot== et <mark>deux</mark> »', 'un mot et deux'],
    ['equals signs', '« a == b »', 'a == b'],
    ['words struck out', '« Nous ~~ne~~ fermons <del>pas</del> »', 'Nous  fermons '],
    ['a break', '« un<br>deux<br />trois »', 'un deux trois'],
    ['a hard break', '« un\\\ndeux »', 'un\ndeux'],
    ['a note call', '« un mur<sup>2</sup> et deux[^1] »\n\n[^1]: x', 'un mur et deux'],
    ['a note in place', '« un^[voir « x »] mur »', 'un mur'],
    ['a power', '« 10<sup>2</sup> grains »', '10² grains'],
    ['a unit', '« 5 m<sup>2</sup> et CO<sub>2</sub> »', '5 m2 et CO2'],
    ['an ordinal', '« le 1<sup>er</sup> mai »', 'le 1er mai'],
    ['references of characters', '« p &lt; 0,05 et l&rsquo;eau&nbsp;vive »', 'p < 0,05 et l’eau\u00a0vive'],
    ['an address', '« un mot https://x.example/a_b. »', 'un mot .'],
    ['a span', '« un [mot]{.smallcaps} et *deux*{.x} »', 'un mot et deux'],
    ['a formula', '« si $p < 0.05$ alors $5 et $6 »', 'si p < 0.05 alors $5 et $6'],
    ['a link by reference', '« un [mot][r] »\n\n[r]: a.txt', 'un mot'],
    ['a cited file inside', '« un mot (a_1.txt) »', 'un mot ()'],
    ['an escaped bar', '| a |\n|---|\n| « un \\| deux » |', 'un | deux'],
  ];
  for (const [what, text, expected] of words)
    it(what, () => {
      const { visible, quotes } = readNote(text);
      const [quote] = quotes;
      assert.ok(quote);
      assert.equal(reading(visible, quote, quote.masked).plain, expected);
    });
});

describe('notes in markup, checked', () => {
  const a = {
    title: 'Le bac',
    text: 'Le bac du nord part le lundi matin, a dit Anne Roy. On compte 10 grains.',
  };
  const verdicts = (text: string): string[] =>
    checkText(text, { 'a.txt': a }).quotes.map(({ verdict }) => verdict);

  it('compares words in code and struck-out words as their reader sees them', () => {
    assert.deepEqual(verdicts('« Le bac du `nord` part le lundi matin » (a.txt)'), ['verbatim']);
    assert.deepEqual(verdicts('« Le bac du `sud` part le lundi matin » (a.txt)'), ['altered']);
    assert.deepEqual(verdicts('« Le bac du nord ~~ne~~ part le lundi matin » (a.txt)'), ['verbatim']);
    assert.deepEqual(verdicts('« Le bac du nord ==ne== part ==pas== le lundi matin » (a.txt)'), ['altered']);
  });

  it('gives the words of a callout to whom its title names', () => {
    const { quotes } = checkText('> [!quote] Anne Roy, a.txt\n> Le bac du nord part le lundi matin', {
      'a.txt': a,
    });
    assert.deepEqual(
      quotes.map(({ verdict, citedArticles }) => [verdict, citedArticles]),
      [['verbatim', ['a.txt']]],
    );
  });

  it('tells once of marks that are not read, and not of those in code', () => {
    assert.equal(readNote('Un ❛mot❜ et ❛deux❜.\n\n❛Trois❜').problems.length, 1);
    assert.equal(readNote('Un `❛mot❜` et « deux ».').problems.length, 0);
  });

  it('reads lines that end in a carriage return alone', () => {
    assert.deepEqual(verdicts('> Le bac du nord part\r> le lundi matin\r>\r> — a.txt'), ['verbatim']);
  });
});
