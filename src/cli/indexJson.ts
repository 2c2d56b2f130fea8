/** The JSON of `verbatim index`, schema `verbatim.index/1`: absence is `null`, offsets UTF-16, half-open. */
import type { Actor } from '../engine/actors';
import type { Article } from '../engine/article';
import type { AttributedQuote } from '../engine/speech/quotation';
import type { Span } from '../engine/text/span';
import { Cards } from '../session/cards';
import type { Session } from '../session/session';
import type { FileProblem } from '../session/syncResult';

/** Prints all articles and actors as one JSON document. */
export function indexJson(session: Session, problems: readonly FileProblem[]): string {
  const writer = new IndexWriter(session);
  const document = {
    schema: 'verbatim.index/1',
    articles: session.library.articles().map((article) => writer.article(article)),
    actors: session.library.directory.actors.map((actor) => actorJson(session, actor)),
    problems: problems.map(({ file, message }) => ({ file: file ?? null, message })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Printed roles name their article, those of the registry when they were held. */
function actorJson({ library }: Session, actor: Actor): object {
  const { name, type, aliases, roles, registered } = actor;
  return {
    name,
    type,
    aliases,
    roles: [
      ...roles.map(({ text, article }) => ({ text, article })),
      ...(registered?.roles ?? []).map(({ role, from, to }) => ({
        ...{ text: role, article: null },
        ...{ from: from ?? null, to: to ?? null },
      })),
    ],
    registered: registered !== undefined,
    wikidata: registered?.wikidata ?? null,
    mayBe: library.directory.candidatesFor(actor).map((candidate) => candidate.name),
  };
}

class IndexWriter {
  readonly #session: Session;
  readonly #cards: Cards;

  constructor(session: Session) {
    this.#session = session;
    this.#cards = new Cards(session.library);
  }

  article(article: Article): object {
    const { file, title, publisher, byline, date, agency, furniture } = article;
    return {
      file,
      title: title ?? null,
      publisher: publisher ?? null,
      byline: byline ?? null,
      date: date ?? null,
      agency: agency ?? null,
      boilerplate: furniture.map(({ start, end }) => ({ start, end })),
      quotes: article.quotes.map((quote) => this.#quote(article, quote)),
      mentions: this.#mentions(article),
    };
  }

  #quote(article: Article, quote: AttributedQuote): object {
    return {
      ...textAt(article, quote),
      kind: quote.kind,
      speaker: this.#cards.speakerOf(article, quote) ?? null,
      speakerMention: quote.speakerMention ? textAt(article, quote.speakerMention) : null,
      cue: quote.cue ? article.text.slice(quote.cue.start, quote.cue.end) : null,
    };
  }

  #mentions(article: Article): object[] {
    return article.names.mentions.map((mention) => ({
      ...textAt(article, mention),
      actor: this.#session.library.directory.actorOf(article.file, mention.actor)?.name ?? null,
      via: mention.via,
    }));
  }
}

function textAt(article: Article, { start, end }: Span): { start: number; end: number; text: string } {
  return { start, end, text: article.text.slice(start, end) };
}
