import { decodeReferences } from '../../text/characterReferences';
import type { Span } from '../../text/span';
import { dropped, type Edit } from './edit';

/**
 * What the parser leaves in a text although a reader sees none of it, each kind a group: escapes, character references,
 * links and embeds of wikis, calls of notes, shortcodes, attributes, marks of a highlight, names of blocks, fences of divisions.
 */
const MARKUP = new RegExp(
  [
    String.raw`(?<backslash>\\)(?=[!-/:-@[-\x60{-~])[!-/:-@[-\x60{-~]`,
    String.raw`(?<reference>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)`,
    String.raw`(?<embed>!\[\[[^[\]\n]{1,300}\]\])`,
    String.raw`\[\[(?<target>[^[\]|\n]{1,300}\\?\|)?(?<alias>[^[\]|\n]{1,300})\]\]`,
    String.raw`(?<call>\[\^[^[\]\s]{1,100}\](?!:))`,
    String.raw`(?<shortcode>\{\{[<%][^{}\n]{0,500}[>%]\}\}|\{%[^{}\n]{0,500}%\})`,
    String.raw`(?<attributes>\{(?:[#.:][\p{L}_]|[\w-]{1,40}=)[^{}\n]{0,300}\})`,
    String.raw`==(?=[^\s=])(?<highlight>[^=\n]{1,500})==`,
    String.raw`(?<block>(?<=\s)\^[A-Za-z0-9-]{1,40}(?=[ \t]*(?:\n|$)))`,
    String.raw`(?<division>(?<![^\n]):{3,}[^\n]*)`,
    String.raw`(?<callout>(?<![^\n> ])\[![a-zA-Z][\w-]{0,30}\][-+]?)`,
  ].join('|'),
  'gu',
);

/** The edits within a run of text that stands at `start` and holds no other markup. Linear. */
export function editsInText(source: string, start: number): Edit[] {
  return [...source.matchAll(MARKUP)].flatMap((match) => {
    const whole = { start: start + match.index, end: start + match.index + match[0].length };
    return editsOf(match, whole);
  });
}

function editsOf(match: RegExpExecArray, whole: Span): Edit[] {
  const { backslash, reference, alias, target, highlight } = match.groups ?? {};
  if (backslash !== undefined) return [dropped({ start: whole.start, end: whole.start + 1 })];
  if (reference !== undefined) return referenceEdit(reference, whole);
  if (alias !== undefined) return edgesOf(whole, 2 + (target?.length ?? 0), 2);
  if (highlight !== undefined) return edgesOf(whole, 2, 2);
  return [dropped(whole)];
}

/** The signs at the two ends of `whole`. */
function edgesOf({ start, end }: Span, before: number, after: number): Edit[] {
  return [dropped({ start, end: start + before }), dropped({ start: end - after, end })];
}

/** What a reference stands for; none that stands for nothing. */
export function referenceEdit(reference: string, whole: Span): Edit[] {
  const { text, fillers } = decodeReferences(reference);
  const [filler] = fillers;
  return filler ? [{ ...whole, text: text.slice(0, filler.start) }] : [];
}
