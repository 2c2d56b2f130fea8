import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { type CachedFiles, type Disk, memoryCache } from '../support/memoryCache';
import { memoryFiles } from '../support/memoryFiles';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const NAMES = ['a.txt', 'b.txt', 'c.md', 'd.txt'];
const TEXTS = [
  'Le pont\n\nLe 3 mars 2026\n\n« Nous ne vendrons pas le pont », a dit Alba Ferran, maire de Sarvane.\n',
  'La Patronne a ri. « Le pont tient encore bon », selon Alba Ferran.',
  'Hier, Otto Berg a parlé à Kim Min-soo. Mme Berg dort.',
  'un \ud83d deux',
  '',
  '\0\u0001\u0002',
];
const WORDS = ['pont', 'vendrons', 'ri', 'dort', 'deux'];
const REGISTRIES = [
  '{"actors":[{"name":"la Patronne","type":"person"}]}',
  '{"actors":[{"name":"Alba Ferran","type":"person","aliases":["la Patronne"]}],"rejected":[{"form":"Otto Berg"}]}',
  '{}',
];
const NOTE = {
  path: '/w/notes/n.md',
  text: '« Nous vendrons le pont » [[a]], dit Alba Ferran. « Le pont tient encore bon », dit la Patronne.',
};

/** What may happen between two looks at the articles. */
type Step =
  | { readonly kind: 'write'; readonly name: string; readonly text: string }
  | { readonly kind: 'touch' | 'delete'; readonly name: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'decide'; readonly text: string | undefined }
  | { readonly kind: 'restart'; readonly room: number | undefined; readonly age: number }
  | {
      readonly kind: 'damage';
      readonly file: number;
      readonly at: number;
      readonly how: 'flip' | 'cut' | 'lose';
    }
  /** A file of the cache is as it once was, and the next session finds it so. */
  | { readonly kind: 'old'; readonly name: string; readonly at: number };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant<'write'>('write'), name, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constantFrom<'touch' | 'delete'>('touch', 'delete'), name }),
  fc.record({ kind: fc.constant<'other'>('other') }),
  fc.record({ kind: fc.constant<'old'>('old'), name: fc.constantFrom('index', 'manifest'), at: fc.nat() }),
  fc.record({
    kind: fc.constant<'decide'>('decide'),
    text: fc.option(fc.constantFrom(...REGISTRIES), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant<'restart'>('restart'),
    room: fc.option(fc.nat(6000), { nil: undefined }),
    age: fc.constantFrom(0, 1e9),
  }),
  fc.record({
    kind: fc.constant<'damage'>('damage'),
    file: fc.nat(),
    at: fc.nat(),
    how: fc.constantFrom<'flip' | 'cut' | 'lose'>('flip', 'cut', 'lose'),
  }),
);

/** A research folder, what its cache holds, and the session that is open on it. */
class World {
  readonly texts = new Map<string, string>();
  readonly times = new Map<string, number>();
  readonly cached: CachedFiles = new Map();
  #session = this.open({});
  /** Another one on the same folders. */
  #other = this.open({ age: 1e9 });
  readonly #past: [string, Uint8Array][] = [];
  #now = 1;

  open(disk: Disk): Session {
    const files = memoryFiles(this.texts, this.times);
    return new Session({ files, log, hash, cache: memoryCache(this.cached, disk) }, '/w', defaultSettings);
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'write':
        return this.#write(`/w/articles/${step.name}`, step.text);
      case 'touch':
        return void this.times.set(`/w/articles/${step.name}`, ++this.#now);
      case 'delete':
        return void this.texts.delete(`/w/articles/${step.name}`);
      case 'other':
        [this.#session, this.#other] = [this.#other, this.#session];
        return;
      case 'decide':
        if (step.text === undefined) this.texts.delete('/w/.verbatim/actors.json');
        else this.#write('/w/.verbatim/actors.json', step.text);
        return;
      case 'restart':
        this.#session = this.open({ room: step.room, age: step.age });
        await this.#session.restore();
        return;
      case 'old': {
        const past = this.#past.filter(([name]) => name === step.name);
        const [, bytes] = past[step.at % Math.max(1, past.length)] ?? [];
        if (bytes) this.cached.set(step.name, bytes);
        return this.take({ kind: 'restart', room: undefined, age: 0 });
      }
      case 'damage':
        this.#damage(step);
    }
  }

  /** What the session says after a sync. */
  async answers(): Promise<unknown> {
    await this.#session.sync();
    this.#past.push(...this.cached);
    return answersOf(this.#session);
  }

  #write(path: string, text: string): void {
    this.texts.set(path, text);
    this.times.set(path, ++this.#now);
  }

  #damage({ file, at, how }: Step & { readonly kind: 'damage' }): void {
    const [path, bytes] = [...this.cached][file % Math.max(1, this.cached.size)] ?? [];
    if (path === undefined || !bytes || bytes.length === 0) return;
    const damaged = bytes.slice(0, how === 'cut' ? at % bytes.length : undefined);
    if (how === 'flip') damaged[at % bytes.length] = (damaged[at % bytes.length] ?? 0) ^ 1;
    if (how === 'lose') this.cached.delete(path);
    else this.cached.set(path, damaged);
  }
}

/** Everything that a session says, whatever it keeps where. */
async function answersOf(session: Session): Promise<unknown> {
  const { quotes, findings } = await session.check(NOTE);
  session.library.articles();
  await session.library.mend();
  const { library } = session;
  return {
    articles: library.articles(),
    paths: NAMES.map((file) => [library.pathOf(file), library.articleAt(`/w/articles/${file}`)?.file]),
    actors: library.directory.actors.map((actor) => JSON.stringify(actor)),
    holding: WORDS.map((word) => library.corpus.filesWithWord((key) => key === word).sort()),
    frequencies: WORDS.map((word) => library.corpus.frequency(library.corpus.vocabulary.find(word))),
    problems: library
      .problems()
      .map(({ message }) => message)
      .sort(),
    quotes,
    findings,
  };
}

async function freshAnswers({ texts, times }: World): Promise<unknown> {
  const session = new Session({ files: memoryFiles(texts, times), log }, '/w', defaultSettings);
  await session.sync();
  return answersOf(session);
}

/** The manifest has room still, what is made of the articles has none: the next session finds one ahead of the other. */
const AHEAD_OF_DERIVED: Step[][] = [
  [
    { kind: 'write', name: 'a.txt', text: TEXTS[2] ?? '' },
    { kind: 'restart', room: 805, age: 0 },
  ],
  [{ kind: 'restart', room: undefined, age: 0 }],
];

/** A session looks through what it restored when another has swept its pack away. */
const PACK_SWEPT: Step[][] = [
  [
    { kind: 'damage', file: 3, at: 0, how: 'flip' },
    { kind: 'restart', room: undefined, age: 0 },
    { kind: 'other' },
  ],
  [{ kind: 'other' }],
  [{ kind: 'restart', room: undefined, age: 0 }],
];

describe('a session with a cache', () => {
  it('says what one without says, whatever happens to the articles, the process and the cache', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (steps) => {
          const world = new World();
          for (const few of [TEXTS.slice(0, 3).map(writing), ...steps]) {
            for (const each of few) await world.take(each);
            assert.deepEqual(await world.answers(), await freshAnswers(world));
          }
        },
      ),
      { numRuns: 40, examples: [[AHEAD_OF_DERIVED], [PACK_SWEPT]] },
    );
  });
});

function writing(text: string, i: number): Step {
  return { kind: 'write', name: NAMES[i] ?? '', text };
}
