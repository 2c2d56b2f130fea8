/** Reads notes, and reads them again quickly: an edit has only the top-level blocks parsed that it touches. */

import { detectLanguage } from '../text/language';
import { readFrontMatter } from './frontMatter';
import { withIbid } from './ibid';
import { readIgnores } from './ignores';
import { Kept } from './kept';
import { withoutOwnComments } from './markup/comments';
import { neutralText } from './markup/neutral';
import { unreadMarks } from './markup/unreadMarks';
import { visibleText, withLineFeeds } from './markup/visible';
import type { Note } from './note';
import { NoteBlocks } from './noteBlocks';
import type { Presentation } from './presentation';
import { readQuotes } from './quotes';
import { withHtmlQuotations } from './quoting/htmlQuotations';
import type { BlockContent, Unit } from './unit';

/** Reads one note again and again as it changes. Holds the blocks of the last reading only. */
export class NoteReader {
  readonly #blocks = new NoteBlocks();
  readonly #presentations = new Kept<Presentation>();

  /**
   * Reads `text`; never throws. Offsets are UTF-16, half-open, into `text`.
   *
   * @param set the language, where the user has set one
   */
  read(text: string, set?: 'fr' | 'en'): Note {
    const lines = withLineFeeds(text);
    const front = readFrontMatter(lines);
    const read = this.#blocks.read(neutralText(lines), front.value.end);
    const shown = withHtmlQuotations(withoutOwnComments(lines, read));
    const content = { ...shown, units: withIbid(shown.units) };
    const language =
      set ?? front.value.language ?? detectLanguage(text.slice(front.value.end, LANGUAGE_SAMPLE));
    const visible = visibleText(lines);
    const quotes = readQuotes(visible, withoutComments(content), language, this.#presentations);
    this.#presentations.turn();
    const ignores = readIgnores(lines, front.value.end, content.units);
    return {
      text,
      visible,
      language,
      frontMatter: front.value,
      translates: content.translates,
      units: content.units,
      quotes: quotes.value,
      marksAlone: quotes.problems,
      ignores: ignores.value,
      problems: [...front.problems, ...ignores.problems, ...unreadMarks(visible, content.units)],
    };
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
