/** The text report of `verbatim verify`: one fault a paragraph, the source's words beneath, a summary. */
import { wordsPrinted } from '../engine/article';
import type { UncheckedReason } from '../engine/match/verdict';
import { about } from '../engine/rules/about';
import type { Finding } from '../engine/rules/checkedNote';
import { tallyOf } from '../engine/rules/tally';
import { LineMap } from '../engine/text/lines';
import type { Session } from '../session/session';
import type { FileProblem } from '../session/syncResult';
import { reasonWords, uncheckedInWords } from '../session/verdictWords';
import { notices } from './notices';
import { isFlag, type VerifiedNote } from './verifiedNote';

/** Prints faults as `file:line:column  code  message`, 1-based, columns in UTF-16 units. */
export function verifyText(
  verified: readonly VerifiedNote[],
  problems: readonly FileProblem[],
  session: Session,
): string {
  const blocks = verified.flatMap(({ note, findings }) => {
    const lines = new LineMap(note.text);
    return findings.map((finding) => {
      const { line, column } = lines.positionOf(finding.start);
      const head = `${note.name}:${line + 1}:${column + 1}  ${finding.code}  ${finding.message}`;
      return [head, ...evidence(finding, note.text, session)].join('\n');
    });
  });
  const open = verified.flatMap(leftOpen);
  return `${[...blocks, ...open, ...notices(problems), summary(verified, session)].join('\n')}\n`;
}

/** Reasons that somebody can do something about; the others need no line each. */
const OPEN: ReadonlySet<UncheckedReason | undefined> = new Set(['source-missing', 'too-long'] as const);

/** What would be checked if it could be, a line each. */
function leftOpen({ note, report }: VerifiedNote): string[] {
  const lines = new LineMap(note.text);
  return report.quotes.flatMap((quote) => {
    const { reason } = quote;
    if (reason === undefined || !OPEN.has(reason)) return [];
    const { line, column } = lines.positionOf(quote.start);
    const missing = quote.missing === undefined ? '' : `: ${quote.missing}`;
    return `${note.name}:${line + 1}:${column + 1}  not checked  ${about(quote, note.text, `${reasonWords[reason]}${missing}.`)}`;
  });
}

function evidence({ quote, start, end }: Finding, text: string, session: Session): string[] {
  if (!quote) return [];
  const noted = `    note    ${oneLine(text.slice(start, end))}`;
  const { source } = quote;
  const article = source && session.library.corpus.get(source.article);
  if (!source || !article) return [noted];
  const { line, column } = new LineMap(article.text).positionOf(source.start);
  const words = oneLine(wordsPrinted(article.article, source));
  return [noted, `    source  ${words}  (${source.article}:${line + 1}:${column + 1})`];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n[\s>]*/g, ' ');
}

function summary(verified: readonly VerifiedNote[], session: Session): string {
  const tally = tallyOf(verified.flatMap(({ report }) => report.quotes));
  const flagged = verified.flatMap(({ findings }) => findings).filter(isFlag).length;
  const { verbatim = 0 } = tally.verdicts;
  const [unchecked = '0 not checked'] = uncheckedInWords(tally);
  const against = `${count(verified.length, 'note')}, ${count(session.library.corpus.size, 'article')}`;
  return `${count(tally.quotes, 'quotation')} in ${against}: ${verbatim} verbatim, ${flagged} flagged, ${unchecked}.`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
