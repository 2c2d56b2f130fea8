/** Newspapers and magazines by what they are and where they are at home: "le magazine américain", "the British daily". */
import { PAPER_NOUN } from './beginnings';
import type { TextContext } from './context';
import { FUNCTION_WORDS } from './data/wordLists';
import { DEMONYMS, type Known, PAPERS_OF } from './lexicon';

/** `words[from]` up to but without `words[to]`, determiner left out, and all papers that it may mean. */
export interface DescribedPaper {
  readonly from: number;
  readonly to: number;
  readonly papers: readonly Known[];
}

const DEFINITE = /^(?:le|la|l|du|au|ce|cet|cette|the|this)$/;
/** What makes it another one: "le journal russe de la marine", "the British daily of". */
const COMPLEMENT = /^(?:de|d|du|des|of|for|pour)$/;

/** Every such description with a definite article and nothing that would tell it from others. */
export function describedPapers(context: TextContext): DescribedPaper[] {
  const found: DescribedPaper[] = [];
  context.begins.forEach((flags, at) => {
    const place = (flags & PAPER_NOUN) === 0 ? undefined : describedAt(context, at);
    if (place) found.push(place);
  });
  return found;
}

function describedAt(context: TextContext, noun: number): DescribedPaper | undefined {
  const { words, language } = context;
  const adjective = language === 'en' ? noun - 1 : noun + 1;
  const [from, to] = [Math.min(noun, adjective), Math.max(noun, adjective) + 1];
  const papers = PAPERS_OF.get(DEMONYMS.get(words[adjective]?.fold ?? '') ?? '');
  if (!papers || words[noun]?.shape !== 'lower' || words[to - 1]?.gap !== 'space') return undefined;
  const isDefinite = DEFINITE.test(words[from - 1]?.fold ?? '') && words[from]?.gap !== 'hyphen';
  return isDefinite && isWhole(context, to) ? { from, to, papers } : undefined;
}

/** Whether what stands at `words[to]` belongs to the description no more. */
function isWhole({ words, language }: TextContext, to: number): boolean {
  const next = words[to];
  if (next === undefined || (next.gap !== 'space' && next.gap !== 'hyphen')) return true;
  if (next.gap === 'hyphen' || COMPLEMENT.test(next.fold) || next.shape !== 'lower') return false;
  return language === 'fr' || FUNCTION_WORDS.has(next.fold) || /(?:ed|s)$/.test(next.fold);
}
