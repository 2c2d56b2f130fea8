/**
 * Comments by which a note silences findings: `<!-- verbatim-ignore quote.altered: reason -->`.
 *
 * Alone on its line a comment counts for the block that begins on the next line that is not blank (a paragraph, a list
 * item with what is in it, a block quotation, a table); after text for its own line; `-start` for everything up to the
 * next `-end`. Words in marks, `<!-- verbatim-ignore quote.altered “La ville a vendu…”: reason -->`, narrow it to those
 * quotations of its scope that begin so. Only blocks that hold the word are parsed, once each: O(note) without comments, never inside code.
 */
import type { Nodes } from 'mdast';
import { splitBlocks } from '../markdown/blocks';
import { parseMarkdown } from '../markdown/markdown';
import type { Parsed, Problem, Span } from '../text/span';
import { IgnoreScopes } from './ignoreScopes';
import { spanOf } from './masks';
import { type NamedWords, readNamedWords } from './namedWords';
import type { Unit } from './unit';

/** A finding code as a comment names it, with its place in the note. */
export interface IgnoredCode extends Span {
  readonly code: string;
}

/** One comment that silences findings. */
export interface Ignore {
  /** The comment itself. */
  readonly comment: Span;
  /** What it silences; none means every finding. */
  readonly codes: readonly IgnoredCode[];
  /** The words with which it begins; none means whatever it begins with. */
  readonly words: readonly NamedWords[];
  /** Where it does, in offsets of the note. */
  readonly scope: Span;
}

type Extent = 'here' | 'start' | 'end';

interface Comment extends Span {
  readonly extent: Extent;
  readonly codes: readonly IgnoredCode[];
  readonly words: readonly NamedWords[];
}

const WORD = 'verbatim-ignore';

/** Reads the comments of a note; `units` are its prose. A comment of a name that does not exist is a problem. */
export function readIgnores(text: string, from: number, units: readonly Unit[]): Parsed<Ignore[]> {
  if (!text.includes(WORD, from)) return { value: [], problems: [] };
  const found = commentsIn(text, from);
  const scopes = new IgnoreScopes(text, units);
  const comments = found.flatMap(({ value }) => value ?? []);
  const ignores = comments.flatMap((comment, i) => {
    const scope = comment.extent === 'here' ? scopes.of(comment) : rangeFrom(comments, i, text.length);
    const { start, end, codes, words } = comment;
    return scope ? { comment: { start, end }, codes, words, scope } : [];
  });
  return { value: ignores, problems: found.flatMap(({ problems }) => problems) };
}

/** From a comment that starts a range to the next one that ends it, or to the end of the note. */
function rangeFrom(comments: readonly Comment[], index: number, noteEnd: number): Span | undefined {
  const first = comments[index];
  if (first?.extent !== 'start') return undefined;
  const last = comments.find(({ extent }, i) => i > index && extent === 'end');
  return { start: first.end, end: last?.start ?? noteEnd };
}

/** The comments of the blocks that hold the word at all; what is code to Markdown is none to us. */
function commentsIn(text: string, from: number): Parsed<Comment | undefined>[] {
  return splitBlocks(text, from).flatMap((block) => {
    const source = text.slice(block.start, block.end);
    return source.includes(WORD)
      ? htmlIn(parseMarkdown(source)).flatMap(commentsOf(source, block.start))
      : [];
  });
}

function htmlIn(node: Nodes): Span[] {
  if (node.type === 'html') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child)) : [];
}

const OPEN = '<!--';
const CLOSE = '-->';

/** Reads the comments of one run of HTML; `offset` is where `source` begins in the note. */
function commentsOf(source: string, offset: number): (html: Span) => Parsed<Comment | undefined>[] {
  return ({ start, end }) => {
    const found: Parsed<Comment | undefined>[] = [];
    let open = source.indexOf(OPEN, start);
    while (open >= 0 && open < end) {
      const close = source.indexOf(CLOSE, open);
      if (close < 0) break;
      const read = readComment(source.slice(open + OPEN.length, close), offset + open);
      if (read) found.push(read);
      open = source.indexOf(OPEN, close);
    }
    return found;
  };
}

const DIRECTIVE = /^\s*verbatim-ignore(-[\w-]*)?(?=[\s:,]|$)/;
/** A colon ends what a comment names; marks enclose words, which may hold one. */
const NAMED = /“([^”]*)”|«([^»]*)»|"([^"]*)"|:|[^\s,:“«"]+|[“«"]/g;

/** Reads what stands between `<!--` and `-->`; `start` is where the comment begins in the note. */
function readComment(inner: string, start: number): Parsed<Comment | undefined> | undefined {
  const match = DIRECTIVE.exec(inner);
  if (!match) return undefined;
  const [whole, suffix = ''] = match;
  const span = { start, end: start + OPEN.length + inner.length + CLOSE.length };
  const extent = extentOf(suffix);
  if (!extent) return { value: undefined, problems: [unknownComment(suffix, span)] };
  const named = namedIn(inner.slice(whole.length), start + OPEN.length + whole.length);
  return { value: { ...span, extent, ...named }, problems: [] };
}

/** Codes and words up to the reason; `at` is where `source` begins in the note. */
function namedIn(source: string, at: number): Pick<Comment, 'codes' | 'words'> {
  const codes: IgnoredCode[] = [];
  const words: NamedWords[] = [];
  for (const { index, 0: whole, 1: curly, 2: angled, 3: straight } of source.matchAll(NAMED)) {
    if (whole === ':') break;
    const quoted = curly ?? angled ?? straight;
    if (quoted !== undefined) words.push(readNamedWords(quoted));
    else codes.push({ code: whole, start: at + index, end: at + index + whole.length });
  }
  return { codes, words };
}

function extentOf(suffix: string): Extent | undefined {
  if (suffix === '') return 'here';
  if (suffix === '-start') return 'start';
  return suffix === '-end' ? 'end' : undefined;
}

function unknownComment(suffix: string, span: Span): Problem {
  const known = `${WORD}, ${WORD}-start and ${WORD}-end`;
  return { message: `There is no comment “${WORD}${suffix}”; known are ${known}.`, span };
}
