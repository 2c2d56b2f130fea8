/** A word of a text as the rules for names see it. */
import type { Span } from '../text/span';

/** What stands between a word and the one before it. `dot` ends an abbreviation, `stop` a sentence or a line. */
export type Gap = 'space' | 'hyphen' | 'elision' | 'dot' | 'comma' | 'open' | 'break' | 'stop';

/** How a word is written: `capital` Durand, `caps` OTAN or G7, `number` 12 or a code with `_`, `lower` all else. */
export type Shape = 'lower' | 'capital' | 'caps' | 'number';

/** A word of the text; offsets are UTF-16 code units. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without accents: "Élysée" → "elysee". */
  readonly fold: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** Whether any word would be capitalised here: first of a sentence, a line or a quotation. */
  readonly initial: boolean;
}
