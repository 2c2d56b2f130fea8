/** What all articles together need to know of one article's names: a small part of it, so that its text can be let go. */
import type { AttributedQuote } from '../../speech/quotation';
import { detached } from '../../text/detached';
import { contains, type Span } from '../../text/span';
import type { ActorType, LocalActor, NameMention, NamesFound } from '../actor';
import { keysAmong } from '../registry/registryIndex';

/** A printed form and how often it stands in the article. */
export type FormCount = readonly [form: string, times: number];

/** A role printed beside a name, and where. */
export interface RoleDigest extends Span {
  readonly text: string;
}

/** An actor of one article. */
export interface ActorDigest {
  readonly name: string;
  readonly type: ActorType;
  /** Key of what was known before the text was read; an alias of several is decided where the article tells whose it is. */
  readonly known?: string;
  /** Number of mentions, by names and by roles. */
  readonly mentions: number;
  /** The first of them in the text. */
  readonly first?: Span;
  /** Printed names and metonyms, in order; no role phrases. */
  readonly forms: readonly FormCount[];
  readonly roles?: readonly RoleDigest[];
  /** Some speech of the article is theirs. */
  readonly speaks?: boolean;
  /** Some speech of somebody else in the article names them. */
  readonly isSpokenOf?: boolean;
}

/** Plain data, and nothing in it keeps the article's text in memory. */
export interface ArticleDigest {
  readonly file: string;
  /** ISO 8601. */
  readonly date?: string;
  /** In the order of `names.actors`. */
  readonly actors: readonly ActorDigest[];
}

/** An article as it is digested. */
export interface DirectoryArticle {
  readonly file: string;
  readonly text: string;
  /** What a reader sees of it, where that is not all of it. */
  readonly visible?: string | undefined;
  readonly names: NamesFound;
  /** ISO 8601; for roles that change hands. */
  readonly date: string | undefined;
  readonly quotes?: readonly AttributedQuote[];
}

/** The digest of `article`. Linear in its mentions, and in its quotations times the mentions within them. */
export function digestOf(article: DirectoryArticle): ArticleDigest {
  const { file, date, names } = article;
  const known = new Set(names.actors.map((actor) => actor.known));
  const mentions = mentionsByActor(names);
  const speech = speechIn(article);
  return {
    file,
    ...(date !== undefined && { date }),
    actors: names.actors.map((actor, local) => ({
      name: detached(actor.name),
      type: actor.type,
      ...knownOf(actor, known),
      ...countsOf(mentions[local] ?? [], article.visible ?? article.text),
      ...rolesOf(article, local),
      ...(speech.speakers.has(local) && { speaks: true }),
      ...(speech.spokenOf.has(local) && { isSpokenOf: true }),
    })),
  };
}

function mentionsByActor({ actors, mentions }: NamesFound): readonly NameMention[][] {
  const found = actors.map((): NameMention[] => []);
  for (const mention of mentions) found[mention.actor]?.push(mention);
  return found;
}

/** An alias that several bear is the one of them whom the article names otherwise too. */
function knownOf({ known }: LocalActor, named: ReadonlySet<string | undefined>): { known?: string } {
  const [key, ...more] = keysAmong(known).filter((each) => named.has(each));
  const decided = key === undefined || more.length > 0 ? known : key;
  return decided === undefined ? {} : { known: detached(decided) };
}

function countsOf(
  mentions: readonly NameMention[],
  text: string,
): Pick<ActorDigest, 'mentions' | 'first' | 'forms'> {
  const forms = new Map<string, number>();
  for (const { start, end, via } of mentions) {
    if (via === 'role') continue;
    const form = printed(text, start, end);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [first] = mentions;
  return {
    mentions: mentions.length,
    ...(first && { first: { start: first.start, end: first.end } }),
    forms: [...forms].map(([form, times]): FormCount => [detached(form), times]),
  };
}

function rolesOf({ text, visible, names }: DirectoryArticle, local: number): { roles?: RoleDigest[] } {
  const own = names.roles.filter(({ actor }) => actor === local);
  if (own.length === 0) return {};
  return {
    roles: own.map(({ start, end }) => ({
      start,
      end,
      text: detached(printed(visible ?? text, start, end)),
    })),
  };
}

/** Who speaks, and who is named in the speech of others. */
function speechIn({ quotes = [], names }: DirectoryArticle): {
  readonly speakers: ReadonlySet<number>;
  readonly spokenOf: ReadonlySet<number>;
} {
  const speakers = new Set<number>();
  const spokenOf = new Set<number>();
  for (const quote of quotes) {
    if (quote.kind !== 'speech') continue;
    if (quote.speaker !== undefined) speakers.add(quote.speaker);
    for (const mention of names.mentions)
      if (mention.actor !== quote.speaker && contains(quote, mention)) spokenOf.add(mention.actor);
  }
  return { speakers, spokenOf };
}

/** As it stands, a line break as one space, without what fills it. */
function printed(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\u2060+/g, '')
    .replace(/\s+/g, ' ');
}
