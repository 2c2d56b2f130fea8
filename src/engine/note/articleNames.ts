/** Which article a reference of a note means, as CONTRACT says: by path, else by a base name that is unique. */
import { withoutAccents } from '../text/fold';
import { addTo } from '../text/groupBy';
import { stemOf } from '../text/paths';
import type { Reference } from './unit';

/** An article as references may name it. */
export interface NamedArticle {
  /** The name under which it is reported: its path relative to the article folder, with `/`. */
  readonly file: string;
  /** Its absolute path, with `/`. */
  readonly path: string;
  readonly title: string | undefined;
}

/** An entry of a bibliography, as far as it names an article. */
export interface CitedWork {
  readonly key: string;
  /** Paths of its files, as the bibliography gives them. */
  readonly files: readonly string[];
  readonly title: string | undefined;
}

/** Where a reference leads. `elsewhere`: to something that is no article, which is nothing to report. */
export type Resolution =
  | { readonly kind: 'article'; readonly file: string }
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'elsewhere' };

/** How the keys of one note are to be read. */
export interface KeySources {
  /** Absolute folder of the note, with `/`. */
  readonly folder: string;
  /** `citekeys:` of the front matter. */
  readonly citekeys: ReadonlyMap<string, string>;
  /** Bibliographies in order of precedence. */
  readonly bibliographies: readonly (readonly CitedWork[])[];
}

/** Shortest beginning of a file's name that may stand for it, in UTF-16 units. */
const SHORTEST_BEGINNING = 3;

/** Files by a key of theirs. */
type Files = ReadonlyMap<string, readonly string[]>;

/**
 * The names of all articles of a session. Built anew when articles come or go or are called otherwise. Each
 * kind of name is looked through when the first reference of that kind is met: O(articles).
 */
export class ArticleNames {
  readonly #listed: () => Iterable<NamedArticle>;
  #articles: readonly NamedArticle[] | undefined;
  #paths: Files | undefined;
  #names: Files | undefined;
  #stems: Files | undefined;
  #titles: Files | undefined;

  /** @param listed lists the articles, when the first reference is met */
  constructor(listed: () => Iterable<NamedArticle>) {
    this.#listed = listed;
  }

  get #byPath(): Files {
    this.#paths ??= this.#by(({ path }) => path.normalize('NFC'));
    return this.#paths;
  }

  get #byName(): Files {
    this.#names ??= this.#by(({ path }) => baseName(path));
    return this.#names;
  }

  get #byStem(): Files {
    this.#stems ??= this.#by(({ path }) => stemOf(baseName(path)));
    return this.#stems;
  }

  get #byTitle(): Files {
    this.#titles ??= this.#by(({ title }) => title && titleKey(title));
    return this.#titles;
  }

  #by(keyOf: (article: NamedArticle) => string | undefined): Files {
    const files = new Map<string, string[]>();
    this.#articles ??= [...this.#listed()];
    for (const article of this.#articles) {
      const key = keyOf(article);
      if (key) addTo(files, key, article.file);
    }
    return files;
  }

  /** Resolves a reference of a note. */
  resolve(reference: Reference, sources: KeySources): Resolution {
    switch (reference.kind) {
      case 'link':
      case 'file':
        return this.#byPathOrName(reference.target, sources.folder);
      case 'wiki':
        return this.#wiki(reference.target, sources.folder);
      case 'key':
        return this.#key(reference.target, sources);
      case 'name':
        return this.#name(reference.target, sources.folder);
      case 'title':
        return oneOf(this.#byTitle.get(titleKey(reference.target))) ?? { kind: 'elsewhere' };
      case 'footnote':
      case 'ibid':
        return { kind: 'elsewhere' };
    }
  }

  #byPathOrName(target: string, folder: string): Resolution {
    const direct = this.#byPath.get(resolvePath(folder, target).normalize('NFC'))?.at(-1);
    if (direct !== undefined) return { kind: 'article', file: direct };
    const named = this.#named(target);
    if (named) return named;
    return /\.txt$/i.test(target) ? { kind: 'unknown' } : { kind: 'elsewhere' };
  }

  /** By base name, with its extension. */
  #named(target: string): Resolution | undefined {
    return oneOf(this.#byName.get(baseName(target)));
  }

  #wiki(target: string, folder: string): Resolution {
    const found = this.#byPathOrName(target, folder);
    if (found.kind !== 'elsewhere') return found;
    return oneOf(this.#byStem.get(baseName(target))) ?? { kind: 'elsewhere' };
  }

  /** Plain text: a file's name, its stem, or the beginning of one stem only. */
  #name(target: string, folder: string): Resolution {
    const found = this.#byPathOrName(target, folder);
    if (found.kind === 'article' || found.kind === 'ambiguous') return found;
    const stem = oneOf(this.#byStem.get(baseName(target)));
    if (stem || target.length < SHORTEST_BEGINNING) return stem ?? { kind: 'elsewhere' };
    const begun = [...this.#byStem].filter(
      ([each]) => each.startsWith(target) && !/^[\p{L}\p{N}]/u.test(each.slice(target.length)),
    );
    const [only, ...more] = begun.flatMap(([, files]) => files);
    return only !== undefined && more.length === 0 ? { kind: 'article', file: only } : { kind: 'elsewhere' };
  }

  #key(key: string, sources: KeySources): Resolution {
    const declared = sources.citekeys.get(key);
    if (declared !== undefined) return this.#fileOf(declared, sources.folder);
    for (const works of sources.bibliographies) {
      const work = works.find((entry) => entry.key === key);
      const found = work ? this.#workOf(work, sources.folder) : undefined;
      if (found) return found;
    }
    return oneOf(this.#byStem.get(key.normalize('NFC'))) ?? { kind: 'unknown' };
  }

  #workOf(work: CitedWork, folder: string): Resolution | undefined {
    const found = work.files.map((file) => this.#fileOf(file, folder)).find(({ kind }) => kind !== 'unknown');
    if (found) return found;
    const titled = work.title === undefined ? undefined : oneOf(this.#byTitle.get(titleKey(work.title)));
    return titled ?? (work.files.length > 0 ? { kind: 'unknown' } : undefined);
  }

  #fileOf(file: string, folder: string): Resolution {
    const found = this.#byPathOrName(file, folder);
    if (found.kind === 'article' || found.kind === 'ambiguous') return found;
    return oneOf(this.#byStem.get(baseName(file))) ?? { kind: 'unknown' };
  }
}

function oneOf(files: readonly string[] | undefined): Resolution | undefined {
  const [only, ...more] = files ?? [];
  if (only === undefined) return undefined;
  return more.length === 0 ? { kind: 'article', file: only } : { kind: 'ambiguous', files: files ?? [] };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC');
}

/** `target` as seen from `folder`, `.` and `..` resolved. */
export function resolvePath(folder: string, target: string): string {
  const clean = target.replace(/\\/g, '/');
  const parts = (clean.startsWith('/') || /^[a-z]:\//i.test(clean) ? clean : `${folder}/${clean}`).split('/');
  const resolved: string[] = [];
  for (const part of parts) {
    if (part === '..') resolved.pop();
    else if (part !== '.' && part !== '') resolved.push(part);
  }
  return `${clean.startsWith('/') || folder.startsWith('/') ? '/' : ''}${resolved.join('/')}`;
}

function titleKey(title: string): string {
  return withoutAccents(title.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
