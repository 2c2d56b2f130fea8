import { strict as assert } from 'node:assert';
import { type ArticleDigest, digestOf, indexRegistry, LivingDirectory } from '../../src/engine/actors';
import { readArticle } from '../../src/engine/article';
import { registered } from '../support/registered';

const TEXT =
  'Le moulin\n\nPublié le 3 mai 2026\n\nLe maire de Lyon, Yann Kerbrat, a ri. « La Norvège attend Ondine Falbert », a dit Yann Kerbrat. Oslo se tait.\n';

describe('digestOf', () => {
  const digest = digestOf(readArticle('a.txt', TEXT).value);
  const actor = (name: string) => digest.actors.find((each) => each.name === name);

  it('is plain data', () => assert.deepEqual(JSON.parse(JSON.stringify(digest)), digest));

  it('knows file and date', () => assert.deepEqual([digest.file, digest.date], ['a.txt', '2026-05-03']));

  it('counts mentions by form and keeps the first', () => {
    const start = TEXT.indexOf('Norvège');
    assert.deepEqual(actor('Norvège'), {
      name: 'Norvège',
      type: 'country',
      known: 'country:NO',
      mentions: 2,
      first: { start, end: start + 'Norvège'.length },
      forms: [
        ['Norvège', 1],
        ['Oslo', 1],
      ],
      isSpokenOf: true,
    });
  });

  it('keeps roles, and who speaks', () => {
    const start = TEXT.indexOf('maire de Lyon');
    const { roles, speaks, isSpokenOf } = actor('Yann Kerbrat') ?? {};
    assert.deepEqual(roles, [{ text: 'maire de Lyon', start, end: start + 'maire de Lyon'.length }]);
    assert.deepEqual([speaks, isSpokenOf], [true, undefined]);
    assert.deepEqual(
      [actor('Ondine Falbert')?.speaks, actor('Ondine Falbert')?.isSpokenOf],
      [undefined, true],
    );
  });

  it('decides an alias of several by whom the article names', () => {
    const registry = indexRegistry({
      actors: [registered('Anna Berg', ['la Patronne']), registered('Otto Lund', ['la Patronne'])],
      rejected: [],
    });
    const keys = (text: string) =>
      digestOf(readArticle('a.txt', text, registry).value).actors.map(({ known }) => known);
    assert.deepEqual(
      new Set(keys('Titre\n\nHier, Anna Berg dort. La Patronne a ri.\n')),
      new Set(['actor:anna berg']),
    );
    assert.deepEqual(keys('Titre\n\nHier, la Patronne a ri.\n'), ['among:actor:anna berg\nactor:otto lund']);
  });
});

/** A digest of people named so often. */
function named(file: string, ...people: readonly (readonly [string, number])[]): ArticleDigest {
  const actors = people.map(([name, mentions]) => ({
    name,
    type: 'person' as const,
    mentions,
    forms: [[name, mentions] as const],
  }));
  return { file, actors };
}

describe('LivingDirectory', () => {
  it('tells articles with counts without opening one, and mentions by opening those', () => {
    const articles = new Map(
      ['a.txt', 'b.txt'].map((file) => [file, readArticle(file, TEXT).value] as const),
    );
    const opened: string[] = [];
    const living = new LivingDirectory((file) => {
      opened.push(file);
      return articles.get(file)?.names;
    });
    for (const article of articles.values()) living.put(digestOf(article));
    const { current } = living;
    const kerbrat = current.actors.find(({ name }) => name === 'Yann Kerbrat');
    assert.ok(kerbrat);
    const { mentionCount, articleCount, latest } = kerbrat;
    assert.deepEqual([mentionCount, articleCount, latest], [4, 2, '2026-05-03']);
    const appearances = current.appearancesOf(kerbrat);
    assert.deepEqual(
      appearances.map(({ article, count }) => [article, count]),
      [
        ['a.txt', 2],
        ['b.txt', 2],
      ],
    );
    assert.ok(current.isNamedIn(kerbrat, ['b.txt']) && !current.isNamedIn(kerbrat, ['c.txt']));
    assert.deepEqual(opened, []);
    const places = current
      .mentionsOf(kerbrat)
      .map(({ article, start, end }) => `${article} ${TEXT.slice(start, end)}`);
    assert.deepEqual(places, [
      'a.txt Yann Kerbrat',
      'a.txt Yann Kerbrat',
      'b.txt Yann Kerbrat',
      'b.txt Yann Kerbrat',
    ]);
    assert.deepEqual(opened, ['a.txt', 'b.txt']);
  });

  it('calls an actor as most articles do, and transcriptions as the one named most', () => {
    const living = new LivingDirectory(() => undefined);
    living.put(named('a.txt', ['YANN KERBRAT', 9], ['Sergueï Pouchkarine', 1]));
    living.put(named('b.txt', ['Yann Kerbrat', 1]));
    living.put(named('c.txt', ['Yann Kerbrat', 1], ['Sergei Pushkarin', 2]));
    assert.deepEqual(
      living.current.actors.map(({ name }) => name),
      ['Yann Kerbrat', 'Sergei Pushkarin'],
    );
  });

  it('leaves an acronym with two expansions apart', () => {
    const living = new LivingDirectory(() => undefined);
    const body = (name: string, ...forms: readonly string[]) => ({
      name,
      type: 'organisation' as const,
      mentions: forms.length,
      forms: forms.map((form) => [form, 1] as const),
    });
    living.put({ file: 'a.txt', actors: [body('Union des pêcheurs', 'Union des pêcheurs', 'UPN')] });
    living.put({ file: 'b.txt', actors: [body('UPN', 'UPN')] });
    assert.equal(living.current.actors.length, 1);
    living.put({ file: 'c.txt', actors: [body('Union des potiers', 'Union des potiers', 'UPN')] });
    const { current } = living;
    const acronym = current.actors.find(({ name }) => name === 'UPN');
    assert.deepEqual(
      acronym && current.candidatesFor(acronym).map(({ name }) => name),
      ['Union des potiers', 'Union des pêcheurs'].sort(),
    );
  });

  it('stays the same when it leaves behind what is gone', () => {
    const living = new LivingDirectory(() => undefined);
    const crowd = Array.from({ length: 500 }, (_, i) => [`Yann Kerbrat${i}`, 1 + (i % 7)] as const);
    living.put(named('a.txt', ...crowd.slice(0, 40)));
    for (let i = 0; i < 50; i++) living.put(named('b.txt', ...crowd.slice(i)));
    const fresh = new LivingDirectory(() => undefined);
    fresh.put(named('b.txt', ...crowd.slice(49)));
    fresh.put(named('a.txt', ...crowd.slice(0, 40)));
    assert.deepEqual(living.current.actors, fresh.current.actors);
    assert.deepEqual([...living.digests()], [...fresh.digests()].toReversed());
  });
});
