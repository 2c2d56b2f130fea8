import type { Span } from '../../text/span';
import { dropped, type Edit, parted } from './edit';

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/)?([a-z][\w-]{0,40})(?:[\s/][^<>]*)?>|<[!?][^<>]*>/gi;
/** Tags that stand within a word or beside it; all others part what stands before them from what follows. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q ruby samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
);
/** What is struck out, if somebody says where it ends; what is never seen, wherever that is. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const NEVER_SEEN: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea', 'template']);
const SUPERSCRIPT = /<sup\b[^<>]*>\s*(\d{1,3})\s*<\/sup\s*>/gi;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The edits that HTML at `start` asks for: tags, comments, scripts and struck-out words are not seen. Linear. */
export function editsInHtml(source: string, start: number): Edit[] {
  const tags = [...source.matchAll(TAG)].map((match): Edit => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return match[2] === undefined || INLINE.has(match[2].toLowerCase()) ? dropped(span) : parted(span);
  });
  return [...spannedEdits(source, start), ...tags];
}

/** The edits of what stands between two tags: struck-out words, scripts, superscripts. Linear. */
export function spannedEdits(source: string, start: number): Edit[] {
  const hidden = hiddenSpans(source).map((span) => ({ start: start + span.start, end: start + span.end }));
  return [...hidden.map(dropped), ...raisedFigures(source, start)];
}

function hiddenSpans(source: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly tag: string; readonly start: number } | undefined;
  for (const { index, 0: whole, 1: closes, 2: name = '' } of source.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (!open && !closes && (STRUCK.has(tag) || NEVER_SEEN.has(tag))) open = { tag, start: index };
    else if (open && closes && open.tag === tag) {
      spans.push({ start: open.start, end: index + whole.length });
      open = undefined;
    }
  }
  if (open && NEVER_SEEN.has(open.tag)) spans.push({ start: open.start, end: source.length });
  return spans;
}

/** Figures between the tags of a superscript, as the superscripts that they are printed as. Linear. */
export function raisedFigures(source: string, start: number): Edit[] {
  return [...source.matchAll(SUPERSCRIPT)].map(({ index, 0: whole, 1: figures = '' }): Edit => {
    const text = [...figures].map((figure) => RAISED.charAt(Number(figure))).join('');
    return { start: start + index, end: start + index + whole.length, text };
  });
}
