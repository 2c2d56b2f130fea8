import type { NameMention } from '../actors/actor';
import { slice } from '../text/span';
import { isNamePart, isPerson, rolesWithin, type Scene } from './scene';
import type { Token } from './tokens';

const CIVILITY = /^(?:m|mm|mme|mmes|mlle|dr|pr|me|mgr|mr|mrs|ms|sir|lord)$/;
/** So many words may stand between an employer's name and the name of who works there. */
const LONGEST_TITLE = 8;
/** The noun for somebody's people follows their name, a few adjectives between. */
const FARTHEST_RETINUE = 4;
const POSSESSIVE = /^(?:['’](?![\p{L}\p{N}])|['’]s(?![\p{L}\p{N}]))/u;

/** The names of a noun phrase that may be its head: none that a preposition or a possessive subordinates. */
export function headsOf(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  return mentions.filter((mention) => !isGoverned(scene, tokens, mention) && !isPossessor(scene, mention));
}

/**
 * The first name; but the person after an institution or an employer that is part of their title: "Orle Wharf
 * president Ida Sand". `undefined` where the phrase is about somebody's people: "the Sand campaign".
 */
export function headOf(
  scene: Scene,
  tokens: readonly Token[],
  heads: readonly NameMention[],
): NameMention | undefined {
  const [first] = heads;
  if (!first) return undefined;
  const titled = heads.findLast(
    (mention) => isPerson(scene, mention.actor) && isTitle(scene, tokens, first, mention),
  );
  if (titled) return titled;
  return isPerson(scene, first.actor) && hasRetinue(scene, tokens, first) ? undefined : first;
}

/** Whether only words of a title stand between two names. */
function isTitle(scene: Scene, tokens: readonly Token[], first: NameMention, person: NameMention): boolean {
  const between = tokens.filter((token) => token.start >= first.end && token.end <= person.start);
  if (person.start < first.end || between.length > LONGEST_TITLE) return false;
  if (between.some(({ low }) => /^(?:et|and|or|ou|,|\()$/.test(low))) return false;
  return !isPerson(scene, first.actor) || isOffice(scene, between, person);
}

/** Whether the last word before a name says what its bearer is: "strategist", "Leader". */
function isOffice(scene: Scene, between: readonly Token[], person: NameMention): boolean {
  const noun = between.findLast(({ kind }) => kind === 'word');
  if (!noun) return false;
  const [role] = rolesWithin(scene, { start: noun.start, end: person.start });
  return (
    noun.capital ||
    scene.grammar.retinue.has(noun.low) ||
    scene.grammar.titles.has(noun.low) ||
    role !== undefined
  );
}

/** "the Sand campaign", "Sand supporters": who speaks is not Sand. */
function hasRetinue(scene: Scene, tokens: readonly Token[], { end }: NameMention): boolean {
  const after = tokens.filter((token) => token.start >= end).slice(0, FARTHEST_RETINUE);
  const noun = after.findIndex(({ low }) => scene.grammar.retinue.has(low));
  return noun >= 0 && after.slice(0, noun).every((token) => isModifier(scene, token));
}

/** "the Sand senior campaign adviser", not "Sand thanked supporters". */
function isModifier({ grammar }: Scene, { kind, low }: Token): boolean {
  const isVerb = grammar.reporting.has(low) || grammar.auxiliaries.has(low) || /(?:ed|ing)$/.test(low);
  return kind === 'word' && !isVerb && !grammar.prepositions.has(low) && !grammar.articles.has(low);
}

/** "Sand’s lawyer": only English has it, so that a French apostrophe means nothing. */
function isPossessor(scene: Scene, { end }: NameMention): boolean {
  return scene.grammar.subjectFirst && POSSESSIVE.test(scene.text.slice(end, end + 3));
}

/** Whether "and" stands between the first two names. */
export function areJoined(scene: Scene, heads: readonly NameMention[]): boolean {
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
    const isSeenThrough =
      scene.grammar.articles.has(token.low) || CIVILITY.test(token.low) || token.low === '.';
    if (!isSeenThrough && !(token.capital && i > 0 && !isNamePart(scene, token))) return false;
  }
  return false;
}
