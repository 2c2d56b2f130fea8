/** What two builds are measured on: made once, by one of them, and read by both, so that both do the same work. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with its name. */
interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** A kind of quotation, and quotations of it. */
interface AskedKind {
  readonly kind: string;
  readonly words: readonly string[];
}

/** Plain data. */
export interface Workload {
  /** What is indexed, and what quotations are asked of. */
  readonly archive: readonly NamedText[];
  readonly asked: readonly AskedKind[];
  /** What the note quotes, as `0.txt`, `1.txt` … */
  readonly press: readonly string[];
  readonly note: string;
  /** The note after one edit each. */
  readonly edited: readonly string[];
  /** Places of the note that a hover has something to say about, in UTF-16 units. */
  readonly hovered: readonly number[];
}

/** Keeps it in `folder`. */
export function writeWorkload(folder: string, workload: Workload): void {
  writeFileSync(fileIn(folder), JSON.stringify(workload));
}

/** What {@link writeWorkload} kept. */
export function readWorkload(folder: string): Workload {
  return JSON.parse(readFileSync(fileIn(folder), 'utf8'));
}

function fileIn(folder: string): string {
  return join(folder, 'workload.json');
}
