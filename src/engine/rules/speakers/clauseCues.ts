/** How a clause of a note gives a quotation to somebody, beyond the cues that articles use too. */
import type { NameMention } from '../../actors';
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, mentionsWithin, type Subject, subjectOfMention } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { nameOpening } from './clauseHead';
import { SAYINGS } from './headWords';

/** The head of "X, toujours : « … »" is no longer than this, in tokens. */
const LONGEST_HEAD = 12;
/** What may open such a head before the name. */
const OPENER = /^(?:le|la|l'|les|the|m|mm|mme|mlle|dr|mr|mrs|ms|me|et|and|puis|then|enfin|[.*—–-])$/;
/** What may follow the name in it: where, when, once more, through whom. */
const FOLLOWS =
  /^(?:,|lui|elle|eux|encore|toujours|aussi|ici|again|à|au|aux|en|dans|devant|le|in|at|on|to|citée?|quoted|dixit)$/;

/** The person of "X : « … »", "X toujours : les travaux sont « … »"; the head must hold nothing else. */
export function colonSpeaker(sentence: ReadSentence, at: number): Subject | undefined {
  const { tokens, scene } = sentence;
  const colon = tokens.findLastIndex((token, i) => i < at && token.low === ':');
  if (colon < 0) return undefined;
  const start =
    tokens.findLastIndex((token, i) => i < colon && (token.kind === 'quote' || token.low === ':')) + 1;
  const head = tokens.slice(start, colon);
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last || head.length > LONGEST_HEAD) return undefined;
  const people = mentionsWithin(scene, { start: first.start, end: last.end }).filter(({ actor }) =>
    isPerson(scene, actor),
  );
  const [person, other] = people;
  if (!person || other) return undefined;
  const opens = head.filter((token) => token.end <= person.start);
  const next = head.find((token) => token.start >= person.end);
  const goesOn = !next || FOLLOWS.test(next.low) || isAdverb(next) || /^[\p{N}(]/u.test(next.low);
  return goesOn && isTitle(sentence, opens, person) ? subjectOfMention(scene, person) : undefined;
}

/** Nothing before the name but an article, a civility or a role that ends with it. */
function isTitle({ scene }: ReadSentence, opens: readonly Token[], person: NameMention): boolean {
  if (opens.every((token) => OPENER.test(token.low))) return true;
  const { articles, prepositions, clauseOpeners, reporting, auxiliaries } = scene.grammar;
  const first = opens[0];
  const last = opens.at(-1);
  const isRole = first !== undefined && articles.has(first.low) && opens.length <= LONGEST_ROLE;
  const isAdjacent = last !== undefined && last.kind === 'word' && person.start - last.end <= 1;
  return (
    isRole &&
    isAdjacent &&
    !prepositions.has(last.low) &&
    !opens.some(
      ({ low }) => low === ',' || clauseOpeners.has(low) || reporting.has(low) || auxiliaries.has(low),
    )
  );
}

/** Longest role before a name, in tokens: "la ministre suédoise des Affaires étrangères". */
const LONGEST_ROLE = 7;

const LENDS =
  /^(?:prête|prêtent|prêtait|prêtaient|prêtée?s?|attribue|attribuent|attribuait|attribuée?s?|impute|imputée?s?|attributes?|attributed|ascribes?|ascribed)$/;
const TO = /^(?:à|au|aux|to)$/;

/** "On prête à X ces mots : « … »", "« … », attribué à X". */
export function lentSpeaker({ tokens, scene }: ReadSentence, at: number): Subject | undefined {
  const after = tokens.findIndex((token, i) => i > at && (token.kind === 'quote' || LENDS.test(token.low)));
  const follows = after > 0 && after <= at + 2 && LENDS.test(tokens[after]?.low ?? '');
  const verb = follows ? after : tokens.findLastIndex((token, i) => i < at && LENDS.test(token.low));
  if (verb < 0) return undefined;
  const end = follows ? tokens.length : at;
  const to = tokens.findIndex((token, i) => i > verb && i < end && TO.test(token.low));
  const name = to < 0 ? undefined : mentionFrom({ tokens, scene }, to + 1);
  return name && subjectOfMention(scene, name);
}

/** Nouns for what somebody says. */
const WORDS =
  /^(?:formules?|mots?|phrases?|expressions?|termes?|propos|citations?|déclarations?|réactions?|réponses?|aveux?|promesses?|constats?|avertissements?|words?|terms?|formula|remarks?|quotes?|lines?)$/;
const OF = /^(?:de|d'|du|of)$/;
const LINKS = /^(?:[:,]|est|était|is|was)$/;

/** "La formule de X, « … »", "« … » est le mot de X", "Smith's phrase “…”". */
export function owningSpeaker({ tokens, scene }: ReadSentence, at: number): Subject | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const name =
      isOwnedNoun({ tokens, scene }, i) && OF.test(tokens[i + 1]?.low ?? '')
        ? mentionFrom({ tokens, scene }, i + 2)
        : undefined;
    if (!name) continue;
    const last = tokens.findLastIndex((token) => token.start < name.end);
    const before = last < at && tokens.slice(last + 1, at).every((token) => LINKS.test(token.low));
    const after =
      i > at &&
      tokens
        .slice(at + 1, i)
        .every((token) => LINKS.test(token.low) || scene.grammar.articles.has(token.low));
    if (before || after) return subjectOfMention(scene, name);
  }
  return possessor({ tokens, scene }, at);
}

/** Whether the quotation is named as words of somebody: "la formule « … »"; they may be another's. */
export function isNamedAsWords({ tokens }: ReadSentence, at: number): boolean {
  const before = tokens[at - 1];
  return WORDS.test((OF.test(before?.low ?? '') ? tokens[at - 2] : before)?.low ?? '');
}

/** A noun for words that nothing governs: not "à propos de X", "après la déclaration de X"; but "dans les mots de X". */
function isOwnedNoun({ tokens, scene }: Pick<ReadSentence, 'tokens' | 'scene'>, at: number): boolean {
  if (!WORDS.test(tokens[at]?.low ?? '')) return false;
  let before = at - 1;
  while (scene.grammar.articles.has(tokens[before]?.low ?? '')) before--;
  const opener = tokens[before]?.low ?? '';
  return !scene.grammar.prepositions.has(opener) || /^(?:dans|selon|avec|par|in|with|by)$/.test(opener);
}

/** The owner in "Smith's phrase" right before the quotation. */
function possessor(
  { tokens, scene }: Pick<ReadSentence, 'tokens' | 'scene'>,
  at: number,
): Subject | undefined {
  const noun = tokens.findLastIndex(({ low }, i) => i < at && (WORDS.test(low) || SAYINGS.has(low)));
  const genitive = /^(?:own|very|last|first|famous)$/.test(tokens[noun - 1]?.low ?? '') ? noun - 2 : noun - 1;
  if (noun < at - 2 || tokens[genitive]?.low !== 's') return undefined;
  const end = tokens[genitive]?.start ?? 0;
  const owner = mentionsWithin(scene, { start: tokens[0]?.start ?? 0, end }).at(-1);
  return owner && end - owner.end <= 1 ? subjectOfMention(scene, owner) : undefined;
}

/** The name that starts at token `from`, an article or a civility aside. */
function mentionFrom(
  { tokens, scene }: Pick<ReadSentence, 'tokens' | 'scene'>,
  from: number,
): NameMention | undefined {
  let start = from;
  while (/^(?:l'|la|le|les|the|m|mme|mr|mrs|\.)$/.test(tokens[start]?.low ?? '')) start++;
  const token = tokens[start];
  const found =
    token && mentionsWithin(scene, { start: token.start, end: tokens.at(-1)?.end ?? token.end })[0];
  return found?.start === token?.start ? found : undefined;
}

const IS = /^(?:est|était|sont|étaient|is|was|are|were)$/;

/** "« … » est de X", "c'est encore de X : « … »", "le mot revient à X", "“…” is Lind's". */
export function belongingSpeaker({ tokens, scene }: ReadSentence, at: number): Subject | undefined {
  for (const [i, token] of tokens.entries()) {
    if (!IS.test(token.low) && !/^(?:revient|appartient|belongs)$/.test(token.low)) continue;
    const before = tokens[i - 1];
    const near = i > at ? i - at <= NEAR : at - i <= FAR;
    const isOfWords =
      before?.quote !== undefined ||
      /^(?:c'|elle|it)$/.test(before?.low ?? '') ||
      tokens.slice(Math.max(0, i - NEAR), i).some(({ low }) => WORDS.test(low));
    if (!near || !isOfWords) continue;
    const owner = ownerBehind({ tokens, scene }, i);
    if (owner) return owner;
  }
  return undefined;
}

/** In tokens: how far behind the quotation such a clause may begin, and how far before it. */
const NEAR = 6;
const FAR = 14;

function ownerBehind(
  { tokens, scene }: Pick<ReadSentence, 'tokens' | 'scene'>,
  verb: number,
): Subject | undefined {
  let next = verb + 1;
  while (isAdverb(tokens[next])) next++;
  const isTo = /^(?:revient|appartient|belongs)$/.test(tokens[verb]?.low ?? '');
  const opens = isTo ? TO.test(tokens[next]?.low ?? '') : OF.test(tokens[next]?.low ?? '');
  if (opens) {
    const name = nameOpening({ scene }, tokens.slice(next + 1))?.mention;
    return name && isPerson(scene, name.actor) ? subjectOfMention(scene, name) : undefined;
  }
  const owner = isTo ? undefined : mentionFrom({ tokens, scene }, next);
  const isGenitive =
    owner && /^[’']s?(?!\p{L})\s*(?:$|[,.;:])/u.test(scene.text.slice(owner.end, owner.end + 4));
  return owner && isGenitive ? subjectOfMention(scene, owner) : undefined;
}
