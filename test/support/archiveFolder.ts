import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusDocument } from './corpora';

/** How many texts lie in one folder: file systems and people are slow with forty thousand. */
const IN_ONE = 500;

/** Writes `documents` below `folder`, a file each. */
export function writeArchive(documents: readonly CorpusDocument[], folder: string): void {
  documents.forEach(({ id, text }, i) => {
    const name = `${id.replace(/\.txt$/, '').replace(/[^\p{L}\p{N}._-]/gu, '_')}.txt`;
    const path = join(folder, String(Math.floor(i / IN_ONE)).padStart(3, '0'), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  });
}
