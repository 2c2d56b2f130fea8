/** The settings of one workspace folder: defaults, under `.verbatim/config.json`, under what the editor says. */
import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  EventEmitter,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Problem } from '../engine/text/span';
import { type ConfigFile, configPath, readConfigFile } from '../session/configFile';
import type { Ports } from '../session/session';
import { defaultSettings, mergeSettings, type Settings } from '../session/settings';
import { spanRange } from './convert';
import { Debounce } from './debounce';
import { pathOf } from './paths';
import { concerns, readEditorSettings } from './settings';
import { settle } from './settle';
import { Store } from './store';

/** How long the settings file must be quiet before it is read, in ms. */
const QUIET = 100;

/** Holds the settings that are in force, and tells when others are. */
export class FolderSettings extends Store {
  readonly #folder: Uri;
  readonly #ports: Ports;
  readonly #problems: DiagnosticCollection;
  readonly #debounce = this.add(new Debounce());
  readonly #changed = this.add(new EventEmitter<Settings>());
  readonly #file: Uri;
  #config: ConfigFile = { patch: {}, text: '', problems: [] };
  #current = defaultSettings;

  /** Fires with the new settings, only when they differ. */
  readonly onDidChange = this.#changed.event;

  /** @param problems where faults of the settings file are shown */
  constructor(folder: Uri, ports: Ports, problems: DiagnosticCollection) {
    super();
    this.#folder = folder;
    this.#ports = ports;
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
    await settle(this.#ports.log, 'Reading the settings file', async () => {
      this.#config = await readConfigFile(this.#ports.files, {
        path: pathOf(this.#file),
        name: configPath,
      });
      this.#problems.set(this.#file, toDiagnostics(this.#config));
      this.#merge();
    });
  }

  #merge(): void {
    const { layers, problems } = readEditorSettings(this.#folder);
    for (const { message } of problems) this.#ports.log.warn(`Settings of the editor: ${message}`);
    const settings = mergeSettings(defaultSettings, this.#config.patch, ...layers);
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    this.#changed.fire(settings);
  }
}

function toDiagnostics({ text, problems }: ConfigFile): Diagnostic[] {
  const lines = new LineMap(text);
  return problems.map((problem) => {
    const range = spanRange(lines, problem.span ?? nameIn(text, problem));
    const diagnostic = new Diagnostic(range, problem.message, DiagnosticSeverity.Warning);
    diagnostic.source = 'Verbatim';
    return diagnostic;
  });
}

/** Where the name that a problem speaks of stands in the file, else its beginning. */
function nameIn(text: string, { message }: Problem): { start: number; end: number } {
  const name = /"[^"]+"/.exec(message)?.[0] ?? '';
  const start = name === '' ? -1 : text.indexOf(name);
  return start < 0 ? { start: 0, end: 1 } : { start, end: start + name.length };
}
