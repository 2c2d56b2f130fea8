import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/engine/article';
import { readArticle } from '../../src/engine/article';
import { decodeArticle, encodeArticle } from '../../src/session/articles/articleRecord';

const plain = { noNullPrototype: true } as const;
const text = fc.string({ unit: 'binary', maxLength: 80 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = fc.nat(1e6);
const span = fc.record({ start: number, end: number }, plain);
const quote = fc.record(
  {
    start: number,
    end: number,
    outer: span,
    kind: fc.constantFrom<'speech' | 'term'>('speech', 'term'),
    speaker: maybe(number),
    speakerLabel: maybe(text),
    speakerMention: maybe(span),
    cue: maybe(span),
  },
  plain,
);
const interruption = fc.record(
  { start: number, end: number, kind: fc.constantFrom<'call' | 'furniture'>('call', 'furniture') },
  plain,
);
const turn = fc.record(
  { start: number, end: number, label: maybe(span), speaker: maybe(number), by: text },
  plain,
);
const localActor = fc.record(
  {
    name: text,
    type: fc.constantFrom<Article['names']['actors'][number]['type']>('person', 'bloc'),
    forms: fc.array(text, { maxLength: 3 }),
    known: text,
  },
  { ...plain, requiredKeys: ['name', 'type', 'forms'] },
);
const mention = fc.record(
  {
    start: number,
    end: number,
    actor: number,
    via: fc.constantFrom<Article['names']['mentions'][number]['via']>(
      'name',
      'metonym',
      'role',
      'description',
    ),
  },
  plain,
);
const invented: fc.Arbitrary<Article> = fc.record(
  {
    file: text,
    text,
    visible: maybe(text),
    language: fc.constantFrom<'fr' | 'en'>('fr', 'en'),
    title: maybe(text),
    publisher: maybe(text),
    byline: maybe(text),
    date: maybe(text),
    agency: maybe(text),
    furniture: fc.array(span, { maxLength: 5 }),
    paragraphs: fc.array(span, { maxLength: 5 }),
    interruptions: fc.array(interruption, { maxLength: 3 }),
    turns: fc.array(turn, { maxLength: 3 }),
    quotes: fc.array(quote, { maxLength: 3 }),
    names: fc.record(
      {
        actors: fc.array(localActor, { maxLength: 3 }),
        mentions: fc.array(mention, { maxLength: 3 }),
        roles: fc.array(fc.record({ start: number, end: number, actor: number }, plain), { maxLength: 3 }),
      },
      plain,
    ),
  },
  plain,
);

describe('the record of an article', () => {
  it('gives back the very same article', () => {
    fc.assert(
      fc.property(invented, (article) =>
        assert.deepStrictEqual(decodeArticle(encodeArticle(article)), article),
      ),
    );
  });

  it('is the same when its text comes in UTF-8', () => {
    const { value } = readArticle('a.txt', 'Le pont\n\n« Non », a dit Alba Ferran 😀.\n');
    assert.deepEqual(encodeArticle(value, new TextEncoder().encode(value.text)), encodeArticle(value));
  });

  it('keeps what was read of a text, halves of surrogate pairs and a mark at its beginning', () => {
    for (const source of [
      'Le pont\n\nLe 3 mars 2026\n\n« Non », a dit Alba Ferran, maire de Sarvane.\n',
      '\ufeffun \ud83d deux \ude00 trois 😀',
      '',
    ]) {
      const { value } = readArticle('a.txt', source);
      assert.deepStrictEqual(decodeArticle(encodeArticle(value)), value);
    }
  });

  it('is no article once a byte of it has changed or is missing', () => {
    fc.assert(
      fc.property(invented, fc.nat(), fc.integer({ min: 1, max: 255 }), (article, at, change) => {
        const record = encodeArticle(article);
        const damaged = record.slice();
        const place = at % record.length;
        damaged[place] = (damaged[place] ?? 0) ^ change;
        assert.equal(decodeArticle(damaged), undefined);
        assert.equal(decodeArticle(record.slice(0, place)), undefined);
      }),
    );
  });
});
