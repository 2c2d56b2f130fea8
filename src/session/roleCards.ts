/** The roles of an actor as a card lists them: as articles print them, from when to when. */
import { type Actor, type Appearance, type HeldRole, nameKey } from '../engine/actors';
import type { PassageCard } from './cards';

/** A role and when it was held, or when articles print it. */
export interface RoleCard {
  readonly text: string;
  /** From the registry: when it was held. From articles: the first and the last day it is printed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The registry says so: then an open end means that the role runs on. */
  readonly isDecided: boolean;
  /** A sentence that says so, if an article does. */
  readonly evidence: PassageCard | undefined;
}

/** So many roles come with the sentence that says so; each opens an article. */
const EVIDENT = 12;

/** A role as articles print it, and the first place where one does. */
interface PrintedRole {
  readonly text: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly place: HeldRole;
}

/** The printed roles of an actor who appears in `appearances`, the last first. */
export function printedRoles(
  actor: Actor,
  appearances: readonly Appearance[],
  passageAt: (place: HeldRole) => PassageCard | undefined,
): RoleCard[] {
  const dates = new Map(appearances.map(({ article, date }) => [article, date]));
  const byText = new Map<string, PrintedRole>();
  for (const role of actor.roles) {
    const date = dates.get(role.article);
    const known = byText.get(nameKey(role.text));
    byText.set(nameKey(role.text), {
      text: known?.text ?? role.text,
      from: earlier(known?.from, date),
      to: later(known?.to, date),
      place: known?.place ?? role,
    });
  }
  return [...byText.values()]
    .sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))
    .map(({ text, from, to, place }, i) => {
      const evidence = i < EVIDENT ? passageAt(place) : undefined;
      return { text, from, to, isDecided: false, evidence };
    });
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

/** The later of two dates; none is earlier than any. */
export function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
