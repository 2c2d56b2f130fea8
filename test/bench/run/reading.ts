/** What listing, reading and decoding of the articles alone takes, on one thread. */
import { nodeFiles } from '../../../src/node/files';
import { readSource } from '../../../src/readers';
import { inBatches } from '../../../src/session/articles/batches';
import type { Place } from './place';
import type { Row } from './row';

/** Seconds, and millions of bytes. */
export interface Reading {
  readonly listing: number;
  readonly whole: number;
  readonly megabytes: number;
}

/** Lists, reads and decodes all articles, and keeps nothing. */
export async function readAlone({ folder }: Place): Promise<Reading> {
  const start = performance.now();
  const request = { base: folder, places: ['articles'], extensions: ['.txt', '.md'] };
  const { files } = await nodeFiles.list(request);
  const listed = performance.now();
  for (const batch of inBatches(files)) {
    const opened = await Promise.all(batch.map((file) => nodeFiles.read(file)));
    opened.forEach(({ value }, i) => {
      if (value) readSource(batch[i]?.name ?? '', value);
    });
  }
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6;
  return { listing: (listed - start) / 1000, whole: (performance.now() - start) / 1000, megabytes };
}

/** How long `seconds` are beside that, and that itself. */
export function rowsBeside(what: string, seconds: number, reading: Reading, least?: number): Row[] {
  const { listing, whole, megabytes } = reading;
  return [
    {
      what,
      value: megabytes / seconds,
      unit: 'MB/s',
      ratio: { times: seconds / whole, of: 'reading' },
      note: `${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s.`,
      ...(least !== undefined && { target: { least } }),
    },
    {
      what: '  reading alone: list, read, decode',
      value: megabytes / whole,
      unit: 'MB/s',
      note: `One thread: ${whole.toFixed(1)} s, of which listing ${listing.toFixed(1)} s.`,
    },
  ];
}
