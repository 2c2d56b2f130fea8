import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { slice } from '../../src/engine/text/span';

/** The quotations of an article: what stands inside, and what with the marks. */
function quotesOf(text: string, file = 'a.txt'): readonly (readonly [string, string])[] {
  return readArticle(file, text).value.quotes.map((quote) => [slice(text, quote), slice(text, quote.outer)]);
}

describe('article quotations', () => {
  it('are every pair of marks, nested and in furniture too', () => {
    const text =
      'La digue « tient bon »\n\nLa digue « tient bon »\n\nAda Lind a dit : « Le mot “digue” me plaît. »';
    assert.deepEqual(
      quotesOf(text).map(([inner]) => inner),
      ['tient bon', 'tient bon', 'Le mot “digue” me plaît.', 'digue'],
    );
  });

  it('without marks stand between a colon and the line that names the speaker', () => {
    const text =
      'La mairesse tranche :\n\nLa digue sera bâtie en granit.\n\nAda Lind, mairesse de Port-Brume\n\nElle insiste.';
    const [quote, ...others] = readArticle('a.txt', text).value.quotes;
    assert.equal(others.length, 0);
    assert.ok(quote);
    assert.equal(slice(text, quote), 'La digue sera bâtie en granit.');
    assert.deepEqual(quote.outer, { start: quote.start, end: quote.end });
    assert.equal(quote.kind, 'speech');
    assert.ok(quote.cue);
    assert.equal(slice(text, quote.cue), 'Ada Lind, mairesse de Port-Brume');
  });

  it('without marks may be pull quotes in the first person', () => {
    const text = 'Une digue neuve\n\nNous bâtirons cette digue en granit.\n\n— Ada Lind, mairesse';
    assert.deepEqual(quotesOf(text), [
      ['Nous bâtirons cette digue en granit.', 'Nous bâtirons cette digue en granit.'],
    ]);
  });

  const none: readonly [what: string, text: string][] = [
    [
      'a paragraph above a stray attribution',
      'Une digue neuve\n\nLa mairesse a parlé de la digue au conseil.\n\n— Ada Lind',
    ],
    [
      'a paragraph after a colon',
      'La mairesse tranche :\n\nLa digue sera bâtie en granit.\n\nLe conseil a suivi son avis.',
    ],
    ['a heading', 'La mairesse tranche :\n\nUne digue en granit\n\nAda Lind, mairesse de Port-Brume'],
  ];
  for (const [what, text] of none) {
    it(`are not seen in ${what}`, () => assert.deepEqual(quotesOf(text), []));
  }

  it('in Markdown are block quotations, without prefix and attribution', () => {
    const text = '# La digue\n\nElle a dit :\n\n> La digue sera\n> en granit.\n>\n> — Ada Lind\n\nFin.';
    assert.deepEqual(quotesOf(text, 'a.md'), [
      ['La digue sera\n> en granit.', 'La digue sera\n> en granit.'],
    ]);
  });

  it('in Markdown with marks of their own count once', () => {
    assert.deepEqual(quotesOf('# La digue\n\n> « La digue tient. »\n> — Ada Lind', 'a.md'), [
      ['La digue tient.', '« La digue tient. »'],
    ]);
  });

  it('left open are problems, not quotations', () => {
    const { value, problems } = readArticle('a.txt', 'Une digue neuve\n\nElle a dit : « La digue tient.');
    assert.deepEqual(value.quotes, []);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['The quotation mark « in line 3 has no partner in its paragraph.'],
    );
  });

  it('left open again and again are one problem', () => {
    const { problems } = readArticle(
      'a.txt',
      'Une digue neuve\r\n\r\nElle : « la digue ».\r\n\r\nLui : « non.\r\n\r\nElle : « oui.',
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['2 quotation marks have no partner in their paragraphs, the first in line 5.'],
    );
  });

  /** Each quotation with who speaks it. */
  function spokenIn(text: string, file = 'a.txt'): readonly (readonly [string, string | undefined])[] {
    const { quotes, names } = readArticle(file, text).value;
    return quotes.map((quote) => [
      slice(text, quote).replace(/\s+/g, ' '),
      names.actors[quote.speaker ?? -1]?.name,
    ]);
  }

  const spoken: readonly [
    what: string,
    text: string,
    file: string,
    ...said: (readonly [string, string])[],
  ][] = [
    [
      'a block after a colon with the call of a note',
      'Le maire, Paul Rivane, a déclaré :[2]\n\n> Nous bâtirons cette digue en granit.',
      'a.txt',
      ['Nous bâtirons cette digue en granit.', 'Paul Rivane'],
    ],
    [
      'a block of several lines of Markdown',
      'Le maire, Paul Rivane, a dit :[^2]\n\n> Nous bâtirons cette digue en granit,\n> et elle tiendra.\n\n[^2]: Voir.',
      'a.md',
      ['Nous bâtirons cette digue en granit, > et elle tiendra.', 'Paul Rivane'],
    ],
    [
      'a mark reopened in each paragraph',
      'Ada Lind explique : « La digue tient.¹\n\n« La cale aussi.\n\n« Le phare, non. »',
      'a.txt',
      ['La digue tient.¹ « La cale aussi. « Le phare, non.', 'Ada Lind'],
    ],
    [
      'a sentence over the end of a page',
      '“The pier will stay as it\n\n- 12 -\n\nis,” said Ada Lind.',
      'a.txt',
      ['The pier will stay as it - 12 - is,', 'Ada Lind'],
    ],
    [
      'a name over the end of a wrapped line',
      'The council met on Friday in the hall\nof the harbour, and heard from the old\nengineer what she thinks of the pier.\n“It will stay where it is”, said Ada\nLind, who has kept the pier for years.',
      'a.txt',
      ['It will stay where it is', 'Ada Lind'],
    ],
  ];
  for (const [what, text, file, ...said] of spoken) {
    it(`have their speaker in ${what}`, () => assert.deepEqual(spokenIn(text, file), said));
  }
});
