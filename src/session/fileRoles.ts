/** What a file of a research folder is. The one place that decides, for the editor and the command line alike. */
import { hasArticleName, hasNoteName } from './fileEndings';
import { PlacePattern } from './placePattern';
import type { Settings } from './settings';

/** Never both. */
export type FileRole = 'note' | 'article';

/**
 * A Markdown file is an article where the article places cover it, else a note. Where the settings say what notes are,
 * only those are, and of two places that cover a file the nearer counts: the folder `notes` within an article place
 * `.`, the article place `articles` within notes anywhere. Where none is nearer it is a note, for somebody has said so.
 */
export class FileRoles {
  readonly #articles: readonly PlacePattern[];
  readonly #notes: readonly PlacePattern[];
  readonly #root: PlacePattern;

  /** @param root absolute folder of the workspace, with `/` */
  constructor(root: string, { articles, notes }: Pick<Settings, 'articles' | 'notes'>) {
    const patternOf = (place: string): PlacePattern => new PlacePattern(root, place);
    this.#articles = articles.map(patternOf);
    this.#notes = notes.map(patternOf);
    this.#root = patternOf('.');
  }

  /**
   * What the file at an absolute path is, if anything.
   *
   * @param isMarkdown whether it is Markdown to somebody who knows better than its name tells
   */
  roleOf(path: string, isMarkdown = hasNoteName(path)): FileRole | undefined {
    const article = nearest(this.#articles, path);
    if (this.#isNamedNote(path, isMarkdown, article)) return 'note';
    if (article !== undefined) return hasArticleName(path) ? 'article' : undefined;
    return this.#notes.length === 0 && isMarkdown && this.#root.covers(path) ? 'note' : undefined;
  }

  /** Whether a file that was found among the articles is a note all the same, because somebody says where notes lie. */
  isSetApart(path: string): boolean {
    if (this.#notes.length === 0) return false;
    return this.#isNamedNote(path, hasNoteName(path), nearest(this.#articles, path));
  }

  /** Whether every note would be an article: the article places hold the whole workspace, and nothing sets notes apart. */
  get leaveNoNotes(): boolean {
    if (this.#notes.length > 0) return false;
    const anywhere = ['any note.md', 'any folder/any note.md'].map((name) => `${this.#root.path}/${name}`);
    return anywhere.every((path) => this.roleOf(path) === 'article');
  }

  #isNamedNote(path: string, isMarkdown: boolean, article: number | undefined): boolean {
    const note = nearest(isMarkdown ? this.#notes : this.#notes.filter((place) => place.path === path), path);
    return note !== undefined && note >= (article ?? 0);
  }
}

/** How near the nearest place is that covers a path. */
function nearest(places: readonly PlacePattern[], path: string): number | undefined {
  const depths = places.filter((place) => place.covers(path)).map(({ depth }) => depth);
  return depths.length > 0 ? Math.max(...depths) : undefined;
}
