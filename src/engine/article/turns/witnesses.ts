/** Who asks and who answers where turns are only "Q." and "A.": the hearing says it above them. */
import { foldLine } from '../../text/foldLine';
import type { Line } from '../layout/lines';
import type { Label } from './labels';

/** "Examination by MS ROWNTREE", "Questions de M. Vane". */
const ASKED_BY = /(?:examin\p{L}*|questions?|questioned|interrog\p{L}*)\s+(?:by|from|par|de)\s+(.{3,60})$/iu;
/** "MR PETER LORNE (sworn)". */
const SWORN = /^(.{3,60}?),?\s*\(?(?:sworn|affirmed|recalled|continued|assermentée?|sous serment)\)?\.?$/iu;

interface Named {
  readonly at: number;
  readonly speaker: number | undefined;
}

/** Looks up who speaks under a letter. */
export class Witnesses {
  readonly #asking: readonly Named[];
  readonly #answering: readonly Named[];

  readonly #presented: number | undefined;

  /**
   * @param personOf the one person of the text who has all the folded words in the name
   * @param presented who answers where the text swears in nobody
   */
  constructor(
    lines: readonly Line[],
    personOf: (folded: string) => number | undefined,
    presented: number | undefined,
  ) {
    this.#presented = presented;
    const named = (pattern: RegExp): Named[] =>
      lines.flatMap(({ text, start }) => {
        const name = pattern.exec(text)?.[1];
        return name === undefined ? [] : { at: start, speaker: personOf(nameIn(name)) };
      });
    this.#asking = named(ASKED_BY);
    this.#answering = named(SWORN).filter(({ at }) => !this.#asking.some((other) => other.at === at));
  }

  /** The last one named above the label. */
  of({ key, line }: Label): number | undefined {
    const isAsked = /^[qd]/.test(key);
    const those = isAsked ? this.#asking : this.#answering;
    const named = those.findLast(({ at }) => at < line);
    return named || isAsked ? named?.speaker : this.#presented;
  }
}

function nameIn(printed: string): string {
  return foldLine(printed.replace(/\([^()]*\)?.*$/u, '').replace(/,.*$/u, ''));
}
