/** News outlets by what they are and where they are at home: "le magazine américain", "the British daily". */
import { OUTLET_NOUN } from './beginnings';
import type { TextContext } from './context';
import { DEMONYMS, type Known, OUTLETS_OF } from './lexicon';

/** `words[from]` up to but without `words[to]`, determiner left out, and all outlets that it may mean. */
export interface DescribedOutlet {
  readonly from: number;
  readonly to: number;
  readonly outlets: readonly Known[];
}

const DEFINITE = /^(?:le|la|l|du|au|ce|cet|cette|the|this)$/;

/** Every such description with a definite article. */
export function describedOutlets(context: TextContext): DescribedOutlet[] {
  const found: DescribedOutlet[] = [];
  context.begins.forEach((flags, at) => {
    const place = (flags & OUTLET_NOUN) === 0 ? undefined : describedAt(context, at);
    if (place) found.push(place);
  });
  return found;
}

function describedAt({ words, language }: TextContext, noun: number): DescribedOutlet | undefined {
  const adjective = language === 'en' ? noun - 1 : noun + 1;
  const [from, to] = [Math.min(noun, adjective), Math.max(noun, adjective) + 1];
  const outlets = OUTLETS_OF.get(DEMONYMS.get(words[adjective]?.fold ?? '') ?? '');
  if (!outlets || words[noun]?.shape !== 'lower' || words[to - 1]?.gap !== 'space') return undefined;
  const isJoined = words[to]?.gap === 'hyphen' || words[from]?.gap === 'hyphen';
  return DEFINITE.test(words[from - 1]?.fold ?? '') && !isJoined ? { from, to, outlets } : undefined;
}
