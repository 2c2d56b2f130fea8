import { about } from './about';
import type { Rule } from './checkedNote';

/** `quote.not-found`: given to somebody or to an article, and in no article. */
export const notFound: Rule = ({ text, quotes }) =>
  quotes
    .filter((quote) => quote.verdict === 'not-found')
    .map((quote) => {
      const [cited] = quote.citedArticles;
      const where = cited === undefined ? 'in no article' : `neither in ${cited} nor in any other article`;
      return {
        code: 'quote.not-found',
        start: quote.start,
        end: quote.end,
        message: about(quote, text, `${where}.`),
        ...(quote.isForeign && { isMild: true }),
        quote,
      };
    });
