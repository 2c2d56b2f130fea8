import { close, fstatSync, openSync, read } from 'node:fs';
import { promisify } from 'node:util';

const readSome = promisify(read);

/** The system gives no more than two gigabytes at once. */
const MOST = 2 ** 30;

/**
 * All bytes of a file; undefined where it is not there, or cannot be read to its end. Begins at once and in one piece, so
 * that it goes on while this thread is busy with something else; Node's own function asks for each half megabyte.
 */
export async function readWhole(path: string): Promise<Uint8Array | undefined> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return await allOf(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) close(file);
  }
}

async function allOf(file: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(fstatSync(file).size);
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await readSome(file, bytes, done, Math.min(MOST, bytes.length - done), done);
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return bytes;
}
