/**
 * A second look, once the names of a text are known: a surname that begins a sentence, names in headings that are
 * capitals throughout, and descriptions of those who are named.
 */
import { NAME_BEGINS } from './beginnings';
import { type Candidate, candidateOf, knownCandidate } from './candidates';
import type { Folds, TextContext } from './context';
import { FUNCTION_WORDS } from './data/wordLists';
import { type DescribedPaper, describedPapers } from './describedPapers';
import { knownAt } from './knownForms';
import { addWords, longestForm, newTrie, type Trie } from './trie';
import type { Word } from './words';

/** `found` together with what is recognised only because of it, in order. */
export function recoveredCandidates(context: TextContext, found: readonly Candidate[]): Candidate[] {
  const forms = newTrie<true>();
  for (const words of unknownForms(context, found)) addWords(forms, words, true);
  const all = withRecovered(context, found, forms);
  return withDescriptions(all, describedPapers(context), new Set(namedKeys(all)));
}

/** The words of unknown names, whole, and of names of two words and more also their last word. */
export function unknownForms(context: TextContext, found: readonly Candidate[]): (readonly Word[])[] {
  const forms: (readonly Word[])[] = [];
  for (const { from, to, known, headed } of found) {
    if (known) continue;
    const words = context.words.slice(from, to);
    const last = words[words.length - 1];
    forms.push(words);
    if (words.length > 1 && !headed && last && last.shape === 'capital' && last.text.length > 3)
      forms.push([last]);
  }
  return forms;
}

/** `found` and, where a capital says nothing, the names that are among `forms`, in order. */
export function withRecovered(
  context: TextContext,
  found: readonly Candidate[],
  forms: Trie<true>,
): Candidate[] {
  const all: Candidate[] = [];
  let next = 0;
  let end = 0;
  for (const at of context.unsure) {
    for (let candidate = found[next]; candidate && candidate.from <= at; candidate = found[next]) {
      all.push(candidate);
      end = candidate.to;
      next++;
    }
    if (at < end) continue;
    const recovered = recoveredAt(context, forms, at, found[next]?.from ?? context.words.length);
    if (recovered) all.push(recovered);
    end = recovered?.to ?? end;
  }
  return all.concat(found.slice(next));
}

/** What is known of those who are called by a name. */
export function namedKeys(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(({ via, known }) => (via === 'name' && known ? [known.key] : []));
}

/**
 * `candidates` without descriptions of whom the text does not name, and with those of `described` that mean the only
 * paper of their country that it names; in order.
 */
export function withDescriptions(
  candidates: readonly Candidate[],
  described: readonly DescribedPaper[],
  named: Folds,
): Candidate[] {
  const kept = candidates.filter((candidate) => !isLoneDescription(candidate, named));
  if (described.length === 0) return kept;
  const taken = new Set(
    kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const meant = described.flatMap(({ from, to, papers }) => {
    const [only, ...more] = papers.filter(({ key }) => named.has(key));
    const isFree = !taken.has(from) && !taken.has(to - 1);
    return only && more.length === 0 && isFree ? candidateOf(from, to, only, 'description') : [];
  });
  return [...kept, ...meant].sort((a, b) => a.from - b.from);
}

/** A description ("l'Alliance") counts only where its organisation is named too; the people of a bloc always mean it. */
function isLoneDescription({ via, known }: Candidate, named: Folds): boolean {
  return via === 'description' && known?.type !== 'bloc' && !named.has(known?.key ?? '');
}

function recoveredAt(
  context: TextContext,
  forms: Trie<true>,
  at: number,
  limit: number,
): Candidate | undefined {
  if (((context.begins[at] ?? 0) & NAME_BEGINS) === 0) return undefined;
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
