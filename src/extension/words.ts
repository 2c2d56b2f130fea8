/** What verdicts and kinds of actor are called in front of the user. */
import type { ActorType } from '../engine/actors';
import type { UncheckedReason, Verdict } from '../engine/match/verdict';
import { reasonWords } from '../session/verdictWords';

/** A verdict, to be read at a glance. */
export const verdictTitles: Readonly<Record<Exclude<Verdict, 'unchecked'>, string>> = {
  verbatim: '$(pass-filled) **Verbatim in the source**',
  altered: '$(edit) **Altered**',
  'wrong-source': '$(references) **Not in the cited article; verbatim in another**',
  'wrong-speaker': '$(person) **The words are right, the speaker is not**',
  'not-found': '$(error) **Not found in any article**',
};

/** That nothing is said for or against a quotation, and why. */
export function uncheckedTitle(reason: UncheckedReason): string {
  return `$(circle-outline) **Not checked**: ${reasonWords[reason]}`;
}

/** An actor's kind with its icon. */
export const actorKinds: Readonly<Record<ActorType, { readonly icon: string; readonly word: string }>> = {
  person: { icon: '$(account)', word: 'person' },
  organisation: { icon: '$(organization)', word: 'organisation' },
  country: { icon: '$(globe)', word: 'country' },
  place: { icon: '$(location)', word: 'place' },
  bloc: { icon: '$(globe)', word: 'group of countries' },
  outlet: { icon: '$(radio-tower)', word: 'news outlet' },
};

/**
 * Parts of a sentence as one.
 *
 * @example listed(['a', 'b', 'c']) → 'a, b and c'
 */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
