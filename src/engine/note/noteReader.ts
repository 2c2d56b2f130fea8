/**
 * Reads notes, and reads them again quickly: each top-level block is parsed once and kept by its text, so that an edit
 * parses only the blocks it touches.
 */

import { detectLanguage } from '../text/language';
import { splitBlocks } from './blocks';
import { collectDefinitions, stubsFor } from './definitions';
import { type FrontMatter, readFrontMatter } from './frontMatter';
import { readIgnores } from './ignores';
import type { Note } from './note';
import { readQuotes } from './quotes';
import { readBlock } from './readBlock';
import type { Definitions } from './references';
import { declaresTranslations } from './translations';
import { type BlockContent, shiftContent, type Unit } from './unit';

/** Reads one note again and again as it changes. Holds the parsed blocks of the last reading only. */
export class NoteReader {
  #blocks = new Map<string, BlockContent>();

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
      translates: declaresTranslations(text, content.units),
      units: content.units,
      quotes: quotes.value,
      marksAlone: quotes.problems,
      ignores: ignores.value,
      problems: [...front.problems, ...ignores.problems],
    };
  }

  #readBlocks(text: string, front: FrontMatter): BlockContent {
    const definitions = collectDefinitions(text);
    const kept = new Map<string, BlockContent>();
    const contents = splitBlocks(text, front.end).map((span) => {
      const content = this.#readBlock(text.slice(span.start, span.end), definitions, kept);
      return shiftContent(content, span.start);
    });
    this.#blocks = kept;
    return {
      units: contents.flatMap((content) => content.units),
      quotations: contents.flatMap((content) => content.quotations),
    };
  }

  #readBlock(source: string, definitions: Definitions, kept: Map<string, BlockContent>): BlockContent {
    const stubs = stubsFor(source, definitions);
    const key = stubs === '' ? source : `${source}\u0000${stubs}`;
    const content = kept.get(key) ?? this.#blocks.get(key) ?? readBlock(source, definitions, stubs);
    kept.set(key, content);
    return content;
  }
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
