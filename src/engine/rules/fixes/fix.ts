import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import type { CheckedNote } from '../checkedNote';
import type { Sources } from '../checkNote';

/** What kind of fix it is; fixes of one kind can be made all at once. */
export type FixKind =
  | 'restore-wording'
  | 'restore-change'
  | 'restore-typography'
  | 'cite-article'
  | 'add-citation'
  | 'mark-omission'
  | 'correct-speaker'
  | 'paraphrase'
  | 'ignore';

/** A piece of the note to replace. */
export interface Edit extends Span {
  readonly text: string;
  /** Where the writer may add something: an offset into `text`, and what goes before what is typed there. */
  readonly blank?: { readonly at: number; readonly lead: string };
}

/** One way to mend something: plain data, for whoever applies it. */
export interface Fix {
  readonly kind: FixKind;
  /** For the writer: what it does, in a few words. */
  readonly title: string;
  /** Sorted, disjoint, never empty; offsets into the note. */
  readonly edits: readonly Edit[];
}

/** What a fix looks at beside the finding: the note and all that was said of it. */
export interface FixedNote extends CheckedNote {
  readonly note: Note;
}

/** What a fix may look up. */
export interface FixSources extends Pick<Sources, 'corpus' | 'names' | 'keys' | 'options'> {
  /** The absolute path of an article, with `/`. */
  readonly pathOf: (file: string) => string | undefined;
}

/**
 * A note with a fix made.
 *
 * @example applyEdits('a b', [{ start: 2, end: 3, text: 'c' }]) // "a c"
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** The edits in order, each once; one that meets an earlier one goes. */
export function disjoint(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || (edit.start >= last.end && !isSame(last, edit))) kept.push(edit);
  }
  return kept;
}

/** Whether two edits do the same. */
export function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
