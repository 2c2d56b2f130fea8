/** The golden cases: small folders of articles with a note and the verdicts expected of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './places';

/** What a case expects of one quotation, in document order. */
export interface ExpectedQuote {
  readonly text: string;
  readonly verdict: string;
  /** Distinct kinds of change, in any order; left out where fair readers differ. */
  readonly changes?: readonly string[];
  readonly source?: { readonly article: string; readonly text: string };
}

/** One golden case. */
export interface GoldenCase {
  readonly name: string;
  /** Absolute folder. */
  readonly folder: string;
  readonly note: string;
  readonly expected: readonly ExpectedQuote[];
}

/** Every case, found by its `expected.json`. */
export function goldenCases(): GoldenCase[] {
  const root = join(project, 'test/fixtures/golden');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(root, name);
      const { quotes } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      return { name, folder, note: readFileSync(join(folder, 'note.md'), 'utf8'), expected: quotes };
    });
}
