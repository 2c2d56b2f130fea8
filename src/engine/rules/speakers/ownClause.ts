/** Whether the words of a clause go on about its subject, who is neither target nor listener nor left for another. */
import type { ReadSentence } from '../../speech/readSentences';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { nameOpening, withoutOpeners } from './clauseHead';
import {
  NEW_CLAUSE,
  OF_ANOTHER,
  OTHER_SUBJECTS,
  SAYINGS,
  SILENT,
  STATES,
  TAKEN_UP,
  UNDERGONE,
  UNREAL,
  WRITTEN,
} from './headWords';
import { namesPerson } from './namedIn';

/** An adverbial or an announcement before the subject: "Le 4 mai", "Sur la digue", "Quand on insiste", "Comic relief". */
export function isAside(sentence: ReadSentence, segment: readonly Token[]): boolean {
  const { prepositions, clauseOpeners } = sentence.scene.grammar;
  const first = segment[0]?.low ?? '';
  const isAdverbial =
    prepositions.has(first) ||
    clauseOpeners.has(first) ||
    PARTICIPLE.test(first) ||
    /^(?:côté|quant|re)$/.test(first);
  return isAdverbial || (segment.length <= LONGEST_ASIDE && isVerbless(sentence, segment));
}

export const LONGEST_ASIDE = 8;
/** What was done to, or is done by, the one named behind it: "Interrogé sur la digue", "Pressed for a date", "Speaking". */
const PARTICIPLE =
  /^(?:interrogée?|questionnée?|sollicitée?|relancée?|interpellée?|pressée?|invitée?|appelée?|poussée?|priée?|revenant|évoquant|parlant|asked|pressed|questioned|challenged|quizzed|prodded|invited|interviewed|speaking|writing|reached|summing|turning|looking)$/;

export function isVerbless({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  const { auxiliaries, copulas, reporting, verbsOrNouns, subjectPronouns, relatives } = scene.grammar;
  return !tokens.some(({ low, kind }) => {
    const isReport = reporting.get(low)?.finite === true && !verbsOrNouns.has(low);
    const isVerb = auxiliaries.has(low) || copulas.has(low) || isReport;
    return kind === 'quote' || isVerb || subjectPronouns.has(low) || relatives.has(low);
  });
}

export function isPossessive({ scene }: ReadSentence, end: number): boolean {
  return /^[’']s?(?!\p{L})/u.test(scene.text.slice(end, end + 3));
}

/** Whether a stretch behind the subject's name goes on about the subject, who is neither target nor listener. */
export function isOwnClause(sentence: ReadSentence, clause: readonly Token[]): boolean {
  const first = clause[0]?.low ?? '';
  if (/^(?:et|and|ou|or|&|\/|contre|against|vs|versus)$/.test(first)) return false;
  return clause.every((token, i) => isOwnWord(sentence, clause, token, i)) && !isUndergoing(sentence, clause);
}

function isOwnWord(sentence: ReadSentence, clause: readonly Token[], { low }: Token, i: number): boolean {
  const { relatives } = sentence.scene.grammar;
  const next = clause[i + 1];
  const isMain = i <= 2 || i >= clause.length - 3;
  if ((isUnreal(low, next) && isMain) || SILENT.has(low) || CONTRASTS.test(low)) return false;
  if (WRITTEN.has(low)) return false;
  const isInner = clause.slice(0, i).some((before) => NEW_CLAUSE.has(before.low));
  const isSomebody = isOtherSubject(sentence, low, next);
  if (isSomebody && !isInner) return false;
  if (isInner && sentence.scene.grammar.reporting.get(low)?.finite === true) return false;
  if (relatives.has(low) && i > 0) return false;
  if (OF_ANOTHER.test(low) && !(i > 0 && isCopula(sentence, clause[i - 1]))) return false;
  if (SAYINGS.has(low) && clause.slice(0, i).some((before) => TAKEN_UP.test(before.low))) return false;
  if (SAYINGS.has(low) && OF.test(next?.low ?? '') && namesAnother(sentence, clause.slice(i + 2)))
    return false;
  if (/^(?:mais|but)$/.test(low)) return false;
  return !(/^(?:et|and)$/.test(low) && opensSubject(sentence, clause.slice(i + 1)));
}

/** "would say", not "would offer only this", "would not budge", which tell what was done. */
function isUnreal(low: string, next: Token | undefined): boolean {
  return UNREAL.has(low) && !(low === 'would' && WILLED.test(next?.low ?? ''));
}

const WILLED = /^(?:not|n|only|offer|go|give|accept)$/;

/** "on" is a preposition in English, and "one" mostly a number there: "one promise". */
function isOtherSubject({ scene }: ReadSentence, low: string, next: Token | undefined): boolean {
  if (!OTHER_SUBJECTS.has(low)) return false;
  if (!scene.grammar.subjectFirst) return true;
  return (
    low !== 'on' &&
    !(low === 'one' && next?.kind === 'word' && !/s$|^(?:may|might|can|could|must|would)$/.test(next.low))
  );
}

/** What opens a clause that may have the quotation to itself. */
const CONTRASTS = /^(?:tandis|alors|while|whereas|puisque|puisqu'|because|si|if|car)$/;
export const OF = /^(?:de|d'|du|des|of)$/;

export function namesAnother(sentence: ReadSentence, tokens: readonly Token[]): boolean {
  return (
    nameOpening(sentence, tokens) !== undefined || sentence.scene.grammar.articles.has(tokens[0]?.low ?? '')
  );
}

function opensSubject(sentence: ReadSentence, tokens: readonly Token[]): boolean {
  const { articles, indefinites, plurals } = sentence.scene.grammar;
  const first = tokens[0]?.low ?? '';
  // "l'a chiffré": a pronoun.
  if (isVerbForm(sentence, tokens[1])) return nameOpening(sentence, tokens.slice(0, 1)) !== undefined;
  const isPhrase = articles.has(first) || indefinites.has(first) || plurals.has(first);
  return isPhrase || tokens[0]?.capital === true || nameOpening(sentence, tokens) !== undefined;
}

function isVerbForm({ scene }: ReadSentence, token: Token | undefined): boolean {
  return (
    token !== undefined && (scene.grammar.auxiliaries.has(token.low) || scene.grammar.copulas.has(token.low))
  );
}

function isCopula({ scene }: ReadSentence, token: Token | undefined): boolean {
  return token !== undefined && scene.grammar.copulas.has(token.low);
}

/** "est critiqué", "was told": what others do to the subject. */
function isUndergoing(sentence: ReadSentence, clause: readonly Token[]): boolean {
  return clause.some((token, i) => {
    if (!isCopula(sentence, token) || /^(?:s'|se)$/.test(clause[i - 1]?.low ?? '')) return false;
    const participle = clause
      .slice(i + 1)
      .find((each) => !isAdverb(each) && !/^(?:pas|plus|not)$/.test(each.low));
    const low = participle?.low ?? '';
    return !STATES.has(low) && (UNDERGONE.has(low) || /(?:ée?s?|[^e]ed)$/.test(low));
  });
}

/** A stretch behind a comma: first an apposition, whatever it is, then what goes on about the same one. */
export function isOwnSegment(
  sentence: ReadSentence,
  segment: readonly Token[],
  clause: readonly Token[],
  i: number,
): boolean {
  if (!isOwnClause(sentence, segment)) return false;
  const isApposition = i === 0 && clause.length === 0;
  if (!isApposition && namesPerson(sentence, nameTokens(sentence, segment))) return false;
  return (
    isApposition ||
    !opensSubject(sentence, withoutOpeners(segment)) ||
    (isVerbless(sentence, segment) && i === 0 && !segment.some(({ low }) => CLITIC.test(low)))
  );
}

/** What only a verb has before it. */
const CLITIC = /^(?:y|se|s'|ne|n'|lui|leur|me|m')$/;

/** The name that a stretch opens with, as the subject of its own; none behind a preposition. */
function nameTokens(sentence: ReadSentence, segment: readonly Token[]): readonly Token[] {
  const named = nameOpening(sentence, withoutOpeners(segment));
  return named && named.rest.length > 0 ? segment.filter((token) => token.end <= named.mention.end) : [];
}
