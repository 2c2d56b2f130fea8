/** Interviews whose questions are lines by themselves: in bold, as headings, before each answer. */
import { firstEndingAfter } from '../../text/span';
import type { Line } from '../layout/lines';
import { presentedBefore } from './presented';
import type { Turn } from './turn';
import type { TurnSource } from './turnsOf';

/** Who asks, where the text does not name anybody. */
const ASKER = '?';
/** So many questions make an interview. */
const FEWEST = 3;
const LONGEST_QUESTION = 400;
/** At least this share of the paragraphs of an interview are questions. */
const SHARE = 0.2;

/**
 * The labelled turns, and the questions that stand between them or, where no turn is labelled, by themselves: then what follows
 * each is said by the one whom the text presents before the first. Sorted, disjoint. O(lines + turns).
 */
export function questionTurns(source: TurnSource, labelled: readonly Turn[]): readonly Turn[] {
  const asked = source.lines.filter(isQuestion);
  if (labelled.length > 0) return isOneVoice(labelled) ? withQuestions(labelled, asked) : labelled;
  if (asked.length < FEWEST || asked.length < source.lines.length * SHARE) return [];
  return interview(source, asked);
}

/** A whole paragraph that asks, and quotes nobody. */
function isQuestion({ text }: Line): boolean {
  return text.length <= LONGEST_QUESTION && /\?[»”"’']?$/.test(text) && !/^[«“"—–-]/.test(text);
}

function isOneVoice(turns: readonly Turn[]): boolean {
  return new Set(turns.map(({ by }) => by)).size === 1;
}

/** A turn ends where the next question begins. */
function withQuestions(turns: readonly Turn[], asked: readonly Line[]): readonly Turn[] {
  const found: Turn[] = [];
  for (const turn of turns) {
    const ending = asked.slice(firstEndingAfter(asked, turn.start), firstEndingAfter(asked, turn.end));
    const inside = ending.filter(({ start }) => start > turn.start);
    const end = inside[0]?.start ?? turn.end;
    found.push({ ...turn, end });
    for (const { start, end } of inside)
      found.push({ start, end, label: undefined, speaker: undefined, by: ASKER });
  }
  return found;
}

function interview(source: TurnSource, asked: readonly Line[]): readonly Turn[] {
  const { lines } = source;
  const first = asked[0];
  const speaker = first && presentedBefore(source, first.start);
  if (!first || speaker === undefined) return [];
  const from = firstEndingAfter(lines, first.start);
  const longest = longestAnswer(lines, asked);
  let since = 0;
  return lines.slice(from).flatMap((line): Turn[] => {
    const { start, end } = line;
    if (isQuestion(line)) {
      since = 0;
      return [{ start, end, label: undefined, speaker: undefined, by: ASKER }];
    }
    since++;
    return since > longest ? [] : [{ start, end, label: undefined, speaker, by: `#${speaker}` }];
  });
}

/** In paragraphs, of the answers that another question follows. */
function longestAnswer(lines: readonly Line[], asked: readonly Line[]): number {
  const places = asked.map(({ start }) => firstEndingAfter(lines, start));
  return Math.max(1, ...places.slice(1).map((at, i) => at - (places[i] ?? 0) - 1));
}
