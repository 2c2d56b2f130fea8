import type { NameMention, RoleSpan } from '../actors/actor';
import { slice } from '../text/span';
import type { SubjectMemory } from './pronouns';
import {
  isPerson,
  mentionsBefore,
  mentionsWithin,
  rolesAfter,
  rolesBefore,
  rolesWithin,
  type Scene,
  type Subject,
  spanOf,
  subjectOfMention,
  textOf,
} from './scene';
import type { Token } from './tokens';
import { isAdverb } from './verbGroups';

const MOST_LABEL_WORDS = 9;
/** So many roles printed before are looked through for a holder. */
const MOST_ROLES = 60;
/** So many names printed before are looked through for who issued "le communiqué". */
const MOST_ISSUERS = 12;
const CIVILITY = /^(?:m|mm|mme|mmes|mlle|dr|pr|me|mgr|mr|mrs|ms|sir|lord)$/;

/**
 * Whom a stretch of tokens names, if it is a noun phrase: a pronoun, a name that depends on no preposition inside it,
 * the body behind its officials or its communiqué, the holder of a role named before, or the description itself.
 */
export function subjectIn(
  scene: Scene,
  memory: SubjectMemory,
  phrase: readonly Token[],
): Subject | undefined {
  const tokens = withoutAdverbs(phrase);
  const span = spanOf(tokens);
  if (!span) return undefined;
  const only = tokens.length === 1 ? scene.grammar.subjectPronouns.get(tokens[0]?.low ?? '') : undefined;
  if (only) return only.nearest ? undefined : pointing(memory.resolve(only), span);
  const mentions = mentionsWithin(scene, span);
  const heads = mentions.filter((mention) => !isGoverned(scene, tokens, mention));
  const head = headOf(scene, tokens, heads);
  if (head)
    return {
      ...subjectOfMention(scene, head),
      plural: areJoined(scene, heads) || subjectOfMention(scene, head).plural,
    };
  return bodyBehind(scene, tokens, mentions) ?? described(scene, tokens);
}

/** `subject` as pointed to from another place. */
export function pointing(
  subject: Subject | undefined,
  mention: { readonly start: number; readonly end: number },
): Subject | undefined {
  return subject && { ...subject, mention: { start: mention.start, end: mention.end } };
}

/** The first name; but a person after an institution that is part of their title. */
function headOf(
  scene: Scene,
  tokens: readonly Token[],
  heads: readonly NameMention[],
): NameMention | undefined {
  const [first] = heads;
  if (!first || isPerson(scene, first.actor)) return first;
  const person = heads.find((mention) => isPerson(scene, mention.actor));
  const between = person
    ? tokens.filter((token) => token.start >= first.end && token.end <= person.start)
    : [];
  return person && !between.some((token) => token.low === 'et' || token.low === 'and' || token.low === ',')
    ? person
    : first;
}

function areJoined(scene: Scene, heads: readonly NameMention[]): boolean {
  const [first, second] = heads;
  return (
    first !== undefined &&
    second !== undefined &&
    /\s(?:et|and)\s/.test(slice(scene.text, { start: first.end, end: second.start }))
  );
}

/** Whether a preposition inside `tokens` governs the mention, looking past article, civility and role. */
function isGoverned(scene: Scene, tokens: readonly Token[], mention: NameMention): boolean {
  const role = rolesWithin(scene, { start: tokens[0]?.start ?? 0, end: mention.start }).findLast(
    (candidate) => candidate.actor === mention.actor,
  );
  let i = tokens.findLastIndex(
    (token) => token.end <= (role && mention.start - role.end <= 4 ? role.start : mention.start),
  );
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (scene.grammar.prepositions.has(token.low)) return !(token.low === 'des' && i === 0);
    if (!scene.grammar.articles.has(token.low) && !CIVILITY.test(token.low) && token.low !== '.')
      return false;
  }
  return false;
}

/** "Des responsables du Port", "le communiqué du Port": the body that is named in the phrase. */
function bodyBehind(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): Subject | undefined {
  const span = spanOf(tokens);
  const opening = tokens.slice(0, 4);
  const body = mentions.find((mention) => !isPerson(scene, mention.actor)) ?? mentions[0];
  const speaksForBody = opening.some(
    ({ low }) => scene.grammar.officials.has(low) || scene.grammar.statements.has(low),
  );
  return span && body && speaksForBody ? { ...subjectOfMention(scene, body), mention: span } : undefined;
}

/** Somebody without a name: the holder of a role named before, else the phrase as printed. */
function described(scene: Scene, tokens: readonly Token[]): Subject | undefined {
  const span = spanOf(tokens);
  const first = tokens[0];
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

function withoutAdverbs(phrase: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = phrase.length;
  while (start < end && isSkippable(phrase[start])) start++;
  while (end > start && isSkippable(phrase[end - 1])) end--;
  return phrase.slice(start, end);
}

function isSkippable(token: Token | undefined): boolean {
  return token?.kind === 'mark' || isAdverb(token);
}
