/** Whether a name at a place is one that the user rejects. */
import { groupBy } from '../../text/groupBy';
import type { Span } from '../../text/span';
import { nameKey } from '../words';
import type { Rejection } from './registry';

/** Answers for the name at `span` of the text of `file`. Constant in the number of rejections of other forms. */
export type RejectedForms = (file: string | undefined, text: string, span: Span) => boolean;

/** Makes the look-up over `rejections`. */
export function rejectedForms(rejections: readonly Rejection[]): RejectedForms {
  const byForm = groupBy(rejections, ({ form }) => nameKey(form));
  if (byForm.size === 0) return () => false;
  return (file, text, span) => {
    const found = byForm.get(nameKey(text.slice(span.start, span.end)));
    return found?.some((rejection) => fits(rejection, file, text, span)) ?? false;
  };
}

function fits(
  { in: place, prefix = '', suffix = '' }: Rejection,
  file: string | undefined,
  text: string,
  { start, end }: Span,
): boolean {
  if (place !== undefined && place !== file) return false;
  const [before, after] = [squeezed(prefix), squeezed(suffix)];
  return (
    squeezed(text.slice(Math.max(0, start - 2 * prefix.length - SLACK), start)).endsWith(before) &&
    squeezed(text.slice(end, end + 2 * suffix.length + SLACK)).startsWith(after)
  );
}

/** Room for line ends and indents that a prefix or suffix does not keep, in UTF-16 units. */
const SLACK = 16;

/** Spaces at the ends do not count, and all others are one. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words kept on either side of a rejected mention, so that it is found again though the text moves. */
const NEAR = 3;

/** Rejects the one mention at `span` of the text of `file`. */
export function rejectionAt(file: string, text: string, { start, end }: Span): Rejection {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const before = text.slice(line.start, start);
  const after = text.slice(end, line.end < 0 ? text.length : line.end);
  const prefix = squeezed(lastWords(before));
  const suffix = squeezed(firstWords(after));
  return {
    form: squeezed(text.slice(start, end)),
    in: file,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

function lastWords(text: string): string {
  const parts = text.trimEnd().split(/\s+/).slice(-NEAR).join(' ');
  return /\s$/.test(text) ? `${parts} ` : parts;
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, NEAR).join(' ');
}
