/** Brings a saved index in step with the articles that were saved. */
import { Corpus } from '../../engine/corpus/corpus';
import type { CorpusImage } from '../../engine/corpus/wordIndex';
import type { PackedArticles } from '../articles/packedArticles';
import type { SavedFiles } from './savedFiles';
import type { Derived, Loaded } from './snapshot';

/** So many articles are indexed before everything else has its turn. */
const AT_A_TIME = 64;

/** A corpus, and how many of its articles the saved index had otherwise or not at all. */
export interface RestoredCorpus {
  readonly corpus: Corpus;
  readonly changed: number;
}

/**
 * The corpus of what was loaded, its articles placed in `store`. Words are read again only of articles whose content is
 * not the one that was indexed: O(image) and those.
 */
export async function restoredCorpus(
  { files, index }: Loaded,
  store: PackedArticles,
): Promise<RestoredCorpus> {
  const corpus = (index && fittingCorpus(index, files, store)) ?? new Corpus(store);
  const missing: string[] = [];
  for (const { name, place } of files.articles()) {
    store.place(name, place);
    if (!corpus.has(name)) missing.push(name);
  }
  for (let i = 0; i < missing.length; i++) {
    const article = store.get(missing[i] ?? '');
    if (article) corpus.upsert(article);
    if (i % AT_A_TIME === AT_A_TIME - 1) await pause();
  }
  return { corpus, changed: missing.length };
}

/** The saved index without the texts that are gone or different by now; undefined where it is inconsistent. */
function fittingCorpus(
  { image, files, hashes }: Derived<CorpusImage>,
  wanted: SavedFiles,
  store: PackedArticles,
): Corpus | undefined {
  const corpus = Corpus.from(image, store);
  files.forEach((file, i) => {
    if (wanted.hashOf(file) !== hashes[i]) corpus?.remove(file);
  });
  return corpus;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
