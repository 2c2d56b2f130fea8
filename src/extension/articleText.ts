/** How cards name articles: their titles and dates, and links to their passages. */
import { env } from 'vscode';
import type { Span } from '../engine/text/span';
import type { ArticleCard } from '../session/cards';
import { passageLink, plain } from './markdown';

/** How an article is called: its title, else its file. */
export function titleOf({ title, file }: ArticleCard): string {
  return title ?? file;
}

/** A link with the whole title, then the outlet and the date as far as they are known. Markdown. */
export function fullReference(article: ArticleCard, span: Span): string {
  const link = passageLink(`$(go-to-file) ${plain(titleOf(article))}`, article.path, span);
  return [link, ...factsOf(article).map(plain)].join(', ');
}

/** A link that says outlet and date as far as they are known, else the title, shortened. Markdown. */
export function shortReference(article: ArticleCard, span: Span): string {
  const facts = factsOf(article);
  const label = article.date === undefined ? shorten(titleOf(article), SHORT) : facts.join(', ');
  return passageLink(plain(label), article.path, span);
}

/** A link with the title, shortened, and what comes after it. Markdown. */
export function titleLink(article: ArticleCard, span: Span, more = ''): string {
  return passageLink(plain(`${shorten(titleOf(article), SHORT)}${more}`), article.path, span);
}

/** Longest title in a list, in UTF-16 units. */
const SHORT = 48;

/**
 * A text of at most about `length` UTF-16 units, cut between words.
 *
 * @example shorten('un deux trois', 9) → 'un deux…'
 */
export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, '')}…` : text;
}

function factsOf({ publisher, date }: ArticleCard): string[] {
  return [
    ...(publisher === undefined ? [] : [publisher]),
    ...(date === undefined ? [] : [dateInWords(date)]),
  ];
}

/**
 * A calendar date in the language of the editor.
 *
 * @example dateInWords('2026-03-12') → 'March 12, 2026'
 */
export function dateInWords(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
