import assert from 'node:assert/strict';
import { checkText } from '../support/checkText';

/** What the quotations of a note cite, for each in its order, and the codes of what is told of citations. */
type Case = readonly [
  what: string,
  note: string,
  cited: readonly (readonly string[])[],
  codes?: readonly string[],
];

function check(articles: readonly string[], [, note, cited, codes = []]: Case): void {
  const texts = Object.fromEntries(articles.map((file) => [file, `Le texte de ${file}.`]));
  const { quotes, findings } = checkText(note, texts);
  assert.deepEqual(
    quotes.map(({ citedArticles }) => citedArticles.toSorted()),
    cited,
  );
  assert.deepEqual(
    findings.map(({ code }) => code).filter((code) => code.startsWith('citation')),
    codes,
  );
}

describe('which article a file name means', () => {
  const files = [
    'bac.txt',
    'le bac.txt',
    'vieux bac.txt',
    "l'eau (2).txt",
    'phare.v2.txt',
    'Été à Brolle.txt'.normalize('NFD'),
    'Quai.md',
  ];
  const decomposed = 'Été à Brolle.txt'.normalize('NFD');
  const cases: readonly Case[] = [
    ['one word', '« a b c » (bac.txt)', [['bac.txt']]],
    ['several words', '« a b c » (vieux bac.txt)', [['vieux bac.txt']]],
    ['the longest that there is', '« a b c » (le bac.txt)', [['le bac.txt']]],
    ['words before that belong to no name', '« a b c » (voir le vieux bac.txt, l. 3)', [['vieux bac.txt']]],
    ['two names', '« a b c » (bac.txt ; vieux bac.txt)', [['bac.txt', 'vieux bac.txt']]],
    ['a name with brackets and an apostrophe', '« a b c » (l’eau (2).txt)', [["l'eau (2).txt"]]],
    ['a name with a dot', '« a b c » (phare.v2.txt)', [['phare.v2.txt']]],
    ['a wiki link to a name with a dot', '« a b c » [[phare.v2]]', [['phare.v2.txt']]],
    [
      'a heading, a block and an alias',
      '« a b c » [[le bac#Un|x]] et « d e f » [[vieux bac^b2]]',
      [['le bac.txt'], ['vieux bac.txt']],
    ],
    ['a line', '« a b c » ([x](bac.txt#L12))', [['bac.txt']]],
    ['other case', '« a b c » (BAC.txt) et « d e f » [[quai]]', [['bac.txt'], ['Quai.md']]],
    ['composed for decomposed', '« a b c » (Été à Brolle.txt)', [[decomposed]]],
    ['a link without its ending', '« a b c » ([x](../articles/vieux%20bac))', [['vieux bac.txt']]],
    ['escapes in brackets', '« a b c » (vieux%20bac.txt)', [['vieux bac.txt']]],
    ['over a line end', '« a b c » (voir vieux\nbac.txt)', [['vieux bac.txt']]],
    ['alone in a cell', '| a | b |\n|---|---|\n| « a b c » | vieux bac.txt |', [['vieux bac.txt']]],
    ['alone in a footnote', '« a b c »[^1]\n\n[^1]: vieux bac.txt', [['vieux bac.txt']]],
    ['behind a dash', '> Un deux trois.\n> — Nora, vieux bac.txt', [['vieux bac.txt']]],
    ['no article', '« a b c » (neuf bac2.txt)', [[]], ['citation.unknown']],
    ['not the end of another name', '« a b c » (grandbac.txt)', [[]], ['citation.unknown']],
  ];
  for (const one of cases) it(one[0], () => check(files, one));
});

describe('which of several folders', () => {
  const files = ['mai/bac.txt', 'juin/bac.txt', 'juin/quai.txt'];
  const both = ['juin/bac.txt', 'mai/bac.txt'];
  const cases: readonly Case[] = [
    ['in brackets', '« a b c » (mai/bac.txt)', [['mai/bac.txt']]],
    ['words before a folder', '« a b c » (voir juin/bac.txt)', [['juin/bac.txt']]],
    ['a wiki link', '« a b c » [[juin/bac]]', [['juin/bac.txt']]],
    ['a path from elsewhere', '« a b c » ([x](sources/mai/bac.txt))', [['mai/bac.txt']]],
    ['none named', '« a b c » (bac.txt)', [both], ['citation.ambiguous']],
    ['one that there is not', '« a b c » (avril/bac.txt)', [both], ['citation.ambiguous']],
    ['a stale folder of a unique name', '« a b c » ([x](avril/quai.txt))', [['juin/quai.txt']]],
  ];
  for (const one of cases) it(one[0], () => check(files, one));
});

describe('which article a key means', () => {
  const files = ['roy2024.txt', 'vane.txt'];
  const declared =
    '---\ncitekeys:\n  "roy_????": roy2024.txt\n  "vane-n.d.": vane.txt\n  "le bac": vane.txt\n---\n\n';
  const cases: readonly Case[] = [
    ['in a sentence', '« a b c », écrit @roy2024.', [['roy2024.txt']]],
    ['in a sentence, before', 'Dans @roy2024 : « a b c ».', [['roy2024.txt']]],
    ['without its author', 'Elle écrit « a b c » (-@roy2024).', [['roy2024.txt']]],
    ['with a locator', '« a b c », écrit @roy2024 [p. 3].', [['roy2024.txt']]],
    ['brackets within', '« a b c » [@roy2024, [p. 3]]', [['roy2024.txt']]],
    ['a link within', '« a b c » [@roy2024, [CC](https://droit.example/a)].', [['roy2024.txt']]],
    ['several', '« a b c » [voir @roy2024, p. 3 ; -@vane]', [['roy2024.txt', 'vane.txt']]],
    [
      'two in a footnote',
      '« a b c »[^a]\n\n[^a]: Voir @roy2024. De même -@vane.',
      [['roy2024.txt', 'vane.txt']],
    ],
    ['an inline note', '« a b c »^[Voir @vane.]', [['vane.txt']]],
    [
      'declared with its signs',
      `${declared}« a b c » [@roy_????, p. 2], « d e f » [@vane-n.d.]`,
      [['roy2024.txt'], ['vane.txt']],
    ],
    ['declared with its signs, in a sentence', `${declared}« a b c », écrit @vane-n.d..`, [['vane.txt']]],
    ['in braces', `${declared}« a b c » [@{le bac}]`, [['vane.txt']]],
    ['a line that begins with one', '[@roy2024]: à relire\n\n« a b c » [@roy2024]', [['roy2024.txt']]],
    ['a line that defines one', '[@roy2024]: lu\n« a b c » [@roy2024]', [['roy2024.txt']]],
    ['unknown in brackets', '« a b c » [@roy2042]', [[]], ['citation.unknown']],
    ['somebody', 'Merci à @nora : « a b c ».', [[]]],
    ['an e-mail address', '« a b c » (nora@vane.example)', [[]]],
    ['an address of a network', '« a b c » (@vane@reseau.example)', [[]]],
    ['somebody in an inline note', '« a b c »^[Demander à @nora.]', [[]]],
  ];
  for (const one of cases) it(one[0], () => check(files, one));
});

describe('a label that a note defines', () => {
  it('is a link only where the line defines one', () => {
    check(['bac.txt'], ['', '[bac]: à relire un jour\n\n« a b c » [bac]', [[]]]);
    check(['bac.txt'], ['', '[b]: bac.txt "Un titre"\n\n« a b c » [b]', [['bac.txt']]]);
  });
});
