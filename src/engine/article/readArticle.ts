import { recogniseActors } from '../actors/recognise';
import { knowledgeFor, type RegistryIndex } from '../actors/registry/registryIndex';
import { attributeSpeakers } from '../speech/attributeSpeakers';
import type { AttributedQuote } from '../speech/quotation';
import { detectLanguage } from '../text/language';
import { firstEndingAfter, type Parsed, type Span } from '../text/span';
import type { Article } from './article';
import { atPlaces } from './atPlaces';
import { type OwnText, ownText } from './interruptions/ownText';
import { type FrontMatter, readFrontMatter } from './layout/frontMatter';
import { assignRoles, isFurniture, type LineRole, type RoledLine } from './layout/lineRoles';
import { printedLines } from './layout/lines';
import { outletOfDateline } from './layout/publisherLine';
import { StampReader } from './layout/stampLine';
import { readMetadata } from './metadata';
import { dashedSpeech, withoutOverrun } from './quotes/dashedSpeech';
import { printedQuotes, summed } from './quotes/printedQuotes';
import { isMarkdown, seenArticle } from './seen/seenArticle';
import { turnsOf } from './turns/turnsOf';

/** Names in these lines are no actors of the article; nor are those between slashes, unless they are a place and an outlet. */
const NAMELESS: ReadonlySet<LineRole> = new Set<LineRole>(['stamp', 'byline', 'signature']);

/**
 * Reads an article from its decoded text, plain or Markdown (by the name of `file`): what it says of itself, what the
 * site added, its quotations and who speaks them. Never throws; what is not printed stays `undefined`.
 * @param file path relative to the article folder, with `/`
 * @param registry what the user has decided about actors
 * @example readArticle('a.txt', 'Grève au port\n\n3 mai 2021\n\n…').value.date // '2021-05-03'
 */
export function readArticle(file: string, text: string, registry?: RegistryIndex): Parsed<Article> {
  const front = isMarkdown(file) ? readFrontMatter(text, detectLanguage(text)) : { end: 0 };
  const { seen, structure, title } = seenArticle(file, text, front.end);
  const own = ownText(seen.plain, structure, title);
  const { article, unpaired } = readOwnText(file, own, front, registry);
  const isAsWritten = own.isWhole && seen.visible === undefined;
  const placed = isAsWritten ? article : atPlaces(article, (span) => seen.toOriginal(own.toSeen(span)));
  const matter = printedLines(text.slice(0, front.end)).map(spanOf);
  return {
    value: {
      ...placed,
      file,
      text,
      visible: seen.visible,
      furniture: [...matter, ...placed.furniture],
      paragraphs: [...matter, ...placed.paragraphs],
      interruptions: own.interruptions.map((each) => ({ ...each, ...seen.toOriginal(each) })),
    },
    problems: summed(
      text,
      unpaired.map((span) => seen.toOriginal(own.toSeen(span))),
    ),
  };
}

/** What is read of an article before the places of its text are known. */
type OwnFacts = Omit<Article, 'file' | 'text' | 'visible' | 'interruptions'>;

/** Reads the words that the author wrote, in the lines in which they stand. */
function readOwnText(
  file: string,
  { text, lines, labels, title }: OwnText,
  front: FrontMatter,
  registry: RegistryIndex | undefined,
): { readonly article: OwnFacts; readonly unpaired: readonly Span[] } {
  const language = detectLanguage(text);
  const titled = lines.findIndex(({ end }) => title !== undefined && end > title);
  const stamps = new StampReader(language);
  const roled = assignRoles(lines, stamps, titled < 0 ? undefined : titled);
  const furniture = roled.filter((line) => isFurniture(line.role)).map(spanOf);
  const skip = roled.filter(namesNobody).map(spanOf);
  const knowledge = registry && knowledgeFor(file, registry);
  const names = recogniseActors(text, { language, skip, ...(knowledge && { knowledge }) });
  const quotes = printedQuotes(text, roled);
  const spoken = attributeSpeakers({ text, language, paragraphs: roled, quotes: quotes.value, names });
  const turns = turnsOf({ text, lines, labels, names });
  const isDashed = language === 'fr' && turns.length === 0;
  const dashed = isDashed ? dashedSpeech({ text, paragraphs: lines, names }) : [];
  const { title: headline, publisher, byline, date, agency } = readMetadata(roled, front, stamps);
  // Field by field: spreading one part after the other takes as long as reading the title.
  const article: OwnFacts = {
    language,
    title: headline,
    publisher,
    byline,
    date,
    agency,
    furniture,
    paragraphs: lines.map(spanOf),
    turns,
    quotes: inOrder([...dashed, ...withoutOverrun(withCopies(spoken, roled), dashed)]),
    names,
  };
  return { article, unpaired: quotes.problems.flatMap(({ span }) => span ?? []) };
}

function inOrder(quotes: readonly AttributedQuote[]): readonly AttributedQuote[] {
  return [...quotes].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

/** Quotations in a repeated headline are spoken by whoever speaks them in the headline. */
function withCopies(
  quotes: readonly AttributedQuote[],
  lines: readonly RoledLine[],
): readonly AttributedQuote[] {
  const title = lines.find((line) => line.role === 'title');
  const copies = lines.filter((line) => line.role === 'repeat');
  if (!title || copies.length === 0) return quotes;
  const printed = quotes.filter((quote) => title.start <= quote.start && quote.end <= title.end);
  return quotes.map((quote) => {
    const copy = copies[firstEndingAfter(copies, quote.start)];
    const model =
      copy &&
      copy.start <= quote.start &&
      printed.find((other) => other.start - title.start === quote.start - copy.start);
    return model ? shifted(model, quote.start - model.start) : quote;
  });
}

/** The same quotation further down, with everything that belongs to it. */
function shifted(quote: AttributedQuote, by: number): AttributedQuote {
  const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const { outer, speakerMention, cue } = quote;
  return {
    ...{ ...quote, ...moved(quote), outer: moved(outer) },
    ...{ speakerMention: speakerMention && moved(speakerMention), cue: cue && moved(cue) },
  };
}

function namesNobody({ role, text }: RoledLine): boolean {
  return isFurniture(role) || NAMELESS.has(role) || (role === 'dateline' && !outletOfDateline(text));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
