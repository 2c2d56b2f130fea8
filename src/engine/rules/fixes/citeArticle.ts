/** `quote.wrong-source`: cites the article that has the words, in the way in which the wrong one is cited. */

import type { Reference } from '../../note/unit';
import { escapeMarkdown, linkTarget } from '../../note/writeLink';
import { fileNameOf, stemOf } from '../../text/paths';
import type { CheckedQuote } from '../checkedNote';
import { citeAfter, titleOf } from './addCitation';
import { labelOf, pathTo, targetOf, writeKey } from './citation';
import type { Edit, Fix, FixedNote, FixSources } from './fix';

/** How many articles are offered. */
const OFFERED = 3;

/** One fix for each article that has the words, the best first. */
export function citeArticle(quote: CheckedQuote, checked: FixedNote, sources: FixSources): Fix[] {
  if (quote.verdict !== 'wrong-source' || !quote.source) return [];
  const files = [...new Set([quote.source, ...quote.alsoAt].map(({ article }) => article))];
  return files.slice(0, OFFERED).map((file) => ({
    kind: 'cite-article',
    title: `Cite “${titleOf(file, sources)}” instead`,
    edits: [citeInstead(quote, file, checked, sources)],
  }));
}

/** Replaces the citation, unless other quotations rest on it: then one is written beside the quotation. */
function citeInstead(quote: CheckedQuote, file: string, checked: FixedNote, sources: FixSources): Edit {
  const wrong = quote.citations.find(({ files }) => files.length > 0);
  const edit =
    wrong && !isShared(wrong.reference, quote, checked)
      ? replaceTarget(wrong.reference, wrong.files, file, checked.note.text, sources)
      : undefined;
  return edit ?? citeAfter(quote, file, checked, sources);
}

/** Whether a quotation that does not stand in the same article as `quote` is cited by the same reference. */
function isShared(reference: Reference, quote: CheckedQuote, { quotes }: FixedNote): boolean {
  return quotes.some(
    (other) =>
      other.source?.article !== quote.source?.article &&
      other.citations.some(
        ({ reference: { start, end } }) => start === reference.start && end === reference.end,
      ),
  );
}

function replaceTarget(
  reference: Reference,
  old: readonly string[],
  file: string,
  text: string,
  sources: FixSources,
): Edit | undefined {
  const { kind, start, end, target } = reference;
  const written = text.slice(start, end);
  if (kind === 'link') {
    const labels = old.flatMap((each) => [labelOf(each, sources), stemOf(each), each]);
    return whole(reference, relinked(written, labels.map(escapeMarkdown), file, sources));
  }
  const named = targetOf(file, kind, sources, target);
  if (named === undefined || isPartOfName(reference, old)) return undefined;
  if (kind === 'wiki')
    return whole(
      reference,
      written.replace(/\[\[[^[\]|]*/, () => `[[${named}`),
    );
  if (kind === 'key' || kind === 'narrative') return whole(reference, rekeyed(written, target, named));
  return whole(
    reference,
    written.replace(target, () => named),
  );
}

/** Whether a bare file name is the last word only of the name of the article that it leads to. */
function isPartOfName({ kind }: Reference, old: readonly string[]): boolean {
  return (kind === 'file' || kind === 'name') && old.some((file) => /[\s(),;]/.test(fileNameOf(file)));
}

function whole({ start, end }: Reference, text: string | undefined): Edit | undefined {
  return text === undefined ? undefined : { start, end, text };
}

/** The same with `named` for `key`, whether it stands in braces or not; never for a longer key that begins alike. */
function rekeyed(written: string, key: string, named: string): string {
  const braced = written.indexOf(`@{${key}}`);
  if (braced >= 0) return written.replace(`@{${key}}`, () => writeKey(named));
  let at = written.indexOf(`@${key}`);
  while (at >= 0 && /[\p{L}\p{N}_]/u.test(written[at + key.length + 1] ?? ''))
    at = written.indexOf(`@${key}`, at + 1);
  return at < 0 ? written : written.slice(0, at) + writeKey(named) + written.slice(at + key.length + 1);
}

/** A link with another destination; its label follows where it named the old article. A link by label becomes direct. */
function relinked(
  written: string,
  oldLabels: readonly string[],
  file: string,
  sources: FixSources,
): string | undefined {
  const close = written.lastIndexOf('](');
  const byLabel = /^\[([^[\]]*)\](?:\[[^[\]]*\])?$/.exec(written);
  if (close < 0 && !byLabel) return undefined;
  const label = close < 0 ? (byLabel?.[1] ?? '') : written.slice(1, close);
  const shown = oldLabels.includes(label) ? escapeMarkdown(labelOf(file, sources)) : label;
  const rest = close < 0 ? '' : titleIn(written.slice(close + 2, -1));
  return `[${shown}](${linkTarget(pathTo(file, sources))}${rest})`;
}

/** The title that a link shows under the mouse, with the space before it. */
function titleIn(destination: string): string {
  return /\s+(?:"[^"]*"|'[^']*'|\([^()]*\))\s*$/.exec(destination)?.[0] ?? '';
}
