import assert from 'node:assert/strict';
import { slice } from '../../src/engine/text/span';
import { attachedFiles, decodeTex, readBibtex } from '../../src/readers';
import { readBibliography } from '../../src/session/bibliography';

const table = (
  name: string,
  read: (input: string) => unknown,
  cases: readonly (readonly [string, unknown])[],
) =>
  describe(name, () => {
    for (const [input, expected] of cases) {
      it(JSON.stringify(input), () => assert.deepEqual(read(input), expected));
    }
  });

table('decodeTex', decodeTex, [
  ["{\\'E}t\\'e, d\\'{e}j\\`a, o\\`{u}", 'Été, déjà, où'],
  ['na\\"{\\i}f, ma\\^\\i tre, \\^{\\i}le, \\^ile', 'naïf, maître, île, île'],
  ['gar\\c con, fa\\c{c}ade, {\\c C}a', 'garçon, façade, Ça'],
  ['\\v{S}koda, \\~{n}, \\H{o}, \\k{a}, \\r a, \\=o, \\.z', 'Škoda, ñ, ő, ą, å, ō, ż'],
  ["l'{\\OE}uvre, un c\\oe ur, \\ae, Stra\\ss{}e, \\O re", "l'Œuvre, un cœur, æ, Straße, Øre"],
  ['Verbatim \\& Cie, 50\\,\\%, \\#1, a\\_b, \\$5, \\{x\\}', 'Verbatim & Cie, 50\u202f%, #1, a_b, $5, {x}'],
  ["M.~Dupont, 1914--1918 --- ``oui''", 'M.\u00a0Dupont, 1914–1918 — “oui”'],
  ['\\og la fin \\fg{} du mois', '«\u00a0la fin\u00a0» du mois'],
  ['{The {OTAN} {\\emph{and}} \\textit{us}}', 'The OTAN and us'],
  ['two\n   lines', 'two lines'],
  ['e\u0301', 'é'],
  ['\\constructor x, \\toString', 'x,'],
  ['déjà en Unicode', 'déjà en Unicode'],
  ['\\', '\\'],
  ['', ''],
]);

table('attachedFiles', attachedFiles, [
  ['a.txt', ['a.txt']],
  [':press/a.txt:text/plain', ['press/a.txt']],
  [
    'Full Text:files/12/a.html:text/html;Snapshot:files/13/b.pdf:application/pdf',
    ['files/12/a.html', 'files/13/b.pdf'],
  ],
  [':C\\:\\\\texts\\\\a.txt:Text', ['C:/texts/a.txt']],
  ['C:\\texts\\a.txt', ['C:/texts/a.txt']],
  [':C:/texts/a.txt:Text', ['C:/texts/a.txt']],
  [':a\\;b\\_c.txt:Text', ['a;b_c.txt']],
  ['a.txt; b.txt ;', ['a.txt', 'b.txt']],
  ['', []],
]);

describe('readBibliography: entries', () => {
  it('reads the fields that citations need', () => {
    const text = `% press
@string{weekly = "Weekly {News}"}
@Online{doe_2024,
  author = {Doe, Anne and M\\"uller, Jo},
  title = {{A} Tale} # " of " # weekly,
  year = 2024, month = jun, day = 5,
  url = {https://example.org/~doe/a\\_b--c},
  file = {:texts/doe.txt:text/plain},
}`;
    const { value, problems } = readBibliography(text);
    assert.deepEqual(problems, []);
    const [entry] = value;
    assert.ok(entry && value.length === 1);
    const { span, keySpan, ...fields } = entry;
    assert.deepEqual(fields, {
      key: 'doe_2024',
      type: 'online',
      files: ['texts/doe.txt'],
      title: 'A Tale of Weekly News',
      author: 'Doe, Anne and Müller, Jo',
      date: '2024-06-05',
      url: 'https://example.org/~doe/a_b--c',
    });
    assert.equal(slice(text, keySpan), 'doe_2024');
    assert.equal(slice(text, span), text.slice(text.indexOf('@Online')));
  });

  const one = (fields: string) => readBibliography(`@misc{k, ${fields}}`).value[0];
  table('dates', (fields) => one(fields)?.date, [
    ['date = {2024-06-21}', '2024-06-21'],
    ['date = {2024-06-21}, year = 1999', '2024-06-21'],
    ['year = "2024"', '2024'],
    ['year = {2024}, month = 3', '2024-03'],
    ['year = 2024, month = MAR, day = {7}', '2024-03-07'],
    ['year = 2024, month = {mars}', '2024'],
    ['month = 3', undefined],
  ]);
  table('addresses', (fields) => one(fields)?.url, [
    ['howpublished = {\\url{https://example.org/a%20b}}', 'https://example.org/a%20b'],
    ['howpublished = {By post}', undefined],
    ['url = {www.example.org}', 'www.example.org'],
  ]);
  table('values', (fields) => one(fields)?.title, [
    ['title = {a {nested {b}} c}', 'a nested b c'],
    ['title = "a {"}quoted{"} b"', 'a "quoted" b'],
    ['TITLE={x},title={y}', 'x'],
    ['title = {}', undefined],
    ['title = {a, b = c}', 'a, b = c'],
    ['title = {mail me@example.org}', 'mail me@example.org'],
  ]);
});

table('readBibtex: keys', (text) => readBibtex(text).value.map(({ key }) => key), [
  ['@book{a}@book{b,}@book( c , x = 1)', ['a', 'b', 'c']],
  ['@Book {dupont:2024-é+x, x = {1}}', ['dupont:2024-é+x']],
  ['mail a@b.org, @comment{@book{no,}} @preamble{"x"} @book{yes,}', ['yes']],
  ['@book(a(1), title = {x)}, year = 1)', ['a(1']],
  ['\ufeff@book{a,}\r\n@book{b,}', ['a', 'b']],
  ['', []],
  ['@', []],
  ['@book{', []],
]);

describe('readBibliography: problems', () => {
  const check = (name: string, text: string, keys: readonly string[], ...messages: string[]) =>
    it(name, () => {
      const { value, problems } = readBibliography(text);
      assert.deepEqual(
        [value.map(({ key }) => key), problems.map(({ message }) => message)],
        [keys, messages],
      );
    });

  check(
    'a brace forgotten in a field',
    '@a{k1,\n title={x,\n}\n\n@a{k2,\n title={y}}',
    ['k1', 'k2'],
    'line 1: entry "k1": the closing brace is missing.',
  );
  check(
    'the closing brace forgotten',
    '@a{k1, title={x}\n@a{k2,}',
    ['k1', 'k2'],
    'line 1: entry "k1": the closing brace is missing.',
  );
  check(
    'one closing brace too many',
    '@a{k1, title={x}}, year=1}\n@a{k2,}',
    ['k1', 'k2'],
    'line 1: this } closes nothing; the entry above probably has one } too many, and lost what follows it.',
  );
  check(
    'a comma forgotten',
    '@a{k,\n title={x}\n year=1}',
    ['k'],
    'line 2: entry "k": a comma is missing after the field "title".',
  );
  check(
    'no key',
    '@a{title={x}}\n@a{,}\n@a{k,}',
    ['k'],
    'line 1: @a: the citation key is missing; the entry was left out.',
    'line 2: @a: the citation key is missing; the entry was left out.',
  );
  check('no value', '@a{k, title=}', ['k'], 'line 1: entry "k": a value is missing here.');
  check(
    'no field',
    '@a{k, title={x}, {y}}',
    ['k'],
    'line 1: entry "k": a field "name = value" is expected here; the rest of the entry was left out.',
  );
  check(
    'a quotation mark left open',
    '@a{k, title="x}\n@a{l,}',
    ['k', 'l'],
    'line 1: entry "k": this " is never closed.',
  );
  check('an unknown macro', '@a{k,\njournal=abc}', ['k'], 'line 2: entry "k": no @string defines "abc".');
  check(
    'a key given twice',
    '@a{k,}\n@a{K,}\n@a{k,}',
    ['k', 'K', 'k'],
    'line 3: the citation key "k" is given already in line 1.',
  );

  it('keeps the fields before and after a mistake', () => {
    const { value } = readBibliography('@a{k, title={x}\n year=2024, url=https}');
    assert.deepEqual([value[0]?.title, value[0]?.date], ['x', '2024']);
  });
  it('puts the mistake under its own characters', () => {
    const text = '@a{k, year=1,\n title={x},\n journal=abc}';
    const [problem] = readBibliography(text).problems;
    assert.equal(problem?.span?.start, text.indexOf('abc'));
  });
});

describe('readBibliography: hostile files', () => {
  const cases: readonly [name: string, text: string, entries: number][] = [
    ['heads in heads', '@a{'.repeat(100_000), 0],
    ['entries never closed', '\n@a{k,'.repeat(20_000), 20_000],
    ['entries without key', '@a{}\n'.repeat(20_000), 0],
    ['braces never closed', `@a{k, t=${'{'.repeat(300_000)}`, 1],
    ['spaces', `@a{k, t=${' '.repeat(300_000)}`, 1],
    ['accents on nothing', `@a{k, title={${"\\'".repeat(150_000)}}}`, 1],
    ['backslashes in a path', `@a{k, file={${'\\'.repeat(300_000)}}}`, 1],
    ['at signs', '@ '.repeat(150_000), 0],
  ];
  for (const [name, text, entries] of cases) {
    it(name, function () {
      this.timeout(2000);
      assert.equal(readBibliography(text).value.length, entries);
    });
  }
});
