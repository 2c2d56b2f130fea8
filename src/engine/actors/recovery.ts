/**
 * A second look, once the names of a text are known: a surname that begins a sentence, and names in headings that are
 * capitals throughout.
 */
import { NAME_BEGINS } from './beginnings';
import { type Candidate, candidateOf, knownCandidate } from './candidates';
import { isCapitalised, type TextContext } from './context';
import { FUNCTION_WORDS } from './data/wordLists';
import { knownAt } from './knownForms';
import { addWords, longestForm, newTrie, type Trie } from './trie';

/** `found` together with what is recognised only because of it, in order. */
export function recoveredCandidates(context: TextContext, found: readonly Candidate[]): Candidate[] {
  const forms = formsOf(context, found);
  const all: Candidate[] = [];
  let next = 0;
  let at = 0;
  while (at < context.words.length) {
    const candidate = found[next];
    if (candidate && candidate.from === at) {
      all.push(candidate);
      next++;
      at = candidate.to;
      continue;
    }
    const recovered = recoveredAt(context, forms, at, candidate?.from ?? context.words.length);
    if (recovered) all.push(recovered);
    at = recovered?.to ?? at + 1;
  }
  return withoutLoneDescriptions(all);
}

/** The words of unknown names, whole, and of names of two words and more also their last word. */
function formsOf(context: TextContext, found: readonly Candidate[]): Trie<true> {
  const forms = newTrie<true>();
  for (const { from, to, known, headed } of found) {
    if (known) continue;
    const words = context.words.slice(from, to);
    const last = words[words.length - 1];
    addWords(forms, words, true);
    if (words.length > 1 && !headed && last && last.shape === 'capital' && last.text.length > 3)
      addWords(forms, [last], true);
  }
  return forms;
}

function recoveredAt(
  context: TextContext,
  forms: Trie<true>,
  at: number,
  limit: number,
): Candidate | undefined {
  if (((context.begins[at] ?? 0) & NAME_BEGINS) === 0) return undefined;
  const word = context.words[at];
  if (!word || !isCapitalised(word) || (context.shouted[at] === 0 && !word.initial)) return undefined;
  const isName = (to: number) => to <= limit && (to > at + 1 || !isOrdinary(context, at));
  const match = longestForm(forms, context.words, at, (_, to) => isName(to));
  const known = context.shouted[at] === 1 ? knownAt(context, at) : undefined;
  if (known && known.to <= limit && known.to >= (match?.to ?? 0)) {
    const candidate = knownCandidate(context, at, known);
    return candidate.via === 'description' ? { ...candidate, via: 'name' } : candidate;
  }
  return match && candidateOf(at, match.to, undefined, 'name');
}

function isOrdinary(context: TextContext, at: number): boolean {
  const word = context.words[at];
  return word === undefined || FUNCTION_WORDS.has(word.fold) || context.lower.has(word.fold);
}

/** A description ("l'Alliance") counts only where its organisation is named too; the people of a bloc always mean it. */
function withoutLoneDescriptions(candidates: readonly Candidate[]): Candidate[] {
  const named = new Set(candidates.filter(({ via }) => via === 'name').map(({ known }) => known?.key));
  return candidates.filter(
    ({ via, known }) => via !== 'description' || known?.type === 'bloc' || named.has(known?.key),
  );
}
