/** A corpus of small texts, for tests that need no disk. */
import type { Article } from '../../src/engine/article';
import { Corpus } from '../../src/engine/corpus/corpus';

/** An article of which only the text matters. */
export function plainArticle(file: string, text: string): Article {
  return {
    file,
    text,
    visible: undefined,
    language: 'fr',
    title: undefined,
    publisher: undefined,
    byline: undefined,
    date: undefined,
    agency: undefined,
    furniture: [],
    paragraphs: [],
    interruptions: [],
    turns: [],
    quotes: [],
    names: { actors: [], mentions: [], roles: [] },
  };
}

/** A corpus of `texts`, by file name. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [file, text] of Object.entries(texts)) corpus.upsert(plainArticle(file, text));
  return corpus;
}
