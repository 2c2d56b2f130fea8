/** Words outside of marks that may well be somebody's, though no verb says so. */
import { type Article, prosePrinted, seenOf } from '../../article/article';
import { contains, firstEndingAfter, overlaps, type Span, slice } from '../../text/span';

/** Whether words that no verb gives to anybody may be somebody's: in the first person, in dialogue, in a broken paragraph. */
export function isOpenProse(article: Article, span: Span): boolean {
  return isPersonal(article) || isInDialogue(article, span) || isBroken(article, span);
}

/**
 * Whether the article itself speaks in the first person: an interview, a speech or an opinion, where words without
 * marks may well be somebody's.
 */
function isPersonal(article: Article): boolean {
  const { paragraphs, quotes, furniture } = article;
  const text = prosePrinted(article);
  const own = paragraphs.filter((each) => !furniture.some((line) => contains(line, each)));
  const found = own.filter((paragraph) => {
    const inside = quotes.filter(({ outer }) => overlaps(outer, paragraph)).map(({ outer }) => outer);
    return [...slice(text, paragraph).matchAll(FIRST_PERSON)].some(({ index }) =>
      inside.every(
        (quote) => !contains(quote, { start: paragraph.start + index, end: paragraph.start + index + 1 }),
      ),
    );
  });
  return found.length >= 2;
}

const FIRST_PERSON =
  /(?<![\p{L}’'-])(?:je(?![\p{L}])|j[’']|nous(?!\p{L})|notre|nos(?!\p{L})|mon(?!\p{L})|mes(?!\p{L})|I(?![\p{L}.])|we(?!\p{L})|our(?!\p{L})|my(?!\p{L}))/gu;

/** A paragraph that begins in the middle of a sentence: its lines were not put together, and who speaks stands above. */
function isBroken(article: Article, { start }: Span): boolean {
  const paragraph = article.paragraphs[firstEndingAfter(article.paragraphs, start)];
  return paragraph !== undefined && /^[^\p{L}]*\p{Ll}/u.test(slice(seenOf(article), paragraph).slice(0, 20));
}

/** A paragraph that a dash opens, or that a quotation runs into: somebody may well speak in it. */
function isInDialogue(article: Article, { start }: Span): boolean {
  const paragraph = article.paragraphs[firstEndingAfter(article.paragraphs, start)];
  const text = paragraph ? slice(seenOf(article), paragraph) : '';
  return /^[—–-]\s/.test(text) || text.split('«').length !== text.split('»').length;
}
