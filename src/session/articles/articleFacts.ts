/** What is known of an article beside its text, as compact JSON: lists in a fixed order, spans as pairs of numbers. */
import type { LocalActor, NameMention, NamesFound, RoleSpan, Via } from '../../engine/actors';
import type { Article } from '../../engine/article';
import type { AttributedQuote } from '../../engine/speech/quotation';
import type { Span } from '../../engine/text/span';

/** An article without its text. */
export type ArticleFacts = Omit<Article, 'text'>;

type Text = string | null;
type Pair = readonly [start: number, end: number];
type Quote = readonly [
  ...inner: Pair,
  ...outer: Pair,
  kind: AttributedQuote['kind'],
  speaker: number | null,
  label: Text,
  mention: Pair | null,
  cue: Pair | null,
];
type Names = readonly [
  actors: readonly LocalActor[],
  mentions: readonly (number | Via)[],
  roles: readonly number[],
];
type Packed = readonly [
  file: string,
  language: Article['language'],
  ...metadata: [title: Text, publisher: Text, byline: Text, date: Text, agency: Text],
  furniture: readonly number[],
  paragraphs: readonly number[],
  quotes: readonly Quote[],
  names: Names,
];

/** The facts as JSON, which {@link readFacts} reads back just as they were. */
export function writeFacts(article: ArticleFacts): string {
  const { file, language, title, publisher, byline, date, agency } = article;
  const metadata = [title ?? null, publisher ?? null, byline ?? null, date ?? null, agency ?? null] as const;
  const lines = [packSpans(article.furniture), packSpans(article.paragraphs)] as const;
  const found = [article.quotes.map(packQuote), packNames(article.names)] as const;
  const packed: Packed = [file, language, ...metadata, ...lines, ...found];
  return JSON.stringify(packed);
}

/** Reads what {@link writeFacts} wrote. Throws on anything else that is no JSON: a checksum keeps that away. */
export function readFacts(json: string): ArticleFacts {
  const packed: Packed = JSON.parse(json);
  const [file, language, title, publisher, byline, date, agency, furniture, paragraphs, quotes, names] =
    packed;
  return {
    ...{ file, language, title: title ?? undefined, publisher: publisher ?? undefined },
    ...{ byline: byline ?? undefined, date: date ?? undefined, agency: agency ?? undefined },
    ...{ furniture: unpackSpans(furniture), paragraphs: unpackSpans(paragraphs) },
    ...{ quotes: quotes.map(unpackQuote), names: unpackNames(names) },
  };
}

function packSpans(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

function unpackSpans(numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < numbers.length; i += 2)
    spans.push({ start: numbers[i] ?? 0, end: numbers[i + 1] ?? 0 });
  return spans;
}

function packSpan(span: Span | undefined): Pair | null {
  return span ? [span.start, span.end] : null;
}

function unpackSpan(pair: Pair | null): Span | undefined {
  return pair ? { start: pair[0], end: pair[1] } : undefined;
}

function packQuote(quote: AttributedQuote): Quote {
  const { start, end, outer, kind, speaker, speakerLabel, speakerMention, cue } = quote;
  const who = [speaker ?? null, speakerLabel ?? null, packSpan(speakerMention), packSpan(cue)] as const;
  return [start, end, outer.start, outer.end, kind, ...who];
}

function unpackQuote(packed: Quote): AttributedQuote {
  const [start, end, outerStart, outerEnd, kind, speaker, label, mention, cue] = packed;
  return {
    ...{ start, end, outer: { start: outerStart, end: outerEnd }, kind },
    ...{ speaker: speaker ?? undefined, speakerLabel: label ?? undefined },
    ...{ speakerMention: unpackSpan(mention), cue: unpackSpan(cue) },
  };
}

function packNames({ actors, mentions, roles }: NamesFound): Names {
  return [
    actors,
    mentions.flatMap(({ start, end, actor, via }) => [start, end, actor, via]),
    roles.flatMap(({ start, end, actor }) => [start, end, actor]),
  ];
}

function unpackNames([actors, packedMentions, packedRoles]: Names): NamesFound {
  const mentions: NameMention[] = [];
  for (let i = 0; i < packedMentions.length; i += 4) {
    const [start, end, actor, via] = packedMentions.slice(i, i + 4) as [number, number, number, Via];
    mentions.push({ start, end, actor, via });
  }
  const roles: RoleSpan[] = [];
  for (let i = 0; i < packedRoles.length; i += 3) {
    const [start = 0, end = 0, actor = 0] = packedRoles.slice(i, i + 3);
    roles.push({ start, end, actor });
  }
  return { actors, mentions, roles };
}
