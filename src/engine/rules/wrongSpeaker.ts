import { about } from './about';
import type { CheckedQuote, Rule } from './checkedNote';

/** `quote.wrong-speaker`: verbatim, but the source gives the words to somebody else, or tells them itself. */
export const wrongSpeaker: Rule = ({ text, quotes }) =>
  quotes
    .filter((quote) => quote.verdict === 'wrong-speaker')
    .map((quote) => {
      const { start, end } = quote;
      const message = about(quote, text, `${claimed(quote)}; ${given(quote)}.`);
      return { code: 'quote.wrong-speaker', start, end, message, quote };
    });

/** What the note says, with its clause. */
function claimed({ claimedSpeaker, speakers }: CheckedQuote): string {
  return `the note gives these words to ${claimedSpeaker ?? 'somebody'}${quoted(speakers?.words?.note)}`;
}

/** What the source says, with its clause. */
function given({ speaker, speakers }: CheckedQuote): string {
  if (speaker !== undefined) return `the source gives them to ${speaker}${quoted(speakers?.words?.source)}`;
  return speakers?.speech?.kind === 'said'
    ? `the source gives them to somebody else${quoted(speakers.words?.source)}`
    : 'the source has them as its own narration';
}

function quoted(words: string | undefined): string {
  return words === undefined || words === '' ? '' : ` (“${words}”)`;
}
