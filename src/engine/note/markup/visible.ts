/**
 * A note as its reader sees it, at the same offsets: what stands for another character is replaced by it, and fillers take
 * the rest of its place.
 */
import { decodeReferences } from '../../text/characterReferences';

/** `text` with a line feed for each carriage return that ends a line by itself; of the same length. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * `text` with the characters that references, raised figures and breaks in HTML stand for; of the same length. The
 * fillers are masked in the units. O(text).
 *
 * @example visibleText('10<sup>2</sup>') // '10<sup>²</sup>'
 */
export function visibleText(text: string): string {
  const { text: decoded } = decodeReferences(text);
  if (!decoded.includes('<')) return decoded;
  return decoded.replace(BREAK, (tag) => ` ${tag.slice(1)}`).replace(RAISED, raised);
}

const BREAK = /<br(?=[\s/>])/gi;
const RAISED = /(?<=\d<sup>)\d{1,4}(?=<\/sup>)|(?<=\d<SUP>)\d{1,4}(?=<\/SUP>)/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power is no part of its base: 10<sup>2</sup> is not 102. */
function raised(figures: string): string {
  return [...figures].map((figure) => SUPERSCRIPTS[Number(figure)] ?? figure).join('');
}
