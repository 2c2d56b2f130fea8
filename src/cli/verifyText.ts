/** The text report of `verbatim verify`: one fault a paragraph, the source's words beneath, a summary. */
import { wordsPrinted } from '../engine/article';
import type { Finding } from '../engine/rules/checkedNote';
import { LineMap } from '../engine/text/lines';
import type { Session } from '../session/session';
import type { FileProblem } from '../session/syncResult';
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
  return `${[...blocks, ...notices(problems), summary(verified, session)].join('\n')}\n`;
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
  const quotes = verified.flatMap(({ report }) => report.quotes);
  const flagged = verified.flatMap(({ findings }) => findings).filter(isFlag).length;
  const verbatim = quotes.filter(({ verdict }) => verdict === 'verbatim').length;
  const unchecked = quotes.filter(({ verdict }) => verdict === 'unchecked').length;
  const against = `${count(verified.length, 'note')}, ${count(session.library.corpus.size, 'article')}`;
  return `${count(quotes.length, 'quotation')} in ${against}: ${verbatim} verbatim, ${flagged} flagged, ${unchecked} not checked.`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
