/** What is said in the articles: the quotations of all of them, and who says how much. */
import type { Actor } from '../engine/actors';
import type { Article } from '../engine/article';
import type { AttributedQuote } from '../engine/speech/quotation';
import { groupBy } from '../engine/text/groupBy';
import type { Span } from '../engine/text/span';
import type { ArticleCard, Cards } from './cards';
import type { Library } from './library';

/** A quotation printed in an article. */
export interface QuotationHit {
  readonly kind: 'quotation';
  readonly text: string;
  /** The actor's name, or the label as printed. */
  readonly speaker: string | undefined;
  /** Who speaks, if it is an actor. */
  readonly actor: Actor | undefined;
  readonly article: ArticleCard;
  /** Offsets into the article. */
  readonly span: Span;
}

/** All that one speaker says. */
export interface Speaker {
  /** `undefined`: nobody is named. */
  readonly name: string | undefined;
  readonly actor: Actor | undefined;
  readonly quotations: readonly QuotationHit[];
}

/** The speech of all articles, the newest article first, undated ones last; within an article in the order of the text. */
export function quotationsOf(library: Library, cards: Cards): QuotationHit[] {
  return library
    .articles()
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .flatMap((article) => article.quotes.flatMap((quote) => hitOf(article, quote, library, cards)));
}

function hitOf(article: Article, quote: AttributedQuote, library: Library, cards: Cards): QuotationHit[] {
  const card = cards.articleCard(article.file);
  if (quote.kind !== 'speech' || !card) return [];
  const { start, end, speaker } = quote;
  return [
    {
      kind: 'quotation',
      text: article.text.slice(start, end),
      speaker: cards.speakerOf(article, quote),
      actor: speaker === undefined ? undefined : library.directory.actorOf(article.file, speaker),
      article: card,
      span: { start, end },
    },
  ];
}

/**
 * Quotations by who says them: who says most first, then by name; what nobody is said to say comes last. A label that
 * is no name ("un témoin") is one speaker in any case of its letters.
 */
export function bySpeaker(quotations: readonly QuotationHit[]): Speaker[] {
  const groups = groupBy(quotations, ({ actor, speaker }) => actor ?? speaker?.toLowerCase());
  return [...groups.values()].map(toSpeaker).sort(mostFirst);
}

function toSpeaker(quotations: readonly QuotationHit[]): Speaker {
  const [first] = quotations;
  return { name: first?.speaker, actor: first?.actor, quotations };
}

function mostFirst(a: Speaker, b: Speaker): number {
  if (a.name === undefined || b.name === undefined) return Number(!a.name) - Number(!b.name);
  return b.quotations.length - a.quotations.length || a.name.localeCompare(b.name);
}
