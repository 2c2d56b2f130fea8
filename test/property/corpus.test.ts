import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Corpus } from '../../src/engine/corpus/corpus';
import { holdersNear } from '../../src/engine/match/candidates';
import { idsOf, soughtOf } from '../../src/engine/match/nearest';
import { patternsOf } from '../../src/engine/match/pattern/pattern';
import { thresholds } from '../../src/engine/match/thresholds';
import { leastDistance } from '../support/leastDistance';
import { corpusOf, plainArticle } from '../support/smallCorpus';

const word = fc.constantFrom(...'un deux trois quatre cinq six sept huit neuf dix'.split(' '));
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
/** Writes and removals of files of few names, so that they meet. */
const change = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.option(text, { nil: undefined }),
});

/** The corpus after `changes`, and what it should hold. */
function after(changes: readonly { readonly file: string; readonly text: string | undefined }[]) {
  const corpus = new Corpus();
  const model = new Map<string, string>();
  for (const { file, text: content } of changes) {
    if (content === undefined) {
      assert.equal(corpus.remove(file), model.delete(file));
    } else {
      corpus.upsert(plainArticle(file, content));
      model.set(file, content);
    }
    corpus.holdingAll([0]); // so that segments are sealed and merged in between
  }
  return { corpus, model };
}

function wordsOf(content: string): Set<string> {
  return new Set(content.split(' '));
}

describe('the corpus', () => {
  it('answers as a plain list of its texts would, whatever came and went', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 25 }),
        fc.uniqueArray(word, { maxLength: 5 }),
        fc.nat(3),
        (changes, words, most) => {
          const { corpus, model } = after(changes);
          const ids = words.map((each) => corpus.vocabulary.find(each));
          if (ids.includes(-1)) return;
          const missing = (content: string) => words.filter((each) => !wordsOf(content).has(each)).length;
          const holders = (limit: number) =>
            [...model]
              .filter(([, content]) => missing(content) <= limit)
              .map(([file]) => file)
              .sort();
          if (words.length > 0)
            assert.deepEqual(
              corpus.holdingAll(ids).map(({ article }) => article.file),
              holders(0),
            );
          if (words.length > most) {
            const found = corpus.holdingNear(equal(ids), ids.length - most, 50);
            assert.deepEqual(found.map(({ article }) => article.file).sort(), holders(most));
            const misses = found.map(({ text: content }) => missing(content));
            assert.deepEqual(
              misses,
              misses.toSorted((a, b) => a - b),
            );
          }
          assert.equal(corpus.size, model.size);
          for (const [i, each] of words.entries())
            assert.equal(
              corpus.frequency(ids[i] ?? -1),
              [...model.values()].filter((content) => wordsOf(content).has(each)).length,
            );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Words that weigh the same. */
function equal(ids: readonly number[]): Map<number, number> {
  return new Map(ids.map((id) => [id, 1]));
}

/** What the heaviest stretch of `width` words weighs, each word counted once: each stretch looked at. */
function heaviest(content: string, words: ReadonlyMap<string, number>, width: number): number {
  const all = content.split(' ');
  const weights = all.map((_, at) => {
    const stretch = new Set(all.slice(at, at + width));
    return [...words].reduce((sum, [each, weight]) => sum + (stretch.has(each) ? weight : 0), 0);
  });
  return Math.max(0, ...weights);
}

describe('the articles with much of some words close together', () => {
  it('are those that have such a stretch, the heaviest first, however common or rare the words', () => {
    const rare = fc.nat(20_000).map((number) => `mot${number}`);
    const filling = corpusOf({
      filling: Array.from({ length: 20_001 }, (_, number) => `mot${number}`).join(' '),
    });
    filling.remove('filling'); // so that words have numbers of one, two and three bytes
    const weighed = fc.uniqueArray(fc.tuple(fc.oneof(word, rare), fc.integer({ min: 1, max: 4 })), {
      selector: ([each]) => each,
      minLength: 3,
      maxLength: 12,
    });
    const texts = weighed.chain((words) => {
      const any = fc.oneof(fc.constantFrom(...words.map(([each]) => each)), rare);
      const content = fc.array(any, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '));
      return fc.tuple(fc.constant(new Map(words)), fc.array(content, { minLength: 1, maxLength: 20 }));
    });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 7 }),
        ([words, contents], least, width, sealing) => {
          contents.forEach((content, i) => {
            filling.upsert(plainArticle(String(i), content));
            if (i % sealing === 0) filling.holdingAll([0]);
          });
          const known = [...words].filter(([each]) => filling.vocabulary.find(each) >= 0);
          const ids = new Map(known.map(([each, weight]) => [filling.vocabulary.find(each), weight]));
          const found = filling.holdingNear(ids, least, width).map(({ article }) => article.file);
          const near = contents
            .map((content, i) => ({ file: String(i), weight: heaviest(content, words, width) }))
            .filter(({ weight }) => weight >= least)
            .sort((a, b) => b.weight - a.weight);
          assert.deepEqual(
            found,
            near.map(({ file }) => file),
          );
          for (const file of filling.files()) filling.remove(file);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the articles that may hold an altered quotation', () => {
  it('are all that hold a passage within the error budget', () => {
    const many = fc.array(text, { minLength: 1, maxLength: 8 });
    const quotation = fc.array(word, { minLength: 5, maxLength: 16 });
    const edits = fc.array(fc.record({ at: fc.nat(15), by: fc.option(word, { nil: 'zzz' }) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(many, quotation, edits, fc.nat(7), (texts, base, changes, planted) => {
        const words = [...base];
        for (const { at, by } of changes) words[at % words.length] = by;
        const contents = texts.map((content, i) =>
          i === planted % texts.length ? `${content} ${base.join(' ')}` : content,
        );
        const corpus = new Corpus();
        contents.forEach((content, i) => {
          corpus.upsert(plainArticle(String(i), content));
        });
        const note = words.join(' ');
        const pattern = patternsOf(note, { start: 0, end: note.length, masked: [] })?.toAlign;
        assert.ok(pattern);
        const sought = soughtOf(pattern, idsOf(pattern, corpus), corpus, { maxGap: 1500 });
        const found = new Set(holdersNear(sought).map(({ article }) => article.file));
        const budget = Math.floor(words.length * thresholds.errorBudget);
        contents.forEach((content, i) => {
          if (leastDistance(words, content.split(' ')) <= budget)
            assert.ok(found.has(String(i)), `${note} | ${content}`);
        });
      }),
      { numRuns: 500 },
    );
  });
});
