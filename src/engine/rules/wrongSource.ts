import { about } from './about';
import type { Rule } from './checkedNote';

/** `quote.wrong-source`: verbatim, but in another article than the one cited. */
export const wrongSource: Rule = ({ text, quotes }) =>
  quotes
    .filter((quote) => quote.verdict === 'wrong-source')
    .map((quote) => ({
      code: 'quote.wrong-source',
      start: quote.start,
      end: quote.end,
      message: about(
        quote,
        text,
        `not in ${quote.citedArticles.join(', ')}; verbatim in ${quote.source?.article ?? 'another article'}.`,
      ),
      quote,
    }));
