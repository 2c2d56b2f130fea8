import type { Span } from '../../text/span';

/** What one of several who speak in turns says: the words of an interview, a hearing, a debate, a mail. */
export interface Turn extends Span {
  /** Where the text says who speaks, if it does; a question that stands by itself has no label. */
  readonly label: Span | undefined;
  /** Index into the `names.actors` of the text. */
  readonly speaker: number | undefined;
  /** The same for all turns of the same speaker, also where no actor is known for it. */
  readonly by: string;
}
