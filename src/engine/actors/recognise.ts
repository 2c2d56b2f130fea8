/** Finds who is named in a text: names, capitals for their states, roles beside names and roles alone. */
import type { Span } from '../text/span';
import type { NameMention, NamesFound, RoleSpan, Via } from './actor';
import { candidatesOf } from './candidates';
import { contextOf, type Knowledge, type TextContext } from './context';
import { groupCandidates } from './localActors';
import { recoveredCandidates } from './recovery';
import { type RoleHolder, RoleHolders } from './roleHolders';
import { roleKeyOf } from './roleKey';
import { type RolePhrase, rolePhrasesOf } from './rolePhrases';
import { wordsOf } from './words';

/** What {@link recogniseActors} may be told. */
export interface RecogniseOptions {
  readonly language: 'fr' | 'en';
  /** What not to read: site furniture, code. Sorted, disjoint. */
  readonly skip?: readonly Span[];
  /** What the user and other texts tell. */
  readonly knowledge?: Knowledge;
}

/** Names found, and the role phrases that stand alone and may mean somebody named elsewhere. */
export interface NamesRead {
  readonly names: NamesFound;
  readonly loneRoles: readonly Span[];
}

/**
 * Who is named in `text`, and where; spans are UTF-16 code units. Linear in the text; never throws.
 *
 * @example recogniseActors('Le maire de Lyon, Jean Dupont, …', { language: 'fr' }) // place Lyon, person Jean Dupont
 */
export function recogniseActors(text: string, options: RecogniseOptions): NamesFound {
  const { names, loneRoles } = readNames(text, options, options.knowledge);
  const holders = names.roles.map(({ start, end, actor }) => ({
    holder: actor,
    role: roleKeyOf(text.slice(start, end)),
  }));
  const mentions = [...names.mentions, ...resolved(text, loneRoles, holders)];
  return { ...names, mentions: mentions.sort(inOrder) };
}

/** The same for a text about which other texts tell something; lone roles are left to the caller. */
export function readNames(text: string, options: RecogniseOptions, knowledge?: Knowledge): NamesRead {
  const words = wordsOf(text, options.skip);
  const context = contextOf(text, words, options.language, knowledge);
  const first = candidatesOf(context);
  const recovered = recoveredCandidates(context, first);
  const candidates = knowledge?.rejects
    ? recovered.filter(({ from, to }) => !knowledge.rejects?.(text, spanOf(context, from, to)))
    : recovered;
  const phrases = rolePhrasesOf(context, candidates);
  const { actors, actorOf } = groupCandidates(context, candidates, phrases);
  const mentions = candidates.map(({ from, to, via }, i): NameMention => {
    const { start, end } = spanOf(context, from, to);
    return { start, end, actor: actorOf[i] ?? 0, via };
  });
  return {
    names: { actors, mentions, roles: rolesOf(context, phrases, actorOf, actors) },
    loneRoles: phrases
      .filter(({ holder, definite }) => holder === undefined && definite)
      .map((p) => spanOf(context, p.from, p.to)),
  };
}

function rolesOf(
  context: TextContext,
  phrases: readonly RolePhrase[],
  actorOf: readonly number[],
  actors: NamesFound['actors'],
): RoleSpan[] {
  const roles: RoleSpan[] = [];
  for (const { from, to, holder } of phrases) {
    const actor = holder === undefined ? undefined : actorOf[holder];
    if (actor !== undefined && actors[actor]?.type === 'person')
      roles.push({ ...spanOf(context, from, to), actor });
  }
  return roles;
}

function resolved(
  text: string,
  phrases: readonly Span[],
  holders: readonly RoleHolder<number>[],
): NameMention[] {
  if (holders.length === 0) return [];
  const via: Via = 'role';
  const index = new RoleHolders(holders);
  return phrases.flatMap(({ start, end }) => {
    const actor = index.holderOf(roleKeyOf(text.slice(start, end)));
    return actor === undefined ? [] : [{ start, end, actor, via }];
  });
}

function spanOf({ words }: TextContext, from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
