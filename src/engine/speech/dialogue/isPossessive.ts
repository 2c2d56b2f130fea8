/** "Ida’s", "the boys’", and what lost its mark: "Ida s voice". */
const POSSESSIVE = /^(?:['’]|\ss\s)/u;

/** Whether a name that ends at `end` only says whose something is. */
export function isPossessive(text: string, end: number): boolean {
  return POSSESSIVE.test(text.slice(end, end + 3));
}
