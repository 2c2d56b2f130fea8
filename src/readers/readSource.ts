import type { Parsed, Problem } from '../engine/text/span';
import { type Decoded, decode } from './decode';
import { type FileKind, knownKind, looksLikeText } from './fileKind';
import { lineFinder } from './place';
import { countUnreadable } from './unicode';

/** A source file, decoded. */
export interface SourceText {
  /** The whole text; offsets of the engine count its UTF-16 units. No byte order mark, line ends as they are. */
  readonly text: string;
  /** The encoding it was read in: `utf-8`, `windows-1252` … */
  readonly encoding: string;
  readonly format: 'txt' | 'md';
  /** The bytes of the file, where they are the text in UTF-8, no more and no less. */
  readonly utf8: Uint8Array | undefined;
}

/**
 * Reads a text or Markdown file of any usual encoding. `file` is its name, for the format and for messages.
 * A file that is no text has no value and one problem that says so; an empty one has the empty text.
 * Never throws. `readSource('a.md', bytesOf('é')).value` is `{ text: 'é', encoding: 'utf-8', format: 'md', … }`.
 */
export function readSource(file: string, bytes: Uint8Array): Parsed<SourceText | undefined> {
  const kind = knownKind(bytes);
  if (kind) return refuse(file, kind);
  const decoded = decode(bytes);
  if (!looksLikeText(decoded.text)) return refuse(file, undefined);
  const { text, encoding, isPlainUtf8 } = decoded;
  const utf8 = isPlainUtf8 ? bytes : undefined;
  return { value: { text, encoding, format: formatOf(file), utf8 }, problems: problemsOf(file, decoded) };
}

function formatOf(file: string): 'txt' | 'md' {
  return /\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt';
}

function refuse(file: string, kind: FileKind | undefined): Parsed<undefined> {
  const guess = kind ? ` (it looks like ${kind.name})` : '';
  const advice = kind?.document ? ' Save it as plain text to search it.' : '';
  return {
    value: undefined,
    problems: [{ message: `${file} is not a text file${guess}; it was left out.${advice}` }],
  };
}

function problemsOf(file: string, { text, encoding, certain, isEncodedTwice }: Decoded): Problem[] {
  if (text.trim() === '') return [{ message: `${file} is empty; there is nothing to search in it.` }];
  const problems: Problem[] = [];
  if (!certain) {
    problems.push({
      message: `The encoding of ${file} could not be recognised; it was read as ${encoding}. If letters look wrong, save it again as UTF-8.`,
    });
  }
  if (isEncodedTwice) {
    problems.push({
      message: `${file} was encoded as UTF-8 twice (é stands in it as Ã©); it was read as it was before. Save it again from its origin.`,
    });
  }
  const unreadable = countUnreadable(text);
  if (unreadable > 0) problems.push(unreadableProblem(file, text, encoding, unreadable));
  return problems;
}

function unreadableProblem(file: string, text: string, encoding: string, count: number): Problem {
  const start = text.indexOf('\ufffd');
  const what = count === 1 ? '1 character' : `${count} characters`;
  return {
    message: `${what} of ${file} could not be read as ${encoding} (shown as �, first in line ${lineFinder(text)(start)}); quotations there cannot be verified. Save the file again as UTF-8 from its origin.`,
    span: { start, end: start + 1 },
  };
}
