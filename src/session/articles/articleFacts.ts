/** What is known of an article beside its text: what is words as compact JSON, all figures one behind the other. */
import type { LocalActor, NameMention, NamesFound, RoleSpan, Via } from '../../engine/actors';
import type { Article, Interruption, Turn } from '../../engine/article';
import type { AttributedQuote } from '../../engine/speech/quotation';
import type { Span } from '../../engine/text/span';

/** An article without its text. */
export type ArticleFacts = Omit<Article, 'text'>;

/** The same, packed. */
export interface PackedFacts {
  readonly json: string;
  /** Lists with their length first; -1 stands for what is not there. */
  readonly figures: Int32Array;
}

type Text = string | null;
type Words = readonly [
  file: string,
  language: Article['language'],
  ...metadata: [title: Text, publisher: Text, byline: Text, date: Text, agency: Text],
  actors: readonly LocalActor[],
  labels: readonly Text[],
  voices: readonly string[],
  visible: Text,
];

const KINDS: readonly AttributedQuote['kind'][] = ['speech', 'term'];
const INTERRUPTIONS: readonly Interruption['kind'][] = ['call', 'furniture'];
const VIAS: readonly Via[] = ['name', 'metonym', 'role', 'description'];

/** Packs facts, which {@link readFacts} gives back just as they were. Linear. */
export function writeFacts(article: ArticleFacts): PackedFacts {
  const { file, language, title, publisher, byline, date, agency, names, quotes } = article;
  const metadata = [title ?? null, publisher ?? null, byline ?? null, date ?? null, agency ?? null] as const;
  const labels = quotes.map(({ speakerLabel }) => speakerLabel ?? null);
  const voices = article.turns.map(({ by }) => by);
  const words: Words = [file, language, ...metadata, names.actors, labels, voices, article.visible ?? null];
  const figures: number[] = [];
  for (const spans of [article.furniture, article.paragraphs]) putList(figures, spans, putSpan);
  putList(figures, article.interruptions, (to, { start, end, kind }) => {
    to.push(start, end, INTERRUPTIONS.indexOf(kind));
  });
  putList(figures, article.turns, (to, turn) => {
    putSpan(to, turn);
    putSpan(to, turn.label);
    to.push(turn.speaker ?? -1);
  });
  putList(figures, quotes, putQuote);
  putList(figures, names.mentions, (to, { start, end, actor, via }) => {
    to.push(start, end, actor, VIAS.indexOf(via));
  });
  putList(figures, names.roles, (to, { start, end, actor }) => {
    to.push(start, end, actor);
  });
  return { json: JSON.stringify(words), figures: new Int32Array(figures) };
}

/** Unpacks what {@link writeFacts} packed. Throws on anything else that is no JSON: a checksum keeps that away. */
export function readFacts({ json, figures }: PackedFacts): ArticleFacts {
  const words: Words = JSON.parse(json);
  const [file, language, title, publisher, byline, date, agency, actors, labels, voices, visible] = words;
  const from = new Figures(figures);
  return {
    ...{ file, language, title: title ?? undefined, publisher: publisher ?? undefined },
    ...{ byline: byline ?? undefined, date: date ?? undefined, agency: agency ?? undefined },
    visible: visible ?? undefined,
    ...{ furniture: from.list(() => from.span()), paragraphs: from.list(() => from.span()) },
    interruptions: from.list(() => from.interruption()),
    turns: from.list((i) => from.turn(voices[i] ?? '')),
    quotes: from.list((i) => from.quote(labels[i] ?? undefined)),
    names: namesFrom(from, actors),
  };
}

function putList<T>(to: number[], list: readonly T[], put: (to: number[], item: T) => void): void {
  to.push(list.length);
  for (const item of list) put(to, item);
}

function putSpan(to: number[], span: Span | undefined): void {
  to.push(span?.start ?? -1, span?.end ?? -1);
}

function putQuote(to: number[], quote: AttributedQuote): void {
  putSpan(to, quote);
  putSpan(to, quote.outer);
  to.push(KINDS.indexOf(quote.kind), quote.speaker ?? -1);
  putSpan(to, quote.speakerMention);
  putSpan(to, quote.cue);
}

function namesFrom(from: Figures, actors: readonly LocalActor[]): NamesFound {
  return {
    actors,
    mentions: from.list((): NameMention => {
      return { start: from.next(), end: from.next(), actor: from.next(), via: VIAS[from.next()] ?? 'name' };
    }),
    roles: from.list((): RoleSpan => ({ start: from.next(), end: from.next(), actor: from.next() })),
  };
}

/** Takes figures in the order in which they were put. */
class Figures {
  readonly #figures: Int32Array;
  #at = 0;

  constructor(figures: Int32Array) {
    this.#figures = figures;
  }

  next(): number {
    return this.#figures[this.#at++] ?? 0;
  }

  list<T>(item: (i: number) => T): T[] {
    const length = this.next();
    const items: T[] = [];
    for (let i = 0; i < length; i++) items.push(item(i));
    return items;
  }

  span(): Span {
    return { start: this.next(), end: this.next() };
  }

  interruption(): Interruption {
    return { start: this.next(), end: this.next(), kind: INTERRUPTIONS[this.next()] ?? 'call' };
  }

  turn(by: string): Turn {
    const { start, end } = this.span();
    const [label, speaker] = [this.#spanIfAny(), this.next()];
    return { start, end, label, speaker: speaker < 0 ? undefined : speaker, by };
  }

  quote(speakerLabel: string | undefined): AttributedQuote {
    const [start, end, outer] = [this.next(), this.next(), this.span()];
    const [kind, speaker] = [KINDS[this.next()] ?? 'speech', this.next()];
    return {
      ...{ start, end, outer, kind, speaker: speaker < 0 ? undefined : speaker, speakerLabel },
      ...{ speakerMention: this.#spanIfAny(), cue: this.#spanIfAny() },
    };
  }

  #spanIfAny(): Span | undefined {
    const span = this.span();
    return span.start < 0 ? undefined : span;
  }
}
