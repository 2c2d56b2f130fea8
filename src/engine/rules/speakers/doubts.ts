/** Signs that a clause does not vouch for who spoke: a denial, a question, a word of doubt. */
import { DENIED } from '../../note/cues';
import type { ReadSentence } from '../../speech/readSentences';
import type { Token } from '../../speech/tokens';

const DOUBT =
  /(?<!\p{L})(?:à tort|par erreur|faussement|apocryphe|erronée?|prétendument|wrongly|falsely|mistakenly|misattributed|apocryphal)(?!\p{L})/iu;
/** Right before a quotation: it is named as what was not said. */
const NOT_THIS =
  /(?<!\p{L})(?:pas|non|point|not|plutôt que|rather than|au lieu|instead)\s*(?:de|d[’']|of|pas|par|as)?\s*$/iu;

/** Whether the clause denies, asks or doubts that somebody spoke the quotation at token `at`. */
export function isDoubtful({ tokens, scene }: ReadSentence, at: number): boolean {
  const words = (part: readonly Token[]): string =>
    part.map(({ kind, start, end }) => (kind === 'quote' ? '' : scene.text.slice(start, end))).join(' ');
  const before = words(tokens.slice(Math.max(0, at - CONTEXT), at));
  const after = words(tokens.slice(at + 1, at + CONTEXT));
  const asks = tokens.at(-1)?.low === '?';
  return (
    asks || NOT_THIS.test(before) || [before, after].some((part) => DENIED.test(part) || DOUBT.test(part))
  );
}

/** Whether what stands behind the quotation at token `at` denies it or doubts who spoke. */
export function isDoubtfulBehind({ tokens, scene }: ReadSentence, at: number): boolean {
  const [next] = tokens.slice(at + 1);
  const last = tokens.slice(at + 1, at + CONTEXT).at(-1);
  const after = next && last ? scene.text.slice(next.start, last.end) : '';
  return DENIED.test(after) || DOUBT.test(after);
}

/** How far around a quotation is looked, in tokens. */
const CONTEXT = 30;
