/**
 * What a session leaves in its cache, and what the next one finds: pack files with the records of articles, a manifest
 * that says what lies where, and the index over words.
 *
 * No lock, no journal: records are never changed once written, the manifest is replaced as a whole, and whatever is read
 * is checked. So any number of sessions may use one folder; the last manifest wins, and what others did costs at most
 * that it is done again. A manifest names records only after they are written.
 */
import type { Registry } from '../../engine/actors';
import type { CorpusImage } from '../../engine/corpus/wordIndex';
import type { Packs } from '../articles/packs';
import type { GatheredImage } from '../gathered';
import type { Cache, Log } from '../ports';
import { MANIFEST, READ_FIRST } from './fileNames';
import { readManifest, writeManifest } from './manifest';
import { type SavedFile, SavedFiles } from './savedFiles';
import { seal, unseal } from './sealed';

/** Packs that nobody names may be those of a session that is just at work: they are left alone for so many milliseconds. */
const ABANDONED = 3_600_000;

/** Something made of all articles, and of which content of each file. */
export interface Derived<T> {
  readonly image: T;
  readonly files: readonly string[];
  /** Content hashes, in the order of the files. */
  readonly hashes: readonly string[];
}

/** All that is made of articles and saved. */
export interface DerivedImages {
  /** The index over their words. */
  readonly index: CorpusImage;
  /** Who is named and what is said. */
  readonly gathered: GatheredImage;
}

/** What a cache holds. */
export interface Loaded {
  readonly registry: Registry;
  /** The packs of their places are open. */
  readonly files: SavedFiles;
  readonly index: Derived<CorpusImage> | undefined;
  readonly gathered: Derived<GatheredImage> | undefined;
}

/** Saves and loads. Never throws or rejects: what does not work is logged, and done without. */
export class Snapshot {
  readonly #cache: Cache;
  readonly #packs: Packs;
  readonly #log: Log;
  #isSwept = false;

  constructor(cache: Cache, packs: Packs, log: Log) {
    this.#cache = cache;
    this.#packs = packs;
    this.#log = log;
  }

  /** What was saved for `scope` by this program; undefined if there is nothing of use. */
  async load(scope: string): Promise<Loaded | undefined> {
    const [list, index, gathered] = await Promise.all(READ_FIRST.map((name) => this.#cache.read(name)));
    const manifest = list && readManifest(list, this.#cache.program, scope);
    if (!manifest) {
      if (list) this.#log.warn('the cache is damaged or of another program; everything is read again');
      return undefined;
    }
    const packs = manifest.packs.map((name) => this.#packs.open(name));
    const files = new SavedFiles(manifest.rows, manifest.folders, packs);
    if (files.size < manifest.rows.length) this.#log.warn('a pack of the cache is missing');
    return {
      registry: manifest.registry,
      files,
      index: index && this.#derived<'index'>(index),
      gathered: gathered && this.#derived<'gathered'>(gathered),
    };
  }

  /** Saves which files there are; all places must be in packs. */
  async save(scope: string, registry: Registry, files: readonly SavedFile[]): Promise<void> {
    await this.#packs.flush();
    const used = [...new Set(files.flatMap(({ place }) => place?.pack ?? []))];
    const packs = used.map((pack) => this.#packs.nameOf(pack) ?? '');
    const moved = files.map(({ file, place }) => {
      return { file, place: place && { ...place, pack: used.indexOf(place.pack) } };
    });
    const manifest = writeManifest({ scope, registry, packs, files: moved }, this.#cache.program);
    if (!(await this.#cache.write(MANIFEST, manifest))) this.#log.warn('the cache could not be written');
    else if (!this.#isSwept) await this.#sweep(packs);
  }

  /** Saves what was made of articles; it may be ahead of the last manifest or behind. */
  async saveDerived<K extends keyof DerivedImages>(
    name: K,
    derived: Derived<DerivedImages[K]>,
  ): Promise<boolean> {
    return this.#cache.write(name, seal({ program: this.#cache.program, ...derived }));
  }

  #derived<K extends keyof DerivedImages>(bytes: Uint8Array): Derived<DerivedImages[K]> | undefined {
    const read = unseal(bytes) as (Derived<DerivedImages[K]> & { readonly program: string }) | undefined;
    if (read?.program === this.#cache.program) return read;
    this.#log.warn('what was made of articles is damaged or of another program; it is made again');
    return undefined;
  }

  /** Deletes what is long abandoned: packs that this manifest does not name, and files half written. */
  async #sweep(packs: readonly string[]): Promise<void> {
    this.#isSwept = true;
    const kept = new Set([...READ_FIRST, ...packs]);
    const all = await this.#cache.list();
    const abandoned = all.filter(({ name, age }) => !kept.has(name) && age > ABANDONED);
    for (const { name } of abandoned) await this.#cache.delete(name);
  }
}
