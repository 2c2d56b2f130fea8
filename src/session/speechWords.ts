/** How it is said who speaks, and why nobody does or nobody is accused. */
import type { Untold } from '../engine/rules/speakers/sourceSpeakers';
import type { DifferenceCard, ToldCard } from './speechCards';

/** What goes before the words of the source. */
export const toldWords: Readonly<Record<ToldCard['by'], string>> = {
  clause: 'By the words',
  turn: 'In the turn of',
  line: 'Signed',
};

/** Why the source names nobody. */
export const nobodyWords: Readonly<Record<Untold | 'narration', string>> = {
  narration: 'Nobody speaks: the article tells this itself.',
  silent: 'Nobody is named: no words beside it say that somebody speaks.',
  several: 'More than one may be meant.',
  unclear: 'The source does not clearly say who speaks.',
  across: 'Nobody is named: it runs past the marks of a quotation.',
  personal: 'Nobody is named: the text tells of its own “I” or “we”.',
};

/**
 * Why two names are no contradiction.
 *
 * @example 'Hugo Brasse is “porte-parole de la Ligue” (related to Ligue des ports: a spokesman).'
 */
export function differenceWords({ kind, from, to, role = '' }: DifferenceCard): string {
  switch (kind) {
    case 'stated':
      return `${from} speaks for ${to}, as actors.json says.`;
    case 'spokesman':
      return `${from} is a spokesman of ${to}: “${role}”.`;
    case 'role':
      return `${from} has an office of ${to}: “${role}”.`;
    case 'held':
      return `${from} has the office that the note names: “${role}”.`;
    case 'name':
      return `${from} and ${to} share a name and may be one.`;
    case 'unknown':
      return `No article tells who ${from} is, who may be the same as ${to}.`;
    case 'body':
      return `${from} may speak for ${to}.`;
    case 'near':
      return `${to} is named beside the words too.`;
  }
}
