import type { Token } from './tokens';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
/** Longer runs without a stop (lists, tables) are cut, so that a look around a quotation stays bounded. */
const LONGEST_SENTENCE = 400;
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[
    'm',
    'mm',
    'mme',
    'mmes',
    'mlle',
    'dr',
    'pr',
    'me',
    'mgr',
    'st',
    'ste',
    'art',
    'p',
    'pp',
    'n',
    'no',
    'vol',
    'cf',
  ],
  ...[
    'etc',
    'env',
    'mr',
    'mrs',
    'ms',
    'prof',
    'gen',
    'gov',
    'sen',
    'rep',
    'lt',
    'col',
    'sgt',
    'jr',
    'sr',
    'vs',
    'inc',
    'capt',
    'maj',
    'adm',
    'supt',
    'det',
    'rev',
    'hon',
    'sens',
    'reps',
    'messrs',
    'ltd',
    'co',
    'corp',
  ],
]);

/**
 * Cuts the tokens of a paragraph into sentences. A stop inside a quotation ends the sentence only if the next word
 * starts with a capital. O(tokens).
 * @param endsWithStop whether the words of a quotation (by its index) end with a stop of their own
 */
export function sentencesOf(
  tokens: readonly Token[],
  endsWithStop: (quote: number) => boolean,
): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token) current.push(token);
    if (!next) continue;
    const closed = closesSentence(tokens, i, endsWithStop) && opensSentence(next);
    if (!closed && current.length < LONGEST_SENTENCE) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function opensSentence(token: Token): boolean {
  return token.capital || token.kind === 'quote' || /^(?:\p{N}|[—–-])/u.test(token.low);
}

function closesSentence(
  tokens: readonly Token[],
  i: number,
  endsWithStop: (quote: number) => boolean,
): boolean {
  const token = tokens[i];
  if (token?.quote !== undefined) return endsWithStop(token.quote) && tokens[i + 1]?.kind === 'word';
  if (!token || !STOPS.has(token.low)) return false;
  const before = tokens[i - 1];
  if (token.low !== '.' || before?.kind !== 'word') return true;
  if (tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.start === token.end) return false;
  const initial = before.capital && before.low.length === 1;
  return !(before.end === token.start && (initial || ABBREVIATIONS.has(before.low)));
}
