import type { Span } from '../text/span';
import { pointing, subjectIn } from './nounPhrase';
import { isPerson, mentionsWithin, type Scene, type Subject } from './scene';
import { phraseFrom } from './segments';
import type { Clause } from './subjectBefore';

/** A phrase that gives words to somebody without a verb: "selon X", "according to X". */
export interface Accord {
  /** First and last token, both inside. */
  readonly first: number;
  readonly last: number;
  readonly cue: Span;
  readonly subject: Subject | undefined;
}

const OBLIQUE: ReadonlyMap<string, string> = new Map([
  ...([
    ['lui', 'il'],
    ['elle', 'elle'],
    ['eux', 'ils'],
    ['elles', 'elles'],
  ] as const),
  ...([
    ['him', 'he'],
    ['her', 'she'],
    ['them', 'they'],
    ['it', 'it'],
  ] as const),
]);

/** The "selon" phrases of a sentence, in order. O(tokens). */
export function accordsOf(reading: Clause): readonly Accord[] {
  const { tokens, scene } = reading;
  const accords: Accord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrases = scene.grammar.according.get(tokens[i]?.low ?? '');
    const accord = phrases && accordAt(reading, i, phrases);
    if (accord) accords.push(accord);
  }
  return accords;
}

function accordAt(
  reading: Clause,
  first: number,
  phrases: readonly (readonly string[])[],
): Accord | undefined {
  const { tokens, scene, memory } = reading;
  const words = phrases.find((phrase) => phrase.every((word, j) => tokens[first + j]?.low === word));
  const opener = tokens[first];
  const end = tokens[first + (words?.length ?? 0) - 1];
  if (!words || !opener || !end) return undefined;
  const start = first + words.length;
  const phrase = phraseFrom(tokens, start, scene);
  const oblique = scene.grammar.subjectPronouns.get(OBLIQUE.get(tokens[start]?.low ?? '') ?? '');
  const pronoun = tokens[start];
  const subject =
    oblique && pronoun && phrase.length <= 2
      ? pointing(memory.resolve(oblique), pronoun)
      : subjectIn(scene, memory, phrase);
  if (opener.low === 'pour' && !isViewpoint(reading, first, start + phrase.length, subject)) return undefined;
  const last = start + Math.max(phrase.length, 1) - 1;
  return { first, last, cue: { start: opener.start, end: end.end }, subject };
}

/**
 * "Pour Ada Lind, « … »", "Pour Bakou, la digue …": at the head of a clause, a person or a capital for its state, and a
 * quotation or a comma right after; any other actor only before the quotation itself.
 */
function isViewpoint(
  { tokens, scene }: Clause,
  first: number,
  after: number,
  subject: Subject | undefined,
): boolean {
  const opens = first === 0 || tokens[first - 1]?.kind !== 'word';
  const next = tokens[after];
  if (!opens || subject?.actor === undefined) return false;
  if (next?.kind === 'quote' || (next?.low === ',' && tokens[after + 1]?.kind === 'quote')) return true;
  const speaks = isPerson(scene, subject.actor) || isMetonym(scene, subject);
  return speaks && next?.low === ',';
}

function isMetonym(scene: Scene, { mention }: Subject): boolean {
  return mentionsWithin(scene, mention).some(({ via }) => via === 'metonym');
}
