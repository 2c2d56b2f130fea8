/** What passes between threads. */
import type { DeskEvents } from '../desk/desk';
import type { Log } from '../session/ports';
import type { Settings } from '../session/settings';

/** What the thread of a session is opened with. */
export interface Opening {
  readonly kind: 'session';
  /** Absolute folder of the workspace, with `/`. */
  readonly root: string;
  readonly settings: Settings;
  /** Absolute folder where what was read is kept for the next time; `undefined`: nowhere. */
  readonly cache: string | undefined;
}

/** What the thread of a reader is opened with. */
export interface ReaderOpening {
  readonly kind: 'reader';
}

/** What the thread of a session tells: each member is a message of that name. */
export interface Told extends DeskEvents, Log {}
