import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildDirectory, KeptNames, recogniseActors } from '../../src/engine/actors';
import type { Knowledge } from '../../src/engine/actors/context';
import { readNames } from '../../src/engine/actors/recognise';
import { readNote } from '../../src/engine/note/noteReader';
import type { Span } from '../../src/engine/text/span';

const ARTICLES = [
  'Le maire Otto Berg a rencontré la ministre Clara Nordin à Brumeville.',
  'La Ligue des ports libres (LPL) se réunit à Brumeville, selon Ada Lind.',
];

const { index } = buildDirectory(
  ARTICLES.map((text, i) => ({
    file: `${i}.txt`,
    text,
    names: recogniseActors(text, { language: 'fr' }),
    date: undefined,
  })),
);

/** What makes names of one place depend on others. */
const piece = fc.constantFrom(
  'Anna Varlin est arrivée, et Varlin a parlé.',
  'Le maire Jo Varlin est venu.',
  'Varlin se tait. Le port aussi.',
  'On a vu Port et le port, Quai et le quai.',
  'Quai a dit non. Brandeto a dit oui.',
  'Avec Brandeto, tout change.',
  'Brandeto',
  'LE MAIRE VARLIN QUITTE BRUMEVILLE DEMAIN',
  'L’Alliance des gens de mer (AGM) proteste.',
  'L’AGM est là. L’alliance aussi.',
  'L’Otan et l’alliance.',
  'Ada Lind, présidente de la Ligue des ports libres, et le président.',
  'Berg\na dit à Clara\nNordin.',
  'Londres – (source) Paris',
  'Paris, mardi 3 mai',
  'une ligne assez longue pour être coupée, écrite par Anna de\nVarlin, et une autre.',
  '`code Varlin` et [Varlin](x.md) ensemble',
  '| Varlin | Quai |\n|---|---|\n| Lind | Berg |',
);
const lead = fc.constantFrom('', '', '- ', '> ', '# ', '1. ', '  ');
const between = fc.constantFrom('\n\n', '\n\n', '\n', '\n> ', ' ');
const note = fc
  .array(fc.tuple(lead, piece, between), { maxLength: 12 })
  .map((lines) => lines.map((line) => line.join('')).join(''));

function proseOf(text: string): Span[] {
  return readNote(text).units.flatMap(({ start, end, masked }) => {
    const starts = [start, ...masked.map((mask) => mask.end)];
    const ends = [...masked.map((mask) => mask.start), end];
    return starts.flatMap((from, i) => ((ends[i] ?? 0) > from ? [{ start: from, end: ends[i] ?? 0 }] : []));
  });
}

function gapsOf(prose: readonly Span[], length: number): Span[] {
  const starts = [0, ...prose.map(({ end }) => end)];
  const ends = [...prose.map(({ start }) => start), length];
  return starts.flatMap((start, i) => ((ends[i] ?? 0) > start ? [{ start, end: ends[i] ?? 0 }] : []));
}

const rejects = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'Lind' && start % 2 === 0;

const { forms, decided, isLikely } = index;
const knowledge: Knowledge = { forms, isLikely, rejects, ...(decided && { decided }) };

describe('the names of a note that are kept', () => {
  it('are those of the whole note, read at once, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 5 }), (notes) => {
        const kept = new KeptNames();
        for (const text of notes) {
          const prose = proseOf(text);
          const skip = gapsOf(prose, text.length);
          const whole = readNames(text, { language: 'fr', skip }, knowledge);
          assert.deepEqual(kept.read(text, prose, 'fr', index, rejects), whole);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('forget a name with the part that told it', () => {
    const kept = new KeptNames();
    const told = (text: string): string[] =>
      kept.read(text, proseOf(text), 'fr', index).names.actors.map(({ name }) => name);
    const elsewhere = 'Rien de neuf.\n\nHier Varlin a parlé.';
    assert.deepEqual(told(`Anna Varlin arrive.\n\n${elsewhere}`), ['Anna Varlin']);
    assert.deepEqual(told(`Zoé Varlin arrive.\n\n${elsewhere}`), ['Zoé Varlin']);
    assert.deepEqual(told(elsewhere), ['Varlin']);
  });

  it('are read anew against another directory', () => {
    const kept = new KeptNames();
    const text = 'Berg.';
    const { index: other } = buildDirectory([]);
    const found = [index, other, index].map(
      (each) => kept.read(text, proseOf(text), 'fr', each).names.mentions,
    );
    assert.deepEqual(
      found.map(({ length }) => length),
      [1, 0, 1],
    );
  });
});
