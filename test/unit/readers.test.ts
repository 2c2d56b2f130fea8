import assert from 'node:assert/strict';
import { largestSource, readSource, tooLargeMessage } from '../../src/readers';

/** Bytes of a text with one byte a character: `latin('é')` is 0xE9, `latin('\x92')` is 0x92. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('readSource: encodings', () => {
  const check = (name: string, bytes: Uint8Array, text: string, encoding: string) =>
    it(name, () => {
      assert.deepEqual(readSource('a.txt', bytes), {
        value: {
          ...{ text, encoding, format: 'txt' },
          utf8: Buffer.from(text).equals(bytes) ? bytes : undefined,
        },
        problems: [],
      });
    });

  check('ASCII is UTF-8', latin('Hello.\r\n'), 'Hello.\r\n', 'utf-8');
  check('UTF-8', utf8('« L’été », dit-elle 🙂'), '« L’été », dit-elle 🙂', 'utf-8');
  check('UTF-8 with a byte order mark, dropped', utf8('\ufeffété'), 'été', 'utf-8');
  check('a second byte order mark is text', utf8('\ufeff\ufeffa'), '\ufeffa', 'utf-8');
  check('UTF-16 LE with mark', utf16('\ufeffété ’ 漢', 'le'), 'été ’ 漢', 'utf-16le');
  check('UTF-16 BE with mark', utf16('\ufeffété ’ 漢', 'be'), 'été ’ 漢', 'utf-16be');
  check('UTF-16 LE by its NULs', utf16('Rien n’est joué.', 'le'), 'Rien n’est joué.', 'utf-16le');
  check('UTF-16 BE by its NULs', utf16('Rien n’est joué.', 'be'), 'Rien n’est joué.', 'utf-16be');
  check('UTF-16 of plain ASCII, which is right UTF-8 too', utf16('plain', 'be'), 'plain', 'utf-16be');
  check(
    'UTF-16 of another script, by its spaces',
    utf16('Мы не уйдём, он сказал.', 'le'),
    'Мы не уйдём, он сказал.',
    'utf-16le',
  );
  check('windows-1252: the apostrophe that Node 20 loses', latin('l\x92\xe9t\xe9'), 'l’été', 'windows-1252');
  check(
    'windows-1252: dashes, ellipsis, euro',
    latin('\xab\xa0Oui\x85\xa0\xbb \x96 5\xa0\x80'),
    '«\u00a0Oui…\u00a0» – 5\u00a0€',
    'windows-1252',
  );
  check('windows-1252 rather than Latin-1 or -15 where they agree', latin('caf\xe9'), 'café', 'windows-1252');
  check(
    'windows-1252: degrees and squares touch letters',
    latin('20\xb0C, 3 km\xb2'),
    '20°C, 3 km²',
    'windows-1252',
  );
  check('ISO 8859-15 by its œ', latin('un c\xbdur \xe9mu'), 'un cœur ému', 'iso-8859-15');
  check('ISO 8859-15 by its €', latin('pay\xe9 50 \xa4'), 'payé 50 €', 'iso-8859-15');
  check('Mac OS Roman', latin('l\xd5\x8et\x8e \x88 la mer'), 'l’été à la mer', 'macintosh');
  check('capitals with accents', latin('L\x92\xc9T\xc9 \xc0 PARIS'), 'L’ÉTÉ À PARIS', 'windows-1252');
  check('a few accents are no other script', latin('\xe0 \xe9'), 'à é', 'windows-1252');
});

describe('readSource: other languages', () => {
  const russian = 'Мы продолжим разговор завтра утром, сказала она, и никто не возразил.';
  const polish =
    'Żadna z gazet nie wyjaśniła, dlaczego źródła milczą; będą pisać o tym później, gdy sąd ogłosi wyrok.';

  /** Bytes of `text` by a table made with the decoder itself: nothing else here encodes. */
  function encode(text: string, label: string): Uint8Array {
    const decoded = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    return Uint8Array.from(text, (letter) => decoded.indexOf(letter));
  }

  for (const [text, label] of [
    [russian, 'windows-1251'],
    [russian, 'koi8-r'],
    [russian, 'iso-8859-5'],
    [polish, 'windows-1250'],
    [polish, 'iso-8859-2'],
  ] as const) {
    it(label, () => assert.equal(readSource('a.txt', encode(text, label)).value?.text, text));
  }
});

describe('readSource: what is no text', () => {
  const refuse = (name: string, bytes: Uint8Array, message: string) =>
    it(name, () =>
      assert.deepEqual(readSource('b.txt', bytes), { value: undefined, problems: [{ message }] }),
    );
  const left = 'it was left out.';
  const exported = `${left} Save it as plain text to search it.`;

  refuse(
    'PNG',
    latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    `b.txt is not a text file (it looks like a PNG picture); ${left}`,
  );
  refuse(
    'JPEG',
    latin('\xff\xd8\xff\xe0\0\x10JFIF'),
    `b.txt is not a text file (it looks like a JPEG picture); ${left}`,
  );
  refuse(
    'PDF',
    latin('%PDF-1.7\n%\xe2\xe3'),
    `b.txt is not a text file (it looks like a PDF document); ${exported}`,
  );
  refuse(
    'ZIP, Word, EPUB',
    latin('PK\x03\x04\x14\0'),
    `b.txt is not a text file (it looks like a ZIP archive, or a Word or EPUB document); ${exported}`,
  );
  refuse(
    'RTF',
    latin('{\\rtf1\\ansi Bonjour}'),
    `b.txt is not a text file (it looks like an RTF document); ${exported}`,
  );
  refuse('unknown bytes', latin('a\0\x01\x02\0b\x03\0\x04\x05'), `b.txt is not a text file; ${left}`);
  refuse('a NUL in a short text', latin('a\0b'), `b.txt is not a text file; ${left}`);

  it('text about a format is text', () => {
    for (const text of ['PK is no archive', 'GIF pictures', 'PDF', 'ID3 tags', '{rtf}']) {
      assert.equal(readSource('b.txt', utf8(text)).value?.text, text);
    }
  });
  it('a stray control character is forgiven', () => {
    assert.deepEqual(readSource('b.txt', utf8('end of an old file\x1a')).problems, []);
  });
});

describe('readSource: problems', () => {
  const messages = (bytes: Uint8Array) => readSource('n.md', bytes).problems.map(({ message }) => message);

  it('says that a file is empty, and still gives its text', () => {
    for (const text of ['', '\ufeff', ' \r\n\t']) {
      assert.deepEqual(messages(utf8(text)), ['n.md is empty; there is nothing to search in it.']);
    }
    assert.equal(readSource('n.md', utf8('')).value?.text, '');
  });
  it('counts what a damaged UTF-8 file lost, and says where', () => {
    const damaged = latin('\xc3\xa9t\xc3\xa9\nd\xc3\xa9j\xc3\xa0 v\xc3\xa9cu\nfi\xc3');
    const { value, problems } = readSource('n.md', damaged);
    assert.equal(value?.text, 'été\ndéjà vécu\nfi\ufffd');
    assert.equal(value?.encoding, 'utf-8');
    assert.deepEqual(problems, [
      {
        message:
          '1 character of n.md could not be read as utf-8 (shown as �, first in line 3); quotations there cannot be verified. Save the file again as UTF-8 from its origin.',
        span: { start: 16, end: 17 },
      },
    ]);
  });
  it('counts half characters at the end of UTF-16', () => {
    assert.match(
      messages(latin('\xff\xfea\0b\0c')).join(),
      /^1 character of n\.md could not be read as utf-16le/,
    );
  });
  it('says when no encoding fits', () => {
    assert.match(
      messages(latin('a\xb3b\xb3c a\xb9b\xb3 z\x81a')).join(),
      /^The encoding of n\.md could not be recognised/,
    );
  });
});

describe('readSource: format and size', () => {
  for (const [file, format] of [
    ['a.txt', 'txt'],
    ['a.MD', 'md'],
    ['a.md.txt', 'txt'],
    ['notes/a.markdown', 'md'],
    ['md', 'txt'],
  ] as const) {
    it(`${file} is ${format}`, () => assert.equal(readSource(file, utf8('x')).value?.format, format));
  }
  it('names size and limit', () => {
    assert.match(
      tooLargeMessage('d.txt', largestSource + 1),
      /^d\.txt is too large \(51 MB; the limit is 50 MB\)/,
    );
  });
});

describe('UTF-8 encoded twice', () => {
  it('is read as it was, and told', () => {
    const twice = new TextEncoder().encode('L’Ã©tÃ© Ã\u00a0 lâ€™ouest'.replace('’', "'"));
    const { value, problems } = readSource('a.txt', twice);
    assert.equal(value?.text, "L'été à l’ouest");
    assert.match(problems[0]?.message ?? '', /encoded as UTF-8 twice/);
  });

  it('is none where a letter is itself', () => {
    for (const text of ['Ã©tÃ© and été', 'A name: Ã©', 'São João, Ângela']) {
      const { value, problems } = readSource('a.txt', new TextEncoder().encode(text));
      assert.equal(value?.text, text);
      assert.deepEqual(problems, []);
    }
  });
});
