/** News articles in which names are annotated (WiNER-fr), read from ../shared where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/engine/text/span';
import { project } from '../support/places';

/** An annotated span; offsets are UTF-16 code units, half-open; spans may be nested. */
export interface Entity extends Span {
  /** `PER`, `LOC`, `ORG`, `PROD`, `EVENT`; also `DATE` and `TIME`, which name nothing. */
  readonly type: string;
}

/** A news article and what is annotated in it. */
export interface AnnotatedArticle {
  readonly id: string;
  /** Of publication: "2016-01-31". */
  readonly date: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}

const ANNOTATED = join(project, '..', 'shared', 'evaluation', 'ner-winer-fr', 'winer-fr.dev.jsonl');

/**
 * The articles of the days from `first` up to and with `last`; undefined, with a printed line, where they are missing.
 *
 * @example readAnnotated('2016-01-01', '2016-06-30')
 */
export function readAnnotated(first: string, last: string): AnnotatedArticle[] | undefined {
  if (!existsSync(ANNOTATED)) {
    console.log('skipped: the annotated articles are not on this machine');
    return undefined;
  }
  return readFileSync(ANNOTATED, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): AnnotatedArticle => JSON.parse(line))
    .filter(({ date }) => first <= date && date <= last);
}
