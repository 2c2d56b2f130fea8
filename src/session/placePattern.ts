/** Places of the settings as patterns of paths: what the disk would list below them, told from a path alone. */

/** Brings `.` and `..` in an absolute path with `/` to rest. */
function normal(path: string): string {
  const parts: string[] = [];
  const [head = '', ...rest] = path.split('/');
  for (const part of rest) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (path.startsWith('//') ? '/' : '') + [head, ...parts].join('/');
}

/** A place (a file, a folder, or a glob of either) as an absolute path with `/`; relative ones start from `root`. */
function absolutePlace(root: string, place: string): string {
  const slashed = place.replaceAll('\\', '/');
  return normal(/^(?:\/|[a-z]:\/)/i.test(slashed) ? slashed : `${root}/${slashed}`);
}

/** One place, asked whether it covers paths. */
export class PlacePattern {
  /** Absolute, with `/`. */
  readonly path: string;
  /** How many folders and files it names outright: of two places that cover a file, the one with more is the nearer. */
  readonly depth: number;
  readonly #globs: readonly (readonly Segment[])[];

  /** @param root absolute folder from which a relative place starts, with `/` */
  constructor(root: string, place: string) {
    this.path = absolutePlace(root, place);
    const segments = this.path.split('/').slice(1);
    this.depth = segments.filter((segment) => segment !== '' && !OF_GLOBS.test(segment)).length;
    this.#globs = OF_GLOBS.test(this.path)
      ? alternatives(this.path).map((glob) => glob.split('/').map(segmentOf))
      : [];
  }

  /** Whether the file at an absolute path is the place, lies in it or is matched by it; what is hidden below it is not. */
  covers(path: string): boolean {
    if (path === this.path) return true;
    const folder = this.path.endsWith('/') ? this.path : `${this.path}/`;
    if (path.startsWith(folder)) return !path.slice(folder.length).split('/').some(isHidden);
    const parts = path.split('/');
    return this.#globs.some((glob) => matches(glob, parts) || matches([...glob, 'any'], parts));
  }
}

const OF_GLOBS = /[*?[\]{}]/;

/** Files and folders that a search of the disk leaves out. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Most ways of one place that its braces may stand for; what is more is left out. */
const MOST_WAYS = 64;

/** `a/{b,c}` as `a/b` and `a/c`. Braces inside braces stay as they are written. */
function alternatives(glob: string): string[] {
  let ways = [''];
  for (const part of glob.split(/(\{[^{}]*\})/)) {
    const choices = /^\{.*,.*\}$/.test(part) ? part.slice(1, -1).split(',') : [part];
    ways = ways.flatMap((way) => choices.map((choice) => way + choice)).slice(0, MOST_WAYS);
  }
  return ways;
}

/** What one part of a path must be: `any` number of parts that are not hidden (`**`), or letter by letter. */
type Segment = 'any' | readonly Letter[];
/** `any` number of letters (`*`), or one that fits. */
type Letter = 'any' | ((letter: string) => boolean);

function segmentOf(written: string): Segment {
  if (written === '**') return 'any';
  return [...written.matchAll(/\*+|\[(!|\^)?([^\]]+)\]|[^*]/gu)].map(letterOf);
}

function letterOf([written, not, range]: RegExpExecArray): Letter {
  if (written.startsWith('*')) return 'any';
  if (range !== undefined) return (letter) => isOneOf(range, letter) === (not === undefined);
  return written === '?' ? () => true : (letter) => letter === written;
}

/** Whether a letter is among those of `[a-cx]`. */
function isOneOf(range: string, letter: string): boolean {
  return [...range.matchAll(/(.)-(.)|./gu)].some(([whole, from, to]) =>
    from === undefined || to === undefined ? letter === whole : from <= letter && letter <= to,
  );
}

function matches(glob: readonly Segment[], parts: readonly string[]): boolean {
  return isRun(glob, parts, (part) => !isHidden(part), matchesPart);
}

function matchesPart(letters: readonly Letter[], part: string): boolean {
  const [first] = letters;
  if (isHidden(part) && (typeof first !== 'function' || first('x'))) return false;
  return isRun(
    letters,
    [...part],
    () => true,
    (fits, letter) => fits(letter),
  );
}

/**
 * Whether `items` are `pattern`, where `any` stands for any number of items that `may` be passed over. Going back to the
 * last `any` is enough: O(pattern × items).
 */
function isRun<P, T>(
  pattern: readonly ('any' | P)[],
  items: readonly T[],
  may: (item: T) => boolean,
  fits: (part: P, item: T) => boolean,
): boolean {
  let [p, i] = [0, 0];
  let back: { p: number; i: number } | undefined;
  while (i < items.length || p < pattern.length) {
    const [part, item] = [pattern[p], items[i]];
    if (part === 'any') back = { p: p++, i };
    else if (part !== undefined && item !== undefined && fits(part, item)) [p, i] = [p + 1, i + 1];
    else {
      const passed = back && items[back.i];
      if (!back || passed === undefined || !may(passed)) return false;
      back = { p: back.p, i: back.i + 1 };
      [p, i] = [back.p + 1, back.i];
    }
  }
  return true;
}
