import { about } from './about';
import type { Rule } from './checkedNote';

/** `quote.wrong-speaker`: verbatim, but the source gives the words to somebody else, or tells them itself. */
export const wrongSpeaker: Rule = ({ text, quotes }) =>
  quotes
    .filter((quote) => quote.verdict === 'wrong-speaker')
    .map((quote) => {
      const claimed = `the note gives these words to ${quote.claimedSpeaker ?? 'somebody'};`;
      const source =
        quote.speaker === undefined
          ? 'the source has them as its own narration.'
          : `the source gives them to ${quote.speaker}.`;
      const { start, end } = quote;
      return {
        code: 'quote.wrong-speaker',
        start,
        end,
        message: about(quote, text, `${claimed} ${source}`),
        quote,
      };
    });
