/** A corpus of plain texts, and quotations asked of it as a note without citations would ask. */
import { Corpus } from '../../src/engine/corpus/corpus';
import { type Answer, verify } from '../../src/engine/match/verify';
import { type Trial, wordDistance } from './archiveQuotations';
import type { CorpusDocument } from './corpora';
import { plainArticle } from './smallCorpus';

const PLAIN = {
  cited: [],
  sourceMissing: false,
  strength: undefined,
  attributed: true,
  term: false,
  translated: false,
  foreign: false,
};

/** A question after it costs nothing but what all questions wait for: that the index is complete. */
const NO_WORD = -1;

/** The texts with the index over their words, complete: nothing is left for the first question to do. */
export function indexed(documents: readonly CorpusDocument[]): Corpus {
  const corpus = new Corpus();
  for (const { id, text } of documents) corpus.upsert(plainArticle(id, text));
  corpus.holdingAll([NO_WORD]);
  return corpus;
}

/** What is said of a quotation of these words. */
export function asked(corpus: Corpus, words: string): Answer {
  const quoted = { start: 0, end: words.length, masked: [] };
  return verify({ ...PLAIN, text: words, quoted }, corpus, { maxGap: 1500 });
}

/** An altered quotation is found where the passage given is as near to it as the one that it was made from, or nearer. */
export function isRight(answer: Answer, trial: Trial, corpus: Corpus): boolean {
  const { verdict } = answer;
  if (trial.kind === 'absent') return verdict === 'not-found' || verdict === 'unchecked';
  if (trial.kind === 'verbatim') return verdict === 'verbatim';
  return distanceOf(answer, trial.words, corpus) <= wordDistance(trial.words, trial.from);
}

/** How many words lie between the quotation and the passage given; infinite where none is. */
export function distanceOf({ source }: Answer, words: string, corpus: Corpus): number {
  const text = source && corpus.get(source.article)?.text.slice(source.start, source.end);
  return text === undefined ? Number.POSITIVE_INFINITY : wordDistance(words, text);
}
