/** What a reader sees of an article: what stands in `⟦…⟧` of a case is its Markdown, then comes what is seen of it. */
import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { FILLER } from '../../src/engine/text/characterReferences';

/** The words that an article's text is searched by, white space as one space. */
function seen(text: string, file = 'a.md'): string {
  const { value } = readArticle(file, text);
  const visible = value.visible ?? value.text;
  assert.equal(visible.length, text.length);
  assert.equal(visible.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''));
  return visible.replaceAll(FILLER, '').replace(/\s+/g, ' ').trim();
}

const markup: readonly [what: string, text: string, seen: string][] = [
  [
    'emphasis',
    'Le *quai* et la **cale** et les ***grues***, _hier_ et __ici__',
    'Le quai et la cale et les grues , hier et ici',
  ],
  ['emphasis within a word', 'un quai im**port**ant', 'un quai important'],
  ['emphasis at a sign', 'dit (**oui**) et "*non*"', 'dit (oui ) et "non "'],
  ['an underscore that is part of a word', 'le fichier quai_nord_2 est là', 'le fichier quai_nord_2 est là'],
  ['a star that is one', '3 * 4 et 5 * 6', '3 * 4 et 5 * 6'],
  ['code within a line', 'Le champ `rang` vaut ``un`deux``', 'Le champ rang vaut un`deux'],
  ['a link with a title', 'la [loi](https://x.invalid/Rive "Table de Rive") du port', 'la loi du port'],
  [
    'a link by reference',
    'la [loi][1] et le [quai]\n\n[1]: https://x.invalid\n[quai]: https://y.invalid',
    'la loi et le quai',
  ],
  ['brackets that are no link', 'la [vieille] loi', 'la [vieille] loi'],
  ['addresses', 'voir <https://x.invalid/a> et https://y.invalid/b ici', 'voir et ici'],
  [
    'an address in brackets loses no word',
    'Le quai est vide [https://x.invalid] depuis mars',
    'Le quai est vide [https://x.invalid] depuis mars',
  ],
  ['a picture', 'Avant ![Vue de Rive](/IMG/a.jpg "Rive"){width="3"} après', 'Avant après'],
  ['a heading', '# Le quai #\n\nUn port\n---\n\ntexte', 'Le quai Un port texte'],
  ['items and tasks', '- un\n- [ ] deux\n  1. trois\n\n* quatre', 'un deux trois quatre'],
  ['a year that opens a paragraph', '1912. Le quai est neuf.', '1912. Le quai est neuf.'],
  ['block quotations', '> un\n> deux\n>> trois\n\nquatre', 'un deux trois quatre'],
  ['a callout', '> [!quote]- Le maire\n> oui', 'Le maire oui'],
  ['a table', '| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
  ['a table without outer pipes', 'a | b\n--|--\nc | d', 'a b c d'],
  ['hard breaks', 'un\\\ndeux<br>trois<br/>quatre', 'un deux trois quatre'],
  ['escapes', 'dit : \\"L\\\'eau\\" \\*', 'dit : "L\'eau " *'],
  ['references', 'l&rsquo;eau &lt; 5&nbsp;m &amp; plus &#8212; oui', 'l’eau < 5 m & plus — oui'],
  ['what is no reference', 'A&B; &quai; &', 'A&B; &quai; &'],
  ['calls of notes', 'un mot[^1] et deux.[^ab]\n\n[^1]: Une note.', 'un mot et deux. Une note.'],
  ['calls that are links', 'un mot[1](#nb1) et deux', 'un mot et deux'],
  ['struck-out words', 'il ~~ne~~ viendra <del>pas</del> ici <s>jamais</s>.', 'il viendra ici .'],
  ['a struck-out word that nobody ends', 'il <s>ne viendra pas', 'il ne viendra pas'],
  ['tags within a line', 'un <span title="Rive">mot</span> im<b>port</b>ant', 'un mot important'],
  [
    'blocks of HTML',
    '<div class="a">\n<p>Un mot</p><p>deux</p>\n<script>trois()</script>\n</div>',
    'Un mot deux',
  ],
  [
    'comments',
    'un <!-- deux --> trois %%quatre%% cinq\n\n<!--\nsix\n\nsept\n-->\n\n%%\nhuit\n\nneuf\n%%\n\ndix',
    'un trois cinq dix',
  ],
  ['a per cent is no comment', 'de 5 % à 6 %, puis 7 %', 'de 5 % à 6 %, puis 7 %'],
  ['blocks of code', 'un\n\n```js\ndeux\n```\n\n    trois(4);\n\ncinq', 'un cinq'],
  [
    'a paragraph set in from the margin',
    'Un.\n\n    Le quai du port est resté vide tout l’hiver.',
    'Un. Le quai du port est resté vide tout l’hiver.',
  ],
  ['front matter', '---\ntitle: Rive\n---\nun', 'un'],
  ['front matter in TOML', '+++\ntitle = "Rive"\n+++\nun', 'un'],
  ['links of a wiki', 'le [[quai/nord|quai]] et [[Rive]] ![[plan.png]] ici', 'le quai et Rive ici'],
  ['highlights and names of blocks', 'le ==quai== est vide ^abc12', 'le quai est vide'],
  [
    'attributes',
    '# Le quai {#quai .vieux}\n\n[un mot]{.vieux} {{< figure src="a" >}} ici',
    'Le quai [un mot] ici',
  ],
  ['fences of divisions', '::: {.note}\nun\n:::', 'un'],
];

const plain: readonly [what: string, text: string, seen: string][] = [
  ['references in plain text', 'l&rsquo;eau &lt; 5&nbsp;m', 'l’eau < 5 m'],
  ['signs of plain text', 'un *quai* _vide_ [ici](la) <b>', 'un *quai* _vide_ [ici](la) <b>'],
];

describe('what is seen of an article', () => {
  for (const [what, text, expected] of markup) it(what, () => assert.equal(seen(text), expected));
  for (const [what, text, expected] of plain) it(what, () => assert.equal(seen(text, 'a.txt'), expected));

  it('is the text itself where nothing is markup', () => {
    assert.equal(readArticle('a.md', 'Un quai.\n\nUn port.').value.visible, undefined);
    assert.equal(readArticle('a.txt', 'Un *quai*.').value.visible, undefined);
  });

  it('has its places in the text', () => {
    const text = '# *Le* quai\n\n*« Le **quai** est vide »,* a dit **Jeanne Ardouin**, d&rsquo;ici.';
    const { quotes, names, title } = readArticle('a.md', text).value;
    const printed = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    assert.equal(title, 'Le quai');
    assert.equal(printed(quotes[0]), 'Le **quai** est vide');
    assert.equal(printed(quotes[0]?.speakerMention), 'Jeanne Ardouin');
    assert.deepEqual(
      names.mentions.map((each) => printed(each)),
      ['Jeanne Ardouin'],
    );
  });
});
