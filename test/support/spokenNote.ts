/** Checks notes against articles that are read in full, speakers included, without a disk. */
import { buildDirectory } from '../../src/engine/actors';
import { readArticle } from '../../src/engine/article';
import { Corpus } from '../../src/engine/corpus/corpus';
import { ArticleNames } from '../../src/engine/note/articleNames';
import { readNote } from '../../src/engine/note/noteReader';
import { Answers } from '../../src/engine/rules/answers';
import type { CheckedNote } from '../../src/engine/rules/checkedNote';
import { checkNote } from '../../src/engine/rules/checkNote';
import { KeptOfNote } from '../../src/engine/rules/keptOfNote';
import { SourceSpeakers } from '../../src/engine/rules/speakers/sourceSpeakers';

/** Something that checks notes against the same articles. */
export type Checker = (note: string) => CheckedNote;

/** Reads `articles`, by file name; they lie in `/w`, as the notes do. */
export function checkerOf(articles: Readonly<Record<string, string>>): Checker {
  const read = Object.entries(articles).map(([file, text]) => readArticle(file, text).value);
  const corpus = new Corpus();
  for (const article of read) corpus.upsert(article);
  const names = new ArticleNames(() => read.map(({ file, title }) => ({ file, path: `/w/${file}`, title })));
  const speakers = new SourceSpeakers(buildDirectory(read));
  const options = { maxGap: 1500 };
  const answers = new Answers(corpus, options);
  return (text) => {
    const note = readNote(text);
    const keys = { folder: '/w', citekeys: note.frontMatter.citekeys, bibliographies: [] };
    return checkNote(note, { corpus, names, speakers, keys, options, answers, kept: new KeptOfNote() });
  };
}
