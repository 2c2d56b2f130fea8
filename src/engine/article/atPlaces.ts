import type { AttributedQuote } from '../speech/quotation';
import type { Span } from '../text/span';
import type { Article } from './article';

/** Everything of an article that has places in its text. */
type Placed = Pick<Article, 'furniture' | 'paragraphs' | 'turns' | 'quotes' | 'names'>;

/** The same facts where `place` says that their spans stand. O(facts). */
export function atPlaces<T extends Placed>(article: T, place: (span: Span) => Span): T {
  const { furniture, paragraphs, turns, quotes, names } = article;
  const moved = <S extends Span>(each: S): S => ({ ...each, ...place(each) });
  const optional = (span: Span | undefined): Span | undefined => span && place(span);
  const quote = (each: AttributedQuote): AttributedQuote => ({
    ...moved(each),
    outer: place(each.outer),
    speakerMention: optional(each.speakerMention),
    cue: optional(each.cue),
  });
  return {
    ...article,
    furniture: furniture.map(place),
    paragraphs: paragraphs.map(place),
    quotes: quotes.map(quote),
    turns: turns.map((turn) => ({ ...moved(turn), label: optional(turn.label) })),
    names: { ...names, mentions: names.mentions.map(moved), roles: names.roles.map(moved) },
  };
}
