/** What is said in the articles: the quotations of all of them, and who says how much. */
import type { Actor } from '../engine/actors';
import { groupBy } from '../engine/text/groupBy';
import type { Span } from '../engine/text/span';
import type { ArticleCard, Cards } from './cards';
import type { Library } from './library';
import type { Spoken } from './spokenWords';

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

/** The quotations of a library; each is made once as long as its article and its speaker stay as they are. */
export class Quotations {
  readonly #library: Library;
  readonly #cards: Cards;
  readonly #made = new WeakMap<Spoken, QuotationHit>();

  constructor(library: Library, cards: Cards) {
    this.#library = library;
    this.#cards = cards;
  }

  /** The speech of all articles, the newest article first, undated ones last; within an article in the order of the text. */
  all(): QuotationHit[] {
    return [...this.#library.spoken.all()]
      .flatMap(([file, spoken]) => {
        const article = this.#cards.articleCard(file);
        return article ? [{ article, spoken }] : [];
      })
      .sort((a, b) => newestFirst(a.article, b.article))
      .flatMap(({ article, spoken }) => spoken.map((each) => this.#hit(article, each)));
  }

  #hit(article: ArticleCard, spoken: Spoken): QuotationHit {
    const { start, end, text, speaker, label } = spoken;
    const actor = speaker === undefined ? undefined : this.#library.directory.actorOf(article.file, speaker);
    const known = this.#made.get(spoken);
    if (known && known.actor === actor && known.article.path === article.path) return known;
    const hit: QuotationHit = {
      kind: 'quotation',
      text,
      speaker: actor?.name ?? label,
      actor,
      article,
      span: { start, end },
    };
    this.#made.set(spoken, hit);
    return hit;
  }
}

/** By date, then by file. */
function newestFirst(a: ArticleCard, b: ArticleCard): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.file < b.file ? -1 : 1;
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
