/** What the rules keep of one note from one check to the next, so that an edit costs what it touches. */
import { KeptNames } from '../actors';
import type { Answer } from '../match/verify';
import { Kept } from '../note/kept';
import type { Answers } from './answers';
import type { KeptClaims } from './speakers/noteClaims';

/** One for each note that is checked again and again; a new one knows nothing, and changes no answer. */
export class KeptOfNote {
  readonly claims = new Kept<KeptClaims>();
  readonly names = new KeptNames();
  #answered: { readonly by: Answers; readonly kept: Kept<Answer> } | undefined;

  /** The answers to the quotations of the note; none yet if others gave them. */
  answersBy(answers: Answers): Kept<Answer> {
    if (this.#answered?.by !== answers) this.#answered = { by: answers, kept: new Kept() };
    return this.#answered.kept;
  }

  /** Ends a check. */
  turn(): void {
    this.claims.turn();
    this.#answered?.kept.turn();
  }
}
