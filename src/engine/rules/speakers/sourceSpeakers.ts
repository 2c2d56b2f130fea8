/** Who speaks a passage according to its article: in a quotation, in indirect speech, or nobody. */
import type { Actor, ActorDirectory } from '../../actors';
import { type Article, prosePrinted, seenOf } from '../../article/article';
import type { Turn } from '../../article/turns/turn';
import type { AttributedQuote } from '../../speech/quotation';
import { type ReportingSentence, reportingSentences } from '../../speech/statements';
import { foldLine } from '../../text/foldLine';
import { contains, firstEndingAfter, outermost, overlaps, type Span, slice, spanAt } from '../../text/span';
import { isOpenProse } from './openProse';
import { signatures } from './signatures';
import { mayMean, mayMeanAnother } from './sourcePronouns';
import { type Others, othersIn } from './storyPeople';
import { type Told, toldBy, toldOfQuote } from './told';

/** What an article says of who speaks a passage. */
export interface SourceSpeech {
  /** Given to somebody, told by the article itself, or not clear. */
  readonly kind: 'said' | 'narration' | 'unsure';
  /** Who it is given to, if somebody is; several who speak together. */
  readonly speakers: readonly Actor[];
  /** Others who are named so near that the words may well be theirs. */
  readonly near: readonly Actor[];
  /** Those who speak elsewhere in the article in turns of their own, where this is the turn of somebody else. */
  readonly others: readonly Actor[];
  /** In a story: all who are surely another than the speaker. */
  readonly apart: readonly Actor[] | undefined;
  /** What the turns of the same speaker are labelled, folded. */
  readonly labels: readonly string[];
  /** Whether the passage is all that stands inside its marks. */
  readonly isWhole: boolean;
  /** Who wrote the article, as printed: its by-line, and the lines at its head and foot that do little but name somebody. */
  readonly byline: string | undefined;
  /** By which words of the article it is told. */
  readonly told?: Told | undefined;
  /** Why it is told of nobody, where it is not narration. */
  readonly untold?: Untold;
}

/**
 * Why an article names nobody who speaks. `silent`: no words beside the passage say that somebody speaks. `several`: more than
 * one may be meant. `unclear`: somebody does, and how far that reaches, or who it is, is not told. `across`: the passage
 * runs past the marks. `personal`: the article tells of "me", so that unmarked words may be anybody's.
 */
export type Untold = 'silent' | 'several' | 'unclear' | 'across' | 'personal';

const UNSURE = {
  kind: 'unsure',
  speakers: [],
  near: [],
  others: [],
  apart: undefined,
  labels: [],
  isWhole: false,
  byline: undefined,
} as const;
/**
 * So many paragraphs back a pronoun may reach for whom it means. On the annotated press quotations, each given in four
 * ways to its speaker and to every other person of its article, no right one is flagged with 0 to 3 (212), and 69, 63,
 * 61 and 56 % of 1,116 wrong ones are.
 */
const REACH = 2;

/** Looks up speakers in the articles of one directory; sentences are read once an article, passages once asked for. */
export class SourceSpeakers {
  readonly directory: ActorDirectory;
  readonly #sentences = new WeakMap<Article, readonly ReportingSentence[]>();
  readonly #bylines = new WeakMap<Article, string>();
  readonly #people = new WeakMap<Article, { readonly others: Others | undefined }>();
  readonly #passages = new WeakMap<Article, Map<string, SourceSpeech>>();

  constructor(directory: ActorDirectory) {
    this.directory = directory;
  }

  /** Who speaks the passage `span` of `article`. */
  at(article: Article, span: Span): SourceSpeech {
    const passages = this.#passages.get(article) ?? new Map<string, SourceSpeech>();
    this.#passages.set(article, passages);
    const key = `${span.start} ${span.end}`;
    const speech = passages.get(key) ?? { ...this.#at(article, span), byline: this.#authors(article) };
    passages.set(key, speech);
    return speech;
  }

  #authors(article: Article): string | undefined {
    const known = this.#bylines.get(article);
    if (known !== undefined) return known || undefined;
    const authors = [article.byline ?? '', ...signatures(article)].join(' ').trim();
    this.#bylines.set(article, authors);
    return authors || undefined;
  }

  #at(article: Article, span: Span): SourceSpeech {
    const holding = article.quotes.filter((each) => contains(each.outer, span));
    const quote = holding.find(({ speaker }) => speaker !== undefined) ?? holding[0];
    if (article.turns.length > 0) return this.#inTurn(article, quote, span);
    if (quote) return this.#inQuote(article, quote, span);
    const parts = article.quotes.filter((each) => overlaps(each.outer, span));
    if (parts.length > 0) return this.#acrossIncise(article, parts, span);
    return this.#inProse(article, span);
  }

  /** What one says who speaks in turn; words in marks may be somebody else's, whom he quotes. */
  #inTurn(article: Article, quote: AttributedQuote | undefined, span: Span): SourceSpeech {
    const turn = spanAt(article.turns, span.start);
    const quoted = quote ? this.#inQuote(article, quote, span) : UNSURE;
    const isOfUnnamed = quote?.kind === 'speech' && quote.speaker === undefined && isRole(quote.speakerLabel);
    if (!turn || turn.end < span.end || isOfUnnamed) return quoted;
    const speakers = this.#actors(article, [turn.speaker]);
    const isOthers = quoted.kind === 'said' && !quoted.speakers.some((each) => speakers.includes(each));
    if (isOthers) return { ...quoted, near: [...quoted.near, ...speakers] };
    const told = turn.label && toldBy('turn', turn.label);
    const said = { ...UNSURE, kind: 'said', speakers, labels: labelsOf(article, turn), told } as const;
    if (quote) return { ...said, near: this.#named(article, [turn], turn, 0), isWhole: true };
    return { ...said, others: this.#others(article, turn) };
  }

  #others({ file, turns }: Article, { by }: Turn): readonly Actor[] {
    const speakers = turns.filter((other) => other.by !== by).map(({ speaker }) => speaker);
    return this.#actors({ file }, speakers);
  }

  /** "“…,” said Ida, “…”": a passage over the parts of what one person says, from within the first into the last. */
  #acrossIncise(article: Article, parts: readonly AttributedQuote[], span: Span): SourceSpeech {
    const [first, ...more] = parts;
    const last = parts.at(-1);
    const isWithin = first && last && first.outer.start <= span.start && span.end <= last.outer.end;
    const isOnes = more.length > 0 && more.every(({ speaker }) => speaker === first?.speaker);
    return isWithin && isOnes ? this.#inQuote(article, first, span) : { ...UNSURE, untold: 'across' };
  }

  #inQuote(article: Article, quote: AttributedQuote, span: Span): SourceSpeech {
    const mention = quote.speakerMention;
    const told = toldOfQuote(article, quote);
    if (quote.speaker === undefined || !mention)
      return { ...UNSURE, untold: quote.cue ? 'unclear' : 'silent', told };
    const speakers = this.#together(article, quote.speaker, mention);
    const sentence = this.#sentencesAt(article, quote.outer)[0];
    const around = sentence ? [sentence] : [];
    const isNamed = article.names.mentions.some((each) => each.via === 'name' && overlaps(each, mention));
    const isWhole = span.start <= quote.start && span.end >= quote.end;
    const apart = this.#apart(article, quote.speaker);
    if (apart && isNamed && isInParagraph(article, quote, mention))
      return { ...UNSURE, kind: 'said', speakers, apart, isWhole };
    const isInSentence = around.some((each) => contains(each, mention));
    const isSure = (isNamed && isInSentence) || (!isNamed && this.#isOnlyOne(article, quote, mention));
    const reach = isSure ? 0 : REACH;
    // Whom the words themselves name, another says them of.
    const beside = around.flatMap((each) => withoutPart(each, quote.outer));
    const pronoun = slice(seenOf(article), mention);
    if (reach > 0 && mayMeanAnother(pronoun, speakers, article, this.#before(article, quote.outer)))
      return { ...UNSURE, untold: 'several', told };
    const near = this.#named(article, isNamed ? beside : around, quote.outer, reach);
    return {
      ...UNSURE,
      kind: 'said',
      speakers,
      near: near.filter((each) => mayMean(each, pronoun, article)),
      apart,
      isWhole,
      told,
    };
  }

  #apart(article: Article, speaker: number): readonly Actor[] | undefined {
    const known = this.#people.get(article) ?? { others: othersIn(article) };
    this.#people.set(article, known);
    return known.others && this.#actors(article, known.others(speaker));
  }

  /** The text from {@link REACH} paragraphs before a place up to it. */
  #before(article: Article, { start }: Span): string {
    const at = firstEndingAfter(article.paragraphs, start);
    return seenOf(article).slice(article.paragraphs[Math.max(0, at - REACH)]?.start ?? start, start);
  }

  /** Whether a pronoun means the only person whom its paragraph has named so far. */
  #isOnlyOne({ paragraphs, names, quotes }: Article, quote: AttributedQuote, mention: Span): boolean {
    const start = paragraphs[firstEndingAfter(paragraphs, mention.start)]?.start ?? mention.start;
    const named = [...names.mentions, ...names.roles].filter(
      (each) =>
        each.start >= start &&
        each.end <= Math.max(mention.end, quote.outer.start) &&
        names.actors[each.actor]?.type === 'person' &&
        !quotes.some(({ outer }) => contains(outer, each)),
    );
    return named.length > 0 && named.every(({ actor }) => actor === quote.speaker);
  }

  #inProse(article: Article, span: Span): SourceSpeech {
    const sentences = this.#sentencesAt(article, span);
    const [sentence, ...more] = sentences;
    if (!sentence) return UNSURE;
    const reach = sentences.some((each) => each.pointsBack) ? REACH : 0;
    if (sentences.every((each) => each.reports.length === 0)) {
      if (isOpenProse(article, span)) return { ...UNSURE, untold: 'personal' };
      return { ...UNSURE, kind: 'narration', near: this.#named(article, sentences, span, reach, true) };
    }
    const report = sentence.reports.findLast(({ content }) => content && contains(content, span));
    const subject = report?.subject;
    if (more.length > 0 || !report || subject?.actor === undefined) return { ...UNSURE, untold: 'unclear' };
    const near = this.#named(article, [sentence], span, reach);
    return {
      ...UNSURE,
      kind: 'said',
      speakers: this.#together(article, subject.actor, subject.mention),
      near,
      told: toldBy('clause', report.cue, subject.mention),
    };
  }

  /** The speaker, and whoever is joined to them: "X et Y ont annoncé". */
  #together(article: Article, local: number, mention: Span): Actor[] {
    const { mentions } = article.names;
    const joined = mentions.filter((each) => {
      if (each.actor === local) return false;
      return isJoin(
        seenOf(article),
        each.end <= mention.start ? [each.end, mention.start] : [mention.end, each.start],
      );
    });
    return this.#actors(article, [local, ...joined.map(({ actor }) => actor)]);
  }

  /** Everybody named in `sentences`, in the whole paragraph if asked, and in the `reach` paragraphs before. */
  #named(
    article: Article,
    sentences: readonly Span[],
    place: Span,
    reach: number,
    wholeParagraph = false,
  ): Actor[] {
    const at = firstEndingAfter(article.paragraphs, place.start);
    const from = article.paragraphs[Math.max(0, at - reach)];
    const paragraph = article.paragraphs[at];
    const before = reach > 0 && from ? [{ start: from.start, end: place.start }] : [];
    const zones = [...sentences, ...(wholeParagraph && paragraph ? [paragraph] : []), ...before];
    const { mentions, roles } = article.names;
    const inZone = [...mentions, ...roles].filter((each) => zones.some((zone) => contains(zone, each)));
    return this.#actors(
      article,
      inZone.map(({ actor }) => actor),
    );
  }

  #actors({ file }: Pick<Article, 'file'>, locals: readonly (number | undefined)[]): Actor[] {
    return [...new Set(locals)].flatMap((local) =>
      local === undefined ? [] : (this.directory.actorOf(file, local) ?? []),
    );
  }

  #sentencesAt(article: Article, span: Span): readonly ReportingSentence[] {
    const sentences = this.#sentences.get(article) ?? reportingSentences(proseOf(article));
    this.#sentences.set(article, sentences);
    return sentences.slice(firstEndingAfter(sentences, span.start)).filter((each) => overlaps(each, span));
  }
}

/** Between two who speak together: "et", an apposition before it and a title of a few words after it. */
const JOINED = /^\s*(?:,[^,.;]{0,60},)?\s*(?:et|and)\s+(?:[\p{L}.’'-]{1,20}\s*){0,4}$/u;
const LONGEST_JOIN = 120;

function isJoin(text: string, [from, to]: readonly [number, number]): boolean {
  return from <= to && to - from <= LONGEST_JOIN && JOINED.test(text.slice(from, to));
}

/** In a story, a name in the paragraph of a quotation has been found to be its speaker's. */
function isInParagraph({ paragraphs }: Article, { outer }: AttributedQuote, mention: Span): boolean {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, outer.start)];
  return paragraph !== undefined && contains(paragraph, mention);
}

function proseOf(article: Article): Parameters<typeof reportingSentences>[0] {
  const { language, paragraphs, quotes, names } = article;
  const outer = outermost(quotes.map((quote) => quote.outer));
  return { text: prosePrinted(article), language, sections: [paragraphs], quotes: outer, names };
}

/** Whether words in a turn are somebody's whom it does not name: "the Minister told the House that", not "I said". */
function isRole(label: string | undefined): boolean {
  return label?.includes(' ') ?? false;
}

/** What of a span stands before a part of it, and behind. */
function withoutPart(whole: Span, part: Span): Span[] {
  return [
    { start: whole.start, end: part.start },
    { start: part.end, end: whole.end },
  ];
}

/** A label, or a name, as the two are compared. */
export function foldedLabel(printed: string): string {
  return foldLine(printed).replace(/[.:]/g, '');
}

function labelsOf(article: Article, { by }: Turn): string[] {
  const text = seenOf(article);
  const labels = article.turns.flatMap((turn) => (turn.by === by && turn.label ? turn.label : []));
  return [...new Set(labels.map((label) => foldedLabel(slice(text, label))))];
}
