/** What a quotation keeps between its marked elisions, as a fix sees it. */
import { tokensOf } from '../../text/tokens';

/** The runs of words between marked elisions and insertions; none is without a letter or figure. */
export function runsBetween(quoted: string): string[] {
  return quoted.split(/\[[^\]]*\]|\([\s….]*\)|…|\.{3}/).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** Whether it is put together from single words: with the right ones it would still be nobody's sentence. */
export function isStitched(quoted: string): boolean {
  const runs = runsBetween(quoted.replace(/\[[^\]….]+\]/g, ' '));
  return runs.length > 1 && runs.some((run) => tokensOf(run).length === 1);
}
