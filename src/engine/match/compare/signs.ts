/**
 * Signs that are no words and yet mean something: what stands between two words may turn a figure or an answer round.
 * Read from the gaps between words on both sides, and compared.
 */

import { looseKey } from '../../text/fold';
import { isFunctionWord } from '../../text/functionWords';
import type { ChangeKind } from '../verdict';

/** What stands between two words, and the words. Either may be missing at an end. */
export interface Gap {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** What two gaps say differently, if anything; the words beside them are taken to be equal. */
export function gapChange(note: Gap, source: Gap): ChangeKind | undefined {
  if (figureSigns(note) !== figureSigns(source)) return 'number';
  if (otherSigns(note) !== otherSigns(source)) return 'word';
  const [ours, theirs] = [pictures(note), pictures(source)];
  if (ours !== '' && theirs !== '' && ours !== theirs) return 'word';
  if (isQuestion(note) !== isQuestion(source) && isStopped(note) && isStopped(source)) return 'word';
  return answers(note) === answers(source) ? undefined : 'negation';
}

/**
 * The same at either end, where a quotation may be cut: what it has itself is compared, and of the source what belongs to
 * the word beside it: a minus, the signs of "C++".
 */
export function edgeChange(note: Gap, source: Gap): ChangeKind | undefined {
  if (!SIGN.test(note.between) && !ATTACHED.test(source.between)) return undefined;
  if (figureSigns(note) !== (figureSigns(note) === '' ? minusOf(source) : figureSigns(source)))
    return 'number';
  const ours = otherSigns(note);
  if (ours !== (ours === '' ? attachedSign(source) : otherSigns(source))) return 'word';
  const marks = [note, source].map(({ between }) => /[!?]/.exec(between)?.[0] ?? '');
  return marks.every((mark) => mark !== '') && marks[0] !== marks[1] ? 'word' : undefined;
}

/** What may belong to a word at an end: a minus before it, "++" or "#" behind it. */
const ATTACHED = /[−–\-+#]/;

function minusOf({ between, after }: Gap): string {
  return isMinus(between, after) ? '−' : '';
}

function attachedSign({ before, between }: Gap): string {
  return /\p{L}$/u.test(before) ? (/^(?:\+\+|#)/.exec(between)?.[0] ?? '') : '';
}

/** Gaps without any of these need no second look: nearly all of them. */
const SIGN = /[<>≤≥⩽⩾=≠≈≃±×÷+−–\-→⇒←⇐↑↓↔∞✓✔☑✗✘✕☒#!?]|\p{Sc}|\p{Extended_Pictographic}/u;

/** Whether two gaps behind the word `before` may say something different: asked before they are read more closely. */
export function mayDiffer(note: string, source: string, before = ''): boolean {
  return (
    SIGN.test(note) || SIGN.test(source) || (before.length < LONGEST_DENIAL && DENIALS.has(looseKey(before)))
  );
}

const LONGEST_DENIAL = 4;

/** Compares, and a minus before a figure or a currency. */
const FIGURE_SIGNS = /<=|>=|!=|[<>≤≥⩽⩾=≠≈≃±×÷+]/gu;
const SPELLED: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '!=': '≠', '⩽': '≤', '⩾': '≥' };

function figureSigns({ between, after }: Gap): string {
  const signs = [...withoutNoise(between).matchAll(FIGURE_SIGNS)].map(([sign]) => SPELLED[sign] ?? sign);
  return signs.join('') + (isMinus(between, after) ? '−' : '');
}

/** The head of a quoted line, headings underlined, doubled marks, "->", and "++" behind a letter are none. */
function withoutNoise(between: string): string {
  return between.replace(/(?<=^|[\r\n])[ \t]*[>+=|][>+=| \t]*/g, '').replace(/<<|>>|==+|[-=]>|<-|\+\++/g, '');
}

function isMinus(between: string, after: string): boolean {
  if (/−\s?$/.test(between)) return /^[\d$€£¥\p{Sc}]/u.test(after);
  return /(?:^|[\s(])[-–]$/.test(between) && /^\p{Sc}/u.test(after);
}

/** Currencies that are no words, arrows, crosses and ticks, "++" and "#" behind a name. */
const OTHER_SIGNS = /->|<-|=>|[→⇒←⇐↑↓↔∞]|[✓✔☑]|[✗✘✕☒]|\p{Sc}|^\+\+|^#/gu;

function otherSigns({ before, between }: Gap): string {
  const signs = between.replace(/(?<=[\r\n])\s*(?:->|[→⇒✓✔☑✗✘✕☒])/g, '');
  const found = [...signs.matchAll(OTHER_SIGNS)].flatMap(([sign]) => {
    if (/^(?:\+\+|#)$/.test(sign)) return /\p{L}$/u.test(before) ? sign : [];
    return sign
      .replace(/->|=>|⇒/, '→')
      .replace(/<-|⇐/, '←')
      .replace(/[✔☑]/, '✓')
      .replace(/[✘✕☒]/, '✗');
  });
  return found.join('');
}

function pictures({ between }: Gap): string {
  return (between.match(/(?![©®™✓✔☑✗✘✕☒↔])\p{Extended_Pictographic}/gu) ?? []).join('');
}

function isQuestion({ between }: Gap): boolean {
  return between.includes('?');
}

function isStopped({ between }: Gap): boolean {
  return /[.!?…]/.test(between);
}

/** Words that answer where a comma parts them from what follows, and deny it where none does. */
const DENIALS: ReadonlySet<string> = new Set(['non', 'no']);

function answers({ before, between, after }: Gap): boolean {
  return DENIALS.has(looseKey(before)) && !isFunctionWord(looseKey(after)) && /[,;:.!?…–—]/.test(between);
}
