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
  const labelled = labels.flatMap((label, i): Turn[] => {
    const end = labels[i + 1]?.line ?? endOfLast(source, label);
    const words = trimmed(source.text, { start: label.content, end });
    if (words.end <= words.start) return [];
    const { start, end: labelEnd } = label;
    return [{ ...words, label: { start, end: labelEnd }, ...speakers.of(label) }];
  });
  return questionTurns(source, labelled);
}

/** The last turn is no longer, in paragraphs, than the longest before it. */
function endOfLast({ lines, labels, text }: TurnSource, last: Label): number {
  const starts = labels.map(({ line }) => firstEndingAfter(lines, line));
  const lengths = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
  const from = firstEndingAfter(lines, last.line);
  const most = Math.max(1, ...lengths);
  return lines[Math.min(lines.length, from + most) - 1]?.end ?? text.length;
}
