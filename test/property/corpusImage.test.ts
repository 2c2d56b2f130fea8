import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { HeldArticles } from '../../src/engine/corpus/articleStore';
import { Corpus } from '../../src/engine/corpus/corpus';
import type { CorpusImage } from '../../src/engine/corpus/wordIndex';
import { corpusOf, plainArticle } from '../support/smallCorpus';

const WORDS = 'un Un deux trois Trois quatre cinq l’été été ete 12 % 𝒜b'.split(' ');
const FILES = ['a', 'b', 'c', 'd', 'e'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const change = fc.record({
  file: fc.constantFrom(...FILES),
  text: fc.option(text, { nil: undefined }),
  /** Whether somebody asks, so that postings are sealed and merged in between. */
  isAsked: fc.boolean(),
});
type Change = { readonly file: string; readonly text: string | undefined; readonly isAsked: boolean };

function apply(corpus: Corpus, { file, text: content, isAsked }: Change): void {
  if (content === undefined) corpus.remove(file);
  else corpus.upsert(plainArticle(file, content));
  if (isAsked) corpus.holdingAll([0]);
}

/** Everything that a corpus answers about words. */
function answers(corpus: Corpus): unknown {
  const ids = WORDS.map((word) => corpus.vocabulary.find(word));
  const known = [...new Set(ids)].filter((id) => id >= 0);
  const files = (found: readonly { readonly article: { readonly file: string } }[]) =>
    found.map(({ article }) => article.file);
  return {
    ids,
    keys: known.map((id) => corpus.vocabulary.keyOf(id)),
    size: corpus.size,
    files: corpus.files(),
    texts: corpus.all().map((article) => article.text),
    words: FILES.map((file) => corpus.indexed(file)),
    frequencies: known.map((id) => corpus.frequency(id)),
    all: known.map((id, i) => files(corpus.holdingAll([id, known[i + 1] ?? id]))),
    near: [1, 2, 4, 6].map((least) =>
      files(corpus.holdingNear(new Map(known.map((id, i) => [id, 1 + (i % 3)])), least, 12)),
    ),
    withWord: corpus.filesWithWord((key) => key.includes('t')).sort(),
  };
}

describe('the image of a corpus', () => {
  it('restores a corpus that answers as the first one does, and goes on doing so', () => {
    const changes = fc.array(change, { maxLength: 15 });
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const store = new HeldArticles();
        const first = new Corpus(store);
        for (const each of before) apply(first, each);
        const image = structuredClone(first.image());
        const articles = new HeldArticles();
        for (const article of first.all()) articles.put(article);
        const second = Corpus.from(image, articles);
        assert.ok(second);
        assert.deepEqual(answers(second), answers(first));
        for (const each of after) {
          apply(first, each);
          apply(second, each);
        }
        assert.deepEqual(answers(second), answers(first));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps nothing of texts that were taken out but their vocabulary', () => {
    const corpus = corpusOf({ a: 'un deux', b: 'trois', c: 'un trois' });
    corpus.remove('a');
    const { documents, postings } = corpus.image();
    assert.deepEqual(documents.files, ['b', 'c']);
    assert.deepEqual([...documents.packed], [2, 0, 2]);
    assert.deepEqual([...documents.offsets], [0, 1, 3]);
    assert.deepEqual([...postings.words], [0, 2]);
    assert.deepEqual([...postings.documents], [1, 0, 1]);
  });

  it('is refused, or at least harmless, where its figures are wrong', () => {
    const damage = fc.record({
      part: fc.nat(9),
      at: fc.oneof(fc.nat(60), fc.nat(4096)),
      value: fc.oneof(fc.nat(20), fc.nat(255), fc.constant(2 ** 32 - 1)),
      cut: fc.boolean(),
    });
    const texts = fc.array(text, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.array(damage, { minLength: 1, maxLength: 3 }), (contents, damages) => {
        const articles = new HeldArticles();
        const first = new Corpus(articles);
        contents.forEach((content, i) => {
          first.upsert(plainArticle(FILES[i] ?? '', content));
        });
        const image = damages.reduce(damaged, first.image());
        const corpus = Corpus.from(image, articles);
        if (!corpus) return;
        answers(corpus);
        for (const file of FILES) corpus.remove(file);
        assert.equal(corpus.size, 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where a part is missing or a file stands twice', () => {
    const image = corpusOf({ a: 'un deux', b: 'deux trois' }).image();
    const { documents, postings, vocabulary } = image;
    const store = new HeldArticles();
    const refused: CorpusImage[] = [
      { ...image, documents: { ...documents, files: ['a'] } },
      { ...image, documents: { ...documents, files: ['a', 'a'] } },
      { ...image, documents: { ...documents, packed: documents.packed.subarray(1) } },
      { ...image, documents: { ...documents, packed: documents.packed.map(() => 128) } },
      { ...image, postings: { ...postings, documents: postings.documents.map(() => 2) } },
      { ...image, postings: { ...postings, words: postings.words.map((word) => word + 1) } },
      { ...image, postings: { ...postings, offsets: postings.offsets.subarray(1) } },
      { ...image, vocabulary: { ...vocabulary, wordOfForm: vocabulary.wordOfForm.map(() => 3) } },
      { ...image, vocabulary: { ...vocabulary, keys: { ...vocabulary.keys, offsets: new Uint32Array(1) } } },
      {
        ...image,
        vocabulary: { ...vocabulary, keys: { ...vocabulary.keys, slots: new Int32Array(4096).fill(1) } },
      },
      { ...image, vocabulary: { ...vocabulary, keys: { ...vocabulary.keys, slots: new Int32Array(8) } } },
    ];
    assert.ok(Corpus.from(image, store));
    for (const each of refused) assert.equal(Corpus.from(each, store), undefined);
  });
});

/** An image with one figure changed, or one of its arrays cut short. */
function damaged(
  image: CorpusImage,
  { part, at, value, cut }: { part: number; at: number; value: number; cut: boolean },
): CorpusImage {
  const copy = structuredClone(image);
  const { vocabulary, documents, postings } = copy;
  const arrays = [
    vocabulary.forms.letters,
    vocabulary.forms.offsets,
    vocabulary.wordOfForm,
    vocabulary.keys.offsets,
    documents.packed,
    documents.offsets,
    postings.words,
    postings.offsets,
    postings.documents,
    vocabulary.keys.slots,
  ] as const;
  const array = arrays[part];
  if (!cut) array?.fill(value, at, at + 1);
  if (!cut || part !== 4) return copy;
  return { ...copy, documents: { ...documents, packed: documents.packed.subarray(0, at) } };
}

describe('a corpus over a store', () => {
  it('is without an article that the store has lost', () => {
    const store = new HeldArticles();
    const corpus = new Corpus(store);
    corpus.upsert(plainArticle('a', 'un deux'));
    corpus.upsert(plainArticle('b', 'un trois'));
    const one = corpus.vocabulary.find('un');
    assert.equal(corpus.holdingAll([one]).length, 2);
    store.delete('a');
    assert.equal(corpus.get('a'), undefined);
    assert.equal(corpus.indexed('a'), undefined);
    assert.deepEqual(
      corpus.holdingAll([one]).map(({ article }) => article.file),
      ['b'],
    );
    assert.deepEqual(
      corpus.all().map(({ file }) => file),
      ['b'],
    );
    assert.ok(corpus.remove('a'));
    assert.equal(corpus.frequency(one), 1);
  });

  it('takes articles out of the store with their words', () => {
    const store = new HeldArticles();
    const corpus = new Corpus(store);
    corpus.upsert(plainArticle('a', 'un'));
    corpus.upsert(plainArticle('a', 'deux'));
    assert.equal(store.get('a')?.text, 'deux');
    assert.ok(corpus.remove('a'));
    assert.equal(store.get('a'), undefined);
    assert.ok(!corpus.remove('a'));
  });
});
