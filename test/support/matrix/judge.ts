/** What is said of a quotation written in one way and printed in another, beside what is to be said. */

import { readArticle } from '../../../src/engine/article';
import type { CheckedQuote } from '../../../src/engine/rules/checkedNote';
import { applyEdits, type Fix } from '../../../src/engine/rules/fixes/fix';
import { fixesFor, rewritesFor } from '../../../src/engine/rules/fixes/fixesFor';
import { decodeReferences, withoutFillers } from '../../../src/engine/text/characterReferences';
import { type Checked, checkerOver } from '../checkText';
import type { Placed } from './marked';
import { articleOf, noteOf, passageOf, type Way } from './way';

/** What is looked at. */
export const facets = ['true words', 'a wrong word', 'spans', 'fixes'] as const;

/** One of them. */
export type Facet = (typeof facets)[number];

/** What is wrong with a facet, for a person; undefined where nothing is. */
export type Judged = Readonly<Record<Facet, string | undefined>>;

type Check = (text: string) => Checked;

/** A note as checked, with the quotation that stands where the words do. */
interface Seen {
  readonly note: Placed;
  readonly checked: Checked;
  readonly quote: CheckedQuote | undefined;
}

/** Judges ways; articles are read once. */
export class Judge {
  readonly #checks = new Map<string, Check>();

  /** Looks at every facet of `way`. */
  of(way: Way): Judged {
    const check = this.#checkFor(way);
    const [right, wrong] = [see(noteOf(way), check), see(noteOf(way, true), check)];
    return {
      'true words': verdictIs(right, 'verbatim') ?? flagged(right),
      'a wrong word': verdictIs(wrong, 'altered') ?? misnamed(wrong, way),
      spans: wrongSpan(right, way) ?? wrongSpan(wrong, way),
      fixes: wrongFix(wrong, right, check, way) ?? wrongRewrite(right, check),
    };
  }

  #checkFor(way: Way): Check {
    const key = `${way.language} ${way.printing}`;
    const known = this.#checks.get(key);
    if (known) return known;
    const { file, text } = articleOf(way);
    const check = checkerOver([readArticle(file, text).value]);
    this.#checks.set(key, check);
    return check;
  }
}

function see(note: Placed, check: Check): Seen {
  const checked = check(note.text);
  const quote = checked.quotes.find(({ start, end }) => start < note.end && end > note.start);
  return { note, checked, quote };
}

function verdictIs({ quote }: Seen, verdict: CheckedQuote['verdict']): string | undefined {
  if (!quote) return 'no quotation';
  if (quote.verdict === verdict) return undefined;
  const changes = quote.changes.map(({ kind, note, source }) => `${kind}: "${note}" for "${source}"`);
  return [quote.verdict, quote.reason, ...changes].filter(Boolean).join(', ');
}

/** The one wrong word is the one change, and it is named for what it is. */
function misnamed({ quote, note }: Seen, way: Way): string | undefined {
  const changes = quote?.changes ?? [];
  const named = changes.map(({ noteSpan: { start, end } }) =>
    withoutFillers(decodeReferences(note.text.slice(start, end)).text),
  );
  const [, instead] = passageOf(way).wrong;
  return named.length === 1 && named[0] === instead ? undefined : `named: ${named.join(' | ')}`;
}

/** A second quotation where there is one, or a citation that leads nowhere. */
function flagged({ checked }: Seen): string | undefined {
  return checked.findings.length > 0 ? checked.findings.map(({ code }) => code).join() : undefined;
}

function wrongSpan({ quote, note }: Seen, way: Way): string | undefined {
  if (!quote) return 'no quotation';
  if (quote.start !== note.start || quote.end !== note.end)
    return `quoted: ${note.text.slice(quote.start, quote.end)}`;
  const { text, start, end } = articleOf(way);
  const { source } = quote;
  if (source?.start === start && source.end === end) return undefined;
  return `passage: ${source ? text.slice(source.start, source.end) : 'none'}`;
}

/** Every fix that restores words makes the true note of the wrong one, and leaves nothing to restore. */
function wrongFix(wrong: Seen, right: Seen, check: Check, way: Way): string | undefined {
  const fixes = restoring(wrong.checked);
  if (fixes.length === 0) return 'no fix';
  const problems = fixes.map(({ edits }) => {
    const text = applyEdits(wrong.note.text, edits);
    const { checked, quote } = see({ ...right.note, text }, check);
    if (quote?.verdict !== 'verbatim' || restoring(checked).length > 0) return `not mended: ${text}`;
    return withoutSigns(text, way) === withoutSigns(right.note.text, way) ? undefined : `made: ${text}`;
  });
  return problems.find((each) => each !== undefined);
}

function restoring(checked: Checked): Fix[] {
  return checked.findings
    .filter(({ code }) => code === 'quote.altered')
    .flatMap((finding) => fixesFor(finding, checked, checked.sources))
    .filter(({ kind }) => kind === 'restore-wording' || kind === 'restore-change');
}

/** A word put back may be in the signs of the article: any writing of the one word is right. */
function withoutSigns(text: string, way: Way): string {
  const [word] = passageOf(way).wrong;
  return text.replaceAll('\u00ad', '').replaceAll(word.replace('é', '&eacute;'), word);
}

/** The source's typography leaves the quotation verbatim, and can be restored once. */
function wrongRewrite({ checked, note }: Seen, check: Check): string | undefined {
  const [rewrite] = typographyOf(checked);
  if (!rewrite) return undefined;
  const text = applyEdits(note.text, rewrite.edits);
  const again = check(text);
  if (again.quotes.some(({ verdict }) => verdict !== 'verbatim')) return `rewritten: ${text}`;
  const [second] = typographyOf(again);
  return second && applyEdits(text, second.edits) !== text ? `rewritten twice: ${text}` : undefined;
}

function typographyOf(checked: Checked): Fix[] {
  return checked.quotes
    .flatMap((quote) => rewritesFor(quote, checked, checked.sources))
    .filter(({ kind }) => kind === 'restore-typography');
}
