import { indexRegistry, type Registry, type RegistryIndex } from '../../engine/actors';
import { largestSource, tooLargeMessage } from '../../readers';
import type { ArticleReader, ContentHash, Files, ReadFile, ReadRequest } from '../ports';
import { readFile } from './readFile';

/** Reads articles on the thread that asks. */
export class OwnReader implements ArticleReader {
  readonly parallel = 1;
  readonly #files: Files;
  readonly #hash: ContentHash | undefined;
  #registry: RegistryIndex | undefined;

  constructor(files: Files, hash?: ContentHash) {
    this.#files = files;
    this.#hash = hash;
  }

  async read(batch: readonly ReadRequest[], registry: Registry, signal?: AbortSignal): Promise<ReadFile[]> {
    if (this.#registry?.registry !== registry) this.#registry = indexRegistry(registry);
    const index = this.#registry;
    const opened = await Promise.all(batch.map((request) => this.#open(request, signal)));
    signal?.throwIfAborted();
    return batch.map((request, i) => {
      const { bytes, messages } = opened[i] ?? UNOPENED;
      if (!bytes) return { entry: request.entry, hash: undefined, content: 'none', messages };
      return readFile(request, bytes, index, this.#hash?.(bytes));
    });
  }

  async #open({ entry }: ReadRequest, signal: AbortSignal | undefined): Promise<Opened> {
    if (entry.size > largestSource)
      return { bytes: undefined, messages: [tooLargeMessage(entry.name, entry.size)] };
    const { value, problems } = await this.#files.read(entry, signal);
    return { bytes: value, messages: problems.map(({ message }) => message) };
  }
}

interface Opened {
  readonly bytes: Uint8Array | undefined;
  readonly messages: readonly string[];
}

const UNOPENED: Opened = { bytes: undefined, messages: [] };
