import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type ActorDirectory,
  type ArticleDigest,
  emptyRegistry,
  indexRegistry,
  LivingDirectory,
  type Registry,
  recogniseInNote,
  roleKeyOf,
} from '../../src/engine/actors';
import { type ActorType, actorTypes } from '../../src/engine/actors/actor';

const NAMES = [
  ...['Anna Berg', 'ANNA BERG', 'Otto Berg', 'Anna von Berg', 'von Berg', 'Berg', 'Berg-Lund'],
  ...['Sergueï Pouchkarine', 'Sergei Pushkarin', 'Pouchkarine', 'UPN', 'Union des pêcheurs', 'la Patronne'],
];
const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const ROLES = ['maire de Lyon', 'président du Valdor-Club', 'chef du Valdor-Club'];
const NOTE =
  'Berg, Otto Berg et Sergei Pushkarin parlent. La Patronne et l’UPN rient avec von Berg. Le chef du Valdor-Club part.';

const name = fc.constantFrom(...NAMES);
const type = fc.constantFrom<ActorType>(...actorTypes);
const span = fc.nat(40).map((start) => ({ start, end: start + 4 }));
const local = fc
  .record({
    name,
    type,
    forms: fc.uniqueArray(fc.tuple(name, fc.integer({ min: 1, max: 3 })), {
      selector: ([form]) => form,
      maxLength: 2,
    }),
    roles: fc.array(
      fc.tuple(fc.constantFrom(...ROLES), span).map(([text, place]) => ({ text, ...place })),
      { maxLength: 2 },
    ),
    known: fc.option(
      fc.constantFrom('country:NO', 'actor:anna berg', 'among:actor:anna berg\nactor:otto berg'),
      {
        nil: undefined,
        freq: 4,
      },
    ),
    first: span,
    speaks: fc.boolean(),
  })
  .map(({ known, roles, forms, first, speaks, ...rest }) => {
    const mentions = forms.reduce((sum, [, times]) => sum + times, 0);
    return {
      ...rest,
      forms,
      mentions,
      ...(known !== undefined && { known, name: known.startsWith('country') ? 'Norvège' : rest.name }),
      ...(roles.length > 0 && { roles }),
      ...(mentions > 0 && { first }),
      ...(speaks && { speaks }),
    };
  });
const digest: fc.Arbitrary<ArticleDigest> = fc.record(
  {
    file: fc.constantFrom(...FILES),
    date: fc.constantFrom('2020-01-01', '2021-05-06'),
    actors: fc.array(local, { maxLength: 4 }),
  },
  { requiredKeys: ['file', 'actors'], noNullPrototype: true },
);
const registry: fc.Arbitrary<Registry> = fc.record(
  {
    actors: fc.uniqueArray(
      fc.record(
        {
          name,
          type,
          aliases: fc.uniqueArray(name, { maxLength: 2 }),
          roles: fc.array(
            fc.constantFrom(...ROLES).map((role) => ({ role, from: '2020' })),
            { maxLength: 1 },
          ),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 3, selector: (actor) => actor.name },
    ),
    rejected: fc.constant([]),
  },
  { noNullPrototype: true },
);

/** One thing that happens to a folder. */
type Change =
  | { readonly kind: 'put'; readonly digest: ArticleDigest }
  | { readonly kind: 'delete'; readonly file: string }
  | { readonly kind: 'decide'; readonly registry: Registry }
  | { readonly kind: 'ask' }
  | { readonly kind: 'keep' };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: digest.map((each): Change => ({ kind: 'put', digest: each })) },
  fc.constantFrom(...FILES).map((file): Change => ({ kind: 'delete', file })),
  registry.map((each): Change => ({ kind: 'decide', registry: each })),
  { weight: 2, arbitrary: fc.constant<Change>({ kind: 'ask' }) },
  { weight: 2, arbitrary: fc.constant<Change>({ kind: 'keep' }) },
);

/** All that can be asked of a directory. */
function answersOf(directory: ActorDirectory): object {
  const { actors, index } = directory;
  const prose = [{ start: 0, end: NOTE.length }];
  return {
    actors: actors.map((actor) => ({
      ...actor,
      mayBe: directory.candidatesFor(actor).map((each) => actors.indexOf(each)),
      appearances: directory.appearancesOf(actor),
      isNamed: FILES.map((file) => directory.isNamedIn(actor, [file])),
    })),
    locals: FILES.map((file) => [0, 1, 2, 3, 4].map((i) => directory.actorOf(file, i)?.name)),
    note: [[], FILES.slice(0, 2)].map((citedArticles) =>
      recogniseInNote(NOTE, prose, directory, { language: 'fr', citedArticles }),
    ),
    holdings: ROLES.map((role) => index.roles.holdingsOf(roleKeyOf(role))),
  };
}

const nobody = (): undefined => undefined;

type Part = readonly string[] | Uint32Array | Uint8Array;

interface Named {
  readonly owner: Record<string, unknown>;
  readonly name: string;
  readonly value: Part;
}

/** Every list of an image but for its registry. */
function partsOf(image: object): Named[] {
  const owner = image as Record<string, unknown>;
  return Object.entries(owner).flatMap(([name, value]): Named[] => {
    if (name === 'registry' || typeof value !== 'object' || value === null) return [];
    if (ArrayBuffer.isView(value) || Array.isArray(value)) return [{ owner, name, value: value as Part }];
    return partsOf(value);
  });
}

function isStrings(part: Part): part is readonly string[] {
  return Array.isArray(part);
}

/** What may become of a list. */
const damage = fc.oneof(
  fc.constantFrom(
    (part: Part) => part.slice(0, -1),
    (part: Part) => part.slice(1),
    (part: Part) => part.slice(0, 0),
    (part: Part) => part.slice().reverse(),
    (part: Part) => (isStrings(part) ? [...part, 'Berg'] : Uint32Array.of(...part, 0)),
  ),
  fc
    .oneof(fc.nat(20), fc.constantFrom(2 ** 32 - 1, 2 ** 31, 2 ** 31 - 1))
    .map((number) => (part: Part, place: number) => {
      const other: unknown[] | Uint32Array | Uint8Array = part.slice();
      if (part.length > 0) other[place % part.length] = isStrings(part) ? `Berg ${number}` : number;
      return other;
    }),
);

/** The directory that another session finds. */
function restored(living: LivingDirectory): LivingDirectory {
  const found = LivingDirectory.from(structuredClone(living.image()), nobody);
  assert.ok(found);
  return found;
}

/** Does to a directory what happens to its folder, and says what is left. */
function changed(living: LivingDirectory, happens: Change): LivingDirectory {
  if (happens.kind === 'put') living.put(happens.digest);
  else if (happens.kind === 'delete') living.delete(happens.file);
  else if (happens.kind === 'decide') living.decide(indexRegistry(happens.registry));
  return happens.kind === 'keep' ? restored(living) : living;
}

describe('a living directory', () => {
  it('answers as one that is built afresh, whatever came and went and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), (changes) => {
        const living = new LivingDirectory(nobody);
        const articles = new Map<string, ArticleDigest>();
        let decided = emptyRegistry;
        for (const each of changes) {
          changed(living, each);
          if (each.kind === 'put') articles.set(each.digest.file, each.digest);
          else if (each.kind === 'delete') articles.delete(each.file);
          else if (each.kind === 'decide') decided = each.registry;
          else answersOf(living.current);
        }
        const fresh = new LivingDirectory(nobody);
        for (const file of FILES.toReversed()) {
          const article = articles.get(file);
          if (article) fresh.put(article);
        }
        fresh.decide(indexRegistry(decided));
        assert.deepEqual(answersOf(living.current), answersOf(fresh.current));
        assert.deepEqual(new Map([...living.digests()].map((each) => [each.file, each])), articles);
      }),
      { numRuns: 200 },
    );
  });

  it('goes on from an image as if nothing had happened', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), (changes) => {
        let kept = new LivingDirectory(nobody);
        let living = new LivingDirectory(nobody);
        for (const each of changes) {
          kept = changed(kept, each);
          if (each.kind !== 'keep') living = changed(living, each);
          if (each.kind === 'ask' || each.kind === 'keep')
            assert.deepEqual(answersOf(kept.current), answersOf(living.current));
        }
        assert.deepEqual(answersOf(restored(kept).current), answersOf(living.current));
        assert.deepEqual([...kept.digests()], [...living.digests()]);
        assert.deepEqual(restored(kept).image(), kept.image());
      }),
      { numRuns: 200 },
    );
  });

  it('takes no image that is damaged, and throws at none', () => {
    const images = fc.array(change, { minLength: 4, maxLength: 10 }).map((changes) => {
      const living = new LivingDirectory(nobody);
      for (const each of changes) changed(living, each);
      return living.image();
    });
    fc.assert(
      fc.property(images, fc.nat(), fc.nat(), damage, (image, part, place, harm) => {
        const whole = structuredClone(image);
        const parts = partsOf(whole);
        const hurt = parts[part % parts.length];
        assert.ok(hurt);
        hurt.owner[hurt.name] = harm(hurt.value, place);
        const found = LivingDirectory.from(whole, nobody);
        if (!found) return;
        answersOf(found.current);
        found.put({ file: 'a.txt', actors: [] });
        found.decide(indexRegistry(emptyRegistry));
        answersOf(found.current);
        found.image();
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the actors that a change leaves alone', () => {
    const living = new LivingDirectory(nobody);
    const anna = { name: 'Anna Berg', type: 'person', mentions: 1, forms: [['Anna Berg', 1]] } as const;
    const otto = { name: 'Otto Lund', type: 'person', mentions: 2, forms: [['Otto Lund', 2]] } as const;
    living.put({ file: 'a.txt', actors: [anna, otto] });
    const before = living.current;
    living.put({ file: 'b.txt', actors: [anna] });
    assert.equal(living.current.actorOf('a.txt', 1), before.actors[0]);
    assert.equal(living.current.actorOf('a.txt', 0)?.mentionCount, 2);
  });
});
