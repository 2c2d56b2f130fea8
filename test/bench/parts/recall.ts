/**
 * Recall against an oracle that looks at every stretch of every text. Where that finds one within the error budget, one
 * within the budget has to be given. It need not be the very same: whether an altered word at the edge belongs to the
 * passage is a matter of taste.
 */
import { quotationsFrom, wordsOf } from '../../support/archiveQuotations';
import { asked, distanceOf, indexed } from '../../support/askedCorpus';
import { WordHeap } from '../../support/nearestStretch';
import { archiveFor, type Place } from '../run/place';
import type { Row } from '../run/row';

/** One text in so many: the oracle is slow. */
const SHARE = 40;
const QUOTATIONS = 120;
/** The share of words that may differ. */
const BUDGET = 1 / 5;

/** Of the quotations that the oracle finds, the share for which a passage is given. */
export function recall(place: Place): Row[] {
  const documents = archiveFor(place)?.filter((_, i) => i % SHARE === 0);
  if (!documents) return [];
  const corpus = indexed(documents);
  const heap = new WordHeap(documents.map(({ text }) => text));
  const trials = quotationsFrom(documents, QUOTATIONS);
  return (['verbatim', 'altered 10 %', 'altered 20 %'] as const).map((kind) => {
    const within = trials[kind].filter(({ words }) => heap.nearest(words) <= budgetOf(words));
    const found = within.filter(
      ({ words }) => distanceOf(asked(corpus, words), words, corpus) <= budgetOf(words),
    );
    return {
      what: `recall, every stretch tried: ${kind}`,
      value: found.length / within.length,
      unit: '',
      target: { least: kind === 'verbatim' ? 1 : 0.999 },
      note: `${within.length} quotations, ${documents.length} texts.`,
    };
  });
}

/** How many words may differ. */
function budgetOf(words: string): number {
  return Math.floor(BUDGET * wordsOf(words).length);
}
