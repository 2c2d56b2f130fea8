import type { Scene } from './scene';
import type { Token } from './tokens';

/** A stretch of tokens between two commas or other limits of a clause. */
interface Segment {
  readonly tokens: readonly Token[];
  /** Index of its first token in the sentence. */
  readonly start: number;
  /** What stands before it, empty at the start of the sentence. */
  readonly closed: string;
}

const LONGEST_PHRASE = 12;
/** These keep a noun phrase together; other prepositions end it. */
const OF = /^(?:de|du|des|d'|of)$/;

/** The tokens of the noun phrase that starts at `start`, to a limit or a preposition other than "de". */
export function phraseFrom(tokens: readonly Token[], start: number, scene: Scene): readonly Token[] {
  const end = tokens.findIndex((_, i) => i >= start && endsPhrase(tokens, i, start, scene));
  return tokens.slice(start, Math.min(end < 0 ? tokens.length : end, start + LONGEST_PHRASE));
}

function endsPhrase(tokens: readonly Token[], i: number, start: number, scene: Scene): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return !isWithinName(tokens, i);
  const { prepositions, clauseOpeners, relatives } = scene.grammar;
  if (clauseOpeners.has(token.low) || relatives.has(token.low)) return true;
  return i > start && prepositions.has(token.low) && !OF.test(token.low);
}

/** The tokens before `end`, a comma there aside, back to a comma, a quotation or the start of the clause. */
export function segmentBefore(tokens: readonly Token[], end: number, scene: Scene): Segment {
  const stop = tokens[end - 1]?.low === ',' ? end - 1 : end;
  let start = stop;
  while (start > 0 && !opensSegment(tokens, start - 1, scene)) start--;
  return { tokens: tokens.slice(start, stop), start, closed: tokens[start - 1]?.low ?? '' };
}

function opensSegment(tokens: readonly Token[], i: number, scene: Scene): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return !isWithinName(tokens, i);
  return scene.grammar.clauseOpeners.has(token.low);
}

/** The stop of "M." or an initial, a hyphen, an apostrophe. */
function isWithinName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.low === '.')
    return before?.capital === true && before.end === token.start && before.low.length <= 4;
  return /^[-'’&]$/u.test(token?.low ?? '');
}
