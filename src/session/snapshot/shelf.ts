/** All that is kept of the articles: what is known of each file, its packed article, the index; and a cache of it. */
import { isSameRegistry, type Registry } from '../../engine/actors';
import type { Article } from '../../engine/article';
import { Corpus } from '../../engine/corpus/corpus';
import { type ArticleFacts, Catalogue, type KnownFile } from '../articles/catalogue';
import { PackedArticles } from '../articles/packedArticles';
import { HELD, Packs } from '../articles/packs';
import { Gathered } from '../gathered';
import type { Ports, ReadFile } from '../ports';
import { restoredCorpus } from './restoredCorpus';
import { restoredGathered } from './restoredGathered';
import type { SavedFile } from './savedFiles';
import { Snapshot } from './snapshot';

/** The index is saved again when more than one article in so many has changed: it is large, and soon brought up to date. */
const INDEX_SHARE = 50;

/** Keeps articles; knows nothing of how they are found and read. */
export class Shelf {
  readonly catalogue = new Catalogue();
  readonly #packs: Packs;
  readonly #store: PackedArticles;
  readonly #snapshot: Snapshot | undefined;
  #corpus: Corpus;
  #gathered: Gathered;
  readonly #damaged = new Set<string>();
  /** Changes since the manifest, and articles changed since the index was saved. */
  #unsaved = 0;
  #unindexed = 0;
  /** The registry of what was made of articles and saved last. */
  #derivedUnder: Registry | undefined;

  constructor({ cache, log }: Pick<Ports, 'cache' | 'log'>) {
    this.#packs = new Packs(cache);
    this.#snapshot = cache && new Snapshot(cache, this.#packs, log);
    this.#store = new PackedArticles(this.#packs, (file) => {
      log.warn(`what was kept of ${file} is damaged; it will be read again`);
      this.catalogue.distrust(file);
      this.#damaged.add(file);
    });
    this.#corpus = new Corpus(this.#store);
    this.#gathered = new Gathered(this.#articleOf);
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Who is named in the articles, and what is said. */
  get gathered(): Gathered {
    return this.#gathered;
  }

  /** Files whose record was found damaged, and that are not read again yet: answers lack their articles. */
  get damaged(): readonly string[] {
    return [...this.#damaged];
  }

  /** Changes since the last {@link save}. */
  get unsaved(): number {
    return this.#unsaved;
  }

  /** Takes what was read of a file. Whether anything but the time of its file has changed. */
  take(read: ReadFile, isCurrent: Pick<KnownFile, 'isStale' | 'isSettled'>): boolean {
    const { entry, hash, content, messages } = read;
    const known = this.catalogue.get(entry.name);
    this.#unsaved++;
    if (content === 'same' && known) {
      this.catalogue.set({ ...known, entry, isSettled: isCurrent.isSettled });
      return known.entry.path !== entry.path;
    }
    this.#damaged.delete(entry.name);
    this.#corpus.remove(entry.name);
    const article = content instanceof Uint8Array ? this.#store.add(content) : undefined;
    if (article) {
      this.#corpus.upsert(article);
      this.#gathered.put(article);
    } else this.#gathered.delete(entry.name);
    this.#unindexed++;
    this.catalogue.set({
      ...{ entry, hash, messages, article: article && factsOf(article) },
      ...isCurrent,
    });
    return true;
  }

  /** Forgets the file with this name. */
  forget(name: string): void {
    this.#corpus.remove(name);
    this.#gathered.delete(name);
    this.catalogue.delete(name);
    this.#damaged.delete(name);
    this.#unsaved++;
    this.#unindexed++;
  }

  /**
   * Takes in what a session before has saved of `scope`, in place of all that is here; what its articles were read with,
   * undefined if there is nothing.
   */
  async restore(scope: string): Promise<Registry | undefined> {
    const loaded = await this.#snapshot?.load(scope);
    if (!loaded) return undefined;
    this.catalogue.restore(loaded.files);
    const indexed = await restoredCorpus(loaded, this.#store);
    const looked = restoredGathered(loaded, this.#articleOf);
    this.#corpus = indexed.corpus;
    this.#gathered = looked.gathered;
    this.#unindexed = Math.max(indexed.changed, looked.changed);
    this.#derivedUnder = looked.registry;
    return loaded.registry;
  }

  /** Saves what has changed, and after a whole sync (`isWhole`) the index, if much has. */
  async save(scope: string, registry: Registry, isWhole: boolean): Promise<void> {
    if (!this.#snapshot) return;
    if (isWhole && this.#unsaved > 0) this.#store.gather();
    if (this.#unsaved > 0) await this.#snapshot.save(scope, registry, this.#savedFiles());
    this.#unsaved = 0;
    const isBehind = this.#unindexed > this.#corpus.size / INDEX_SHARE;
    const isOther = !this.#derivedUnder || !isSameRegistry(this.#derivedUnder, registry);
    if (isWhole && (isBehind || isOther)) await this.#saveDerived(this.#snapshot, registry);
  }

  /** Lets go of open files; articles in them are no longer there. */
  close(): void {
    this.#packs.close();
  }

  async #saveDerived(snapshot: Snapshot, registry: Registry): Promise<void> {
    const hashesOf = (names: readonly string[]) => names.map((name) => this.catalogue.get(name)?.hash ?? '');
    const index = this.#corpus.image();
    const indexed = index.documents.files;
    const gathered = this.#gathered.image();
    // To look through articles opens them: what was found damaged just now is not in the image.
    const looked = this.#corpus.files().filter((file) => !this.#damaged.has(file));
    const saved = [
      await snapshot.saveDerived('index', { image: index, files: indexed, hashes: hashesOf(indexed) }),
      await snapshot.saveDerived('gathered', { image: gathered, files: looked, hashes: hashesOf(looked) }),
    ];
    if (!saved.every(Boolean)) return;
    this.#unindexed = 0;
    this.#derivedUnder = registry;
  }

  readonly #articleOf = (file: string) => this.#store.get(file);

  /** What lies in memory only, or is damaged, is left out. */
  #savedFiles(): SavedFile[] {
    return [...this.catalogue.files()].flatMap((file): SavedFile[] => {
      const place = this.#store.placeOf(file.entry.name);
      if (!file.article) return [{ file, place: undefined }];
      return place && place.pack !== HELD ? [{ file, place }] : [];
    });
  }
}

function factsOf({ title, publisher, date }: Article): ArticleFacts {
  return { title, publisher, date };
}
