import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { buildDirectory, recogniseActors, recogniseInNote } from '../../src/engine/actors';

const PIECES = [
  'Paul Vaubert',
  'Vaubert',
  'M.',
  'Mme',
  'le président',
  'norvégien',
  'de',
  'la',
  'l’',
  'OTAN',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '-',
  '’',
  "'",
  'Oslo',
  'à',
  'Norvège',
  'Union des',
  'ministère de la',
  'Défense',
  'von',
  'al-',
  'É',
  '😀',
  '\u0301',
  '\u00a0',
  '_',
  '&',
  'U.S.',
  'chef de l’OTAN',
  'A',
  '12',
  'a dit',
  '«',
  '»',
  'NORVÈGE',
  'ET',
  '…',
  '\r\n',
  '> ',
  'Coupe de',
  'Le',
  'Monde',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const language = fc.constantFrom('fr' as const, 'en' as const);

describe('recogniseActors, on any text', () => {
  it('gives sorted, non-empty spans inside the text, of actors that exist', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const { actors, mentions, roles } = recogniseActors(text, { language: lang });
        for (const { start, end, actor } of [...mentions, ...roles]) {
          assert.ok(0 <= start && start < end && end <= text.length);
          assert.match(text.slice(start, end), /[\p{L}\p{N}]/u);
          assert.ok(actors[actor]);
        }
        for (let i = 1; i < mentions.length; i++)
          assert.ok((mentions[i - 1]?.start ?? 0) <= (mentions[i]?.start ?? 0));
        for (const { name, forms } of actors) assert.ok(name.length > 0 && forms.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  it('finds no mention in what is skipped', () => {
    fc.assert(
      fc.property(anyText, fc.nat(100), fc.nat(100), (text, a, b) => {
        const skip = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const { mentions } = recogniseActors(text, { language: 'fr', skip: [skip] });
        for (const { start, end } of mentions) assert.ok(end <= skip.start || start >= skip.end);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every article mention in the directory, and does not throw on notes', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, note) => {
        const names = recogniseActors(text, { language: 'fr' });
        const directory = buildDirectory([{ file: 'a.txt', text, names, date: undefined }]);
        const count = directory.actors.reduce((sum, { mentionCount }) => sum + mentionCount, 0);
        assert.equal(count, names.mentions.length);
        for (const { actor } of names.mentions) assert.ok(directory.actorOf('a.txt', actor));
        const prose = [{ start: 0, end: note.length }];
        for (const { start, end } of recogniseInNote(note, prose, directory, { language: 'fr' }).mentions) {
          assert.ok(start < end && end <= note.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('recogniseActors, on hostile text', () => {
  const hostile = ['A.', 'Le ', 'chef de ', 'Aa-', 'Union des ', '_a', 'M. ', 'à Oslo '];
  for (const unit of hostile) {
    it(`takes a time linear in the length of ${JSON.stringify(unit)} repeated`, () => {
      const time = (times: number) => {
        const text = unit.repeat(times);
        const start = performance.now();
        recogniseActors(text, { language: 'fr' });
        return performance.now() - start;
      };
      time(1000);
      const short = Math.max(2, Math.min(time(1500), time(1500)));
      const long = Math.min(time(12000), time(12000));
      assert.ok(long < 40 * short, `${short} ms, eight times as long: ${long} ms`);
    });
  }
});
