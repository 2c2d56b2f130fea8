/** Which article a reference of a note means, as CONTRACT says: by path, else by a base name that is unique. */
import { withoutAccents } from '../text/fold';
import { addTo } from '../text/groupBy';
import { percentDecoded, stemOf } from '../text/paths';
import { longerNames } from './citations/fileNames';
import { literalKeys } from './citations/keys';
import { titleInMarks } from './citations/works';
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

/**
 * Where a reference leads. `unknown`: to an article that there is not, a mistake. `missing`: to a source that is no
 * article, which is nothing to report. `elsewhere`: it cites nothing.
 */
export type Resolution =
  | { readonly kind: 'article'; readonly file: string }
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing' }
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

/** Articles by a key of theirs. */
type Articles = ReadonlyMap<string, readonly NamedArticle[]>;

/**
 * The names of all articles of a session. Built anew when articles come or go or are called otherwise. Each
 * kind of name is looked through when the first reference of that kind is met: O(articles).
 */
export class ArticleNames {
  readonly #listed: () => Iterable<NamedArticle>;
  readonly #tables = new Map<string, Articles>();
  #articles: readonly NamedArticle[] | undefined;

  /** @param listed lists the articles, when the first reference is met */
  constructor(listed: () => Iterable<NamedArticle>) {
    this.#listed = listed;
  }

  get #byPath(): Articles {
    return this.#by('path', ({ path }) => path.normalize('NFC'));
  }

  get #byName(): Articles {
    return this.#by('name', ({ path }) => baseName(path));
  }

  /** As people type them: any case, any apostrophe. */
  get #byLooseName(): Articles {
    return this.#by('loose name', ({ path }) => looseName(baseName(path)));
  }

  get #byStem(): Articles {
    return this.#by('stem', ({ path }) => stemOf(baseName(path)));
  }

  get #byLooseStem(): Articles {
    return this.#by('loose stem', ({ path }) => looseName(stemOf(baseName(path))));
  }

  /** Names of several words, by the last one. */
  get #byLastWord(): Articles {
    return this.#by('last word', ({ path }) => {
      const name = looseName(baseName(path));
      return /[\s(),;]/.test(name) ? lastWord(name) : undefined;
    });
  }

  get #byTitle(): Articles {
    return this.#by('title', ({ title }) => title && titleKey(title));
  }

  #by(table: string, keyOf: (article: NamedArticle) => string | undefined): Articles {
    const known = this.#tables.get(table);
    if (known) return known;
    const found = new Map<string, NamedArticle[]>();
    this.#articles ??= [...this.#listed()];
    for (const article of this.#articles) {
      const key = keyOf(article);
      if (key) addTo(found, key, article);
    }
    this.#tables.set(table, found);
    return found;
  }

  /** Resolves a reference of a note. */
  resolve(reference: Reference, sources: KeySources): Resolution {
    const { target, beside = '' } = reference;
    switch (reference.kind) {
      case 'link':
      case 'wiki':
        return this.#linked(target, sources.folder);
      case 'file':
        return this.#longer(beside, target) ?? this.#byPathOrName(target, sources.folder) ?? nowhere(target);
      case 'key':
        return this.#key(target, beside, sources) ?? { kind: 'unknown' };
      case 'narrative':
        return this.#key(target, beside, sources) ?? { kind: 'elsewhere' };
      case 'name':
        return this.#longer(beside, target) ?? this.#name(target, sources.folder);
      case 'web':
        return { kind: 'missing' };
      case 'work':
        return this.#titled(titleInMarks(target)) ?? { kind: 'missing' };
      case 'title':
        return this.#titled(target) ?? { kind: 'elsewhere' };
      case 'footnote':
      case 'ibid':
        return { kind: 'elsewhere' };
    }
  }

  /** By its path from the note, else by its base name, of several the one whose folders are those of the target. */
  #byPathOrName(target: string, folder: string): Resolution | undefined {
    const direct = this.#byPath.get(resolvePath(folder, target).normalize('NFC'))?.at(-1);
    if (direct !== undefined) return { kind: 'article', file: direct.file };
    const named = this.#byName.get(baseName(target)) ?? this.#byLooseName.get(looseName(baseName(target)));
    return oneOf(named, target);
  }

  /** A bare file name with words before it that make it an article's name. */
  #longer(before: string, name: string): Resolution | undefined {
    if (before === '' || !this.#byLastWord.has(lastWord(looseName(baseName(name))))) return undefined;
    for (const longer of longerNames(before, name)) {
      const named = this.#byLooseName.get(looseName(baseName(longer)))?.filter(standsIn(longer));
      const found = oneOf(named, longer);
      if (found) return found;
    }
    return undefined;
  }

  /** A link may leave the ending out, as Obsidian does; some write its blanks as `%20`. */
  #linked(target: string, folder: string): Resolution {
    const key = /^@(.+)$/.exec(target)?.[1];
    return (
      this.#byPathOrName(target, folder) ??
      this.#byStemOf(target) ??
      (key === undefined ? undefined : this.#byStemOf(key)) ??
      nowhere(target)
    );
  }

  #titled(title: string | undefined): Resolution | undefined {
    return title === undefined ? undefined : oneOf(this.#byTitle.get(titleKey(title)));
  }

  #byStemOf(target: string): Resolution | undefined {
    const name = baseName(target);
    return oneOf(this.#byStem.get(name) ?? this.#byLooseStem.get(looseName(name)), target);
  }

  /** Plain text: a file's name, its stem, or the beginning of one stem only. */
  #name(target: string, folder: string): Resolution {
    const found = this.#byPathOrName(target, folder);
    if (found) return found;
    const stem = oneOf(this.#byStem.get(baseName(target)), target);
    if (stem || target.length < SHORTEST_BEGINNING) return stem ?? { kind: 'elsewhere' };
    const begun = [...this.#byStem].filter(
      ([each]) => each.startsWith(target) && !/^[\p{L}\p{N}]/u.test(each.slice(target.length)),
    );
    const [only, ...more] = begun.flatMap(([, articles]) => articles);
    return only !== undefined && more.length === 0
      ? { kind: 'article', file: only.file }
      : { kind: 'elsewhere' };
  }

  /** A key that is declared, with the signs behind it if it is declared with them; or the stem of an article's name. */
  #key(key: string, behind: string, sources: KeySources): Resolution | undefined {
    for (const literal of literalKeys(key, behind)) {
      const declared = this.#declared(literal, sources);
      if (declared) return declared;
    }
    return oneOf(this.#byStem.get(key.normalize('NFC')));
  }

  #declared(key: string, sources: KeySources): Resolution | undefined {
    const declared = sources.citekeys.get(key);
    if (declared !== undefined) return this.#fileOf(declared, sources.folder);
    for (const works of sources.bibliographies) {
      const work = works.find((entry) => entry.key === key);
      const found = work ? this.#workOf(work, sources.folder) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #workOf(work: CitedWork, folder: string): Resolution | undefined {
    const found = work.files.map((file) => this.#fileOf(file, folder)).find(({ kind }) => kind !== 'unknown');
    if (found) return found;
    return this.#titled(work.title) ?? (work.files.length > 0 ? { kind: 'unknown' } : undefined);
  }

  #fileOf(file: string, folder: string): Resolution {
    return this.#byPathOrName(file, folder) ?? this.#byStemOf(file) ?? { kind: 'unknown' };
  }
}

/** Where a path leads that no article has: a picture cites nothing, any other file is a source that is not read. */
function nowhere(target: string): Resolution {
  if (/\.txt$/i.test(target)) return { kind: 'unknown' };
  return PICTURE.test(target) ? { kind: 'elsewhere' } : { kind: 'missing' };
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|ico)$/i;

/** The article among `found`; of several those whose folders agree best with those of `target`. */
function oneOf(found: readonly NamedArticle[] | undefined, target = ''): Resolution | undefined {
  if (!found || found.length === 0) return undefined;
  const nearest = found.length === 1 ? found : inFoldersOf(target, found);
  const files = nearest.map(({ file }) => file);
  const [only, ...more] = files;
  return only !== undefined && more.length === 0
    ? { kind: 'article', file: only }
    : { kind: 'ambiguous', files };
}

/** Those with the most folders, from the last one on, that `target` names too; all of them if it names none. */
function inFoldersOf(target: string, found: readonly NamedArticle[]): readonly NamedArticle[] {
  const wanted = foldersOf(target);
  if (wanted.length === 0) return found;
  const shared = found.map(({ path }) => sharedTail(foldersOf(path), wanted));
  const most = Math.max(...shared);
  return found.filter((_, i) => shared[i] === most);
}

/** Whether an article lies in all the folders that `target` names. */
function standsIn(target: string): (article: NamedArticle) => boolean {
  const wanted = foldersOf(target);
  return ({ path }) => sharedTail(foldersOf(path), wanted) === wanted.length;
}

/** The folders of a path, as people type them, without `.` and `..`. */
function foldersOf(path: string): string[] {
  const parts = path.replace(/\\/g, '/').split('/').slice(0, -1);
  return parts.filter((part) => !/^\.{0,2}$/.test(part)).map(looseName);
}

function sharedTail(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC');
}

/** A name as it may be typed: composed, in small letters, with straight apostrophes and plain spaces. */
function looseName(name: string): string {
  return decoded(name).normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}

/** `%20` and its like as what they stand for. */
function decoded(name: string): string {
  return name.includes('%') ? percentDecoded(name) : name;
}

/** What stands behind the last sign that a name with words holds between them. */
function lastWord(name: string): string {
  return /[^\s(),;]*$/.exec(name)?.[0] ?? '';
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
