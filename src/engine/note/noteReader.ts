/**
 * Reads notes, and reads them again quickly: each top-level block is parsed once and kept by its text, so that an edit
 * parses only the blocks it touches.
 */

import { detectLanguage } from '../text/language';
import { splitBlocks } from './blocks';
import { collectDefinitions, stubsFor } from './definitions';
import { type FrontMatter, readFrontMatter } from './frontMatter';
import { readIgnores } from './ignores';
import { Kept } from './kept';
import type { Note } from './note';
import { readQuotes } from './quotes';
import { readBlock } from './readBlock';
import type { Definitions } from './references';
import { declaresTranslations } from './translations';
import { type BlockContent, type QuotationBlock, shiftContent, type Unit } from './unit';

/** A block as it was read. */
interface ReadBlock {
  readonly content: BlockContent;
  readonly translates: boolean;
  /** Where it stood at the last reading, and its content there: most blocks stay where they are. */
  at: number;
  placed: BlockContent;
}

/** The blocks of a note, put together. */
interface NoteContent extends BlockContent {
  readonly translates: boolean;
}

/** Reads one note again and again as it changes. Holds the parsed blocks of the last readings only. */
export class NoteReader {
  readonly #blocks = new Kept<ReadBlock>();

  /**
   * Reads `text`; never throws. Offsets are UTF-16, half-open, into `text`.
   *
   * @param set the language, where the user has set one
   */
  read(text: string, set?: 'fr' | 'en'): Note {
    const front = readFrontMatter(text);
    const content = this.#readBlocks(text, front.value);
    const language =
      set ?? front.value.language ?? detectLanguage(text.slice(front.value.end, LANGUAGE_SAMPLE));
    const quotes = readQuotes(text, withoutComments(content), language);
    const ignores = readIgnores(text, front.value.end, content.units);
    return {
      text,
      language,
      frontMatter: front.value,
      translates: content.translates,
      units: content.units,
      quotes: quotes.value,
      marksAlone: quotes.problems,
      ignores: ignores.value,
      problems: [...front.problems, ...ignores.problems],
    };
  }

  #readBlocks(text: string, front: FrontMatter): NoteContent {
    const definitions = collectDefinitions(text);
    const units: Unit[] = [];
    const quotations: QuotationBlock[] = [];
    let translates = false;
    for (const { start, end } of splitBlocks(text, front.end)) {
      const block = this.#readBlock(text.slice(start, end), definitions);
      const content = placedAt(block, start);
      for (const unit of content.units) units.push(unit);
      for (const quotation of content.quotations) quotations.push(quotation);
      translates ||= block.translates;
    }
    this.#blocks.turn();
    return { units, quotations, translates };
  }

  #readBlock(source: string, definitions: Definitions): ReadBlock {
    const stubs = stubsFor(source, definitions);
    return this.#blocks.of(stubs === '' ? source : `${source}\u0000${stubs}`, () => {
      const content = readBlock(source, definitions, stubs);
      return { content, translates: declaresTranslations(source, content.units), at: 0, placed: content };
    });
  }
}

function placedAt(block: ReadBlock, start: number): BlockContent {
  if (block.at !== start) {
    block.placed = shiftContent(block.content, start);
    block.at = start;
  }
  return block.placed;
}

/** A comment between two blocks parts nothing: a lead-in still leads in, a quotation is still reopened. */
function withoutComments(content: BlockContent): BlockContent {
  const isRead = ({ kind, start, end, masked: [mask] }: Unit): boolean =>
    kind !== 'html' || !mask || mask.start > start || mask.end < end;
  return { ...content, units: content.units.filter(isRead) };
}

/** How much of a note its language is told by, in UTF-16 units. */
const LANGUAGE_SAMPLE = 20_000;

/** Reads a note once. */
export function readNote(text: string): Note {
  return new NoteReader().read(text);
}
