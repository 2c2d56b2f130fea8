import type { Grammar } from './grammar';
import type { Token } from './tokens';

/** In tokens: "Harbour pilot Nora Borg asked". */
const LONGEST_SUBJECT = 8;
/** "Borg, a pilot from Orle who knows the port, asked". */
const LONGEST_EXPLAINED = 25;
const ASKS = /^(?:ask|shout|cr(?:y|ies|ied)|exclaim|wonder|quer|inquir|demand|yell|scream)/;
/** What may follow the verb where the words before it are its object: "Borg said in May", "Borg said, smiling". */
const ENDS = /^(?:[.,;:!?]|later|again|then|when|as|while|on|in|at|to|during|after|before|of|with|about)$/;

/**
 * Joins to a quotation that ends with a question or a cry the name and verb that follow it: "“Why?” Borg asked." The
 * capital of the name is no new sentence. English only, whose subject stands before the verb. O(tokens).
 * @param cries whether the words of a quotation (by its index) end so
 */
export function withIncises(
  sentences: readonly (readonly Token[])[],
  grammar: Grammar,
  cries: (quote: number) => boolean,
): readonly (readonly Token[])[] {
  if (!grammar.subjectFirst) return sentences;
  const joined: (readonly Token[])[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const quote = before?.at(-1)?.quote;
    const joins = quote !== undefined && isIncise(sentence, grammar) && cries(quote);
    if (before && joins) joined[joined.length - 1] = [...before, ...sentence];
    else joined.push(sentence);
  }
  return joined;
}

/** "said softly": such an adverb ends what is told of the verb. */
function isManner({ low }: Token): boolean {
  return low.endsWith('ly');
}

/** A name and a reporting verb with nothing said after it. */
function isIncise(tokens: readonly Token[], grammar: Grammar): boolean {
  if (!tokens[0]?.capital) return false;
  const isExplained = tokens[1]?.low === ',' || (tokens[1]?.capital === true && tokens[2]?.low === ',');
  const limit = isExplained ? LONGEST_EXPLAINED : LONGEST_SUBJECT;
  const at = tokens.slice(0, limit).findIndex(({ low }) => grammar.reporting.get(low)?.finite);
  const verb = tokens[at];
  if (!verb || at < 1 || tokens.slice(0, at).some(({ low }) => grammar.clauseOpeners.has(low))) return false;
  const next = tokens[at + 1];
  if (isExplained && tokens[at - 1]?.low !== ',') return false;
  return (
    ASKS.test(verb.low) ||
    next === undefined ||
    isManner(next) ||
    next.kind === 'quote' ||
    ENDS.test(next.low)
  );
}
