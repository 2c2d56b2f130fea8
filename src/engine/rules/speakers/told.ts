/** By which words an article tells who speaks a passage. */
import type { Article } from '../../article/article';
import type { AttributedQuote } from '../../speech/quotation';
import type { Span } from '../../text/span';

/** The words that give a passage to somebody: a clause near it, the label of a turn, the line that signs it. */
export interface Told extends Span {
  readonly by: 'clause' | 'turn' | 'line';
}

/** A verb and its subject stand within so many UTF-16 units: "a expliqué jeudi devant la presse le maire". */
const WIDEST = 90;

/** The words at `cue`, with the one that they name if it stands near. */
export function toldBy(by: Told['by'], cue: Span, mention: Span = cue): Told {
  const whole = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  const { start, end } = whole.end - whole.start <= WIDEST ? whole : cue;
  return { by, start, end };
}

/** What gives a printed quotation to somebody, if anything does; a mark of punctuation is no word. */
export function toldOfQuote(
  article: Pick<Article, 'text' | 'paragraphs'>,
  quote: AttributedQuote,
): Told | undefined {
  const { cue, speakerMention: mention } = quote;
  if (!cue && !mention) return undefined;
  const told = toldBy('clause', cue ?? mention ?? quote, mention);
  const isInside = told.start < quote.outer.start && told.end > quote.outer.end;
  const { start, end } = isInside ? (mention ?? told) : told;
  return { by: isLine(article, { start, end }, quote) ? 'line' : 'clause', start, end };
}

/** Whether it is a line of its own behind the quotation. */
function isLine(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  told: Span,
  { outer }: Span & { readonly outer: Span },
): boolean {
  const line = paragraphs.find((each) => each.end >= told.end);
  return (
    line !== undefined &&
    told.start >= outer.end &&
    line.start >= outer.end &&
    !/[.!?:]\s/.test(text.slice(line.start, line.end))
  );
}
