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

const ARCHIVE = [
  'be-parliament-2020-fr',
  'eltec-fra-chunks',
  'fiches-travail-fr',
  'service-public-fr',
  'ungdc-en-1995-2023',
  'wikinews-fr.dev-2016_2017-01',
];

/** All corpora as one archive, long documents cut into texts of `most` UTF-16 units; undefined where one is missing. */
export function readArchive(most: number): CorpusDocument[] | undefined {
  const texts: CorpusDocument[] = [];
  for (const name of ARCHIVE) {
    const documents = readCorpus(name, Number.POSITIVE_INFINITY);
    if (!documents) return undefined;
    for (const { id, text } of documents)
      for (let start = 0; start < text.length || start === 0; start += most)
        texts.push({ id: `${name}/${id}.${start / most}.txt`, text: text.slice(start, start + most) });
  }
  return texts;
}
