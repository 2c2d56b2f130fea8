/**
 * One research session over one article folder: the one thing that the editor, the command line and a worker talk to.
 * Takes text, gives plain data; touches the disk through its ports only.
 */

import type { Note } from '../engine/note/note';
import { NoteReader } from '../engine/note/noteReader';
import { checkNote } from '../engine/rules/checkNote';
import { KeptOfNote } from '../engine/rules/keptOfNote';
import { folderOf } from '../engine/text/paths';
import type { Span } from '../engine/text/span';
import { Bibliographies, type NoteBibliographies } from './bibliographies';
import { FileRoles } from './fileRoles';
import { Library } from './library';
import type { NoteReport } from './noteReport';
import { type NoteSources, SourcesOfNotes } from './noteSources';
import type { Files, Ports } from './ports';
import { QuotedPassages } from './quotedPassages';
import { noRegistry, type RegistryFile, readRegistryFile } from './registryFile';
import type { Settings } from './settings';
import type { SyncProgress, SyncResult } from './syncResult';
import { type WritingPlace, withProbe, writingPlaceAt } from './writingPlace';

export type { Ports } from './ports';

/** A note as it stands in an editor or on disk. */
export interface NoteText {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What lies beside a note and helps to read it. */
interface Beside {
  /** Absolute, with `/`. */
  readonly folder: string;
  readonly bibliographies: NoteBibliographies;
  readonly sources: NoteSources;
}

/** Lives as long as its workspace is open. */
export class Session {
  readonly library: Library;
  /** What the notes quote, as their last checks found it. */
  readonly quoted = new QuotedPassages();
  readonly #root: string;
  readonly #files: Files;
  readonly #bibliographies: Bibliographies;
  readonly #readers = new Map<string, NoteReader>();
  readonly #kept = new Map<string, KeptOfNote>();
  readonly #reports = new Map<string, NoteReport>();
  #settings: Settings;
  #roles: FileRoles;
  #sources: SourcesOfNotes;
  #registry = noRegistry;
  /** The text of the registry that the library goes by; undefined where it has one from the cache. */
  #decided: string | undefined = '';

  /** @param root absolute folder of the workspace, with `/` */
  constructor(ports: Ports, root: string, settings: Settings) {
    this.library = new Library(ports);
    this.#bibliographies = new Bibliographies(ports.files);
    this.#root = root;
    this.#files = ports.files;
    this.#settings = settings;
    this.#roles = new FileRoles(root, settings);
    this.#sources = this.#sourcesBy(settings);
  }

  /** What is a note here, and what an article. */
  get roles(): FileRoles {
    return this.#roles;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Takes new settings; the caller syncs and checks again. */
  configure(settings: Settings): void {
    this.#settings = settings;
    this.#roles = new FileRoles(this.#root, settings);
    this.#sources = this.#sourcesBy(settings);
    this.#reports.clear();
  }

  /** The registry of actors as last read, with its problems. */
  get registry(): RegistryFile {
    return this.#registry;
  }

  /**
   * Takes in what an earlier session has left in the cache, if there is anything; whether there was. To be called before
   * the first sync: notes can be checked from then on, against the articles as they were.
   */
  async restore(): Promise<boolean> {
    const isRestored = await this.library.restore(this.#root, this.#settings.articles);
    if (isRestored) this.#decided = undefined;
    return isRestored;
  }

  /** Lets go of the cache. Nothing may be asked afterwards. */
  close(): void {
    this.library.close();
  }

  /** Reads the registry, and what is new or changed in the article folders. Rejects only with the reason of `signal`. */
  async sync(signal?: AbortSignal, progress?: SyncProgress): Promise<SyncResult> {
    const file = await readRegistryFile(this.#files, this.#root, signal);
    this.#registry = file;
    if (file.registry && file.text !== this.#decided) {
      this.#decided = file.text;
      this.library.decide(file.registry);
    }
    const { articles } = this.#settings;
    return this.library.sync(this.#root, articles, signal, progress, ({ path, identity }) =>
      [path, identity ?? path].some((each) => this.#roles.isSetApart(each)),
    );
  }

  /**
   * Checks a note. The same text against the same articles is answered from memory.
   * Rejects only with the reason of `signal`.
   */
  async check(noteText: NoteText, signal?: AbortSignal): Promise<NoteReport> {
    const last = this.#reports.get(noteText.path);
    const note = last?.note.text === noteText.text ? last.note : this.#read(noteText);
    const folder = folderOf(noteText.path);
    const bibliographies = await this.#bibliographies.forNote(folder, note.frontMatter.bibliography, signal);
    const sources = await this.#sources.of(noteText.path);
    signal?.throwIfAborted();
    const known = this.#reports.get(noteText.path);
    if (
      known?.note.text === note.text &&
      known.epoch === this.library.epoch &&
      known.bibliographies === bibliographies
    ) {
      return known;
    }
    let report = this.#report(noteText.path, note, { folder, bibliographies, sources });
    if (await this.library.mend(signal)) {
      const mended = await this.#sources.of(noteText.path);
      report = this.#report(noteText.path, note, { folder, bibliographies, sources: mended });
    }
    this.#reports.set(noteText.path, report);
    this.quoted.take(report);
    return report;
  }

  /** The same for a note that nobody has open: no more is kept of it than what it quotes. */
  async glance(noteText: NoteText, signal?: AbortSignal): Promise<NoteReport> {
    const isKept = this.#reports.has(noteText.path);
    const report = await this.check(noteText, signal);
    if (!isKept) this.forget(noteText.path);
    return report;
  }

  /** What a word would be part of that is written in the place of `span`. */
  placeOf({ path, text }: NoteText, span: Span): WritingPlace {
    return writingPlaceAt(this.#read({ path, text: withProbe(text, span) }), span.start);
  }

  #sourcesBy({ maxGap }: Settings): SourcesOfNotes {
    return new SourcesOfNotes(this.#files, this.library, { maxGap });
  }

  #report(path: string, note: Note, { folder, bibliographies, sources }: Beside): NoteReport {
    const { speakers, registry, epoch } = this.library;
    const { corpus, names, answers } = sources;
    const name = this.nameOf(path);
    const keys = { folder, citekeys: note.frontMatter.citekeys, bibliographies: bibliographies.works };
    const options = { maxGap: this.#settings.maxGap };
    const rejects = (text: string, place: Span) => registry.rejects(name, text, place);
    const kept = this.#kept.get(path) ?? new KeptOfNote();
    this.#kept.set(path, kept);
    const checked = checkNote(note, { corpus, names, speakers, keys, options, answers, kept, rejects });
    const problems = [...checked.problems, ...sources.problems];
    return { ...checked, problems, path, note, bibliographies, epoch };
  }

  /** How a file is called in the registry: an article by its name, any other by its path from the root. */
  nameOf(path: string): string {
    const article = this.library.articleAt(path);
    if (article) return article.file;
    return path.startsWith(`${this.#root}/`) ? path.slice(this.#root.length + 1) : path;
  }

  /** The last report on a note, perhaps stale. */
  lastReport(path: string): NoteReport | undefined {
    return this.#reports.get(path);
  }

  /** Forgets a note that was closed or deleted, all but what it quotes. */
  forget(path: string): void {
    this.#readers.delete(path);
    this.#kept.delete(path);
    this.#reports.delete(path);
  }

  /** Forgets a note that is no more, with what it quotes. */
  drop(path: string): void {
    this.forget(path);
    this.quoted.drop(path);
  }

  #read({ path, text }: NoteText): Note {
    const reader = this.#readers.get(path) ?? new NoteReader();
    this.#readers.set(path, reader);
    const { language } = this.#settings;
    return reader.read(text, language === 'auto' ? undefined : language);
  }
}
