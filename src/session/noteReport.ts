import type { NoteMention } from '../engine/actors';
import type { Note } from '../engine/note/note';
import type { CheckedNote } from '../engine/rules/checkedNote';
import type { FileProblem } from './syncResult';

/** Everything a session says of a note: plain data, offsets into `note.text`. */
export interface NoteReport extends CheckedNote {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly note: Note;
  readonly mentions: readonly NoteMention[];
  /** As its settings or its front matter say, else as its words suggest. */
  readonly language: 'fr' | 'en';
  /** Problems of bibliographies that the note uses. */
  readonly fileProblems: readonly FileProblem[];
  /** The {@link Library.epoch} that it was checked against. */
  readonly epoch: number;
}
