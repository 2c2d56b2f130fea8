/** The words that lead to a quotation by a colon, cut at their commas, and the names among them. */
import { type NameMention, roleKeyOf } from '../../actors';
import type { ReadSentence } from '../../speech/readSentences';
import { mentionsWithin, textOf } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { OPENERS, WRITTEN } from './headWords';

/** What stands before the colon, without what it says in brackets. */
export interface ClauseHead {
  /** Stretches between commas and dashes, none empty. */
  readonly segments: readonly (readonly Token[])[];
  /**
   * What ends it: a colon or what does for one, the bracket around the quotation, "that", the comma before a quotation
   * that ends the sentence, or the full stop of a sentence of its own.
   */
  readonly end: ':' | '(' | 'that' | ',' | '.';
  /** What stands in its brackets. */
  readonly brackets: readonly Token[];
}

/** A name with what stands before it as its title. */
export interface NamePhrase {
  readonly mention: NameMention;
  /** The tokens behind it. */
  readonly rest: readonly Token[];
  readonly hasArticle: boolean;
}

/** A longer head is a sentence of its own, in tokens. */
const LONGEST_HEAD = 40;
/** Longest title between an article and a name, in tokens. */
const LONGEST_TITLE = 8;
const COMMA = /^[,–—―→-]$/u;
const ARTICLE = /^(?:le|la|l'|les|the|un|une|a|an|du|des|notre|votre|our|ce|cette|cet|this)$/;
const CIVILITY =
  /^(?:m|mm|mme|mlle|dr|pr|me|mgr|mr|mrs|ms|sir|dame|lord|lady|miss|monsieur|madame|sœur|frère)$/;
/** The endings of French verbs that no title has. */
const IMPERFECT = /(?:aient|èrent|[^rf]ait)$/;
const JOINS_TITLE = /^(?:de|du|des|d'|of|for|the|la|le|les|l'|à|aux|et|and|at|in)$/;

/**
 * The head of the quotation at token `at`: what stands between the colon before it and the quotation, the colon or the
 * start of the sentence before that. A dash does for a colon right behind what opens the sentence, and
 * so do brackets around the quotation alone.
 */
export function headBefore({ tokens }: ReadSentence, at: number): ClauseHead | undefined {
  const namely = namelyBefore(tokens, at);
  const before = tokens[at - 1];
  const isDash = before !== undefined && /^[–—―-]$/u.test(before.low);
  const isAside = before?.low === '(' && tokens[at + 1]?.low === ')';
  const isThat = /^(?:que|qu'|that)$/.test(before?.low ?? '');
  const isComma = before?.low === ',' && closes(tokens, at);
  const colon = namely ?? (isDash || isAside || isThat || isComma ? at - 1 : colonBefore(tokens, at));
  if (colon < 1) return undefined;
  const start =
    tokens.findLastIndex((token, i) => i < colon && (token.kind === 'quote' || token.low === ':')) + 1;
  const head = tokens.slice(start, colon);
  if (head.length === 0 || head.length > LONGEST_HEAD || (isDash && start > 0)) return undefined;
  const end = isAside ? '(' : isComma ? ',' : isThat && namely === undefined ? 'that' : ':';
  return { ...cut(head), end };
}

/** A whole sentence as the head of the quotation that stands alone behind it. */
export function headSentence({ tokens }: ReadSentence): ClauseHead | undefined {
  const words = tokens.filter(({ low }) => !/^[.?!…:]$/.test(low));
  const isPlain = words.length <= LONGEST_HEAD / 2 && words.every(({ kind }) => kind !== 'quote');
  return isPlain && words.length > 0 ? { ...cut(words), end: '.' } : undefined;
}

/** Where "à savoir que", "namely that" begins right before token `at`. */
function namelyBefore(tokens: readonly Token[], at: number): number | undefined {
  const last = /^(?:que|qu'|that)$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const [before, word] = [tokens[last - 1]?.low, tokens[last]?.low];
  if (word === 'namely' || word === 'viz') return last;
  return before === 'à' && word === 'savoir' ? last - 1 : undefined;
}

/** Whether nothing but a mark that ends a sentence stands behind the quotation at token `at`. */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || /^[.;!?…]$/.test(next.low);
}

/** The colon before a quotation, nothing but other quotations and what joins them between. */
function colonBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.low === ':') return token ? i : -1;
    const passes =
      token.kind === 'quote' || /^(?:[,.…–—-]|et|puis|and|then|d'|que|qu'|that|ou|or)$/.test(token.low);
    if (!passes) return -1;
  }
  return -1;
}

function cut(head: readonly Token[]): Pick<ClauseHead, 'segments' | 'brackets'> {
  const segments: Token[][] = [[]];
  const brackets: Token[] = [];
  let depth = 0;
  for (const token of head) {
    if (token.low === '(' || token.low === '[') depth++;
    else if (token.low === ')' || token.low === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0) brackets.push(token);
    else if (token.kind === 'mark' && COMMA.test(token.low)) segments.push([]);
    else if (!/^[*_•·?!…>]$/u.test(token.low)) segments.at(-1)?.push(token);
  }
  return { segments: segments.filter((segment) => segment.length > 0), brackets };
}

/** A stretch without what merely opens it: "Et", "Puis", "2." */
export function withoutOpeners(segment: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < segment.length && opens(segment[start], segment[start + 1])) start++;
  return segment.slice(start);
}

function opens(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  if (token.low === "d'") return /^(?:ailleurs|abord|emblée)$/.test(next?.low ?? '');
  return OPENERS.has(token.low) || /^[\p{N}.)]+$/u.test(token.low) || isAdverb(token);
}

/** The name that `tokens` begin with, its article, civility and title aside: "la ministre suédoise Ada Lind". */
export function nameOpening(
  sentence: Pick<ReadSentence, 'scene'>,
  tokens: readonly Token[],
): NamePhrase | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const mention = mentionsWithin(sentence.scene, { start: first.start, end: last.end })[0];
  if (!mention) return undefined;
  const before = tokens.filter((token) => token.end <= mention.start);
  if (!isTitle(sentence, before)) return undefined;
  return {
    mention,
    rest: tokens.filter((token) => token.start >= mention.end),
    hasArticle: ARTICLE.test(before[0]?.low ?? ''),
  };
}

/** Nothing but an article, a civility or a title of the one whose name follows. */
function isTitle({ scene }: Pick<ReadSentence, 'scene'>, before: readonly Token[]): boolean {
  const words = before.filter(({ low }) => low !== '.' && !ARTICLE.test(low) && !CIVILITY.test(low));
  if (words.length === 0) return true;
  if (before.length > LONGEST_TITLE || before.at(-1)?.kind !== 'word') return false;
  const { prepositions, reporting, auxiliaries, copulas, clauseOpeners, relatives, subjectPronouns } =
    scene.grammar;
  const last = before.findLast(({ low }) => !/^(?:le|la|l'|les|the|un|une|a|an)$/.test(low))?.low ?? '';
  if (prepositions.has(last) || prepositions.has(before[0]?.low ?? '')) return false;
  if (words.some(({ low }) => WRITTEN.has(low) || IMPERFECT.test(low))) return false;
  const isClause = words.some(({ low }) => {
    const isVerb = reporting.get(low)?.finite === true || auxiliaries.has(low) || copulas.has(low);
    const isOther = prepositions.has(low) && !JOINS_TITLE.test(low);
    return isVerb || isOther || clauseOpeners.has(low) || relatives.has(low) || subjectPronouns.has(low);
  });
  if (isClause) return false;
  const hasArticle = ARTICLE.test(before[0]?.low ?? '');
  if (words.length === 1) return !/(?:ant|ing)$/.test(words[0]?.low ?? '');
  return hasArticle || roleKeyOf(textOf(scene, before)).rank !== undefined;
}
