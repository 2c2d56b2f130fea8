/** Whether a stretch of prose reports speech: the question that notes and incises ask without needing the speaker. */
import { type Grammar, grammarOf } from './grammar';
import { type Token, tokensOf } from './tokens';
import { type VerbGroup, verbGroupsOf } from './verbGroups';

/** Farthest that a reporting verb may stand before the quotation it announces, in tokens. */
const FARTHEST_BEFORE = 14;
/** Longest clause that is still taken for an incise, in tokens, and how late its verb may come. */
const LONGEST_INCISE = 16;
const LATEST_INVERSION = 2;
/** Longest that an English incise goes on behind its verb, in tokens. */
const LONGEST_REST = 5;
/** Longest subject in front of its verb in an English incise ("Mr Dupont said"), in tokens. */
const LONGEST_SUBJECT = 4;

/**
 * Whether a clause set off by commas is an incise: an inverted or leading reporting verb, a short English "she said",
 * or "selon X".
 *
 * @example isReportingClause('a résumé Mme Roy') // true
 */
export function isReportingClause(clause: string): boolean {
  return [read(clause, 'fr'), read(clause, 'en')].some((reading) => {
    const { tokens, groups, grammar } = reading;
    if (tokens.length > LONGEST_INCISE) return false;
    return (
      opensWithAccording(reading) ||
      groups.some((group) => group.kind === 'finite' && leads(group, tokens, grammar))
    );
  });
}

function leads(group: VerbGroup, tokens: readonly Token[], grammar: Grammar): boolean {
  if (group.first === 0) return true;
  if (group.clitic !== undefined) return group.first <= LATEST_INVERSION;
  return grammar.subjectFirst && group.first <= LONGEST_SUBJECT && isBrief(tokens.slice(group.last + 1));
}

/** What may follow "she said": whom she told, how or when she said it, but not what. */
function isBrief(rest: readonly Token[]): boolean {
  return (
    rest.length <= LONGEST_REST && !rest.some(({ low }) => /^(?:that|whether|if|what|how|why)$/.test(low))
  );
}

/** Whether the words before a quotation announce it as somebody's: "elle a ensuite déclaré que". */
export function announcesSpeech(before: string, language: Language): boolean {
  const { tokens, groups, grammar } = read(before, language);
  const from = tokens.length - FARTHEST_BEFORE;
  if (groups.some((group) => group.kind !== 'infinitive' && group.last >= from)) return true;
  return tokens.some((_, i) => i >= from && isAccording(tokens, i, grammar));
}

/** Whether the words after a quotation give it to somebody: ", a-t-elle ajouté", "dit-il", ", selon le maire". */
export function followsSpeech(after: string, language: Language): boolean {
  const [, mark, rest] = /^\s*([,;–—-]?)\s*([\s\S]*)$/.exec(after) ?? [];
  const reading = read(rest ?? '', language);
  const { groups, grammar } = reading;
  const first = groups.find((group) => group.kind === 'finite');
  if (first?.first === 0) return true;
  if (!mark) return false;
  const isInverted = first?.clitic !== undefined && first.first <= LATEST_INVERSION;
  const hasSubject = grammar.subjectFirst && first !== undefined && first.first <= LONGEST_SUBJECT;
  return isInverted || hasSubject || opensWithAccording(reading);
}

type Language = 'fr' | 'en';

interface ClauseReading {
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
}

function read(text: string, language: Language): ClauseReading {
  const grammar = grammarOf(language);
  const tokens = tokensOf(text, { start: 0, end: text.length }, []);
  return { grammar, tokens, groups: verbGroupsOf(tokens, grammar) };
}

function opensWithAccording({ tokens, grammar }: ClauseReading): boolean {
  return isAccording(tokens, 0, grammar);
}

/** "selon", "d’après", "according to" at token `at`; "pour" is too common a word to count. */
function isAccording(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const first = tokens[at]?.low ?? '';
  const phrases = first === 'pour' ? undefined : grammar.according.get(first);
  return phrases?.some((phrase) => phrase.every((word, i) => tokens[at + i]?.low === word)) ?? false;
}
