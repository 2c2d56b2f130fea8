/** The articles of a session as they are on disk: read once, read again when they change, forgotten when they go. */
import {
  type ActorDirectory,
  changedForms,
  digestOf,
  emptyRegistry,
  foldWord,
  indexRegistry,
  LivingDirectory,
  type Registry,
  type RegistryIndex,
} from '../engine/actors';
import { type Article, readArticle } from '../engine/article';
import { Corpus } from '../engine/corpus/corpus';
import { ArticleNames } from '../engine/note/articleNames';
import { SourceSpeakers } from '../engine/rules/speakers/sourceSpeakers';
import { largestSource, readSource, tooLargeMessage } from '../readers';
import type { FileEntry, Files, Listing, Log } from './ports';
import { SpokenWords, spokenIn } from './spokenWords';
import type { FileProblem, SyncProgress, SyncResult } from './syncResult';

const EXTENSIONS: readonly string[] = ['.txt', '.md'];
/** With more changed forms than this, every article is read again rather than looked up by every form. */
const MANY_FORMS = 200;

interface Known {
  readonly entry: FileEntry;
  readonly problems: readonly FileProblem[];
  /** The registry has changed since it was read. */
  readonly isStale?: boolean;
}

/** Owns the corpus and what is derived from it. */
export class Library {
  readonly corpus = new Corpus();
  /** What is said in the articles. */
  readonly spoken = new SpokenWords();
  readonly #files: Files;
  readonly #log: Log;
  readonly #known = new Map<string, Known>();
  readonly #fileOfPath = new Map<string, string>();
  #listing: Pick<Listing, 'missing' | 'problems'> = { missing: [], problems: [] };
  #names: ArticleNames | undefined;
  readonly #directory = new LivingDirectory((file) => this.corpus.get(file)?.article.names);
  #speakers: SourceSpeakers | undefined;
  #registry = indexRegistry(emptyRegistry);
  #epoch = 0;

  constructor(files: Files, log: Log) {
    this.#files = files;
    this.#log = log;
  }

  /** Rises whenever an article comes, goes or changes: answers of an older epoch are stale. */
  get epoch(): number {
    return this.#epoch;
  }

  /** What citations may name. */
  get names(): ArticleNames {
    this.#names ??= new ArticleNames(
      this.articles().map((article) => ({
        file: article.file,
        path: this.pathOf(article.file) ?? '',
        title: article.title,
      })),
    );
    return this.#names;
  }

  /** Who is named in the articles. */
  get directory(): ActorDirectory {
    return this.#directory.current;
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
    return this.#known.get(file)?.entry.path;
  }

  /** The article at an absolute path. */
  articleAt(path: string): Article | undefined {
    const file = this.#fileOfPath.get(path);
    return file === undefined ? undefined : this.corpus.get(file)?.article;
  }

  /** What the user has decided about actors. */
  get registry(): RegistryIndex {
    return this.#registry;
  }

  /** Takes another registry; the next sync reads again those articles whose names it may change. */
  decide(registry: Registry): void {
    const forms = changedForms(this.#registry.registry, registry);
    this.#registry = indexRegistry(registry);
    this.#directory.decide(this.#registry);
    for (const file of this.#filesThatMayName(forms)) {
      const known = this.#known.get(file);
      if (known) this.#known.set(file, { ...known, isStale: true });
    }
    this.#changed();
  }

  /** Articles with a word that holds the longest word of a form: hyphens join words there that a name may part. */
  #filesThatMayName(forms: readonly string[]): readonly string[] {
    if (forms.length > MANY_FORMS) return [...this.#known.keys()];
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
    return [...general, ...[...this.#known.values()].flatMap(({ problems }) => problems)];
  }

  /**
   * Brings the library up to what is on disk below `places`. Reads only what is new or changed.
   * Rejects only with the reason of `signal`; what was read until then stays.
   */
  async sync(
    base: string,
    places: readonly string[],
    signal?: AbortSignal,
    progress?: SyncProgress,
  ): Promise<SyncResult> {
    const listing = await this.#files.list({ base, places, extensions: EXTENSIONS }, signal);
    this.#listing = listing;
    const names = new Set(listing.files.map(({ name }) => name));
    const gone = [...this.#known.keys()].filter((name) => !names.has(name));
    const changed = listing.files.filter((entry) => !isSame(this.#known.get(entry.name), entry));
    for (const name of gone) this.#forget(name);
    let done = 0;
    for (const entry of changed) {
      await this.#read(entry, signal);
      progress?.(++done, changed.length);
    }
    if (gone.length + changed.length > 0) this.#changed();
    return {
      articles: this.corpus.size,
      changed: changed.length,
      removed: gone.length,
      missing: listing.missing,
    };
  }

  async #read(entry: FileEntry, signal: AbortSignal | undefined): Promise<void> {
    const { value, messages } = await this.#open(entry, signal);
    const problems = messages.map((message) => ({ file: entry.name, message }));
    this.corpus.remove(entry.name);
    this.#directory.delete(entry.name);
    this.spoken.delete(entry.name);
    if (value !== undefined) {
      this.corpus.upsert(value);
      this.#directory.put(digestOf(value));
      this.spoken.put(entry.name, spokenIn(value));
    }
    this.#known.set(entry.name, { entry, problems });
    this.#fileOfPath.set(entry.path, entry.name);
    this.#changed();
  }

  async #open(
    entry: FileEntry,
    signal: AbortSignal | undefined,
  ): Promise<{ value: Article | undefined; messages: string[] }> {
    if (entry.size > largestSource)
      return { value: undefined, messages: [tooLargeMessage(entry.name, entry.size)] };
    const bytes = await this.#files.read(entry, signal);
    if (!bytes.value) return { value: undefined, messages: bytes.problems.map(({ message }) => message) };
    const source = readSource(entry.name, bytes.value);
    const messages = source.problems.map(({ message }) => message);
    if (!source.value) return { value: undefined, messages };
    this.#log.info(`read ${entry.name} as ${source.value.encoding}`);
    const article = readArticle(entry.name, source.value.text, this.#registry);
    return {
      value: article.value,
      messages: [...messages, ...article.problems.map(({ message }) => message)],
    };
  }

  #forget(name: string): void {
    const path = this.pathOf(name);
    this.corpus.remove(name);
    this.#directory.delete(name);
    this.spoken.delete(name);
    this.#known.delete(name);
    if (path !== undefined) this.#fileOfPath.delete(path);
  }

  #changed(): void {
    this.#names = undefined;
    this.#speakers = undefined;
    this.#epoch++;
  }
}

function isSame(known: Known | undefined, { path, size, modified }: FileEntry): boolean {
  if (!known || known.isStale) return false;
  return known.entry.path === path && known.entry.size === size && known.entry.modified === modified;
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
