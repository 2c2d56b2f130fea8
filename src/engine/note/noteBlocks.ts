/**
 * The blocks of a note, read and put together. What the last reading found is kept: an edit has the blocks read that it
 * touches, and those behind it moved. O(blocks + edit).
 */

import { collectDefinitions, type Definitions, stubsFor, targetsIn } from '../markdown/definitions';
import { type NoteSplitAgain, type SplitNote, splitAgain } from './blocksAgain';
import { readBlock } from './readBlock';
import { declaresTranslations } from './translations';
import { type BlockContent, shiftContent } from './unit';

/** The blocks of a note, put together. */
export interface NoteContent extends BlockContent {
  /** Whether one of them says that quotations are translated. */
  readonly translates: boolean;
}

/** A block by itself: offsets from its start. */
interface ReadBlock {
  readonly content: BlockContent;
  readonly translates: boolean;
  /** What it was read with besides its text. */
  readonly targets: string;
}

interface ReadNote extends SplitNote {
  readonly definitions: Definitions;
  readonly blocks: readonly ReadBlock[];
  readonly content: NoteContent;
}

const NOTHING: ReadNote = {
  text: '',
  from: 0,
  starts: [],
  definitions: new Map(),
  blocks: [],
  content: { units: [], quotations: [], tags: [], translates: false },
};

/** Reads one note again and again as it changes. Holds what its last reading found. */
export class NoteBlocks {
  #last = NOTHING;

  /** The content of `text` from `from` on, where its front matter ends. */
  read(text: string, from: number): NoteContent {
    const last = this.#last;
    const definitions = collectDefinitions(text);
    const again = splitAgain(text, from, last);
    const split = areEqual(definitions, last.definitions) ? again : { ...again, before: 0, after: 0 };
    const fresh = freshBlocks(split, definitions, last);
    const blocks = [
      ...last.blocks.slice(0, split.before),
      ...fresh,
      ...last.blocks.slice(last.blocks.length - split.after),
    ];
    const content = contentOf(split, fresh, last);
    const translates = blocks.some((block) => block.translates);
    this.#last = {
      text,
      from,
      starts: split.starts,
      definitions,
      blocks,
      content: { ...content, translates },
    };
    return this.#last.content;
  }
}

function areEqual(a: Definitions, b: Definitions): boolean {
  return a.size === b.size && [...a].every(([label, target]) => b.get(label) === target);
}

/** The blocks between those that are as they were; one of the same text that was read before is not read again. */
function freshBlocks(split: NoteSplitAgain, definitions: Definitions, last: ReadNote): ReadBlock[] {
  const { text, starts, before, after } = split;
  const known = knownBlocks(last, before, after);
  return starts.slice(before, starts.length - after).map((start, i) => {
    const source = text.slice(start, starts[before + i + 1]);
    const targets = targetsIn(source, definitions);
    return known.get(keyOf(source, targets)) ?? read(source, definitions, targets);
  });
}

/** The blocks of the last reading but those that stay anyway, by what they depend on. */
function knownBlocks(
  { text, starts, blocks }: ReadNote,
  before: number,
  after: number,
): Map<string, ReadBlock> {
  const known = new Map<string, ReadBlock>();
  blocks.slice(before, blocks.length - after).forEach((block, i) => {
    known.set(keyOf(text.slice(starts[before + i], starts[before + i + 1]), block.targets), block);
  });
  return known;
}

function keyOf(source: string, targets: string): string {
  return targets === '' ? source : `${source}\u0000${targets}`;
}

function read(source: string, definitions: Definitions, targets: string): ReadBlock {
  const content = readBlock(source, definitions, stubsFor(source, definitions));
  return { content, translates: declaresTranslations(source, content.units), targets };
}

/** All blocks at their places: those before the edit as they are, the fresh ones, those behind it moved. */
function contentOf(split: NoteSplitAgain, fresh: readonly ReadBlock[], last: ReadNote): BlockContent {
  const head = lengthsOf(last.blocks.slice(0, split.before));
  const tail = lengthsOf(last.blocks.slice(last.blocks.length - split.after));
  const { units, quotations, tags } = last.content;
  const behind = shiftContent(
    {
      units: units.slice(units.length - tail.units),
      quotations: quotations.slice(quotations.length - tail.quotations),
      tags: tags.slice(tags.length - tail.tags),
    },
    split.moved,
  );
  const placed = fresh.map(({ content }, i) => shiftContent(content, split.starts[split.before + i] ?? 0));
  return {
    units: [...units.slice(0, head.units), ...placed.flatMap((each) => each.units), ...behind.units],
    quotations: [
      ...quotations.slice(0, head.quotations),
      ...placed.flatMap((each) => each.quotations),
      ...behind.quotations,
    ],
    tags: [...tags.slice(0, head.tags), ...placed.flatMap((each) => each.tags), ...behind.tags],
  };
}

/** How many of each kind some blocks hold. */
interface Lengths {
  readonly units: number;
  readonly quotations: number;
  readonly tags: number;
}

function lengthsOf(blocks: readonly ReadBlock[]): Lengths {
  let [units, quotations, tags] = [0, 0, 0];
  for (const { content } of blocks) {
    units += content.units.length;
    quotations += content.quotations.length;
    tags += content.tags.length;
  }
  return { units, quotations, tags };
}
