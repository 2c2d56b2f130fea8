/** Real notes of other people, where they are on the machine: read without a throw, nothing found where no prose is. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readNote } from '../../src/engine/note/noteReader';
import { overlaps, type Span } from '../../src/engine/text/span';
import { filesUnder } from '../support/filesUnder';
import { project } from '../support/places';

const folder = join(project, '..', 'shared', 'evaluation', 'notes-md');

/** What is surely no prose, told by patterns of its own and not by the product's parser. */
const NOT_PROSE: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---$/m,
  /^(`{3,})[^\n`]*\n[\s\S]*?\n\1$/gm,
  /(?<!`)`[^`\n]+`(?!`)/g,
  /(?<=\]\()[^()\s]+(?:\s+"[^"\n]*")?(?=\))/g,
  /<[a-z][^<>\n]*>/gi,
  /https?:\/\/[^\s)\]>»”"]+/g,
];

function notProse(text: string): Span[] {
  return NOT_PROSE.flatMap((pattern) => {
    const [head] = pattern.global ? [] : [pattern.exec(text)];
    const found = pattern.global ? [...text.matchAll(pattern)] : head?.index === 0 ? [head] : [];
    return found.map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  });
}

describe('real notes', () => {
  if (!existsSync(folder)) {
    console.log('skipped: the real notes of ../shared/evaluation are not on this machine');
    return;
  }
  for (const path of filesUnder(folder, '.md')) {
    it(relative(folder, path), () => {
      const text = readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n/g, '\n');
      const spans = notProse(text);
      const misplaced = readNote(text).quotes.flatMap(({ outer, style }) => {
        const mark = { start: outer.start, end: outer.start + 1 };
        return style === 'marks' && spans.some((span) => overlaps(span, mark))
          ? [text.slice(outer.start, outer.end)]
          : [];
      });
      assert.deepEqual(misplaced, []);
    });
  }
});
