/** Whether a note says, once for all, that its quotations in another language are the writer's own translations. */
import { reading } from '../text/reading';
import type { Unit } from './unit';

const DECLARATION =
  /(?<!\p{L})(?:(?:english|translations?)[^.!?]{0,40}(?<!\p{L})(?:is|are) (?:mine|my own|ours|the author)|translated by (?:me|us|the author)|traductions?[^.!?]{0,30}(?:de moi|de l[’']auteur|par mes soins|par nos soins|personnelles?)|(?:je traduis|traduit(?:es?|s)? par (?:moi|nous|nos soins|mes soins)))(?!\p{L})/iu;
/** "… translated by me (marked tr.)": then only what is marked is a translation. */
const MARKED = /(?<!\p{L})(?:marked|signalée?s?|marquée?s?|notée?s?|indicated|suivie?s? de)(?!\p{L})/iu;

/** Looks for such a declaration in the running prose. O(text). */
export function declaresTranslations(text: string, units: readonly Unit[]): boolean {
  return units.some((unit) => {
    if (unit.kind === 'cell' || unit.quotation !== undefined) return false;
    const plain = reading(text, unit, unit.masked).plain;
    const found = DECLARATION.exec(plain);
    return found !== null && !MARKED.test(plain.slice(found.index, found.index + found[0].length + 60));
  });
}
