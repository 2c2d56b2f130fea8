/** What verdicts, tolerances and kinds of actor are called in front of the user. */
import type { ActorType } from '../engine/actors';
import type { Tolerance, UncheckedReason, Verdict } from '../engine/match/verdict';

/** A verdict, to be read at a glance. */
export const verdictTitles: Readonly<Record<Exclude<Verdict, 'unchecked'>, string>> = {
  verbatim: '$(pass-filled) **Verbatim in the source**',
  altered: '$(edit) **Altered**',
  'wrong-source': '$(references) **Not in the cited article; verbatim in another**',
  'wrong-speaker': '$(person) **The words are right, the speaker is not**',
  'not-found': '$(error) **Not found in any article**',
};

/** Why nothing is said for or against a quotation. */
export const uncheckedTitles: Readonly<Record<UncheckedReason, string>> = {
  term: '$(circle-outline) **Not checked**: a term or a title, not somebody’s words',
  short: '$(circle-outline) **Not checked**: too short to tell',
  translated: '$(circle-outline) **Not checked**: a translation',
  ignored: '$(circle-outline) **Not checked**: ignored by a comment in the note',
  'source-missing': '$(circle-outline) **Not checked**: the cited source is not among the articles',
  'own-words': '$(circle-outline) **Not checked**: given to nobody, and in no article',
  'too-long': '$(circle-outline) **Not checked**: too long to compare',
};

/** What a quotation may differ in from its source and still be verbatim. */
export const toleranceWords: Readonly<Record<Tolerance, string>> = {
  typography: 'typography',
  space: 'spaces and line ends',
  case: 'a capital letter',
  punctuation: 'punctuation at its edges',
  ellipsis: 'a marked ellipsis',
  brackets: 'words in brackets',
  incise: 'an inserted “he said”',
  emphasis: 'added emphasis',
  hyphenation: 'a hyphen',
  call: 'the call of a note',
  furniture: 'a page header or a time stamp',
  aside: 'an editor’s remark',
};

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
