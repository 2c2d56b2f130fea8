import assert from 'node:assert/strict';
import type { CitationGroup } from '../../src/engine/note/note';
import { readNote } from '../../src/engine/note/noteReader';
import type { Reference } from '../../src/engine/note/unit';
import { marked } from '../support/marked';

/** What a note is expected to hold: its quotations are marked, the citations of each are listed. */
type Case = readonly [what: string, source: string, citations?: readonly (readonly string[])[]];

const finding: readonly Case[] = [
  ['a paragraph', 'Elle dit « ⟦oui⟧ ».'],
  ['CRLF', 'Un.\r\n\r\nElle dit « ⟦oui\r\net non⟧ ».\r\n'],
  ['emoji before', '🙂 **🙂** « ⟦oui⟧ »'],
  ['a heading', '# Le « ⟦titre⟧ »'],
  ['a list and its nested list', '- « ⟦a⟧ »\n  - « ⟦b⟧ »\n- « ⟦c⟧ »'],
  ['a loose list', '1. « ⟦a⟧ »\n\n2. « ⟦b⟧ »\n\n   « ⟦c⟧ »'],
  ['a table', '| a | b |\n|---|---|\n| « ⟦x⟧ » | "⟦y⟧" |'],
  ['a table cell holds no mark of its neighbour', '| a | b |\n|---|---|\n| « x | y » |'],
  ['a footnote definition', 'Un[^1].\n\n[^1]: « ⟦oui⟧ »'],
  ['no inline code, no fence', '`« a »` « ⟦b⟧ »\n\n```\n« c »\n```\n\n~~~\n"d"\n~~~'],
  ['no indented code', 'Un.\n\n    « code »\n\nDeux « ⟦b⟧ ».'],
  ['no front matter', '---\ntitle: "a"\n---\n\n« ⟦b⟧ »'],
  ['no link title, no address', '[« ⟦texte⟧ »](a.md "« titre »") <https://a.org/?q="x">'],
  ['no HTML attribute', 'Un <span title="« a »">« ⟦b⟧ »</span>.'],
  ['a block of HTML', '<p title="« a »">« ⟦b⟧ »</p>'],
  ['no comment', '<!-- « a » -->\n\n« ⟦b⟧ » <!-- "c" -->'],
  ['no maths', '$$\n« a »\n$$\n\n« ⟦b⟧ »'],
  ['markup inside', '« ⟦un **mot** et [un autre](a.txt)⟧ »'],
  ['nested', '« ⟦un “⟦deux⟧” trois⟧ »'],
  ['reopened over paragraphs', '« ⟦Un.\n\n« Deux.\n\n« Trois⟧ », dit-elle.'],
  ['reopened in a list item', '- « ⟦Un.\n\n  « Deux⟧ »\n- « ⟦b⟧ »'],
  ['a block quotation', '> ⟦Un deux\n> trois.⟧'],
  ['with its attribution in the last line', '> ⟦Un deux.⟧\n> — Anne Roy'],
  ['with its attribution apart', '> ⟦Un deux.⟧\n>\n> — Anne Roy, *Courrier*'],
  ['with an attribution that only cites', '> ⟦Un deux.⟧\n>\n> Courrier, 3 mai [@c]', [['c']]],
  ['of two paragraphs', '> ⟦Un.\n>\n> Deux.⟧'],
  ['with a lazy line', '> ⟦Un\ndeux.⟧'],
  ['in a list item', '- Elle dit :\n\n  > ⟦Un\n  > deux.⟧\n\n- Puis.'],
  ['that holds only a marked quotation', '> « ⟦Un deux.⟧ »\n>\n> — Anne Roy'],
  ['that holds a marked quotation and more', '> ⟦Il a dit « ⟦non⟧ » hier.⟧'],
  ['with a citation at its end', '> ⟦Un deux.⟧ [@c]', [['c']]],
  ['a callout is none', '> [!note] Titre\n> Du texte à moi.'],
  ['two in a row', '> ⟦Un.⟧\n\nEt\n\n> ⟦Deux.⟧'],
];

const citing: readonly Case[] = [
  ['a link', '« ⟦a⟧ » ([x](d/a.txt))', [['d/a.txt']]],
  ['a link with spaces and accents', '« ⟦a⟧ » ([x](d/%C3%A9t%C3%A9%201.txt))', [['d/été 1.txt']]],
  ['a link by reference', '« ⟦a⟧ » ([x][s])\n\n[s]: d/a.txt', [['d/a.txt']]],
  ['a wiki link', '« ⟦a⟧ » [[a_1]]', [['a_1']]],
  ['a wiki link with alias and heading', '« ⟦a⟧ » [[d/a_1#h|Courrier]]', [['d/a_1']]],
  ['a file name in parentheses', '« ⟦a⟧ » (voir a_1.txt, l. 3)', [['a_1.txt']]],
  ['a key with a locator', '« ⟦a⟧ » [voir @roy2024, p. 3]', [['roy2024']]],
  ['two keys', '« ⟦a⟧ » [@x; @y]', [['x', 'y']]],
  ['a footnote', '« ⟦a⟧ »[^1].\n\n[^1]: Voir [x](a.txt).', [['a.txt']]],
  ['a footnote defined before', '[^n]: (a.txt)\n\n« ⟦a⟧ »[^n].', [['a.txt']]],
  ['nearest after', '« ⟦a⟧ » [@x] et « ⟦b⟧ » [@y]', [['x'], ['y']]],
  ['one for both before it', '« ⟦a⟧ » et « ⟦b⟧ » [@x]', [['x'], ['x']]],
  ['one that leads in', 'Selon [x](a.txt), « ⟦a⟧ ».', [['a.txt']]],
  ['not the next sentence', '« ⟦a⟧ ». Puis « ⟦b⟧ » [@y].', [[], ['y']]],
  ['after the full stop', '« ⟦A.⟧ » [@x] « ⟦B.⟧ » [@y]', [['x'], ['y']]],
  ['after the full stop, in brackets', 'Il dit « ⟦a⟧ ». (a.txt) Puis rien.', [['a.txt']]],
  ['brackets with their own quotation', '« ⟦a⟧ » est un mot (« ⟦b⟧ » dans [@x]).', [[], ['x']]],
  ['inside the marks', '« ⟦a b [@x]⟧ »', [['x']]],
  ['an abbreviation ends no sentence', '« ⟦a⟧ », dit M. Roy [@x].', [['x']]],
  ['a table row', '| a | b |\n|---|---|\n| « ⟦x⟧ » | [@k] |', [['k']]],
  ['a heading', '## Le Courrier [@x]\n\nTexte.\n\n« ⟦a⟧ »\n\n## Autre\n\n« ⟦b⟧ »', [['x'], []]],
  ['a heading above a deeper one', '# A [@x]\n\n## B\n\n« ⟦a⟧ »', [['x']]],
  ['a lead-in before a list', 'Dans [@x] :\n\n- « ⟦a⟧ »\n- « ⟦b⟧ »', [['x'], ['x']]],
  ['a lead-in before a block', 'Dans [@x] :\n\n> ⟦Un deux.⟧', [['x']]],
  ['ibid.', 'Il dit « ⟦a⟧ » [@x], puis « ⟦b⟧ » (*ibid.*, p. 3).', [['x'], ['x']]],
  ['ibid. in footnotes', '« ⟦a⟧ »[^1] « ⟦b⟧ »[^2]\n\n[^1]: [@x]\n\n[^2]: Ibid., p. 3.', [['x'], ['x']]],
  ['ibid. with nothing before it', 'Il dit « ⟦a⟧ » (ibid.).', [[]]],
  ['the paragraph before a block', 'Dans [@x].\n\n> ⟦Un deux.⟧', [['x']]],
  [
    'a paragraph with quotations of its own before a block',
    'Il dit « ⟦a⟧ » [@x].\n\n> ⟦Un deux.⟧',
    [['x'], []],
  ],
  ['not the paragraph before a paragraph', 'Dans [@x].\n\n« ⟦a⟧ »', [[]]],
  ['a paragraph below a block that only cites', '> ⟦Un deux.⟧\n\n([x](a.txt))', [['a.txt']]],
  ['leading each quotation of a sentence', 'Dans [@x] « ⟦a⟧ », dans [@y] « ⟦b⟧ ».', [['x'], ['y']]],
  ['a link around the quotation', '[« ⟦a⟧ »](a.txt)', [['a.txt']]],
  ['a bare file name', 'Dans `a_1.txt` : « ⟦a⟧ »', [['a_1.txt']]],
  ['a cell that holds the beginning of a name', '| a | b |\n|---|---|\n| « ⟦x⟧ » | 004 |', [['004']]],
  ['a wiki link with an escaped bar', '| a | b |\n|---|---|\n| « ⟦x⟧ » | [[a_1\\|C]] |', [['a_1']]],
  ['the item above', '- Le Courrier [@x]\n  - « ⟦a⟧ »', [['x']]],
  ['a web address, whole', '« ⟦a⟧ » ([x](https://a.org/a.txt))', [['https://a.org/a.txt']]],
  ['no e-mail address', '« ⟦a⟧ » ([x](mailto:a@a.org))', [[]]],
];

/** Not carried over, and not the heading taken for a title. */
function isFirm({ strength, references }: CitationGroup): boolean {
  return strength !== 'weak' && references.some(isNoTitle);
}

function isNoTitle({ kind }: Reference): boolean {
  return kind !== 'title';
}

function check([, source, citations]: Case): void {
  const { text, spans } = marked(source);
  const note = readNote(text);
  assert.deepEqual(
    note.quotes.map((quote) => text.slice(quote.start, quote.end)),
    spans.map((span) => text.slice(span.start, span.end)),
  );
  assert.deepEqual(
    note.quotes.map(({ start }) => start),
    spans.map(({ start }) => start),
  );
  if (citations)
    assert.deepEqual(
      note.quotes.map((quote) =>
        (quote.citations.find(isFirm)?.references ?? []).filter(isNoTitle).map(({ target }) => target),
      ),
      citations,
    );
}

describe('quotations of a note', () => {
  for (const one of finding) it(one[0], () => check(one));
});

describe('citations of a quotation', () => {
  for (const one of citing) it(one[0], () => check(one));
});
