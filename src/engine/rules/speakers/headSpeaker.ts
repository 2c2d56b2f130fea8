/**
 * Whom the words before a colon give a quotation to: the subject of their clause, whatever its verb. Where the clause
 * may be another's, or is about somebody who reads, hears or suffers the words, it is nobody.
 */
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, type Subject, subjectOfMention } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { type ClauseHead, headBefore, type NamePhrase, nameOpening, withoutOpeners } from './clauseHead';
import { FARTHEST_NOUN, ownerIn } from './headOwner';
import { SAYINGS } from './headWords';
import { namesPerson } from './namedIn';
import { isAside, isOwnClause, isOwnSegment, isPossessive, isVerbless } from './ownClause';

/** Who speaks what a head announces. */
export interface HeadSpeaker {
  readonly subject: Subject;
  /** Tokens of the clause from its subject on. */
  readonly clause: readonly Token[];
}

/** Who speaks the quotation at token `at`, according to the head before its colon. */
export function headSpeaker(sentence: ReadSentence, at: number): HeadSpeaker | undefined {
  const head = headBefore(sentence, at);
  const found = head && speakerOfHead(sentence, head);
  // "Lind, “who left in May”": a name alone gives a whole sentence, and no more.
  const isName = head?.end === ',' && found?.clause.length === 0;
  return isName && !opensSentence(sentence, at) ? undefined : found;
}

/** Who speaks what `head` announces. */
export function speakerOfHead(sentence: ReadSentence, head: ClauseHead): HeadSpeaker | undefined {
  if (head.end === ':') return ownerIn(sentence, head) ?? subjectIn(sentence, head);
  if (head.end === ',' || head.end === '.') return ownerIn(sentence, head) ?? briefSubject(sentence, head);
  const found = subjectIn(sentence, head);
  if (!found || namesPerson(sentence, found.clause)) return undefined;
  return head.end === '(' || isBriefReport(sentence, found.clause) ? found : undefined;
}

/** The subject of a clause about nothing and nobody but them and what they say: "Roy va plus loin", "Roy n'a qu'un mot". */
function briefSubject(sentence: ReadSentence, head: ClauseHead): HeadSpeaker | undefined {
  const found = subjectIn(sentence, head);
  const isBareSentence = found?.clause.length === 0 && head.end === '.';
  if (!found || isBareSentence || namesPerson(sentence, found.clause)) return undefined;
  if (head.end === '.' && isWhereabouts(sentence, found.clause)) return undefined;
  const announces = found.clause.slice(-FARTHEST_NOUN).some(({ low }) => SAYINGS.has(low));
  return announces || found.clause.length <= LONGEST_REPORT ? found : undefined;
}

/** "Roy professe", "Lind accepted", "Roy promet à la foule": what stands between a name and the "that" of its words. */
function isBriefReport({ scene }: ReadSentence, clause: readonly Token[]): boolean {
  const [verb] = clause.filter((token) => !isAdverb(token) && !/^(?:l'|s'|se|y|lui|leur)$/.test(token.low));
  const { articles, prepositions } = scene.grammar;
  if (verb?.kind !== 'word' || prepositions.has(verb.low) || KNOWS.test(verb.low)) return false;
  const isPlain = clause.every(
    ({ low, kind }, i) =>
      kind === 'word' && (!articles.has(low) || i === 0 || /^(?:à|to)$/.test(clause[i - 1]?.low ?? '')),
  );
  return isPlain && clause.length <= LONGEST_REPORT && !clause.some(({ low }) => KNOWS.test(low));
}

/** In tokens. */
const LONGEST_REPORT = 6;
/** Verbs whose "that" is a fact of the writer's, or something learnt. */
const KNOWS =
  /^(?:sait|savait|su|ignor|appren|appris|découvr|voit|vit|vu|oubli|know|knew|learn|discover|see[sn]?$|saw|forg|is$|was$|est$|était|so$|tel|telle|such)/;

/** "X s'emporte :", "Côté mexicain, X :", "C'est X qui tranche :", "Même son de cloche chez X :". */
function subjectIn(sentence: ReadSentence, head: ClauseHead): HeadSpeaker | undefined {
  for (const [i, whole] of head.segments.entries()) {
    const later = head.segments.slice(i + 1);
    const segment = withoutOpeners(whole);
    const cleft = cleftOpening(segment);
    const named = nameOpening(sentence, cleft ?? segment);
    const spoken = named && speaking(sentence, named, later, cleft !== undefined);
    if (spoken) return spoken;
    if (named && !later.some((each) => nameOpening(sentence, withoutOpeners(each)))) return undefined;
    if (named) continue;
    const place =
      i === 0 || later.length === 0
        ? (atOpening(sentence, segment, later) ?? byAgent(sentence, segment, later))
        : undefined;
    if (place) return place;
    const passes = segment.length === 0 || isAside(sentence, segment) || opensClause(later[0]);
    if (!passes || later.length === 0) break;
  }
  return inBrackets(sentence, head);
}

/** Whether a clause of its own begins: what stands before it does not reach the quotation. */
function opensClause(segment: readonly Token[] | undefined): boolean {
  return /^(?:et|and|mais|but|puis|then|donc|so)$/.test(segment?.[0]?.low ?? '');
}

/** "La sirène, racontée par X :", "The flood, as told by X:". */
function byAgent(
  sentence: ReadSentence,
  segment: readonly Token[],
  later: readonly (readonly Token[])[],
): HeadSpeaker | undefined {
  const by = segment.findLastIndex(({ low }) => /^(?:par|by)$/.test(low));
  if (by < 1 || !TOLD.test(segment[by - 1]?.low ?? '')) return undefined;
  const named = nameOpening(sentence, segment.slice(by + 1));
  return named && named.rest.length === 0 && later.length === 0
    ? speaking(sentence, named, later, false)
    : undefined;
}

const TOLD =
  /^(?:racont|dit|décrit|résum|expliqu|défini|confi|formul|lanc|ponctu|told|said|described|explained|summed|put|spoken|voiced)/;

/** What stands behind "c'est" or "it was", with whatever stresses it. */
function cleftOpening(segment: readonly Token[]): readonly Token[] | undefined {
  const words = segment.slice(0, 2).map(({ low }) => low);
  const opens =
    (words[0] === "c'" && /^(?:est|était|fut)$/.test(words[1] ?? '')) ||
    (words[0] === 'ce' && words[1] === 'fut') ||
    (words[0] === 'it' && /^(?:is|was)$/.test(words[1] ?? ''));
  return opens ? withoutOpeners(segment.slice(2)) : undefined;
}

/** Behind such a phrase the name is the speaker's: "même son de cloche chez X", "and, from X". */
const SOURCE = /^(?:chez|from|per)$/;
const FRENCH_SOURCE = /^d(?:e|')$/;

function atOpening(
  sentence: ReadSentence,
  segment: readonly Token[],
  later: readonly (readonly Token[])[],
): HeadSpeaker | undefined {
  const isOf = !sentence.scene.grammar.subjectFirst && FRENCH_SOURCE.test(segment[0]?.low ?? '');
  const at = isOf ? 0 : segment.findLastIndex(({ low }) => SOURCE.test(low));
  if (at < 0 || !isVerbless(sentence, segment.slice(0, at))) return undefined;
  const named = nameOpening(sentence, segment.slice(at + 1));
  const isEnd = named?.rest.every((token) => token.kind === 'mark' || isAdverb(token));
  return named && isEnd && later.length <= 1 ? speaking(sentence, named, later, false) : undefined;
}

/** "Inès (Lise Fabre, ingénieure) :": a reader, and in brackets whose words are read. */
function inBrackets(sentence: ReadSentence, { segments, brackets }: ClauseHead): HeadSpeaker | undefined {
  if (segments.flat().length > 3 || brackets.length === 0) return undefined;
  const named = nameOpening(sentence, brackets);
  const [next] = named?.rest ?? [];
  const isAlone =
    named && (next === undefined || next.low === ',') && isPerson(sentence.scene, named.mention.actor);
  return isAlone ? { subject: subjectOfMention(sentence.scene, named.mention), clause: [] } : undefined;
}

function speaking(
  sentence: ReadSentence,
  { mention, rest, hasArticle }: NamePhrase,
  later: readonly (readonly Token[])[],
  isCleft: boolean,
): HeadSpeaker | undefined {
  const { scene } = sentence;
  const [next] = rest;
  if (isPossessive(sentence, mention.end) || isDescribing(sentence, hasArticle, rest)) return undefined;
  const isBody = scene.names.actors[mention.actor]?.type === 'organisation';
  const isNamedBody = isBody && (hasArticle || rest.length > 0);
  if (!isPerson(scene, mention.actor) && !isNamedBody) return undefined;
  if (isCleft && !/^(?:qui|who|lui|elle|lui-même|elle-même|himself|herself|,)?$/.test(next?.low ?? ''))
    return undefined;
  const clause = isCleft ? rest.filter(({ low }) => !/^(?:qui|who)$/.test(low)) : rest;
  const isSure =
    isOwnClause(sentence, clause) && later.every((segment, i) => isOwnSegment(sentence, segment, clause, i));
  const subject = subjectOfMention(scene, mention);
  return isSure && !subject.plural ? { subject, clause: [...clause, ...later.flat()] } : undefined;
}

/** "The audit Lind ordered was damning": the clause is about the thing before the name. */
function isDescribing({ scene }: ReadSentence, hasArticle: boolean, [verb, next]: readonly Token[]): boolean {
  const { subjectFirst, copulas, auxiliaries } = scene.grammar;
  const isVerb = next !== undefined && (copulas.has(next.low) || auxiliaries.has(next.low));
  return subjectFirst && hasArticle && isVerb && /ed$/.test(verb?.low ?? '');
}

/** "was in the room", "était présent": where somebody was leads to no words of theirs. */
function isWhereabouts({ scene }: ReadSentence, clause: readonly Token[]): boolean {
  const { copulas, prepositions } = scene.grammar;
  return clause.some(({ low }, i) => {
    const next = clause[i + 1]?.low ?? '';
    return copulas.has(low) && (prepositions.has(next) || PRESENT.test(next));
  });
}

const PRESENT = /^(?:présente?|là|absente?|there|present|absent|here|ici|assise?|seated)$/;

/** Whether the quotation at token `at` begins with a capital, as a sentence does. */
function opensSentence({ scene, tokens }: ReadSentence, at: number): boolean {
  const quote = tokens[at];
  return (
    quote !== undefined && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(scene.text.slice(quote.start, quote.end))
  );
}
