/** What one text, or one part of a longer text, tells of names and roles before it is known who is who. */
import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import type { TextContext } from './context';
import { type Named, namedAt } from './named';
import { rolePhrasesOf } from './rolePhrases';

/** A role phrase beside a name. */
export interface HeldPhrase extends Span {
  /** Index of the name. */
  readonly holder: number;
}

/** Names and roles in order; offsets into the text that was read. */
export interface Reading {
  readonly names: readonly Named[];
  readonly roles: readonly HeldPhrase[];
  /** Role phrases that stand alone and may mean somebody named elsewhere. */
  readonly loneRoles: readonly Span[];
}

/** Reads what stands at and around `candidates`. Linear. */
export function readingOf(context: TextContext, candidates: readonly Candidate[]): Reading {
  const roles: HeldPhrase[] = [];
  const loneRoles: Span[] = [];
  for (const { from, to, holder, definite } of rolePhrasesOf(context, candidates)) {
    if (holder !== undefined) roles.push({ ...spanOf(context, from, to), holder });
    else if (definite) loneRoles.push(spanOf(context, from, to));
  }
  return { names: namedAt(context, candidates), roles, loneRoles };
}

/** Where words stand in their text. */
export function spanOf({ words }: TextContext, from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}
