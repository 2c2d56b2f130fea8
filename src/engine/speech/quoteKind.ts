import { countWords } from '../text/foldLine';
import { slice } from '../text/span';
import type { Attribution } from './cues';
import type { PrintedQuote } from './quotation';
import { isPersonAt, type Scene } from './scene';
import type { Token } from './tokens';

/** More words than this are somebody's, even if the text does not say whose. */
const LONGEST_TERM = 6;
const LONGEST_NESTED_TERM = 4;
const LONGEST_TITLE = 8;
/** In tokens: a word further from its cue is the reporter's own, kept at a distance. */
const FARTHEST_WORD = 6;
const OF = /^(?:de|d'|of)$/;

/**
 * Speech or term: a term is a short fragment that nobody is said to have spoken, or a single word far from the cue.
 * @param tokens the sentence around the quotation, if there is one
 */
export function kindOf(
  scene: Scene,
  quote: PrintedQuote,
  tokens: readonly Token[],
  attribution: Attribution | undefined,
): 'speech' | 'term' {
  if (quote.block || quote.attribution) return 'speech';
  const printed = slice(scene.text, quote.inner);
  const words = countWords(printed);
  if (quote.depth > 0) return words <= LONGEST_NESTED_TERM && !/[.!?…]$/u.test(printed) ? 'term' : 'speech';
  if (attribution) return words === 1 && attribution.distance > FARTHEST_WORD ? 'term' : 'speech';
  const alone = tokens.every((token) => token.kind !== 'word');
  return words > LONGEST_TERM || alone || isUtterance(scene, printed) ? 'speech' : 'term';
}

/**
 * Whether the quotation at token `at` is the name of something: a naming noun stands right before it ("le titre
 * d' « … »"), or a naming word ("dit « … »"), an article between at most.
 */
export function isNamed(scene: Scene, quote: PrintedQuote, tokens: readonly Token[], at: number): boolean {
  if (quote.block || countWords(slice(scene.text, quote.inner), LONGEST_TITLE + 1) > LONGEST_TITLE)
    return false;
  const nearest = OF.test(tokens[at - 1]?.low ?? '') ? tokens[at - 2] : tokens[at - 1];
  if (nearest && scene.grammar.namingNouns.has(nearest.low)) return true;
  const before = tokens.slice(Math.max(0, at - 2), at);
  const naming = before.findLastIndex((token) => scene.grammar.naming.has(token.low));
  if (naming < 0) return false;
  if (isNamedBy(scene, tokens[at - before.length + naming - 1])) return false;
  const between = before.slice(naming + 1);
  if (between.some((token) => token.kind === 'word' && !scene.grammar.articles.has(token.low))) return false;
  const opener = tokens[at - before.length + naming - 1]?.low ?? '';
  return (
    !scene.grammar.auxiliaries.has(opener) &&
    !scene.grammar.clitics.has(opener) &&
    before.every((token) => token.low !== ':')
  );
}

/** "what Ida Sand called “…”": somebody's words, where "a ship called “…”" is a name. English only. */
function isNamedBy(scene: Scene, before: Token | undefined): boolean {
  if (!before || !scene.grammar.subjectFirst) return false;
  return scene.grammar.subjectPronouns.has(before.low) || isPersonAt(scene, before);
}

/** Words that speak: a stop of their own, a question or a cry, or the first person. */
function isUtterance(scene: Scene, printed: string): boolean {
  if (/[.!?…]$|[!?]\s/u.test(printed)) return true;
  return (printed.toLowerCase().match(/[\p{L}]+[’']?/gu) ?? []).some((word) =>
    scene.grammar.firstPersons.has(word.replace('’', "'")),
  );
}
