/** Large real texts for measuring, read from ../shared where it is; the project stands alone without it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './places';

/** A document of a corpus. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

const CORPORA = join(project, '..', 'shared', 'corpora');

/** The first `most` documents of a corpus; undefined, with a printed line, where it or `zstd` is missing. */
export function readCorpus(name: string, most: number): CorpusDocument[] | undefined {
  const path = join(CORPORA, `${name}.jsonl.zst`);
  if (!existsSync(path)) {
    console.log(`skipped: the corpus ${name} is not on this machine`);
    return undefined;
  }
  try {
    const lines = execFileSync('zstd', ['-dc', path], { maxBuffer: 2 ** 30, encoding: 'utf8' }).split('\n');
    return lines
      .filter(Boolean)
      .slice(0, most)
      .map((line) => JSON.parse(line));
  } catch (cause) {
    console.log(
      `skipped: the corpus ${name} could not be unpacked (${cause instanceof Error ? cause.message : cause})`,
    );
    return undefined;
  }
}
