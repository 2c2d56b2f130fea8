import type { NameMention, RoleSpan } from '../actors/actor';
import { slice } from '../text/span';
import { areJoined, headOf, headsOf } from './phraseHead';
import type { SubjectMemory } from './pronouns';
import {
  isNamePart,
  isPerson,
  mentionsBefore,
  mentionsWithin,
  rolesAfter,
  rolesBefore,
  type Scene,
  type Subject,
  spanOf,
  subjectOfMention,
  textOf,
} from './scene';
import type { Token } from './tokens';
import { unknownName } from './unknownName';
import { isAdverbForm } from './verbGroups';

const MOST_LABEL_WORDS = 9;
/** So many roles printed before are looked through for a holder. */
const MOST_ROLES = 60;
/** So many names printed before are looked through for who issued "le communiqué". */
const MOST_ISSUERS = 12;

/**
 * Whom a stretch of tokens names, if it is a noun phrase: a pronoun, a name that depends on no preposition inside it,
 * the body behind its officials or its communiqué, the holder of a role named before, or the description itself.
 */
export function subjectIn(
  scene: Scene,
  memory: SubjectMemory,
  phrase: readonly Token[],
): Subject | undefined {
  const tokens = withoutAdverbs(scene, phrase);
  const span = spanOf(tokens);
  if (!span) return undefined;
  const only = tokens.length === 1 ? scene.grammar.subjectPronouns.get(tokens[0]?.low ?? '') : undefined;
  if (only) return only.nearest ? undefined : pointing(memory.resolve(only), span);
  const mentions = mentionsWithin(scene, span);
  const heads = headsOf(scene, tokens, mentions);
  const head = headOf(scene, tokens, heads);
  const titled = head && unknownName(scene, tokens);
  if (titled && isTitled(scene, tokens, head, titled)) return titled;
  if (head)
    return {
      ...subjectOfMention(scene, head),
      plural: areJoined(scene, heads) || subjectOfMention(scene, head).plural,
    };
  return bodyBehind(scene, tokens, mentions) ?? described(scene, tokens);
}

/** "Orle Radio co-host Osric Quell": a name that was not recognised, behind one that was and a title. */
function isTitled(scene: Scene, tokens: readonly Token[], head: NameMention, { mention }: Subject): boolean {
  if (mention.start <= head.end) return false;
  const noun = tokens.findLast(({ end, kind }) => end <= mention.start && kind === 'word');
  const { titles, retinue } = scene.grammar;
  const last = noun?.low.replace(/^.*-/, '') ?? '';
  return titles.has(last) || retinue.has(last);
}

/** `subject` as pointed to from another place. */
export function pointing(
  subject: Subject | undefined,
  mention: { readonly start: number; readonly end: number },
): Subject | undefined {
  return subject && { ...subject, mention: { start: mention.start, end: mention.end } };
}

/** "Des responsables du Port", "le communiqué du Port": the body that is named in the phrase. */
function bodyBehind(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): Subject | undefined {
  const span = spanOf(tokens);
  const { officials, statements, retinue } = scene.grammar;
  const opens = (nouns: ReadonlySet<string>): boolean => tokens.slice(0, 4).some(({ low }) => nouns.has(low));
  const issues = opens(statements);
  if (!span || !(issues || opens(officials))) return undefined;
  const anybody = issues || retinue.size === 0 ? mentions[0] : undefined;
  const body = mentions.find((mention) => !isPerson(scene, mention.actor)) ?? anybody;
  return body && { ...subjectOfMention(scene, body), mention: span };
}

/** Somebody without a known name: the holder of a role named before, else the name or the phrase as printed. */
function described(scene: Scene, tokens: readonly Token[]): Subject | undefined {
  const span = spanOf(tokens);
  const first = tokens[0];
  const unknown = unknownName(scene, tokens);
  if (unknown) return unknown;
  if (!span || !first || !opensDescription(scene, tokens)) return undefined;
  const nouns = tokens.slice(0, 4).map((token) => token.low);
  const { indefinites, plurals, documents, statements } = scene.grammar;
  if (nouns.some((noun) => documents.has(noun) || statements.has(noun))) {
    const known = !indefinites.has(first.low) && statements.has(nouns[1] ?? '');
    const actor = known ? issuerBefore(scene, first.start) : undefined;
    return { actor, label: undefined, mention: span, plural: false };
  }
  const holder = indefinites.has(first.low) ? undefined : holderOf(scene, tokens);
  if (holder !== undefined) return { actor: holder, label: undefined, mention: span, plural: false };
  return { actor: undefined, label: textOf(scene, tokens), mention: span, plural: plurals.has(first.low) };
}

/** An article and a noun, in a phrase of moderate length. */
function opensDescription(scene: Scene, tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (
    !first ||
    !second ||
    tokens.length > MOST_LABEL_WORDS + 3 ||
    tokens.some((token) => token.kind === 'quote')
  )
    return false;
  const { articles, indefinites, plurals } = scene.grammar;
  return [articles, indefinites, plurals].some((openers) => openers.has(first.low));
}

/** The body whose statement or meeting was spoken of last: "une déclaration du Port … indique le communiqué". */
function issuerBefore(scene: Scene, offset: number): number | undefined {
  const { statements, meetings, prepositions, articles } = scene.grammar;
  return mentionsBefore(scene, offset, MOST_ISSUERS).findLast((mention) => {
    if (isPerson(scene, mention.actor)) return false;
    const words =
      slice(scene.text, { start: Math.max(0, mention.start - 40), end: mention.start })
        .toLowerCase()
        .match(/\p{L}+['’]?/gu) ?? [];
    const folded = words.map((word) => word.replace('’', "'"));
    const noun = folded.findLastIndex((word) => !prepositions.has(word) && !articles.has(word));
    return (
      noun >= 0 &&
      noun < folded.length - 1 &&
      [statements, meetings].some((nouns) => nouns.has(folded[noun] ?? ''))
    );
  })?.actor;
}

/** The actor whose role, printed nearby and rather before than after, is this phrase or starts so: "le préfet". */
function holderOf(scene: Scene, tokens: readonly Token[]): number | undefined {
  const start = tokens[0]?.start ?? 0;
  const noun = tokens[1]?.low ?? '';
  const rest = textOf(scene, tokens.slice(1)).toLowerCase();
  const isSame = (role: RoleSpan): boolean => {
    const printed = slice(scene.text, role).toLowerCase();
    return printed.startsWith(rest) || (rest.startsWith(printed) && rest !== noun);
  };
  const earlier = rolesBefore(scene, start, MOST_ROLES).findLast(isSame);
  return (earlier ?? rolesAfter(scene, start, MOST_ROLES).find(isSame))?.actor;
}

function withoutAdverbs(scene: Scene, phrase: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = phrase.length;
  while (start < end && isSkippable(scene, phrase[start])) start++;
  while (end > start && isSkippable(scene, phrase[end - 1])) end--;
  return phrase.slice(start, end);
}

function isSkippable(scene: Scene, token: Token | undefined): boolean {
  if (!token || token.kind === 'mark' || !isAdverbForm(token)) return token?.kind === 'mark';
  return !token.capital || !isNamePart(scene, token);
}
