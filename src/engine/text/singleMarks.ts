/**
 * Which single marks enclose quotations, and which are apostrophes: a mark within a word, before a word cut at its head
 * ('tis, '98) or behind a figure (5' long) is none, and a plural possessive (the keepers' gate) closes nothing where
 * another mark behind it can.
 */
import type { MarkShape } from './markShapes';

/** What a single mark does; one without a role is an apostrophe. */
export type SingleRole = 'open' | 'close';

/** What is ahead of a mark, up to the next one that opens. */
interface Ahead {
  closes: boolean;
  closesSurely: boolean;
  /** The nearest mark behind a figure, feet unless a quotation lacks its end. */
  feet: number | undefined;
}

/** The roles of the marks ' ’ and ‘ among `marks`, by their index. O(marks). */
export function singleRoles(text: string, marks: readonly MarkShape[]): ReadonlyMap<number, SingleRole> {
  const roles = new Map<number, SingleRole>();
  const straight: Ahead = { closes: false, closesSurely: false, feet: undefined };
  const curly: Ahead = { closes: false, closesSurely: false, feet: undefined };
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark || !SINGLE.test(mark.char)) continue;
    const ahead = mark.char === "'" ? straight : curly;
    const { feet } = ahead;
    const lacksEnd = feet !== undefined && !ahead.closes;
    ahead.closes ||= lacksEnd;
    const role = roleOf(text, mark, ahead);
    if (role) roles.set(i, role);
    if (role === 'open' && lacksEnd) roles.set(feet, 'close');
    else if (lacksEnd) ahead.closes = role === 'close';
    if (role !== undefined) ahead.feet = undefined;
    else if (isFeet(text, mark)) ahead.feet = i;
  }
  return roles;
}

const SINGLE = /^['’‘]$/;

function roleOf(text: string, mark: MarkShape, ahead: Ahead): SingleRole | undefined {
  if (mark.char !== '’' && mark.spaceBefore) return openingRole(text, mark, ahead);
  if (mark.char === '‘' || mark.spaceBefore || mark.beforeWord || isFeet(text, mark)) return undefined;
  const yields = isPossessive(text, mark) && ahead.closesSurely;
  ahead.closes = true;
  ahead.closesSurely ||= !isPossessive(text, mark);
  return yields ? undefined : 'close';
}

function openingRole(text: string, mark: MarkShape, ahead: Ahead): SingleRole | undefined {
  const next = text.slice(mark.end, mark.end + LONGEST_CUT);
  if (!OPENS.test(next) || CUT.test(next)) return undefined;
  const opens = mark.char === '‘' || ahead.closes;
  ahead.closes = false;
  ahead.closesSurely = false;
  return opens ? 'open' : undefined;
}

/** What may stand behind a mark that opens. */
const OPENS = /^[\p{L}\p{N}\p{Sc}*_~[("“«…<\\`=+−#@.-]/u;
/** Words and years whose head is cut off. */
const CUT =
  /^(?:\d\d(?:s|ers)?(?![\p{L}\p{N}.,])|(?:tis|twas|twere|twill|twould|em|til|till|cause|bout|round|neath|gainst|cos|coz|cuz|n|nother|nuff|er|im|is|ow|ave|ere|ello|fraid|scuse|cept|s|d|t|ll|re|ve)(?![\p{L}\p{N}]))/iu;
const LONGEST_CUT = 10;

/** Behind a figure it may be feet or minutes, unless the sentence goes no further. */
function isFeet(text: string, mark: MarkShape): boolean {
  return mark.afterDigit && !/^(?:[.,;:!?)\]»”"*_]|\s*$|\s+[([])/.test(text.slice(mark.end, mark.end + 3));
}

/** "the keepers' gate", "goin' on": a word may go on with it, and the sentence does. */
function isPossessive(text: string, mark: MarkShape): boolean {
  return (
    /^ \p{L}/u.test(text.slice(mark.end, mark.end + 3)) &&
    /(?:[sxz]|\p{L}in|\b(?:an|o|th|wi|ol))$/iu.test(text.slice(Math.max(0, mark.at - 4), mark.at))
  );
}
