/** Texts that know where the words of interest stand in them. */
import type { Span } from '../../../src/engine/text/span';

const [START, END] = ['\ue000', '\ue001'];

/** A text with its words. */
export interface Placed extends Span {
  readonly text: string;
}

/** `words` between marks that {@link placed} finds again, whatever is done around them. */
export function marked(words: string): string {
  return START + words + END;
}

/** The text without the marks, and where they stood, in UTF-16 units. */
export function placed(text: string): Placed {
  const start = text.indexOf(START);
  const end = text.indexOf(END) - START.length;
  return { text: text.replace(START, '').replace(END, ''), start, end };
}
