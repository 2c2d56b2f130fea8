/** Follows the disk below one folder: articles, notes and bibliographies that come, change or go. */
import { type FileSystemWatcher, RelativePattern, Uri, workspace } from 'vscode';
import { hasNoteName } from '../session/fileEndings';
import { Debounce } from './debounce';
import { isGlob, isUnder, pathOf, placeUri } from './paths';
import type { ResearchFolder } from './researchFolder';
import { Slot, Store } from './store';

/** How long the disk must be quiet before what happened is looked at, in ms. */
const QUIET = 300;

/** Wants to hear of every file of interest that came, went or changed. */
export interface FileFollower {
  fileChanged(uri: Uri, folder: ResearchFolder): void;
}

/** Gathers events into batches and passes each on to whom it concerns. */
export class Sources extends Store {
  readonly #folder: ResearchFolder;
  readonly #followers: readonly FileFollower[];
  readonly #debounce = this.add(new Debounce());
  readonly #outside = this.add(new Slot());
  readonly #seen = new Set<string>();

  constructor(folder: ResearchFolder, followers: readonly FileFollower[]) {
    super();
    this.#folder = folder;
    this.#followers = followers;
    this.#listen(this, workspace.createFileSystemWatcher(new RelativePattern(folder.folder, '**/*')));
    this.add(folder.onDidChange(() => this.#watchOutside()));
  }

  /** Article folders outside the workspace folder need watchers of their own. */
  #watchOutside(): void {
    const store = new Store();
    for (const place of this.#places().filter((each) => !isUnder(each, this.#folder.root))) {
      this.#listen(store, workspace.createFileSystemWatcher(new RelativePattern(Uri.file(place), '**/*')));
    }
    this.#outside.put(store);
  }

  #listen(store: Store, watcher: FileSystemWatcher): void {
    store.add(watcher);
    const note = (uri: Uri) => this.#gather(pathOf(uri));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      store.add(event(note));
  }

  #gather(path: string): void {
    if (!isOfInterest(path, this.#folder.root)) return;
    this.#seen.add(path);
    this.#debounce.schedule('disk', QUIET, () => this.#pass());
  }

  #pass(): void {
    const paths = [...this.#seen];
    this.#seen.clear();
    const places = this.#places();
    if (paths.some((path) => places.some((place) => isUnder(path, place) || isUnder(place, path))))
      void this.#folder.sync();
    if (paths.some((path) => path.toLowerCase().endsWith('.bib'))) this.#folder.invalidate();
    for (const path of paths)
      for (const follower of this.#followers) follower.fileChanged(Uri.file(path), this.#folder);
  }

  /** Absolute folders below which articles may lie; of a glob, the part before its first pattern. */
  #places(): string[] {
    return this.#folder.settings.articles.map((place) => {
      const segments = place.split('/');
      const first = segments.findIndex(isGlob);
      const plain = first < 0 ? place : segments.slice(0, first).join('/');
      return pathOf(placeUri(this.#folder.folder.uri, plain)).replace(/\/$/, '');
    });
  }
}

/** Articles, notes, bibliographies, and what may be a folder of them; nothing hidden and nothing of a package. */
function isOfInterest(path: string, root: string): boolean {
  const segments = (isUnder(path, root) ? path.slice(root.length) : path).split('/');
  if (segments.some((segment) => segment === 'node_modules' || /^\.[^.]/.test(segment))) return false;
  const name = segments.at(-1) ?? '';
  return hasNoteName(name) || /\.(?:txt|bib)$/i.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name);
}
