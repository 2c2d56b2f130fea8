/** A note that quotes an archive. */
import type { Trial } from './archiveQuotations';

/** A paragraph for each quotation, in French, nothing cited. Marks within the words do not matter. */
export function noteQuoting(trials: readonly Trial[]): string {
  const filling = 'Nous y reviendrons, car tout n’est pas dit là-dessus et la suite reste à lire de près.';
  return trials.map(({ words }, i) => `Point ${i}. Le texte le dit : « ${words} ». ${filling}\n`).join('\n');
}
