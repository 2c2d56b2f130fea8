/** Every fix of a finding, and every rewrite of a quotation that is no fault. */
import type { CheckedQuote, Finding } from '../checkedNote';
import type { FindingCode } from '../codes';
import { addCitation } from './addCitation';
import { citeArticle } from './citeArticle';
import { correctSpeaker } from './correctSpeaker';
import { disjoint, type Edit, type Fix, type FixedNote, type FixKind, type FixSources, isSame } from './fix';
import { ignoreHere } from './ignoreHere';
import { markOmission } from './markOmission';
import { paraphrase } from './paraphrase';
import { restoreTypography } from './restoreTypography';
import { restoreWording } from './restoreWording';

type QuoteFix = (quote: CheckedQuote, checked: FixedNote, sources: FixSources) => Fix[];

/** Passages joined without a mark want a mark; putting back all that stands between them is the second choice. */
const mendWording: QuoteFix = (quote, checked, sources) => {
  const restored = restoreWording(quote, checked, sources);
  const marked = markOmission(quote, checked, sources);
  const isGlued = quote.changes.every(({ kind }) => kind === 'glued');
  return isGlued ? [...marked, ...restored] : [...restored, ...marked];
};

const FIXES: Readonly<Partial<Record<FindingCode, readonly QuoteFix[]>>> = {
  'quote.altered': [mendWording, paraphrase],
  'quote.not-found': [paraphrase],
  'quote.wrong-source': [citeArticle],
  'quote.wrong-speaker': [correctSpeaker],
};

const REWRITES: readonly QuoteFix[] = [restoreTypography, addCitation];

/** The fixes of a finding, the best first; each leaves the rest of the note as it is. */
export function fixesFor(finding: Finding, checked: FixedNote, sources: FixSources): Fix[] {
  const { quote, code } = finding;
  const own = quote ? (FIXES[code] ?? []).flatMap((fix) => fix(quote, checked, sources)) : [];
  return [...own, ...ignoreHere(finding, checked)];
}

/** Whether a fix that comes first mends the fault, so that it may be made without a look at the others. */
export function isCure({ kind }: Fix): boolean {
  return kind !== 'paraphrase' && kind !== 'ignore';
}

/** What may be made better of a quotation without a fault. */
export function rewritesFor(quote: CheckedQuote, checked: FixedNote, sources: FixSources): Fix[] {
  return REWRITES.flatMap((rewrite) => rewrite(quote, checked, sources));
}

const EVERYWHERE: Readonly<Record<FixKind, string>> = {
  'restore-wording': 'Restore the source’s wording',
  'restore-change': '',
  'restore-typography': 'Restore the source’s typography',
  'cite-article': 'Cite the right article',
  'add-citation': 'Add the missing citations',
  'mark-omission': 'Mark what was left out',
  'correct-speaker': 'Correct the speaker',
  paraphrase: 'Drop the marks of flagged quotations',
  ignore: 'Ignore every finding',
};

/**
 * One fix that makes the first of `kind` for each thing that has one; undefined for fewer than two, or where a choice is
 * the writer's.
 *
 * @param offered the fixes of each finding (or quotation) of the note
 */
export function fixAll(kind: FixKind, offered: readonly (readonly Fix[])[]): Fix | undefined {
  const fixes = offered.flatMap((each) => each.find((fix) => fix.kind === kind) ?? []);
  if (fixes.length < 2 || EVERYWHERE[kind] === '') return undefined;
  const edits = together(fixes);
  return { kind, title: `${EVERYWHERE[kind]} everywhere in this note (${fixes.length})`, edits };
}

/** The edits of all fixes; one that would meet an earlier one is left out whole, as of a quotation inside another. */
function together(fixes: readonly Fix[]): Edit[] {
  const kept: Edit[] = [];
  for (const { edits } of fixes) {
    if (edits.every((edit) => kept.every((each) => isSame(each, edit) || isApart(each, edit))))
      kept.push(...edits);
  }
  return disjoint(kept);
}

function isApart(a: Edit, b: Edit): boolean {
  return a.end <= b.start || b.end <= a.start;
}
