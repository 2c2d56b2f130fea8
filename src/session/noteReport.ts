import type { Note } from '../engine/note/note';
import type { CheckedNote } from '../engine/rules/checkedNote';
import type { NoteBibliographies } from './bibliographies';

/** Everything a session says of a note: plain data, offsets into `note.text`. */
export interface NoteReport extends CheckedNote {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly note: Note;
  /** What its citation keys were looked up in, with its problems. */
  readonly bibliographies: NoteBibliographies;
  /** The {@link Library.epoch} that it was checked against. */
  readonly epoch: number;
}
