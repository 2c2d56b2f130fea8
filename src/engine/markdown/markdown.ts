/** The Markdown parser: CommonMark, GFM and maths with exact offsets. The one file that imports it. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/** Extensions may change the tree after it is parsed, and what they put in has no position: those changes are left out. */
const nodesOf = [...gfmFromMarkdown(), mathFromMarkdown()].map((each) => ({ ...each, transforms: [] }));

const options = {
  extensions: [gfm({ singleTilde: false }), math({ singleDollarTextMath: false })],
  mdastExtensions: nodesOf,
};

/** Parses one block of Markdown; every node's `position` offsets are UTF-16, half-open, into `source`. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, options);
}
