/** Markdown of any shape: the words that its author set are seen, in order; those that he hid are not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../src/engine/article';
import { FILLER } from '../../src/engine/text/characterReferences';

/** A piece of Markdown, and the words of it that are seen. */
interface Piece {
  readonly source: string;
  readonly words: readonly string[];
}

const words = fc
  .array(fc.constantFrom('quai', 'cale', 'brume', 'île', 'phare', 'granit'), { minLength: 1, maxLength: 4 })
  .map((list): Piece => ({ source: list.join(' '), words: list }));

/** Signs around words that are seen, and around words that are not. */
const SHOWN: readonly (readonly [string, string])[] = [
  ...([
    ['', ''],
    ['*', '*'],
    ['**', '**'],
    ['_', '_'],
    ['`', '`'],
    ['[', '](https://x.invalid "Rive")'],
  ] as const),
  ...([
    ['<b>', '</b>'],
    ['<span title="Rive">', '</span>'],
    ['==', '=='],
    ['[[rive|', ']]'],
    ['(', ')'],
    ['« ', ' »'],
  ] as const),
];
const HIDDEN: readonly (readonly [string, string])[] = [
  ...([
    ['<!-- ', ' -->'],
    ['~~', '~~'],
    ['![', '](rive.png)'],
    ['%%', '%%'],
    ['<del>', '</del>'],
  ] as const),
];

const inline = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SHOWN), words).map(shown) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HIDDEN), words).map(hidden) },
);
const runs = fc.array(inline, { minLength: 1, maxLength: 4 }).map((pieces) => joined(pieces, ' et '));
const blocks = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '# ', '> ', '- ', '1. ', '## '), runs)
    .map(([head, run]) => ({ ...run, source: `${head}A ${run.source}`, words: ['A', ...run.words] })),
  fc.tuple(words, words).map(([a, b]) => ({
    source: `| ${a.source} | ${b.source} |\n|---|---|`,
    words: [...a.words, ...b.words],
  })),
  words.map(({ source }) => ({ source: `\`\`\`\n${source}\n\`\`\``, words: [] })),
  words.map(({ source }) => ({ source: `[rive]: https://x.invalid "${source}"`, words: [] })),
  words.map((piece) => ({ ...piece, source: `<div>\n${piece.source}\n</div>` })),
);
const texts = fc.array(blocks, { maxLength: 6 }).map((pieces) => joined(pieces, '\n\n'));

function shown([[before, after], piece]: [readonly [string, string], Piece]): Piece {
  return { source: `${before}${piece.source}${after}`, words: piece.words };
}

function hidden([[before, after], { source }]: [readonly [string, string], Piece]): Piece {
  return { source: `${before}${source}${after}`, words: [] };
}

function joined(pieces: readonly Piece[], between: string): Piece {
  const word = between.trim();
  return {
    source: pieces.map(({ source }) => source).join(between),
    words: pieces.flatMap((piece, i) => (i === 0 || word === '' ? piece.words : [word, ...piece.words])),
  };
}

describe('what is seen of Markdown', () => {
  it('are the words that are set, and no others', () => {
    fc.assert(
      fc.property(texts, ({ source, words: expected }) => {
        const { visible, text } = readArticle('a.md', source).value;
        const seen = (visible ?? text).replaceAll(FILLER, '');
        assert.deepEqual(seen.match(/\p{L}+/gu) ?? [], expected);
      }),
      { numRuns: 300 },
    );
  });

  it('has the length and the lines of the text, whatever stands in it', () => {
    const signs = fc.constantFrom(
      ...'*_`[]()!<>&;#-|~=^%{}\\"\n 1.abé',
      '\r\n',
      '&lt;',
      '<br>',
      '[^1]',
      '---\n',
      '```\n',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.constantFrom('a.md', 'a.txt'), (parts, file) => {
        const text = parts.join('');
        const visible = readArticle(file, text).value.visible ?? text;
        assert.equal(visible.length, text.length);
        assert.equal(visible.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('interruptions are sorted, disjoint and within the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'mot',
        'mot-',
        '2',
        '[3]',
        '²',
        '.',
        ' ',
        '\n',
        '\n\n',
        '12',
        '- 12 -',
        '(0:12) ',
        '\f',
        '<sup>2</sup>',
        'Quai 3/4',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('a.md', 'a.txt'), (parts, file) => {
        const text = parts.join('');
        let end = 0;
        for (const each of readArticle(file, text).value.interruptions) {
          assert.ok(end <= each.start && each.start < each.end && each.end <= text.length);
          end = each.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
