import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attachedFiles, decodeTex, readJson, readSource } from '../../src/readers';
import { decode } from '../../src/readers/decode';
import { decodeSingleByte } from '../../src/readers/singleByte';
import { readBibliography } from '../../src/session/bibliography';

/** The 32 characters of windows-1252 from 0x80 on, spelt again here so that the table is checked against it. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windows1252 = Array.from({ length: 256 }, (_, byte) => c1[byte - 0x80] ?? String.fromCharCode(byte));

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
};

/** Words as people write them: letters of many scripts, marks and spaces; no control characters. */
const prose = fc
  .string({
    unit: fc.constantFrom(...'abcdeABC éèàçÉœ’«»\u00a0—…,.!? \n漢字🙂Жб0123'),
    minLength: 1,
    maxLength: 200,
  })
  .filter((text) => text.trim() !== '');

describe('readSource, on anything', () => {
  it('never throws, and has a text or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { value, problems } = readSource('x.txt', bytes);
        assert.ok(value !== undefined || problems.length === 1);
        if (value?.utf8) assert.deepEqual(new TextEncoder().encode(value.text), bytes);
      }),
      { numRuns: 500 },
    );
  });
  it('never throws on bytes behind a signature, a mark or half a text', () => {
    const heads = [
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      '%PDF-',
      'PK\x03\x04',
      'd\xe9j\xe0 ',
      'd\xc3\xa9j\xc3\xa0 ',
      'a\0b\0',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 100 }), (head, tail) => {
        readSource('x.md', Uint8Array.from([...Buffer.from(head, 'latin1'), ...tail]));
      }),
    );
  });
});

describe('encode, then decode', () => {
  it('windows-1252: every byte has its one character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = decodeSingleByte(bytes, 'windows-1252');
        assert.equal(text, Array.from(bytes, (byte) => windows1252[byte]).join(''));
        assert.deepEqual(
          Uint8Array.from(text, (letter) => windows1252.indexOf(letter)),
          bytes,
        );
      }),
    );
  });
  it('UTF-8, with and without byte order mark', () => {
    fc.assert(
      fc.property(prose, fc.boolean(), (text, mark) => {
        const bytes = new TextEncoder().encode(mark ? `\ufeff${text}` : text);
        assert.deepEqual(readSource('x.txt', bytes), {
          value: { text, encoding: 'utf-8', format: 'txt', utf8: mark ? undefined : bytes },
          problems: [],
        });
      }),
    );
  });
  it('UTF-8 of any characters without NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (any) => {
        const text = any.replaceAll('\0', '').replace(/^\ufeff/, '');
        assert.equal(decode(new TextEncoder().encode(text)).text, text);
      }),
    );
  });
  it('UTF-16 with byte order mark, both ways', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom('le', 'be'),
        (text, order) => {
          const { text: decoded, encoding } = decode(utf16(`\ufeff${text}`, order));
          assert.deepEqual([decoded, encoding], [text, `utf-16${order}`]);
        },
      ),
    );
  });
  it('UTF-16 without byte order mark, if a fifth of it is Latin', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('le', 'be'), (text, order) => {
        const latin = text.replace(/[^\0-\u00ff]/g, '');
        fc.pre(latin.length * 5 > text.length);
        assert.equal(decode(utf16(text, order)).text, text);
      }),
    );
  });
});

describe('readJson and readBibliography, on anything', () => {
  const json = fc.array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', 'true', ' ', '\n', '//', '-', 'x', '\\'),
  );

  it('readJson agrees with JSON.parse, and points into the text', () => {
    fc.assert(
      fc.property(json, (parts) => {
        const text = parts.join('');
        const { value, problems } = readJson(text);
        try {
          assert.deepEqual(value, JSON.parse(text));
          assert.deepEqual(problems, []);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          const [{ span } = assert.fail()] = problems;
          assert.ok(span && span.start >= 0 && span.start <= text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  const bib = fc.array(
    fc.constantFrom(
      '@a{',
      '@string{',
      '@comment{',
      '{',
      '}',
      '"',
      ',',
      '=',
      '#',
      'k',
      'title',
      '2024',
      '\n',
      ' ',
      '\\',
      "\\'",
      ':',
      ';',
      '(',
      ')',
    ),
    { maxLength: 60 },
  );

  it('readBibliography never throws, and its spans hold', () => {
    fc.assert(
      fc.property(bib, (parts) => {
        const text = parts.join('');
        const { value, problems } = readBibliography(text);
        let end = 0;
        for (const { key, keySpan, span } of value) {
          assert.equal(text.slice(keySpan.start, keySpan.end), key);
          assert.ok(end <= span.start && span.start < keySpan.start && keySpan.end <= span.end);
          end = span.end;
        }
        for (const { span } of problems)
          assert.ok(span && span.start < span.end && span.end <= text.length + 1);
      }),
      { numRuns: 500 },
    );
  });
  it('one broken entry never loses a whole one after it', () => {
    fc.assert(
      fc.property(bib, (parts) => {
        const { value } = readBibliography(`${parts.join('')}\n@book{whole, title = {Safe}}\n`);
        assert.equal(value.at(-1)?.title, 'Safe');
      }),
    );
  });
  it('decodeTex and attachedFiles take any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeTex(text);
        for (const file of attachedFiles(text)) assert.ok(!file.includes('\\') && file !== '');
      }),
    );
  });
});
