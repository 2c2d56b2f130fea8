/** The clause around a place, to be shown: what stands between two quotations, or is all of a sentence, on one line. */
import { sentencesIn } from '../../note/sentences';
import { contains, firstEndingAfter, type Span } from '../../text/span';

/** Longest clause shown whole, in UTF-16 units. */
const LONGEST = 90;

/**
 * @param within the paragraph, the cell or the line that `place` stands in
 * @param quotes the outermost quotations of the text with their marks, sorted
 * @example clauseWords('« Non », a dit Roy.', …) // "… a dit Roy"
 */
export function clauseWords(text: string, place: Span, within: Span, quotes: readonly Span[]): string {
  const around = quotes.filter((quote) => !contains(quote, place));
  const sentences = sentencesIn(text, { ...within, references: [] }, around);
  const sentence = sentences[firstEndingAfter(sentences, place.start)] ?? within;
  const before = around.findLast(
    ({ start, end }) => end <= place.start && end > sentence.start && start >= 0,
  );
  const behind = around.find(({ start }) => start >= place.end && start < sentence.end);
  const start = before?.end ?? sentence.start;
  const end = behind?.start ?? Math.max(sentence.end, place.end);
  const cut = shortened(text, place, { start, end });
  const words = oneLine(text.slice(cut.start, cut.end));
  const lead = before !== undefined || cut.start > start ? '… ' : '';
  const tail = behind !== undefined || cut.end < end ? ' …' : '';
  return `${lead}${words}${tail}`;
}

/** Around `place`, at most {@link LONGEST}, cut between words. */
function shortened(text: string, place: Span, { start, end }: Span): Span {
  const spare = Math.max(0, LONGEST - (place.end - place.start)) / 2;
  const from =
    place.start - spare <= start || end - start <= LONGEST ? start : afterBlank(text, place, spare);
  const most = Math.max(from + LONGEST, place.end);
  if (end <= most) return { start: from, end };
  const blank = text.lastIndexOf(' ', most);
  return { start: from, end: blank > place.end ? blank : most };
}

function afterBlank(text: string, { start }: Span, spare: number): number {
  const blank = text.indexOf(' ', Math.round(start - spare));
  return blank >= 0 && blank < start ? blank + 1 : start;
}

/** Without the marks and stops at its ends; a colon stays. */
function oneLine(text: string): string {
  return text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.:|>»”"’)\]]+/u, '')
    .replace(/[\s,;.|«“"‘([]+$/u, '');
}
