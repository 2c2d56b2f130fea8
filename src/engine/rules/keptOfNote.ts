/** What the rules keep of one note from one check to the next, so that an edit costs what it touches. */
import { KeptNames } from '../actors';
import { Kept } from '../note/kept';
import type { KeptClaims } from './speakers/noteClaims';

/** One for each note that is checked again and again; a new one knows nothing, and changes no answer. */
export class KeptOfNote {
  readonly claims = new Kept<KeptClaims>();
  readonly names = new KeptNames();

  /** Ends a check. */
  turn(): void {
    this.claims.turn();
  }
}
