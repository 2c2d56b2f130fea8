/** Who speaks where in a text of turns. */
import type { NamesFound } from '../../actors/actor';
import { firstEndingAfter } from '../../text/span';
import { trimmed } from '../../text/trimmed';
import type { Line } from '../layout/lines';
import type { Label } from './labels';
import { questionTurns } from './questions';
import { SpeakerNames } from './speakerNames';
import type { Turn } from './turn';

/** What turns are read from. */
export interface TurnSource {
  readonly text: string;
  /** The paragraphs, in order. */
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  readonly names: NamesFound;
}

/** The turns of a text, sorted and disjoint; none where it is not in turns. O(lines + labels × actors). */
export function turnsOf(source: TurnSource): readonly Turn[] {
  const { labels } = source;
  if (labels.length === 0) return questionTurns(source, []);
  const speakers = new SpeakerNames(source);
  const openings = new Set(labels.map(({ name }) => openingOf(name)));
  const labelled = labels.flatMap((label, i): Turn[] => {
    const end = endOfTelling(source, label, labels[i + 1]?.line ?? endOfLast(source, label), openings);
    const words = trimmed(source.text, { start: label.content, end });
    if (words.end <= words.start) return [];
    const { start, end: labelEnd } = label;
    return [{ ...words, label: { start, end: labelEnd }, ...speakers.of(label) }];
  });
  return questionTurns(source, labelled);
}

/** A turn ends where a later paragraph of it begins with the name of one who speaks, of whom the text tells something. */
function endOfTelling(
  { lines }: TurnSource,
  { line }: Label,
  end: number,
  openings: ReadonlySet<string>,
): number {
  for (let at = firstEndingAfter(lines, line) + 1; at < lines.length; at++) {
    const next = lines[at];
    if (!next || next.start >= end) break;
    if (openings.has(openingOf(next.text))) return next.start;
  }
  return end;
}

/** The first two words of a label or a paragraph. */
function openingOf(text: string): string {
  return text
    .trimStart()
    .slice(0, LONGEST_OPENING)
    .split(/[\s,:]+/)
    .slice(0, 2)
    .join(' ');
}

const LONGEST_OPENING = 60;

/** The last turn is no longer, in paragraphs, than the longest before it. */
function endOfLast({ lines, labels, text }: TurnSource, last: Label): number {
  const starts = labels.map(({ line }) => firstEndingAfter(lines, line));
  const lengths = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
  const from = firstEndingAfter(lines, last.line);
  const most = Math.max(1, ...lengths);
  return lines[Math.min(lines.length, from + most) - 1]?.end ?? text.length;
}
