import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../src/readers';
import { project } from '../support/places';

/** A corpus outside the project: real articles in many encodings, each with its text. Absent elsewhere. */
const corpus = join(project, '..', 'shared', 'evaluation', 'messy-encodings');

describe('readSource on the messy encodings', () => {
  it('decodes every file as expected', function () {
    const index = join(corpus, 'index.jsonl');
    if (!existsSync(index)) {
      console.log(`      skipped: no corpus in ${corpus}`);
      this.skip();
    }
    const lines = readFileSync(index, 'utf8').trim().split('\n');
    const samples: { file: string; expected: string }[] = lines.map((line) => JSON.parse(line));
    const wrong = samples.filter(({ file, expected }) => {
      const { value } = readSource(file, readFileSync(join(corpus, file)));
      return plain(value?.text ?? '') !== plain(readFileSync(join(corpus, expected), 'utf8'));
    });
    console.log(`      ${samples.length - wrong.length} of ${samples.length} files decoded as expected`);
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });
});

function plain(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}
