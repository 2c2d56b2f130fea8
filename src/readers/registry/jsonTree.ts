/** JSON as a tree with places. The one file that imports jsonc-parser. */
import { type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../../engine/text/span';

export type { Node };

/** The tree of a text that is JSON; `undefined` for a blank one, and for one nested too deeply to be read. */
export function treeOf(text: string): Node | undefined {
  if (depthOf(text) > DEEPEST) return undefined;
  return parseTree(text, [], { allowTrailingComma: false, disallowComments: true });
}

/** The parser calls itself for each level; some thousands exhaust the stack. */
const DEEPEST = 200;

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}

/** Where a node stands. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** The members of an object in order, each with the node of its name; none of anything else. */
export function membersOf(node: Node): { readonly name: string; readonly key: Node; readonly value: Node }[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), key, value }] : [],
  );
}

/** The items of a list; none of anything else. */
export function itemsOf(node: Node): readonly Node[] {
  return node.type === 'array' ? (node.children ?? []) : [];
}

/** Names of members and indices of items, from the root inwards. */
export type JsonPath = readonly (string | number)[];

/** The node at `path`, if there is one; of members of one name the last, as `JSON.parse` has it. */
export function nodeAt(root: Node, path: JsonPath): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (typeof step === 'number') return node && itemsOf(node)[step];
    return node && membersOf(node).findLast(({ name }) => name === step)?.value;
  }, root);
}
