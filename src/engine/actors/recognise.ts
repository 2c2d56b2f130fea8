/** Finds who is named in a text: names, capitals for their states, roles beside names and roles alone. */
import type { Span } from '../text/span';
import type { NameMention, NamesFound, Via } from './actor';
import { candidatesOf } from './candidates';
import { contextOf, type Knowledge } from './context';
import { readingOf, spanOf } from './reading';
import { recoveredCandidates } from './recovery';
import { type RoleHolder, RoleHolders } from './roleHolders';
import { roleKeyOf } from './roleKey';
import { type NamesRead, uniteNames } from './uniteNames';
import { wordsOf } from './words';

/** What {@link recogniseActors} may be told. */
export interface RecogniseOptions {
  readonly language: 'fr' | 'en';
  /** What not to read: site furniture, code. Sorted, disjoint. */
  readonly skip?: readonly Span[];
  /** What the user and other texts tell. */
  readonly knowledge?: Knowledge;
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
  const context = contextOf(text, wordsOf(text, options.skip), options.language, knowledge);
  const recovered = recoveredCandidates(context, candidatesOf(context));
  const candidates = knowledge?.rejects
    ? recovered.filter(({ from, to }) => !knowledge.rejects?.(text, spanOf(context, from, to)))
    : recovered;
  return uniteNames([{ at: 0, reading: readingOf(context, candidates) }]);
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

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
