import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitBlocks } from '../../src/engine/markdown/blocks';
import { collectDefinitions } from '../../src/engine/markdown/definitions';
import { NoteBlocks } from '../../src/engine/note/noteBlocks';
import { NoteReader, readNote } from '../../src/engine/note/noteReader';
import { readBlock } from '../../src/engine/note/readBlock';
import type { Unit } from '../../src/engine/note/unit';

/** Lines that a note is made of; joined at random they meet in every order. */
const line = fc.constantFrom(
  'Elle dit « oui ».',
  'Un [lien](a.txt "t") et `« code »`.',
  '# Titre',
  '- un « point »',
  '* un autre',
  '  suite',
  '  - dedans',
  ' - un peu rentré',
  '   - rentré de trois « fois »',
  '    - de quatre',
  '\t- d’une tabulation',
  '-\tpuce et tabulation',
  '-     du code',
  '-',
  ' *',
  '- [ ] à faire',
  '- > cité dans l’item',
  '  ```',
  '    code « dans l’item »',
  '- - deux d’un coup',
  '- ```',
  '> ```',
  '> > cité deux fois',
  '> | a | b |',
  '    [^2]: note rentrée « ici »',
  ' 1. premier rentré',
  '  2) second rentré',
  '10. dixième',
  '   suite de l’ordonnée',
  '2. sans premier',
  '1. premier',
  '2. second',
  '> cité « dedans »',
  '> - liste citée',
  '```',
  '~~~ts',
  '$$',
  '<div title="« x »">',
  '</div>',
  '<!-- « caché',
  '-->',
  '| a | b |',
  '|---|---|',
  '| « x » | y |',
  '[^1]: la note « bas »',
  'Appel[^1] et [réf][r].',
  '[r]: d/a.txt',
  '%% remarque « tue »',
  '%%',
  '<blockquote cite="a.txt">',
  'mots <cite>Anne Roy</cite></blockquote>',
  '</blockquote>',
  '<p>« en HTML »</p><p>suite</p>',
  '> [!quote] Anne Roy, a.txt',
  '> > [!note] Titre',
  '> Elle écrit :',
  '## Highlights',
  '- un mot ([View Highlight](x)) ^rw12',
  "Il dit <<oui>>, ``non'' et 'si' &laquo;&nbsp;mot&nbsp;&raquo;.",
  'Un _mot_ {.x k="« y »"} {{< z "a" >}} [https://x.example] ~~« non »~~',
  '***',
  '---',
  '',
  '',
  '',
);
const note = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, feed]) => `Tête.${feed}${feed}${lines.join(feed)}`);

/** Where prose stands, whatever block it was read in. */
function places(units: readonly Unit[]): string[] {
  return units.map(({ kind, start, end, parent, items, row, quotation, footnote }) =>
    [kind, start, end, parent, items.join('-'), row, quotation, footnote].join(),
  );
}

/** Some of a text, by parts of its length, replaced: by lines, or by what may turn one kind of line into another. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom('', 'x', ' ', '\n', '\n\n', '\r', '`', '>', '-', '    ', '---\n', '[r]: b.txt\n', '1. '),
    fc.array(line, { maxLength: 4 }).map((lines) => `\n${lines.join('\n')}\n`),
  ),
});

function edited(
  text: string,
  { at, length, insert }: { at: number; length: number; insert: string },
): string {
  const start = Math.floor(at * (text.length + 1));
  return text.slice(0, start) + insert + text.slice(start + length);
}

describe('reading a note again after edits', () => {
  it('finds what reading it afresh finds', () => {
    fc.assert(
      fc.property(note, note, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, second, edits) => {
        const reader = new NoteReader();
        reader.read(first);
        let text = `${second}\n${first}`;
        for (const each of edits) {
          assert.deepEqual(reader.read(text), readNote(text));
          text = edited(text, each);
          assert.deepEqual(reader.read(text), readNote(text));
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('reading a note block by block', () => {
  it('covers every line exactly once', () => {
    fc.assert(
      fc.property(note, (text) => {
        const blocks = splitBlocks(text);
        assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join(''), text);
      }),
    );
  });

  it('finds the prose that one parse of the whole note finds', () => {
    fc.assert(
      fc.property(note, (text) => {
        const whole = readBlock(text, collectDefinitions(text), '').units;
        assert.deepEqual(places(new NoteBlocks().read(text, 0).units), places(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and every quotation is a slice inside its marks', () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'ab «»"“”’\n\r>-[](){}|`*_<!$#:@.\u00a0🙂\\&'.split('')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end, outer } of readNote(text).quotes) {
          assert.ok(outer.start <= start && start < end && end <= outer.end && outer.end <= text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
