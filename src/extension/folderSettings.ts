/** The settings of one workspace folder: defaults, under `.verbatim/config.json`, under what the editor says. */
import {
  type Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  EventEmitter,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import type { ConfigAnswer } from '../desk/config';
import { configPath } from '../session/ownFiles';
import type { Log } from '../session/ports';
import { defaultSettings, mergeSettings, type Settings } from '../session/settings';
import { toRange } from './convert';
import { Debounce } from './debounce';
import { byVerbatim } from './findings';
import { concerns, readEditorSettings } from './settings';
import { settle } from './settle';
import { Store } from './store';

/** How long the settings file must be quiet before it is read, in ms. */
const QUIET = 100;

/** Holds the settings that are in force, and tells when others are. */
export class FolderSettings extends Store {
  readonly #folder: Uri;
  readonly #log: Log;
  readonly #read: () => Promise<ConfigAnswer>;
  readonly #problems: DiagnosticCollection;
  readonly #debounce = this.add(new Debounce());
  readonly #changed = this.add(new EventEmitter<Settings>());
  readonly #file: Uri;
  #config: ConfigAnswer = { patch: {}, problems: [] };
  #current = defaultSettings;

  /** Fires with the new settings, only when they differ. */
  readonly onDidChange = this.#changed.event;

  /** @param read reads the settings file; @param problems where its faults are shown */
  constructor(folder: Uri, read: () => Promise<ConfigAnswer>, problems: DiagnosticCollection, log: Log) {
    super();
    this.#folder = folder;
    this.#read = read;
    this.#log = log;
    this.#problems = problems;
    this.#file = Uri.joinPath(folder, configPath);
    this.add({ dispose: () => problems.delete(this.#file) });
    const watcher = this.add(workspace.createFileSystemWatcher(new RelativePattern(folder, configPath)));
    const reload = () => this.#debounce.schedule('file', QUIET, () => void this.load());
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      this.add(event(reload));
    this.add(workspace.onDidChangeConfiguration((event) => concerns(event, folder) && this.#merge()));
  }

  get current(): Settings {
    return this.#current;
  }

  /** Reads the settings file, again. Always settles. */
  async load(): Promise<void> {
    await settle(this.#log, 'Reading the settings file', async () => {
      this.#config = await this.#read();
      this.#problems.set(this.#file, toDiagnostics(this.#config));
      this.#merge();
    });
  }

  #merge(): void {
    const { layers, problems } = readEditorSettings(this.#folder);
    for (const { message } of problems) this.#log.warn(`Settings of the editor: ${message}`);
    const settings = mergeSettings(defaultSettings, this.#config.patch, ...layers);
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    this.#changed.fire(settings);
  }
}

function toDiagnostics({ problems }: ConfigAnswer): Diagnostic[] {
  return problems.map(({ message, range }) =>
    byVerbatim(toRange(range), message, DiagnosticSeverity.Warning),
  );
}
