/** What a hover shows of a quotation: plain data, every text as it stands in the source. */
import { type Article, wordsPrinted } from '../engine/article';
import { holdsNegation } from '../engine/match/compare/changeKind';
import type {
  Change,
  Place,
  Tolerance,
  UncheckedReason,
  VerbatimPlace,
  Verdict,
} from '../engine/match/verdict';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import type { AttributedQuote } from '../engine/speech/quotation';
import { LineMap } from '../engine/text/lines';
import { contains, overlaps, type Span } from '../engine/text/span';
import type { Library } from './library';
import { type SpeechCard, speechCard } from './speechCards';

/** An article as a card names it. */
export interface ArticleCard {
  readonly file: string;
  /** Absolute, with `/`. */
  readonly path: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
}

/** A passage in its paragraph, with the way to it. */
export interface PassageCard {
  readonly article: ArticleCard;
  /** Offsets into the article. */
  readonly span: Span;
  /** 0-based line of its start. */
  readonly line: number;
  /** The paragraph, cut in three: before the passage, the passage, after it. */
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  /** Who says it, as the article has it. */
  readonly speaker: string | undefined;
}

/** Words that a marked elision leaves out. */
export interface OmittedWords {
  readonly words: string;
  /** A negation is among them: worth a look, no fault. */
  readonly holdsNegation: boolean;
}

/** What is shown of a quotation. */
export interface QuoteCard {
  readonly verdict: Verdict;
  readonly reason: UncheckedReason | undefined;
  /** Why its source could not be asked, in words. */
  readonly missing: string | undefined;
  readonly tolerances: readonly Tolerance[];
  readonly changes: readonly Change[];
  readonly cited: readonly ArticleCard[];
  /** Who the note says is speaking. */
  readonly claimedSpeaker: string | undefined;
  readonly passage: PassageCard | undefined;
  /** Who speaks it, and how one knows. */
  readonly speech: SpeechCard | undefined;
  readonly omitted: readonly OmittedWords[];
  /** What of a verbatim passage is not the speaker's who speaks the rest. */
  readonly beyond: readonly string[];
  /** Other places with the same words, the first few. */
  readonly alsoAt: readonly PassageCard[];
  /** How many more there are. */
  readonly more: number;
}

/** How many other places a card lists. */
const LISTED = 3;
/** Longest stretch of a paragraph shown on either side of a passage, in UTF-16 units. */
const CONTEXT = 280;

/** Makes cards from the library's articles. */
export class Cards {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The card of a quotation. */
  ofQuote(quote: CheckedQuote): QuoteCard {
    const { verdict, reason, tolerances, changes, source, alsoAt } = quote;
    return {
      verdict,
      reason,
      missing: quote.missing,
      tolerances,
      changes,
      claimedSpeaker: quote.claimedSpeaker,
      cited: quote.citedArticles.flatMap((file) => this.articleCard(file) ?? []),
      passage: source ? this.#spokenPassage(source, quote.speaker) : undefined,
      speech: this.#speech(quote),
      omitted: source ? this.#omitted(source) : [],
      beyond: verdict === 'verbatim' ? (source?.beyond ?? []).map(({ note }) => note) : [],
      alsoAt: alsoAt.slice(0, LISTED).flatMap((place) => this.passage(place) ?? []),
      more: Math.max(0, alsoAt.length - LISTED),
    };
  }

  /** Of what is not checked, nobody asks who speaks. */
  #speech(quote: CheckedQuote): SpeechCard | undefined {
    const article = quote.source && this.#library.corpus.get(quote.source.article)?.article;
    return article && quote.verdict !== 'unchecked' ? speechCard(quote, article) : undefined;
  }

  #omitted({ article, omitted }: VerbatimPlace): OmittedWords[] {
    const source = this.#library.corpus.get(article)?.article;
    return omitted.map((span) => {
      const words = source ? wordsPrinted(source, span).trim() : '';
      return { words, holdsNegation: holdsNegation(words) };
    });
  }

  /** An article's own card. */
  articleCard(file: string): ArticleCard | undefined {
    const facts = this.#library.factsOf(file);
    const path = this.#library.pathOf(file);
    return facts && path !== undefined ? { file, path, ...facts } : undefined;
  }

  /** The passage of a quotation, with the speaker that its check found, in indirect speech too. */
  #spokenPassage(place: Place, speaker: string | undefined): PassageCard | undefined {
    const passage = this.passage(place);
    return passage && { ...passage, speaker: speaker ?? passage.speaker };
  }

  /** A passage with its paragraph; undefined if its article is gone. */
  passage({ article: file, start, end }: Place): PassageCard | undefined {
    const article = this.#library.corpus.get(file)?.article;
    const card = this.articleCard(file);
    if (!article || !card) return undefined;
    const span = { start, end };
    const { before, after } = context(article, span);
    return {
      article: card,
      span,
      line: new LineMap(article.text).positionOf(start).line,
      before,
      passage: wordsPrinted(article, span),
      after,
      speaker: this.#speakerAt(article, span),
    };
  }

  #speakerAt(article: Article, span: Span): string | undefined {
    const quote =
      article.quotes.find((each) => contains(each.outer, span)) ??
      article.quotes.find((each) => overlaps(each, span));
    return quote ? this.speakerOf(article, quote) : undefined;
  }

  /** Who speaks a printed quotation: the actor's name, or the label as printed. */
  speakerOf(article: Article, quote: AttributedQuote): string | undefined {
    if (quote.speaker === undefined) return quote.speakerLabel;
    const actor = this.#library.directory.actorOf(article.file, quote.speaker);
    return actor?.name ?? article.names.actors[quote.speaker]?.name;
  }
}

/** The paragraph around a span, at most {@link CONTEXT} on either side, cut at words. */
function context(article: Article, { start, end }: Span): { before: string; after: string } {
  const paragraph = article.paragraphs.find((each) => each.end > start) ?? { start, end };
  const last = article.paragraphs.find((each) => each.end >= end) ?? paragraph;
  const from = Math.max(Math.min(paragraph.start, start), start - CONTEXT);
  const to = Math.min(Math.max(last.end, end), end + CONTEXT);
  const before = wordsPrinted(article, { start: from, end: start });
  const after = wordsPrinted(article, { start: end, end: to });
  return {
    before: from > paragraph.start ? `…${before.replace(/^\S*\s/, ' ')}` : before,
    after: to < last.end ? `${after.replace(/\s\S*$/, ' ')}…` : after,
  };
}
