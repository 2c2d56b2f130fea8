/** Who wrote what in a mail: the writer of each message, and of what it quotes behind ">". */
import { foldLine } from '../../text/foldLine';
import type { Line } from '../layout/lines';
import type { Label } from './labels';

const FROM =
  /^(?:From|De|Von|Expéditeur|Envoyé par)\s?:\s*["“«]?\s*(\p{Lu}[^<"“”«»\n[\d]{1,60}?)\s*["”»]?\s*(?:[<[(].*)?$/u;
const HEADER =
  /^(?:To|À|A|An|Pour|Cc|Cci|Bcc|Date|Sent|Envoyé|Subject|Objet|Reply-To|Répondre à|Betreff|Message-ID)\s?:/iu;
/** To one person. */
const TO = /^(?:To|À|An|Pour)\s?:\s*["“«]?\s*([^<"“”«»\n,;[]{2,60}?)\s*["”»]?\s*(?:<[^<>,;]*>)?$/u;
/** "On 10 June 2024, at 09:02, Nora Quill wrote:", "Le 3 mai, Anne Roy <…> a écrit :". */
const WROTE =
  /(?:^(?:On|Le)\s.*?(?:\d{4}|\d{1,2}[:h]\d{2}),?\s+(?:(?:at|à)\s+\d{1,2}[:h]\d{2},?\s+)?|^)["“]?([^<"“”,:]{3,60}?)["”]?\s*(?:<[^<>]*>\s*)?,?\s*(?:wrote|a écrit|écrivait)\s?:$/u;
const PREFIX = /^(?:>\s?)+/;

/** The writers of the messages in `lines`; none where the text is no mail. Sorted. O(lines). */
export function writersIn(lines: readonly Line[]): readonly Label[] {
  if (!lines.some((line, i) => isHead(lines, line, i))) return [];
  const reader = new MailReader(lines);
  lines.forEach((line, i) => {
    reader.read(line, i);
  });
  return reader.labels;
}

function isHead(lines: readonly Line[], { text }: Line, i: number): boolean {
  return FROM.test(bare(text)) && [1, 2, 3].some((next) => HEADER.test(bare(lines[i + next]?.text ?? '')));
}

function bare(text: string): string {
  return text.replace(PREFIX, '');
}

type Writer = Pick<Label, 'start' | 'end' | 'name' | 'key'>;

/** Reads line by line; holds who writes at each depth of quoting. */
class MailReader {
  readonly labels: Label[] = [];
  readonly #lines: readonly Line[];
  readonly #writers: (Writer | undefined)[] = [];
  #current: string | undefined;
  #isHeader = false;
  /** The depth of a header of which no line has come yet: all of its message may stand behind ">". */
  #announced: number | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(line: Line, i: number): void {
    const prefix = PREFIX.exec(line.text)?.[0] ?? '';
    const depth = prefix.replace(/\s/g, '').length;
    const text = line.text.slice(prefix.length);
    const opens = isHead(this.#lines, line, i);
    if (opens) {
      this.#announce(line, FROM.exec(text)?.[1] ?? '', depth);
      this.#announced = depth;
    } else if (WROTE.test(text)) this.#quotes(line, WROTE.exec(text)?.[1] ?? '', depth);
    else if (this.#isHeader && HEADER.test(text)) this.#answers(line, TO.exec(text)?.[1], depth);
    else this.#write(line, prefix.length, depth);
    this.#isHeader = opens || (this.#isHeader && HEADER.test(text));
  }

  #announce(line: Line, name: string, depth: number): void {
    this.#writers.length = depth;
    this.#writers[depth] = writerIn(line, name);
    this.#current = undefined;
  }

  /** The line that names the writer of what is quoted below stands before it, or in it. */
  #quotes(line: Line, name: string, depth: number): void {
    this.#announce(line, name, depth + 1);
    if (depth > 0) this.#writers[depth] = writerIn(line, name);
  }

  /** What a message quotes without a name is by the one person to whom it goes. */
  #answers(line: Line, name: string | undefined, depth: number): void {
    if (name !== undefined) this.#writers[depth + 1] = writerIn(line, name);
  }

  /** A line of the message of whoever writes at its depth; somebody else's where nobody is known to. */
  #write(line: Line, skipped: number, depth: number): void {
    if (this.#writers.length === 0) return;
    if (this.#announced !== undefined && depth > this.#announced)
      this.#writers[depth] = this.#writers[this.#announced];
    this.#announced = undefined;
    const content = line.start + skipped;
    const writer = this.#writers[depth] ?? { start: content, end: content, name: '', key: `>${depth}` };
    if (this.#current === writer.key) return;
    this.#current = writer.key;
    this.labels.push({ ...writer, form: 'writer', line: line.start, content });
  }
}

function writerIn(line: Line, name: string): Writer {
  const start = line.start + line.text.indexOf(name);
  return { start, end: start + name.length, name, key: foldLine(name) };
}
