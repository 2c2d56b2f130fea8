import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { stretchesWithin } from '../../src/engine/match/stretches';
import { thresholds } from '../../src/engine/match/thresholds';
import { wordDistance } from '../support/archiveQuotations';
import { asked } from '../support/askedCorpus';
import { leastDistance } from '../support/leastDistance';
import { corpusOf } from '../support/smallCorpus';

describe('the stretches that a quotation differs from in few words', () => {
  it('end where the whole table says, each first and nearest among its neighbours', () => {
    const words = (maxLength: number) => fc.array(fc.nat(3), { minLength: 1, maxLength });
    fc.assert(
      fc.property(words(8), words(30), fc.nat(6), (quotation, source, most) => {
        const ids = quotation.map((word) => (word === 3 ? -1 : word));
        const distances = source.map((_, i) => distanceAt(ids, source.slice(0, i + 1)));
        const runs = distances.reduce<{ end: number; distance: number }[][]>(
          (all, distance, i) => {
            if (distance > most) all.push([]);
            else all.at(-1)?.push({ end: i + 1, distance });
            return all;
          },
          [[]],
        );
        const first = runs.flatMap((run) => run.toSorted((a, b) => a.distance - b.distance)[0] ?? []);
        assert.deepEqual(stretchesWithin(Uint32Array.from(source), ids, most), first);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The distance of the nearest stretch that reaches up to the end of `source`. */
function distanceAt(ids: readonly number[], source: readonly number[]): number {
  const end = [9, 9, 9, 9, 9, 9, 9, 9, 9]; // more of a word that is nowhere else than may be changed
  return leastDistance([...ids, ...end], [...source, ...end]);
}

const common = fc.constantFrom(...'porte fleuve montagne navire colline marche lanterne jardin'.split(' '));
const little = fc.constantFrom('le', 'de', 'et', 'pas');
const word = fc.oneof({ weight: 3, arbitrary: common }, { weight: 1, arbitrary: little });
const sentences = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ')), { maxLength: 50 });
const text = sentences.map((parts) => parts.map(([each, after]) => each + after).join(''));

function wordsOf(content: string): string[] {
  return content.split(/[ .,]+/).filter(Boolean);
}

describe('a passage within the error budget', () => {
  it('is given wherever there is one, and then one that is within it, or has every word and a piece besides', () => {
    const quotation = fc.array(common, { minLength: 8, maxLength: 18 });
    const edits = fc.array(fc.tuple(fc.nat(17), fc.oneof(fc.constant(''), word, fc.constant('zzz'))), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, quotation, edits, (texts, rest, base, changes) => {
        const words = [...base];
        for (const [at, by] of changes) words[at % words.length] = by;
        const quoted = words.filter(Boolean);
        const contents = [...texts, `${rest} ${base.join(' ')} ${rest}`];
        const least = Math.min(...contents.map((content) => leastDistance(quoted, wordsOf(content))));
        const budget = Math.floor(quoted.length * thresholds.errorBudget);
        if (quoted.length < thresholds.minBudgetWords || least > budget) return;
        const { source } = asked(corpusOf(Object.fromEntries(contents.entries())), quoted.join(' '));
        const given = contents[Number(source?.article ?? -1)]?.slice(source?.start, source?.end);
        assert.ok(given !== undefined, quoted.join(' '));
        const distance = wordDistance(quoted.join(' '), given);
        const isAbridged = distance === wordsOf(given).length - quoted.length;
        assert.ok(distance <= budget || isAbridged, `${distance} words: ${quoted.join(' ')} | ${given}`);
      }),
      { numRuns: 2000 },
    );
  });
});
