/** A place, perhaps a date, the wire in brackets, a dash. */
const DATELINE = /^\p{Lu}[\p{L}\p{N}\s,.’'-]{1,60}\([\p{L}\s-]{2,40}\)\s?(?:--?|–|—)\s/u;

/**
 * How many units of a paragraph are its dateline, which belongs to no sentence.
 * @example datelineLength('LIMA, 3 mai (Agence) -- Le port vote.') // 24
 */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}
