import { writeSync } from 'node:fs';
import { attempt } from './attempt';

/** So many bytes go to the system at once: a call of it costs as much as copying the record of an article. */
const AT_ONCE = 1 << 20;

/** What is added to a file, bit by bit, and written in large pieces. Bytes that the disk refuses are lost. */
export class WriteQueue {
  readonly #file: number;
  /** Where the next bytes belong; undefined once the disk has refused some. */
  #end: number | undefined;
  #waiting: Uint8Array[] = [];
  #size = 0;

  /** @param file a file that is open for writing; @param end where to go on */
  constructor(file: number, end: number) {
    this.#file = file;
    this.#end = end;
  }

  /** How long the file is with all that waits; undefined once the disk has refused some. */
  get end(): number | undefined {
    return this.#end;
  }

  /** Where `bytes`, which nobody may change any more, will lie; undefined once the disk has refused some. */
  add(bytes: Uint8Array): number | undefined {
    const start = this.#end;
    if (start === undefined) return undefined;
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    this.#end = start + bytes.length;
    if (this.#size >= AT_ONCE) this.write();
    return this.#end === undefined ? undefined : start;
  }

  /** Writes all that waits. */
  write(): void {
    const [waiting, end] = [this.#waiting, this.#end];
    if (waiting.length === 0 || end === undefined) return;
    const start = end - this.#size;
    this.#waiting = [];
    this.#size = 0;
    this.#end = attempt(() => writeAll(this.#file, Buffer.concat(waiting), start));
  }
}

/** Where the next bytes belong. */
function writeAll(file: number, bytes: Uint8Array, start: number): number {
  let written = 0;
  while (written < bytes.length)
    written += writeSync(file, bytes, written, bytes.length - written, start + written);
  return start + written;
}
