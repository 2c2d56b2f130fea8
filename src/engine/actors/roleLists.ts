/** Whose a role is where people and roles are listed: "X (I. S.), le maire, Y, la préfète", "le maire, X, la préfète, Y". */
import type { TextContext } from './context';
import { DETERMINERS } from './data/wordLists';

/** A role phrase: `words[from]` up to but without `words[to]`, determiner left out. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** Index of the candidate who is given the role, if one stands beside it. */
  readonly holder: number | undefined;
  /** Whether it can stand for a person by itself: "le chef de …", not "un chef de …". */
  readonly definite: boolean;
}

/** A role phrase with those who stand on either side of it. */
export interface PlacedPhrase extends RolePhrase {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Whether a list may close with it: nobody stands behind it, or somebody who is described in turn. */
  readonly closes: boolean;
}

/**
 * Gives each role its holder. In a list that opens with a name and closes with a role, that is who stands before it;
 * in any other, who stands behind it, as where nothing else is known.
 */
export function heldInLists(phrases: readonly PlacedPhrase[]): RolePhrase[] {
  const held: RolePhrase[] = [...phrases];
  for (let from = 0; from < phrases.length; from++) {
    const first = from;
    while (areLinked(phrases[from], phrases[from + 1])) from++;
    if (phrases[first]?.before === undefined || phrases[from]?.closes !== true) continue;
    for (let i = first; i <= from; i++) {
      const phrase = phrases[i];
      if (phrase) held[i] = { ...phrase, holder: phrase.before };
    }
  }
  return held;
}

/** Whether one name stands between two role phrases. */
function areLinked(phrase: PlacedPhrase | undefined, next: PlacedPhrase | undefined): boolean {
  return phrase?.after !== undefined && phrase.after === next?.before;
}

/** Most words of a bracket that may stand between a name and its role. */
const LONGEST_BRACKET = 4;

/** Over what a name is given in brackets: initials, a party. "Ida Sand (I. S.), la maire". */
export function beforeBracket({ text, words }: TextContext, at: number): number {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || !/^\.?\),\s+$/.test(text.slice(last.end, word.start))) return at;
  let open = at - 1;
  while (at - open < LONGEST_BRACKET && words[open]?.gap !== 'open') open--;
  return words[open]?.gap === 'open' ? open : at;
}

/** Whether word `from` opens a line that a role alone fills, up to word `to`, right under another line. */
export function fillsLine({ text, words }: TextContext, from: number, to: number): boolean {
  const [before, first, last, next] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (!before || !first || !last) return false;
  const behind = text.slice(last.end, next?.start ?? text.length);
  return /^[ \t]*\r?\n[ \t]*$/.test(text.slice(before.end, first.start)) && /^[ \t]*(?:\r?\n|$)/.test(behind);
}

/** Whether a comma and an article stand at `at`, perhaps behind a bracket: "Ida Sand (I. S.), la ..." */
export function isDescribed(context: TextContext, at: number): boolean {
  let next = at;
  if (context.words[at]?.gap === 'open') {
    while (next - at <= LONGEST_BRACKET && (next === at || beforeBracket(context, next) === next)) next++;
  }
  const word = context.words[next];
  const isBehind = word?.gap === 'comma' || (next > at && beforeBracket(context, next) === at);
  return isBehind && DETERMINERS.has(word?.fold ?? '');
}
