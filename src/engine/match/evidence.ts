/** How much of a quotation a passage shares, so that an altered quotation is told from an invented one. */
import type { CorpusView } from '../corpus/corpus';
import { isFunctionWord } from '../text/functionWords';
import type { Column } from './align';

/** What a quotation and a passage have in common. */
export interface Evidence {
  /** Weight of the shared words; a content word counts 1, a function word a quarter. */
  readonly shared: number;
  /** The shared part of the quotation's weight, 0 to 1. */
  readonly share: number;
  /** How many shared words are content words. */
  readonly content: number;
}

/** The weight of a word: function words say little about where a quotation comes from. */
function weightOf(key: string): number {
  return isFunctionWord(key) || key.length < 2 ? 0.25 : 1;
}

/** Measures an alignment; `keys` are the loose keys of the quotation's words, -1 columns count nothing. */
export function evidenceOf(
  columns: readonly Column[],
  keys: readonly string[],
  isShared: (column: Column) => boolean,
): Evidence {
  const shared = columns.filter((column) => column.note >= 0 && column.source >= 0 && isShared(column));
  const weight = (key: string | undefined): number => (key === undefined ? 0 : weightOf(key));
  const sum = shared.reduce((total, column) => total + weight(keys[column.note]), 0);
  const all = keys.reduce((total, key) => total + weight(key), 0);
  return {
    shared: sum,
    share: all === 0 ? 0 : sum / all,
    content: shared.filter((column) => weight(keys[column.note]) === 1).length,
  };
}

/** The words of a quotation weighted by how much they tell an article from others. */
export function tellingWords(ids: readonly number[], corpus: CorpusView): Map<number, number> {
  const weights = new Map<number, number>();
  for (const id of ids) {
    if (id < 0) continue;
    const rarity = Math.log(1 + corpus.size / Math.max(1, corpus.frequency(id)));
    weights.set(id, rarity * weightOf(corpus.vocabulary.keyOf(id)));
  }
  return weights;
}
