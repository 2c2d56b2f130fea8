/** The texts of an index by number, in the order in which they came: their file names and packed words. */
import { areOffsets } from '../text/offsets';
import { endWithWords } from './packedWords';

/** Texts as plain data: file names, and their packed words one behind the other with where each begins. */
export interface DocumentsImage {
  readonly files: readonly string[];
  readonly packed: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Numbers files; a file that is taken out leaves its number unused. */
export class Documents {
  readonly #numbers = new Map<string, number>();
  readonly #files: (string | undefined)[] = [];
  readonly #packed: Uint8Array[] = [];

  /** How many files there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number that the next file will have; all are below. */
  get next(): number {
    return this.#files.length;
  }

  /** All file names, sorted. */
  files(): string[] {
    return [...this.#numbers.keys()].sort();
  }

  /** The number of `file`, if it is there. */
  numberOf(file: string): number | undefined {
    return this.#numbers.get(file);
  }

  /** The file with this number, undefined once it is taken out. */
  fileOf(document: number): string | undefined {
    return this.#files[document];
  }

  /** The packed words of a document; none once it is taken out. */
  packedOf(document: number): Uint8Array {
    return this.#packed[document] ?? GONE;
  }

  /** Adds a file that is not there; its number. */
  add(file: string, packed: Uint8Array): number {
    const document = this.#files.push(file) - 1;
    this.#packed.push(packed);
    this.#numbers.set(file, document);
    return document;
  }

  /** Takes a file out. */
  remove(file: string): void {
    const document = this.#numbers.get(file);
    if (document === undefined) return;
    this.#numbers.delete(file);
    this.#files[document] = undefined;
    this.#packed[document] = GONE;
  }

  /** The number that each document has in an image, which has none unused; -1 for those taken out. */
  imageNumbers(): Int32Array {
    let next = 0;
    return Int32Array.from(this.#files, (file) => (file === undefined ? -1 : next++));
  }

  /** All files as plain data, those taken out left out. */
  image(): DocumentsImage {
    const there = [...this.#numbers.values()];
    const offsets = new Uint32Array(there.length + 1);
    const packed = new Uint8Array(there.reduce((sum, document) => sum + this.packedOf(document).length, 0));
    let end = 0;
    there.forEach((document, i) => {
      packed.set(this.packedOf(document), end);
      end += this.packedOf(document).length;
      offsets[i + 1] = end;
    });
    return { files: [...this.#numbers.keys()], packed, offsets };
  }

  /** The files of an image; undefined where it is none. O(files). */
  static from({ files, packed, offsets }: DocumentsImage): Documents | undefined {
    if (files.length + 1 !== offsets.length || !areOffsets(offsets, packed.length)) return undefined;
    if (!endWithWords(packed, offsets)) return undefined;
    const documents = new Documents();
    files.forEach((file, i) => {
      documents.add(file, packed.subarray(offsets[i], offsets[i + 1]));
    });
    return documents.size === files.length ? documents : undefined;
  }
}

/** Stands for the words of a text that was taken out. */
const GONE = new Uint8Array(0);
