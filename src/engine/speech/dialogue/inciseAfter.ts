import type { NameMention } from '../../actors/actor';
import type { Span } from '../../text/span';
import type { AttributedQuote } from '../quotation';
import { isPerson, mentionsWithin, type Scene, subjectOfMention } from '../scene';
import { isPossessive } from './isPossessive';

/** Who is said to speak, with the words that say so. */
export type Incise = Pick<AttributedQuote, 'speaker' | 'speakerLabel' | 'speakerMention' | 'cue'>;

/** In characters, behind a quotation: a verb, its adverb, a civility. */
const FARTHEST = 60;
const LONGEST_NAME = 60;
/** "“…!” cried", "“…,” rejoined", "“…,” put in old". */
const INVERTED =
  /^\s*[,–—-]*\s*(\p{Ll}+ed|said|says|went on|put in|broke in|began|spoke|sang|swore|quoth|thought|read|told)(?:\s+\p{Ll}+ly)?\s+(?:(?:poor|old|young|little|dear)\s+)?(?:(?:Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Miss|Captain|Colonel|Master|Aunt|Uncle)\b\.?\s+)?$/u;
/** "“…?” Ida softly demanded". */
const BARE =
  /^\s*[–—-]*\s*(?:(?:Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Miss|Captain|Colonel|Master|Aunt|Uncle)\b\.?\s+)?$/u;
const STRAIGHT =
  /^(?:\s+\p{Ll}+ly)?\s+(\p{Ll}+ed|said|says|went on|put in|broke in|began|thought)(?![\p{L}’'-])/u;
const LEADS_ON = /[,!?…—–-]\s*[”"’'»]?$/u;

/** The person behind an inverted verb right after a quotation: "“…!” cried Ida", "“…,” returned Mr. Borg". */
export function inciseAfter(scene: Scene, paragraph: Span, { outer }: AttributedQuote): Incise | undefined {
  const end = outer.end;
  if (!LEADS_ON.test(scene.text.slice(Math.max(outer.start, end - 4), end))) return undefined;
  const named = nameAfter(scene, end, paragraph.end);
  const verb = named && (verbBefore(scene, end, named) ?? verbBehind(scene, end, named));
  if (!verb) return undefined;
  const { actor, mention } = subjectOfMention(scene, named);
  const start = scene.text.indexOf(verb, end);
  return {
    ...{ speaker: actor, speakerLabel: undefined, speakerMention: mention },
    cue: { start, end: start + verb.length },
  };
}

function verbBefore({ text }: Scene, end: number, { start }: NameMention): string | undefined {
  return INVERTED.exec(text.slice(end, start))?.[1];
}

function verbBehind({ text }: Scene, quoteEnd: number, { start, end }: NameMention): string | undefined {
  if (!BARE.test(text.slice(quoteEnd, start))) return undefined;
  return STRAIGHT.exec(text.slice(end, end + LONGEST_NAME))?.[1];
}

function nameAfter(scene: Scene, end: number, stop: number): NameMention | undefined {
  const [named] = mentionsWithin(scene, { start: end, end: Math.min(stop, end + FARTHEST + LONGEST_NAME) });
  if (!named || !isPerson(scene, named.actor) || named.start > end + FARTHEST) return undefined;
  return isPossessive(scene.text, named.end) ? undefined : named;
}
