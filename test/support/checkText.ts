/** Checks a note against small articles, for tests that need no disk: notes lie in `/w/notes`, articles in `/w/articles`. */
import { buildDirectory } from '../../src/engine/actors';
import { type Article, readArticle } from '../../src/engine/article';
import { Corpus } from '../../src/engine/corpus/corpus';
import { ArticleNames, type CitedWork } from '../../src/engine/note/articleNames';
import type { Note } from '../../src/engine/note/note';
import { readNote } from '../../src/engine/note/noteReader';
import { Answers } from '../../src/engine/rules/answers';
import type { CheckedNote } from '../../src/engine/rules/checkedNote';
import { checkNote } from '../../src/engine/rules/checkNote';
import type { FixSources } from '../../src/engine/rules/fixes/fix';
import { KeptOfNote } from '../../src/engine/rules/keptOfNote';
import { SourceSpeakers } from '../../src/engine/rules/speakers/sourceSpeakers';
import { plainArticle } from './smallCorpus';

/** An article of a test: nothing but its text, or one to be read as from disk. */
export type SmallArticle = string | { readonly title: string; readonly text: string };

/** A note, what is said of it, and what its fixes need. */
export interface Checked extends CheckedNote {
  readonly note: Note;
  readonly sources: FixSources;
}

/** Checks `text` against `articles`, by file name. */
export function checkText(
  text: string,
  articles: Readonly<Record<string, SmallArticle>>,
  bibliography: readonly CitedWork[] = [],
): Checked {
  const all = Object.entries(articles).map(([file, article]) =>
    typeof article === 'string'
      ? plainArticle(file, article)
      : readArticle(file, `${article.title}\n\n${article.text}\n`).value,
  );
  return checkerOver(all, bibliography)(text);
}

/** Checks any number of notes against the same articles. */
export function checkerOver(
  all: readonly Article[],
  bibliography: readonly CitedWork[] = [],
): (text: string) => Checked {
  const corpus = new Corpus();
  for (const article of all) corpus.upsert(article);
  const pathOf = (file: string): string => `/w/articles/${file}`;
  const names = new ArticleNames(() => all.map(({ file, title }) => ({ file, path: pathOf(file), title })));
  const speakers = new SourceSpeakers(buildDirectory(all));
  const options = { maxGap: 400 };
  const answers = new Answers(corpus, options);
  return (text) => {
    const note = readNote(text);
    const { citekeys } = note.frontMatter;
    const keys = { folder: '/w/notes', citekeys, bibliographies: [bibliography] };
    const sources = { corpus, names, speakers, keys, options, answers, kept: new KeptOfNote(), pathOf };
    return { ...checkNote(note, sources), note, sources };
  };
}
