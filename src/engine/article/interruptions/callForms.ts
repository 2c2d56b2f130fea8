import { isFunctionWord } from '../../text/functionWords';
import type { Span } from '../../text/span';

/** What may call a note. */
export interface Candidate extends Span {
  readonly number: number;
  /** A call whatever stands elsewhere; glued to a word or a sign without more; with a space before it. */
  readonly kind: 'sure' | 'glued' | 'loose';
  /** The word before it, in lower case; empty after a sign. */
  readonly word: string;
}

const FIGURES = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5}`;
const RAISED = '[⁰¹²³⁴⁵⁶⁷⁸⁹]';
/** What an encyclopedia puts beside a claim. */
const REMARK = String.raw`(?:citation needed|citation requise|source needed|réf\.\s(?:nécessaire|souhaitée|incomplète)|référence (?:nécessaire|souhaitée)|source\s?\?|clarification needed|(?:by )?whom\?|who\?|when\?|which\?|qui\s?\?|quand\s?\?|(?:note|nb|n\.)\s?\d{1,3}|(?:pp?\.?|pg\.?|pages?|fol?\.?)\s?(?:\d{1,4}|[ivxlc]{1,6})[rv]?(?:[-–]\d{1,4})?)`;
/** A call where it stands behind a word or a sign. */
const CALL = new RegExp(
  [
    String.raw`(?<raised>${RAISED}{1,3}(?:[,⁻’]${RAISED}{1,3}){0,3})(?![\p{L}\p{N}])`,
    String.raw`(?<remark>(?:[ \u00a0]|\n(?=\[[^\]\n]{1,40}\]\s))?\[${REMARK}\])`,
    String.raw`(?<bracket>(?:\[\^?(?:${FIGURES}|[a-z]|\*{1,3})\]|\{(?:p\.?\s?)?\d{1,4}\})(?![\p{L}\p{N}(]))`,
    String.raw`(?<loose>[ \u00a0]\[${FIGURES}\](?![(]))`,
    String.raw`(?<apart>[ \u00a0\n]\(\d{1,3}\)(?![\p{L}\p{N}]))`,
    String.raw`(?<round>\(\d{1,3}\)(?![\p{L}\p{N}]))`,
    String.raw`(?<plain>(?<![\p{N}\s/])(?<!\p{N}[.,:])[1-9]\d{0,2}(?![\p{L}\p{N}%‰€$£°_/@=+*^]|[.,:-][\p{L}\p{N}]))`,
  ].join('|'),
  'iuy',
);
/** What any of them has: asked of a whole text, which mostly has few. One class of characters is found fastest. */
const SIGN = /[[({⁰¹²³⁴⁵⁶⁷⁸⁹1-9]/g;
/** A figure calls nothing at the head of a text or behind one of these. */
const FIGURE = /[1-9]/;
const NO_HOST = /[\d\s/]/;
/** The word, or the sign with the word before it, that a call is glued to. */
const LONGEST = 40;
const BEFORE = /(?<word>[\p{L}\p{M}]+)(?<sign>[.,;:!?…”"'’)\]]{0,3}(?:\s?[»:;!?][.,;:!?…]{0,2})?)$/u;
/** A figure that ends a sentence or a clause: "in 2019.[2]"; "1.[2]" may be the number of a list. */
const AFTER_FIGURE = /\d{2}[.,;:!?…”"’)]{1,2}$/u;
/** Between two calls of one word. */
const BETWEEN = /^[.,;:!?…»”"’)]{0,2}$/u;
const GLUED_NAME = /[\p{N}_.@/#&=+\\^]/u;

/** After these a raised figure is a power, and a plain one part of the unit. */
const UNITS: ReadonlySet<string> = new Set(
  'm km cm mm dm hm dam nm µm ft in yd mi s h kg mg g l ml cl dl ha kw kwh mw gw w v a hz db px sec min no'.split(
    ' ',
  ),
);
/** Words with a full stop that stand before numbers. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'p pp page pages art article chap ch fig figure no n nr nos vol t tome sect section eq ref tab table num op cit ibid st par ligne line lot rev ver version ed cf al'.split(
    ' ',
  ),
);

/** All that may be a call in `text`, in order. Linear. */
export function candidateCalls(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let last: Candidate | undefined;
  for (const match of callsIn(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const isBehind = last !== undefined && BETWEEN.test(text.slice(last.end, start));
    const behind = isBehind && match.groups?.plain === undefined ? last : undefined;
    const candidate = behind ? { ...behind, start, end, number: numberOf(match[0]) } : read(text, match);
    if (!candidate) continue;
    found.push(candidate);
    last = candidate;
  }
  return found;
}

function* callsIn(text: string): Generator<RegExpExecArray> {
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at)) {
    const match = (BLANK.test(text.charAt(at - 1)) && callAt(text, at - 1)) || callAt(text, at);
    at = match ? match.index + match[0].length : at + 1;
    if (match) yield match;
  }
}

/** Where the next call may stand, from `from` on; -1 for nowhere. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex - 1;
    const isFigure = FIGURE.test(text.charAt(at));
    if (!isFigure || (at > 0 && !NO_HOST.test(text.charAt(at - 1)))) return at;
  }
  return -1;
}

/** What may stand before a call as a part of it. */
const BLANK = /[ \u00a0\n]/;

function callAt(text: string, at: number): RegExpExecArray | undefined {
  CALL.lastIndex = at;
  return CALL.exec(text) ?? undefined;
}

function read(text: string, match: RegExpExecArray): Candidate | undefined {
  const { index: start, 0: call } = match;
  const { bracket, apart, round } = match.groups ?? {};
  if ((bracket ?? apart ?? round) !== undefined && /[\d%€$£°]/.test(text.charAt(start - 1))) {
    const kind = apart === undefined ? 'glued' : 'loose';
    return { start, end: start + call.length, number: numberOf(call), kind, word: '' };
  }
  if (bracket !== undefined && AFTER_FIGURE.test(text.slice(Math.max(0, start - 5), start)))
    return { start, end: start + call.length, number: numberOf(call), kind: 'sure', word: '' };
  const host = hostOf(text, start);
  const kind = host && kindOf(text, match, host);
  if (!kind) return undefined;
  const word = host.sign === '' ? host.word.toLowerCase() : '';
  return { start, end: start + call.length, number: numberOf(call), kind, word };
}

function kindOf(text: string, match: RegExpExecArray, host: Host): Candidate['kind'] | undefined {
  const { raised, remark, bracket, loose, apart, round } = match.groups ?? {};
  if (remark !== undefined) return 'sure';
  if (loose !== undefined || apart !== undefined) return 'loose';
  if (raised !== undefined) return isFormula(host) ? undefined : 'sure';
  if (bracket !== undefined) return bracketKind(bracket, host);
  if (round !== undefined) return host.word.length > 2 && !isFormula(host) ? 'glued' : undefined;
  if (isBetweenSentences(text, match.index + match[0].length, host)) return 'sure';
  return mayBeCalled(host) ? 'glued' : undefined;
}

interface Host {
  readonly word: string;
  readonly sign: string;
  /** Whether the word is part of something longer that is no word: an address, a code, a formula. */
  readonly isCode: boolean;
}

function hostOf(text: string, at: number): Host | undefined {
  const { word = '', sign = '' } = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))?.groups ?? {};
  if (word === '') return undefined;
  const isCode = GLUED_NAME.test(text.charAt(at - sign.length - word.length - 1));
  return { word, sign, isCode };
}

/** `m²`, `x²`, `CO²`: a unit, a variable, a formula. */
function isFormula({ word, sign, isCode }: Host): boolean {
  if (sign !== '') return /^[)\]]/.test(sign) && word.length < 2;
  const isShort = word.length < 3 && !isFunctionWord(word.toLowerCase());
  const isCapitals = word.length < 4 && word === word.toUpperCase();
  return (
    isCode ||
    UNITS.has(word.toLowerCase()) ||
    word.length < 2 ||
    isShort ||
    isCapitals ||
    /\p{Ll}\p{Lu}/u.test(word)
  );
}

/** A bracket at a word: of figures, but for the index of a list; of a letter, but for an ending that an editor has put. */
function bracketKind(bracket: string, { word, sign, isCode }: Host): Candidate['kind'] | undefined {
  if (isCode || bracket === '[0]' || (word.length < 2 && sign === '')) return undefined;
  if (bracket.startsWith('{')) return 'glued';
  if (/[\d*]/.test(bracket) || bracket === '[a]') return 'sure';
  return /^\[[b-z]\]$/.test(bracket) ? 'glued' : undefined;
}

/** `away.3 The`: a figure between the end of a sentence and the next one is nothing but a call. */
function isBetweenSentences(text: string, end: number, host: Host): boolean {
  if (!/^[.!?…]["»”'’)]?$/u.test(host.sign) || isAbbreviation(host) || host.word.length < 3) return false;
  return /^(?:\s+["«“‘]?\s?\p{Lu}|\s*$|\s*\n)/u.test(text.slice(end, end + 4));
}

function isAbbreviation({ word, isCode }: Host): boolean {
  return isCode || ABBREVIATIONS.has(word.toLowerCase());
}

/** A figure at a word or a sign that may be a call, if others are. */
function mayBeCalled(host: Host): boolean {
  const { word, sign } = host;
  if (isAbbreviation(host)) return false;
  if (sign !== '') return !/[:(]/.test(sign) && word.length > 1;
  return word.length > 2 && !UNITS.has(word.toLowerCase()) && /^\p{L}\p{Ll}+$/u.test(word);
}

const VALUES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Letters count in a series of their own. */
const LETTERED = 1000;

function numberOf(call: string): number {
  const figures = [...call]
    .map((sign) => (VALUES.includes(sign) ? String(VALUES.indexOf(sign)) : sign))
    .join('');
  const letter = /^\[([a-z])\]$/.exec(call)?.[1];
  if (letter !== undefined) return LETTERED + letter.charCodeAt(0);
  return Number(/\d+/.exec(figures)?.[0] ?? Number.NaN);
}
