/** Common nouns that mean a known organisation: "l'alliance", "l'Alliance". */
import type { TextContext } from './context';
import { FUNCTION_WORDS } from './data/wordLists';
import type { KnownMatch } from './knownForms';
import { DESCRIBED, type Known } from './lexicon';

/** What makes "the alliance" another one: "l'alliance entre", "the alliance of". */
const COMPLEMENT = /^(?:de|d|du|des|entre|avec|of|between|with)$/;

/** The known organisation that "l'alliance" in small letters, without a complement, may mean; it must be named elsewhere. */
export function describedAt({ words }: TextContext, at: number): Known | undefined {
  const word = words[at];
  const known = word?.shape === 'lower' ? DESCRIBED.get(word.text) : undefined;
  if (!known || !/^(?:l|the)$/.test(words[at - 1]?.fold ?? '')) return undefined;
  const next = words[at + 1];
  const isBare = next?.gap !== 'space' || (FUNCTION_WORDS.has(next.fold) && !COMPLEMENT.test(next.fold));
  return isBare ? known : undefined;
}

/** `match`, unless it is a description that its complement makes a name of its own: "Alliance des ports". */
export function withoutComplement(
  { words }: TextContext,
  match: KnownMatch | undefined,
): KnownMatch | undefined {
  const next = match?.form.as === 'description' ? words[match.to] : undefined;
  return next?.gap === 'space' && COMPLEMENT.test(next.fold) ? undefined : match;
}
