import type { Line } from '../layout/lines';

/** A word and the line that it stands in, by where that begins. */
export interface PlacedWord {
  readonly word: string;
  readonly line: number;
}

/** A letter of words that are looked for, with those that may follow it. */
interface Node {
  readonly next: Map<string, Node>;
  /** Whether a word ends here, and the first two lines that have it. */
  isEnd: boolean;
  first: number | undefined;
  second: number | undefined;
}

/**
 * Those of `placed` whose word some other line has too, be it within a longer word. All are looked for at once, letter by letter:
 * a text may be nothing but different labels. O(text × longest word), as a rule O(text).
 */
export function mentionedElsewhere<T extends PlacedWord>(placed: readonly T[], lines: readonly Line[]): T[] {
  const root = newNode();
  const ends = placed.map(({ word }) => endOf(root, word));
  for (const { text, start } of lines) for (let at = 0; at < text.length; at++) meet(root, text, at, start);
  return placed.filter(({ line }, i) => {
    const { first, second } = ends[i] ?? root;
    return first !== undefined && (first !== line || second !== undefined);
  });
}

function newNode(): Node {
  return { next: new Map(), isEnd: false, first: undefined, second: undefined };
}

/** Where `word` ends, written down below `root`. */
function endOf(root: Node, word: string): Node {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const sign = word.charAt(i);
    const next = node.next.get(sign) ?? newNode();
    node.next.set(sign, next);
    node = next;
  }
  node.isEnd = true;
  return node;
}

/** Marks the words that begin at `at` of `text`, the line that begins at `line`. */
function meet(root: Node, text: string, at: number, line: number): void {
  let node = root.next.get(text.charAt(at));
  for (let i = at + 1; node; i++) {
    if (node.isEnd && node.first === undefined) node.first = line;
    else if (node.isEnd && node.first !== line) node.second = line;
    node = node.next.get(text.charAt(i));
  }
}
