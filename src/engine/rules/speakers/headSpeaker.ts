/**
 * Whom the words before a colon give a quotation to: the subject of their clause, whatever its verb. Where the clause
 * may be another's, or is about somebody who reads, hears or suffers the words, it is nobody.
 */
import type { NameMention } from '../../actors';
import type { ReadSentence } from '../../speech/readSentences';
import {
  isPerson,
  mentionsWithin,
  type Scene,
  type Subject,
  spanOf,
  subjectOfMention,
} from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { type ClauseHead, headBefore, type NamePhrase, nameOpening, withoutOpeners } from './clauseHead';
import {
  NEW_CLAUSE,
  OF_ANOTHER,
  OPENERS,
  OTHER_SUBJECTS,
  SAYINGS,
  SILENT,
  STATES,
  TAKEN_UP,
  UNDERGONE,
  UNREAL,
} from './headWords';

/** Who speaks what a head announces. */
export interface HeadSpeaker {
  readonly subject: Subject;
  /** Tokens of the clause from its subject on. */
  readonly clause: readonly Token[];
}

/** Who speaks the quotation at token `at`, according to the head before its colon. */
export function headSpeaker(sentence: ReadSentence, at: number): HeadSpeaker | undefined {
  const head = headBefore(sentence, at);
  if (!head) return undefined;
  if (head.end === ':') return ownerIn(sentence, head) ?? subjectIn(sentence, head);
  const found = subjectIn(sentence, head);
  if (!found || namesPerson(sentence, found.clause)) return undefined;
  return head.end === '(' || isBriefReport(sentence, found.clause) ? found : undefined;
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

/** A pronoun that is the subject of a head: "Il tient bon :", "Pressed again, she laughs:". */
export function headPronoun(sentence: ReadSentence, at: number): Token | undefined {
  const head = headBefore(sentence, at);
  if (head?.end === 'that') return undefined;
  for (const [i, whole] of (head?.segments ?? []).entries()) {
    const segment = withoutOpeners(whole);
    const [first, ...rest] = segment;
    const later = head?.segments.slice(i + 1) ?? [];
    const kind = sentence.scene.grammar.subjectPronouns.get(first?.low ?? '');
    if (first && kind && !kind.plural && !kind.nearest && !kind.thing) {
      const isSure =
        isOwnClause(sentence, rest) && later.every((each, j) => isOwnSegment(sentence, each, rest, j + 1));
      if (namesPerson(sentence, [...rest, ...later.flat()])) return undefined;
      return isSure ? first : undefined;
    }
    if (segment.length > 0 && (later.length === 0 || !isAside(sentence, segment))) return undefined;
  }
  return undefined;
}

/** A word that stands for the one named last, as owner of words or as "the same": "Sa raison", "Le même", "Toujours lui". */
export function headReference(sentence: ReadSentence, at: number): Token | undefined {
  const head = headBefore(sentence, at);
  if (head?.end !== ':') return undefined;
  const segments = head.segments.filter((each) => withoutOpeners(each).length > 0);
  const [segment = []] = segments;
  const opening = segment.slice(0, FARTHEST_NOUN);
  const own = opening.findIndex(({ low }) => /^(?:sa|son|ses|his|her)$/.test(low));
  const isFirst = own >= 0 && segment.slice(0, own).every((token) => OPENERS.has(token.low));
  const rest = segment.slice(own + 1);
  if (isFirst) {
    const noun = rest.slice(0, FARTHEST_NOUN).findIndex(({ low }) => SAYINGS.has(low));
    const isPlain = noun >= 0 && !isGoverned(sentence, rest, noun) && !OF.test(rest[noun + 1]?.low ?? '');
    return isPlain ? segment[own] : undefined;
  }
  return segments.length === 1 && STANDS_FOR.test(segment.map(({ low }) => low).join(' '))
    ? segment.at(-1)
    : undefined;
}

/** All of a head that means the one named last. */
const STANDS_FOR =
  /^(?:(?:et|puis|and|then|mais|but|enfin) )*(?:(?:encore|toujours|again) (?:lui|elle|him|her)|(?:lui|elle) (?:encore|toujours|aussi)|(?:\p{L}+ )?(?:du |de la |le |la |the )(?:même|same)(?: (?:again|encore|toujours))?)$/u;

/** Whether the head says only where or on what the same speaker goes on: "Puis", "Plus loin", "Sur la mémoire". */
export function goesOn(sentence: ReadSentence, at: number): boolean {
  const head = headBefore(sentence, at);
  const [segment, ...more] = head?.end === ':' ? head.segments : [];
  const [first] = segment ?? [];
  const last = segment?.at(-1);
  if (!segment || !first || !last || more.length > 0 || segment.length > LONGEST_ASIDE) return false;
  const named = mentionsWithin(sentence.scene, { start: first.start, end: last.end });
  return (
    named.length === 0 &&
    isVerbless(sentence, segment) &&
    GOES_ON.test(segment.map(({ low }) => low).join(' '))
  );
}

const GOES_ON =
  /^(?:(?:et|and|puis|then|mais|but) ?)*(?:(?:encore|ensuite|enfin|again|later|puis|then|et|and|aussi|also|ailleurs|plus (?:loin|bas|haut|tard)|further (?:on|down)|lower down)|(?:sur|on|about|concernant|quant (?:à|au|aux)|of) .*)$/u;

/** "X s'emporte :", "Côté mexicain, X :", "C'est X qui tranche :", "Même son de cloche chez X :". */
function subjectIn(sentence: ReadSentence, head: ClauseHead): HeadSpeaker | undefined {
  for (const [i, whole] of head.segments.entries()) {
    const later = head.segments.slice(i + 1);
    const segment = withoutOpeners(whole);
    const cleft = cleftOpening(segment);
    const named = nameOpening(sentence, cleft ?? segment);
    if (named) return speaking(sentence, named, later, cleft !== undefined);
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

/** An adverbial or an announcement before the subject: "Le 4 mai", "Sur la digue", "Quand on insiste", "Comic relief". */
function isAside(sentence: ReadSentence, segment: readonly Token[]): boolean {
  const { prepositions, clauseOpeners } = sentence.scene.grammar;
  const first = segment[0]?.low ?? '';
  const isAdverbial =
    prepositions.has(first) || clauseOpeners.has(first) || /^(?:côté|quant|re)$/.test(first);
  return isAdverbial || (segment.length <= LONGEST_ASIDE && isVerbless(sentence, segment));
}

const LONGEST_ASIDE = 8;

function isVerbless({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  const { auxiliaries, copulas, reporting, verbsOrNouns, subjectPronouns, relatives } = scene.grammar;
  return !tokens.some(({ low, kind }) => {
    const isReport = reporting.get(low)?.finite === true && !verbsOrNouns.has(low);
    const isVerb = auxiliaries.has(low) || copulas.has(low) || isReport;
    return kind === 'quote' || isVerb || subjectPronouns.has(low) || relatives.has(low);
  });
}

function speaking(
  sentence: ReadSentence,
  { mention, rest, hasArticle }: NamePhrase,
  later: readonly (readonly Token[])[],
  isCleft: boolean,
): HeadSpeaker | undefined {
  const { scene } = sentence;
  const [next] = rest;
  if (isPossessive(sentence, mention.end)) return undefined;
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

function isPossessive({ scene }: ReadSentence, end: number): boolean {
  return /^[’']s?(?!\p{L})/u.test(scene.text.slice(end, end + 3));
}

/** Whether a stretch behind the subject's name goes on about the subject, who is neither target nor listener. */
function isOwnClause(sentence: ReadSentence, clause: readonly Token[]): boolean {
  const first = clause[0]?.low ?? '';
  if (/^(?:et|and|ou|or|&|\/|contre|against|vs|versus)$/.test(first)) return false;
  return clause.every((token, i) => isOwnWord(sentence, clause, token, i)) && !isUndergoing(sentence, clause);
}

function isOwnWord(sentence: ReadSentence, clause: readonly Token[], { low }: Token, i: number): boolean {
  const { relatives } = sentence.scene.grammar;
  const next = clause[i + 1];
  const isMain = i <= 2 || i >= clause.length - 3;
  if ((UNREAL.has(low) && isMain) || SILENT.has(low) || CONTRASTS.test(low)) return false;
  const isInner = clause.slice(0, i).some((before) => NEW_CLAUSE.has(before.low));
  const isSomebody = OTHER_SUBJECTS.has(low) && !(low === 'on' && sentence.scene.grammar.subjectFirst);
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

/** What opens a clause that may have the quotation to itself. */
const CONTRASTS = /^(?:tandis|alors|while|whereas|puisque|puisqu'|because|si|if|car)$/;
const OF = /^(?:de|d'|du|des|of)$/;

function namesAnother(sentence: ReadSentence, tokens: readonly Token[]): boolean {
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
function isOwnSegment(
  sentence: ReadSentence,
  segment: readonly Token[],
  clause: readonly Token[],
  i: number,
): boolean {
  if (!isOwnClause(sentence, segment)) return false;
  const isApposition = i === 0 && clause.length === 0;
  return (
    isApposition ||
    !opensSubject(sentence, withoutOpeners(segment)) ||
    (isVerbless(sentence, segment) && i === 0)
  );
}

/** "La réponse de X :", "Mr Lind's retort :", "X's own complaint, in May:". */
function ownerIn(sentence: ReadSentence, { segments }: ClauseHead): HeadSpeaker | undefined {
  const [first, ...later] = segments;
  const segment = first && withoutOpeners(first);
  if (!segment) return undefined;
  const noun = segment.slice(0, FARTHEST_NOUN).findIndex(({ low }) => SAYINGS.has(low));
  const owned =
    noun >= 0 && !isGoverned(sentence, segment, noun) ? ofPhrase(sentence, segment, noun) : undefined;
  const named = owned ?? possessive(sentence, segment);
  if (!named || !isPerson(sentence.scene, named.mention.actor)) return undefined;
  const goesOn = [named.rest, ...later].flat();
  if (goesOn.some(({ low }) => NEW_CLAUSE.has(low) && !/^(?:dont|où|where|when|that)$/.test(low)))
    return undefined;
  if (/^(?:et|and|ou|or|à|to)$/.test(named.rest[0]?.low ?? '') && namesAnother(sentence, named.rest.slice(1)))
    return undefined;
  return { subject: subjectOfMention(sentence.scene, named.mention), clause: goesOn };
}

/** A noun for words stands no deeper than this in its head, in tokens: "la toute première réponse". */
const FARTHEST_NOUN = 5;

function isGoverned({ scene }: ReadSentence, segment: readonly Token[], noun: number): boolean {
  return segment.slice(0, noun).some(({ low }) => {
    const { prepositions, reporting, auxiliaries, copulas } = scene.grammar;
    return (
      prepositions.has(low) || auxiliaries.has(low) || copulas.has(low) || reporting.get(low)?.finite === true
    );
  });
}

/** The owner behind "de" or "of", an adjective of the noun passed over. */
function ofPhrase(sentence: ReadSentence, segment: readonly Token[], noun: number): NamePhrase | undefined {
  const of = segment.findIndex(({ low }, i) => i > noun && i <= noun + 3 && OF.test(low));
  if (of < 0) return undefined;
  // "du maire Roy" keeps its article for the title behind it.
  const opensTitle = /^(?:du|des)$/.test(segment[of]?.low ?? '');
  return nameOpening(sentence, segment.slice(opensTitle ? of : of + 1));
}

/** "Lind's retort", "Lind's own words": the name right before an "’s" that belongs to a noun for words. */
function possessive(sentence: ReadSentence, segment: readonly Token[]): NamePhrase | undefined {
  const named = nameOpening(sentence, segment);
  if (
    !named ||
    !/^[’']s?(?!\p{L})/u.test(sentence.scene.text.slice(named.mention.end, named.mention.end + 3))
  )
    return undefined;
  const owned = named.rest.filter(({ low }) => low !== 's' && !/^[’']$/.test(low)).slice(0, FARTHEST_NOUN);
  const noun = owned.findIndex(({ low }) => SAYINGS.has(low));
  const isPlain =
    noun >= 0 && !owned.slice(0, noun).some((token) => sentence.scene.grammar.prepositions.has(token.low));
  const rest = owned[noun] ? named.rest.filter((token) => token.start >= (owned[noun]?.end ?? 0)) : [];
  const isOfOther = OF.test(rest[0]?.low ?? '') && mentionsWithinTokens(sentence, rest.slice(1, 4));
  return isPlain && !isOfOther ? { ...named, rest } : undefined;
}

function mentionsWithinTokens({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  return namedIn(scene, tokens).length > 0;
}

function namesPerson({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  return namedIn(scene, tokens).some(({ actor }) => isPerson(scene, actor));
}

function namedIn(scene: Scene, tokens: readonly Token[]): readonly NameMention[] {
  const span = spanOf(tokens);
  return span ? mentionsWithin(scene, span) : [];
}
