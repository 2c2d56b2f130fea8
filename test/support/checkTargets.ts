import type { NoteReport, VerifyReport } from './commandLine';

/** A place in a note to point at, and words that its card must show. */
export interface Target {
  readonly file: string;
  /** UTF-16 offset into the note without its byte order mark. */
  readonly offset: number;
  readonly words: string;
}

/** What the check points at; undefined where the report offers nothing. */
export interface Targets {
  readonly quotation: Target | undefined;
  readonly actor: Target | undefined;
  /** A note with a fault, whose diagnostics must appear. */
  readonly faulty: string | undefined;
}

const faults = ['altered', 'not-found', 'wrong-source', 'wrong-speaker'];

/** The first verbatim quotation, the first actor named in that note, and the first faulty note, that one if it is. */
export function chooseTargets({ notes }: VerifyReport): Targets {
  const note = notes.find((one) => firstVerbatim(one) && firstMention(one)) ?? notes.find(firstVerbatim);
  const quote = note && firstVerbatim(note);
  const mention = note && firstMention(note);
  const faulty = [...(note ? [note] : []), ...notes].find(hasFault);
  return {
    quotation: note && quote && { file: note.file, offset: quote.start, words: quote.text },
    actor: note && mention && { file: note.file, offset: mention.start, words: mention.actor ?? '' },
    faulty: faulty?.file,
  };
}

function firstVerbatim(note: NoteReport): NoteReport['quotes'][number] | undefined {
  return note.quotes.find((quote) => quote.verdict === 'verbatim');
}

/** Outside every quotation: within one, the card would tell of the quotation too. */
function firstMention({ quotes, mentions }: NoteReport): NoteReport['mentions'][number] | undefined {
  return mentions.find(
    ({ start, end, actor }) =>
      actor !== null && !quotes.some((quote) => quote.start < end && start < quote.end),
  );
}

function hasFault(note: NoteReport): boolean {
  return note.quotes.some(({ verdict }) => faults.includes(verdict));
}

/**
 * Whether `card` shows how `words` begin (24 letters), whatever its typography. Example: `shows('« L’ours… »',
 * "L'ours")` is true.
 */
export function shows(card: string, words: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(words).slice(0, 24);
  return wanted !== '' && letters(card).includes(wanted);
}

/** Line and column, both from 1, of an offset. Example: `positionAt('a\nbc', 3)` is `{ line: 2, column: 2 }`. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
