import { contains, overlaps, type Span } from '../../text/span';
import type { AttributedQuote } from '../quotation';
import { isPerson, mentionsWithin, type Scene } from '../scene';
import { isPossessive } from './isPossessive';

/** What between a name and a quotation says that somebody else speaks. */
const ANOTHER = /(?<!\p{L})(?:he|she|they|I|we|who|whom)(?!\p{L})/iu;
const ANOTHERS = /(?<!\p{L})(?:he|she|they|I|we|his|her|their|my|our|your|its|what|which)(?!\p{L})/iu;
/** Who is told of may stand at the head of a sentence, or of a clause of its own. */
const OPENS =
  /(?:^|[.!?;:,”"»—–]|(?<!\p{L})(?:and|but|then|so|when|while|as|until|till))\s*(?:\p{Lu}\p{L}+\.?\s+){0,2}$/u;

/** Whether a name surely says who speaks a quotation: it stands in its paragraph, and nobody between. */
export function isBorneOut(
  scene: Scene,
  paragraph: Span,
  { outer }: AttributedQuote,
  mention: Span,
): boolean {
  if (overlaps(outer, mention)) return !scene.grammar.subjectFirst;
  const { text } = scene;
  if (!contains(paragraph, mention)) return text.slice(mention.end, outer.start).trimEnd().endsWith(':');
  if (isPossessive(text, mention.end)) return false;
  if (mention.start >= outer.end) return !ANOTHERS.test(text.slice(outer.end, mention.start));
  const between = { start: mention.end, end: outer.start };
  if (ANOTHER.test(text.slice(between.start, between.end))) return false;
  if (mentionsWithin(scene, between).some(({ actor }) => isPerson(scene, actor))) return false;
  return OPENS.test(text.slice(Math.max(paragraph.start, mention.start - 30), mention.start));
}
