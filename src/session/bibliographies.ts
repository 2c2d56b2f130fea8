/** The `.bib` files that notes name, or that lie beside them; each read once until it changes. */

import type { CitedWork } from '../engine/note/articleNames';
import { resolvePath } from '../engine/note/articleNames';
import { fileNameOf } from '../engine/text/paths';
import { readSource } from '../readers';
import { readBibliography } from './bibliography';
import type { FileEntry, Files } from './ports';
import type { FileProblem } from './syncResult';

/** A bibliography as read. */
interface Bibliography {
  readonly modified: number;
  readonly size: number;
  readonly works: readonly CitedWork[];
  readonly problems: readonly FileProblem[];
}

/** What a note's keys are looked up in, in order of precedence. */
export interface NoteBibliographies {
  readonly works: readonly (readonly CitedWork[])[];
  readonly problems: readonly FileProblem[];
}

/** Reads and keeps bibliographies. */
export class Bibliographies {
  readonly #files: Files;
  readonly #known = new Map<string, Bibliography>();
  readonly #answers = new Map<string, NoteBibliographies & { readonly read: readonly Bibliography[] }>();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * Those that the front matter names (relative to the note's folder), then those beside the note. The same object is
   * answered until one of them changes.
   */
  async forNote(folder: string, named: readonly string[], signal?: AbortSignal): Promise<NoteBibliographies> {
    const paths = named.map((path) => resolvePath(folder, path));
    const beside = await this.#files.list({ base: folder, places: ['*.bib'], extensions: ['.bib'] }, signal);
    const all = [...new Set([...paths, ...beside.files.map(({ path }) => path)])];
    const read = await Promise.all(all.map((path) => this.#read(path, signal)));
    const key = all.join('\n');
    const last = this.#answers.get(key);
    if (last?.read.every((bibliography, i) => bibliography.works === read[i]?.works)) return last;
    const answer = {
      read,
      works: read.map(({ works }) => works),
      problems: read.flatMap(({ problems }) => problems),
    };
    this.#answers.set(key, answer);
    return answer;
  }

  async #read(path: string, signal: AbortSignal | undefined): Promise<Bibliography> {
    const stat = await this.#files.stat(path, signal);
    const known = this.#known.get(path);
    if (!stat) return missing(path);
    if (known && known.modified === stat.modified && known.size === stat.size) return known;
    const read = { ...stat, ...(await this.#parse({ path, name: fileNameOf(path) }, signal)) };
    this.#known.set(path, read);
    return read;
  }

  async #parse(
    file: Pick<FileEntry, 'path' | 'name'>,
    signal: AbortSignal | undefined,
  ): Promise<Pick<Bibliography, 'works' | 'problems'>> {
    const bytes = await this.#files.read(file, signal);
    const source = bytes.value
      ? readSource(file.name, bytes.value)
      : { value: undefined, problems: bytes.problems };
    const entries = readBibliography(source.value?.text ?? '');
    const problems = [...source.problems, ...entries.problems];
    return { works: entries.value, problems: problems.map(({ message }) => ({ file: file.name, message })) };
  }
}

const NO_WORKS: readonly CitedWork[] = [];

function missing(path: string): Bibliography {
  const message = `The bibliography ${path} does not exist; its citation keys are unknown.`;
  return { modified: 0, size: 0, works: NO_WORKS, problems: [{ file: fileNameOf(path), message }] };
}
