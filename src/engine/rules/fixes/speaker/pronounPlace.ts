/** A pronoun that stands for who speaks, where a name can take its place. */
import type { Span } from '../../../text/span';
import type { WholePlace } from './wholePlace';

const INVERTED = /^-(?:t-)?(?:il|elle|he|she)(\s+\p{L}+(?:é|i|u|is|it|rt)e?(?!\p{L}))?/iu;
const AUXILIARY = /(?<!\p{L})(?:a|avait|aura|eut|((?:s[’'])?(?:est|était|fut|sera)))$/iu;

/**
 * "Il a dit" is "Roy a dit", "a-t-il dit" is "a dit Roy", "répond-elle" is "répond Roy"; `undefined` where a name cannot stand.
 */
export function pronounPlace(text: string, mention: Span): WholePlace | undefined {
  const [pronoun] = /(?:il|elle|he|she)$/iu.exec(text.slice(mention.start, mention.end)) ?? [];
  if (pronoun === undefined) return undefined;
  const start = mention.end - pronoun.length;
  const hyphen = /-(?:t-)?$/iu.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  if (hyphen !== undefined) return invertedPlace(text, { start: start - hyphen.length, end: mention.end });
  const isSubject = /^\s+\p{Ll}/u.test(text.slice(mention.end, mention.end + 4));
  return isSubject ? { start, end: mention.end, lead: '', agrees: false } : undefined;
}

/** The participle comes before the name. */
function invertedPlace(text: string, { start, end }: Span): WholePlace | undefined {
  const [whole = '', participle = ''] = INVERTED.exec(text.slice(start)) ?? [];
  const auxiliary = AUXILIARY.exec(text.slice(Math.max(0, start - 12), start));
  if (!auxiliary) return { start, end, lead: ' ', agrees: false };
  if (participle === '') return undefined;
  return { start, end: start + whole.length, lead: `${participle} `, agrees: auxiliary[1] !== undefined };
}
