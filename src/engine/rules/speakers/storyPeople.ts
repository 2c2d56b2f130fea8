/**
 * Which people of a story are surely two. A story calls one person by several names ("Ida", "Miss Sand", "the captain"), and
 * seldom says that they are one.
 */
import { type Article, seenOf } from '../../article/article';
import { gendersTold } from '../../speech/dialogue/genderTold';
import { isDialogue } from '../../speech/dialogue/isDialogue';
import type { AttributedQuote } from '../../speech/quotation';
import { groupBy } from '../../text/groupBy';
import { contains, firstEndingAfter, outermostBy, slice, spanAt } from '../../text/span';

/** Who is another than the speaker of this index into the `names.actors` of an article; indexes too. */
export type Others = (speaker: number) => readonly number[];

/** So far apart, in UTF-16 units, two names may stand in a sentence. */
const FARTHEST = 160;
const ENDS = /[.!?…]\s+["“«—–]?\s*\p{Lu}|\n\s*\n/u;
const CIVILITIES = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|M)\./gu;

/** Who are others in a story; `undefined` for an article that is none. O(text + names). */
export function othersIn(article: Article): Others | undefined {
  const quotes = outermostBy(article.quotes, ({ outer }) => outer);
  if (!isStory(article, quotes)) return undefined;
  const pairs = [...inOneSentence(article, quotes), ...spokenOf(article, quotes), ...inTurn(article, quotes)];
  const beside = groupBy([...pairs, ...pairs.map(([a, b]): Pair => [b, a])], ([a]) => a);
  const { names, language } = article;
  const told = gendersTold({ text: seenOf(article), mentions: names.mentions, names, language });
  return (speaker) => {
    const gender = told.get(speaker);
    const contrary = gender ? [...told].filter(([, other]) => other !== gender).map(([actor]) => actor) : [];
    const named = (beside.get(speaker) ?? []).map(([, other]) => other);
    return [...contrary, ...named].filter((other) => other !== speaker);
  };
}

function isStory(article: Article, quotes: readonly AttributedQuote[]): boolean {
  const text = seenOf(article);
  if (quotes.some(({ start }) => DASHED.test(text.slice(Math.max(0, start - 4), start)))) return true;
  const printed = quotes.map((quote) => {
    return { inner: quote, outer: quote.outer, depth: 0, block: quote.outer.start === quote.start };
  });
  return isDialogue({ text, paragraphs: article.paragraphs, quotes: printed });
}

const DASHED = /[—–-]\s+$/u;

type Pair = readonly [number, number];

/** "Ida looked at Borg": two names in one sentence of what is told. */
function inOneSentence(article: Article, quotes: readonly AttributedQuote[]): Pair[] {
  const text = seenOf(article);
  const outers = quotes.map(({ outer }) => outer);
  const told = article.names.mentions.filter(({ start, via }) => via === 'name' && !spanAt(outers, start));
  return told.flatMap((name, i): Pair[] => {
    const next = told[i + 1];
    if (!next || next.start < name.end || next.start - name.end > FARTHEST) return [];
    const between = text.slice(name.end, next.start).replace(CIVILITIES, '');
    return ENDS.test(between) ||
      quotes.some(({ outer }) => contains({ start: name.end, end: next.start }, outer))
      ? []
      : [[name.actor, next.actor]];
  });
}

/** Whom the words name is not who says them. */
function spokenOf({ names }: Article, quotes: readonly AttributedQuote[]): Pair[] {
  return quotes.flatMap(({ speaker, outer }): Pair[] => {
    if (speaker === undefined) return [];
    const from = firstEndingAfter(names.mentions, outer.start);
    const to = firstEndingAfter(names.mentions, outer.end);
    const within = names.mentions.slice(from, to).filter(({ via }) => via === 'name');
    return within.map(({ actor }) => [speaker, actor]);
  });
}

/** Who answers is not who spoke: two paragraphs in a row. */
function inTurn(article: Article, quotes: readonly AttributedQuote[]): Pair[] {
  const text = seenOf(article);
  return quotes.flatMap((quote, i): Pair[] => {
    const before = quotes[i - 1];
    if (quote.speaker === undefined || before?.speaker === undefined) return [];
    const breaks = slice(text, { start: before.outer.end, end: quote.outer.start }).trim();
    const isNext =
      firstEndingAfter(article.paragraphs, quote.outer.start) -
        firstEndingAfter(article.paragraphs, before.outer.start) ===
      1;
    return isNext && breaks.length < FARTHEST ? [[quote.speaker, before.speaker]] : [];
  });
}
