/** Where the records of articles lie: in pack files of the cache, in memory where there is none or it takes no more. */
import type { Cache, PackFile } from '../ports';
import { wornPacks } from './wornPacks';

/** Where a record lies. */
export interface Place {
  /** Number of an open pack; {@link HELD} for memory. */
  readonly pack: number;
  readonly offset: number;
  readonly length: number;
}

/** The pack number of what lies in memory: it is gone with the process. */
export const HELD = -1;

/** Takes records and gives them back. A pack is only ever added to, by the session that began it. */
export class Packs {
  readonly #cache: Cache | undefined;
  readonly #files: PackFile[] = [];
  readonly #held = new Map<number, Uint8Array>();
  #heldNext = 0;
  #current: number | undefined;
  #isFull = false;

  constructor(cache?: Cache) {
    this.#cache = cache;
  }

  /** Keeps `record`. */
  add(record: Uint8Array): Place {
    const { length } = record;
    const pack = this.#writable();
    const offset = pack === undefined ? undefined : this.#files[pack]?.append(record);
    if (pack !== undefined && offset !== undefined) return { pack, offset, length };
    this.#isFull ||= pack !== undefined;
    this.#held.set(this.#heldNext, record);
    return { pack: HELD, offset: this.#heldNext++, length };
  }

  /** The bytes at `place`, whatever they are by now; undefined where none can be read. */
  read({ pack, offset, length }: Place): Uint8Array | undefined {
    return pack === HELD ? this.#held.get(offset) : this.#files[pack]?.read(offset, length);
  }

  /** Nobody will read `place` again. */
  drop({ pack, offset }: Place): void {
    if (pack === HELD) this.#held.delete(offset);
  }

  /** Opens a pack that is there for reading; its number. */
  open(name: string): number | undefined {
    const file = this.#cache?.openPack(name);
    return file && this.#files.push(file) - 1;
  }

  /** The name under which a pack is opened again. */
  nameOf(pack: number): string | undefined {
    return this.#files[pack]?.name;
  }

  /** Of the packs that an earlier session has written, those to be given up, by the places that are in use. */
  worn(places: Iterable<Place>): Set<number> {
    const used = new Map<number, number>();
    for (const { pack, length } of places) used.set(pack, (used.get(pack) ?? 0) + length);
    const uses = [...used].filter(([pack]) => pack !== HELD && pack !== this.#current);
    return wornPacks(
      uses.map(([pack, bytes]) => ({ pack, used: bytes, size: this.#files[pack]?.size ?? 0 })),
    );
  }

  /** Makes sure that what was added outlasts a loss of power, as far as the disk can promise it. */
  async flush(): Promise<void> {
    if (this.#current !== undefined) await this.#files[this.#current]?.flush();
  }

  /** Lets go of the files; what is asked for afterwards is not there. */
  close(): void {
    for (const file of this.#files.splice(0)) file.close();
    this.#current = undefined;
    this.#isFull = true;
  }

  #writable(): number | undefined {
    if (this.#isFull || !this.#cache) return undefined;
    if (this.#current !== undefined) return this.#current;
    const file = this.#cache.createPack();
    if (file) this.#current = this.#files.push(file) - 1;
    else this.#isFull = true;
    return this.#current;
  }
}
