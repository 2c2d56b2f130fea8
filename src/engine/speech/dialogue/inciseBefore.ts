import type { Span } from '../../text/span';
import type { AttributedQuote } from '../quotation';
import { isPerson, mentionsWithin, type Scene, subjectOfMention } from '../scene';
import type { Incise } from './inciseAfter';

/** In characters, before a quotation: a name, its verb, how it is said. */
const FARTHEST = 120;
/** Between a name and the quotation that its verb leads to: "Ida said,", "Ida softly answered:", "Ida said in a low voice, ". */
const LEADS =
  /^(?:\s+\p{Ll}+ly)?\s+(said|asked|answered|replied|cried|exclaimed|added|whispered|shouted|muttered|murmured|repeated|thought|observed|remarked|howled|called)(?:\s\p{Ll}+){0,6}\s?[,:]?(?:--|[–—])?\s*$/u;
/** What may stand before the name: a sentence or a clause begins there. */
const OPENS =
  /(?:^|[.!?;:,”"»—–]|(?<!\p{L})(?:and|but|then|so|when|while|as|until|till))\s*(?:(?:Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Miss|Captain|Colonel|Master|Aunt|Uncle)\b\.?\s+)?$/iu;

/** The person right before the verb that leads to a quotation: "and Ida said, “…”". */
export function inciseBefore(scene: Scene, paragraph: Span, { outer }: AttributedQuote): Incise | undefined {
  const from = Math.max(paragraph.start, outer.start - FARTHEST);
  const named = mentionsWithin(scene, { start: from, end: outer.start }).findLast(({ actor }) =>
    isPerson(scene, actor),
  );
  const between = named && scene.text.slice(named.end, outer.start);
  const verb = between && LEADS.exec(between)?.[1];
  if (
    !named ||
    !verb ||
    !OPENS.test(scene.text.slice(Math.max(paragraph.start, named.start - 20), named.start))
  )
    return undefined;
  const { actor, mention } = subjectOfMention(scene, named);
  const start = scene.text.indexOf(verb, named.end);
  return {
    ...{ speaker: actor, speakerLabel: undefined, speakerMention: mention },
    cue: { start, end: start + verb.length },
  };
}
