/** The articles of a session as they are on disk: read once, read again when they change, forgotten when they go. */
import {
  type ActorDirectory,
  changedForms,
  emptyRegistry,
  foldWord,
  indexRegistry,
  type Registry,
  type RegistryIndex,
} from '../engine/actors';
import type { Article } from '../engine/article';
import type { Corpus } from '../engine/corpus/corpus';
import { ArticleNames, type NamedArticle } from '../engine/note/articleNames';
import { SourceSpeakers } from '../engine/rules/speakers/sourceSpeakers';
import { inBatches, inOrder } from './articles/batches';
import type { ArticleFacts, KnownFile } from './articles/catalogue';
import { OwnReader } from './articles/ownReader';
import { articleExtensions } from './fileEndings';
import { LinkedFiles } from './linkedFiles';
import type { ArticleReader, FileEntry, Listing, Ports, ReadFile, ReadRequest } from './ports';
import { Shelf } from './snapshot/shelf';
import type { SpokenWords } from './spokenWords';
import type { FileProblem, SyncProgress, SyncResult } from './syncResult';

/** With more changed forms than this, every article is read again rather than looked up by every form. */
const MANY_FORMS = 200;
/**
 * What is read is saved from time to time: a process that is killed loses no more than so many files, or this share of
 * all, or so much time. Each save lists all files; since the share grows with them, each is listed about six times.
 */
const UNSAVED = { files: 500, share: 1 / 5, milliseconds: 20_000 };
/** Disks stamp files with a clock of steps, of 2 seconds at most: what changes twice within one looks unchanged. In ms. */
const CLOCK_GRAIN = 2000;

/** Files read, and what they were read with. */
interface Batch {
  readonly files: readonly ReadFile[];
  readonly registry: RegistryIndex;
}

/** Owns the corpus and what is derived from it. */
export class Library {
  readonly #files: Ports['files'];
  readonly #reader: ArticleReader;
  readonly #shelf: Shelf;
  #listing: Pick<Listing, 'missing' | 'problems'> = { missing: [], problems: [] };
  #linked = new LinkedFiles([]);
  #setApart: readonly FileEntry[] = [];
  #names: ArticleNames | undefined;
  #speakers: SourceSpeakers | undefined;
  #registry = indexRegistry(emptyRegistry);
  #epoch = 0;
  #mended = 0;

  constructor(ports: Ports) {
    this.#files = ports.files;
    this.#reader = ports.reader ?? new OwnReader(ports.files, ports.hash);
    this.#shelf = new Shelf(ports);
  }

  /** The articles and the index over their words. Another one after {@link restore}. */
  get corpus(): Corpus {
    return this.#shelf.corpus;
  }

  /** Rises whenever an article comes, goes or changes: answers of an older epoch are stale. */
  get epoch(): number {
    return this.#epoch;
  }

  /** How many articles were read again for {@link mend}. */
  get mended(): number {
    return this.#mended;
  }

  /** What citations may name. */
  get names(): ArticleNames {
    this.#names ??= new ArticleNames(() => this.#named());
    return this.#names;
  }

  /** The same as if some articles were not there. */
  namesWithout(left: ReadonlySet<string>): ArticleNames {
    return new ArticleNames(() => [...this.#named()].filter(({ file }) => !left.has(file)));
  }

  /** Who is named in the articles. */
  get directory(): ActorDirectory {
    return this.#shelf.gathered.directory;
  }

  /** What is said in the articles. */
  get spoken(): SpokenWords {
    return this.#shelf.gathered.spoken;
  }

  /** Who speaks in the articles. */
  get speakers(): SourceSpeakers {
    this.#speakers ??= new SourceSpeakers(this.directory);
    return this.#speakers;
  }

  /** All articles, by file name. */
  articles(): Article[] {
    return this.corpus.all();
  }

  /** The absolute path of an article. */
  pathOf(file: string): string | undefined {
    return this.#shelf.catalogue.get(file)?.entry.path;
  }

  /** What lists and cards say of an article; opens none. */
  factsOf(file: string): ArticleFacts | undefined {
    return this.#shelf.catalogue.get(file)?.article;
  }

  /** The article at an absolute path. */
  articleAt(path: string): Article | undefined {
    const file = this.#shelf.catalogue.nameAt(path);
    return file === undefined ? undefined : this.corpus.get(file)?.article;
  }

  /** The articles that are the file at an absolute path, or lead to the file of that `identity`. */
  filesAt(path: string, identity: string): string[] {
    const { catalogue } = this.#shelf;
    const named = [path, identity].flatMap((each) => catalogue.nameAt(each) ?? []);
    return [...new Set([...named, ...this.#linked.namesOf(identity)])].filter((file) =>
      this.corpus.get(file),
    );
  }

  /** Files among the articles that are none, because they are notes. */
  get setApart(): readonly FileEntry[] {
    return this.#setApart;
  }

  /** What the user has decided about actors. */
  get registry(): RegistryIndex {
    return this.#registry;
  }

  /** Takes another registry; the next sync reads again those articles whose names it may change. */
  decide(registry: Registry): void {
    const forms = changedForms(this.#registry.registry, registry);
    this.#registry = indexRegistry(registry);
    this.#shelf.gathered.decide(this.#registry);
    for (const file of this.#filesThatMayName(forms)) this.#shelf.catalogue.distrust(file);
    this.#changed();
  }

  /** Articles with a word that holds the longest word of a form: hyphens join words there that a name may part. */
  #filesThatMayName(forms: readonly string[]): readonly string[] {
    if (forms.length > MANY_FORMS) return this.#shelf.catalogue.names();
    const parts = forms.map((form) => longest(form.split(' ')));
    if (parts.length === 0) return [];
    return this.corpus.filesWithWord((key) => {
      const word = foldWord(key);
      return parts.some((part) => word.includes(part));
    });
  }

  /** What could not be read, and why. */
  problems(): FileProblem[] {
    const general = this.#listing.problems.map(({ message }) => ({ file: undefined, message }));
    const files = [...this.#shelf.catalogue.files()].flatMap(({ entry: { name: file }, messages }) => {
      return messages.map((message) => ({ file, message }));
    });
    return [...general, ...files];
  }

  /**
   * Takes in what an earlier session has left in the cache of these places, if there is anything; whether there was. For
   * a library that has not synced yet: it then answers as that session did, and a sync reads what has changed since.
   */
  async restore(base: string, places: readonly string[]): Promise<boolean> {
    const registry = await this.#shelf.restore(scopeOf(base, places));
    if (registry) {
      this.#registry = indexRegistry(registry);
      this.#shelf.gathered.decide(this.#registry);
      this.#names = undefined;
    }
    this.#changed();
    return registry !== undefined;
  }

  /**
   * Brings the library up to what is on disk below `places`. Reads only what is new or changed, in batches, and leaves
   * it in the cache. Rejects only with the reason of `signal`; what was read until then stays.
   *
   * @param isNote whether a file found there is a note, and so no article
   */
  async sync(
    base: string,
    places: readonly string[],
    signal?: AbortSignal,
    progress?: SyncProgress,
    isNote: (entry: FileEntry) => boolean = () => false,
  ): Promise<SyncResult> {
    const started = Date.now();
    const listing = await this.#files.list({ base, places, extensions: articleExtensions }, signal);
    const listed = listing.files.filter((entry) => !isNote(entry));
    this.#listing = listing;
    this.#setApart = listing.files.filter(isNote);
    this.#link(listed);
    const removed = this.#forgetAllBut(listed);
    const outdated = listed.filter((entry) => !this.#shelf.catalogue.isCurrent(entry));
    const scope = scopeOf(base, places);
    let [done, changed, saved] = [0, 0, started];
    for await (const batch of this.#read(outdated, signal)) {
      changed += this.#take(batch, started);
      done += batch.files.length;
      progress?.(done, outdated.length);
      if (this.#isSaveDue(Date.now() - saved)) {
        await this.#shelf.save(scope, this.#registry.registry, false);
        saved = Date.now();
      }
      signal?.throwIfAborted();
    }
    await this.#shelf.save(scope, this.#registry.registry, true);
    return { articles: this.corpus.size, changed, removed, missing: listing.missing };
  }

  /**
   * Reads again what the cache was found to have lost while answers were sought, without looking at other files; whether
   * there was any: then those answers lack something. Rejects only with the reason of `signal`.
   */
  async mend(signal?: AbortSignal): Promise<boolean> {
    const lost = this.#shelf.damaged.flatMap((file) => this.#shelf.catalogue.get(file)?.entry ?? []);
    this.#mended += lost.length;
    for await (const batch of this.#read(lost, signal)) this.#take(batch, 0);
    return lost.length > 0;
  }

  /** Lets go of the cache; articles can no longer be read. */
  close(): void {
    this.#shelf.close();
  }

  #link(listed: readonly FileEntry[]): void {
    const linked = new LinkedFiles(listed);
    if (!linked.equals(this.#linked)) this.#changed();
    this.#linked = linked;
  }

  *#named(): Generator<NamedArticle> {
    for (const { entry, article } of this.#shelf.catalogue.files())
      if (article) yield { file: entry.name, path: entry.path, title: article.title };
  }

  #forgetAllBut(listed: readonly FileEntry[]): number {
    const names = new Set(listed.map(({ name }) => name));
    const gone = this.#shelf.catalogue.names().filter((name) => !names.has(name));
    for (const name of gone) this.#shelf.forget(name);
    if (gone.length > 0) this.#names = undefined;
    if (gone.length > 0) this.#changed();
    return gone.length;
  }

  #read(entries: readonly FileEntry[], signal: AbortSignal | undefined): AsyncGenerator<Batch> {
    return inOrder(inBatches(entries), this.#reader.parallel, async (batch) => {
      signal?.throwIfAborted();
      const registry = this.#registry;
      const requests = batch.map((entry) => this.#request(entry));
      return { files: await this.#reader.read(requests, registry.registry, signal), registry };
    });
  }

  #isSaveDue(time: number): boolean {
    const { unsaved } = this.#shelf;
    const { files, share, milliseconds } = UNSAVED;
    return unsaved >= Math.max(files, share * this.corpus.size) || (unsaved > 0 && time > milliseconds);
  }

  #request(entry: FileEntry): ReadRequest {
    const known = this.#shelf.catalogue.get(entry.name);
    return { entry, known: known?.isStale ? undefined : known?.hash };
  }

  /** Takes in what was read of files listed at the time `listed`; how many have changed. */
  #take({ files, registry }: Batch, listed: number): number {
    const isStale = registry !== this.#registry;
    const changed = files.filter((file) => {
      const isSettled = file.hash === undefined || file.entry.modified < listed - CLOCK_GRAIN;
      return this.#takeFile(file, { isStale, isSettled });
    });
    if (changed.length > 0) this.#changed();
    return changed.length;
  }

  #takeFile(file: ReadFile, state: Pick<KnownFile, 'isStale' | 'isSettled'>): boolean {
    const before = this.#shelf.catalogue.get(file.entry.name);
    if (!this.#shelf.take(file, state)) return false;
    if (isCalledOtherwise(before, this.#shelf.catalogue.get(file.entry.name))) this.#names = undefined;
    return true;
  }

  #changed(): void {
    this.#speakers = undefined;
    this.#epoch++;
  }
}

/** Whether citations may name it otherwise than before. */
function isCalledOtherwise(before: KnownFile | undefined, now: KnownFile | undefined): boolean {
  const isArticle = (file: KnownFile | undefined) => file?.article !== undefined;
  if (isArticle(before) !== isArticle(now) || before?.entry.path !== now?.entry.path) return true;
  return before?.article?.title !== now?.article?.title;
}

/** What is kept of one folder and one setting says nothing about another. */
function scopeOf(base: string, places: readonly string[]): string {
  return JSON.stringify([base, ...places]);
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
