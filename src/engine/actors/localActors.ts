/** Unites the candidates of one text: who is the same actor, of which kind, under which name. */
import type { ActorType, LocalActor } from './actor';
import type { Candidate } from './candidates';
import type { TextContext } from './context';
import { kindOf, personMargin, type Signs, see, seeContext, seeName } from './evidence';
import type { Known } from './lexicon';
import type { RolePhrase } from './rolePhrases';
import type { Word } from './words';

/** The actors of a text, and for each candidate the index of its actor. */
export interface Grouping {
  readonly actors: readonly LocalActor[];
  readonly actorOf: readonly number[];
}

interface Group {
  readonly key: string;
  readonly known: Known | undefined;
  /** The words of its first mention. */
  readonly words: readonly Word[];
  readonly members: number[];
  readonly signs: Signs;
  type: ActorType;
  /** The group that it turned out to be part of. */
  parent: Group | undefined;
}

/** Groups candidates by what is known of them, else by their folded words; then unites short and full forms. */
export function groupCandidates(
  context: TextContext,
  candidates: readonly Candidate[],
  roles: readonly RolePhrase[],
): Grouping {
  const groups = new Map<string, Group>();
  const groupOf = candidates.map((candidate, i) => joinGroup(context, candidate, i, groups));
  for (const { holder } of roles) {
    const group = holder === undefined ? undefined : groupOf[holder];
    if (group) see(group.signs, 'role');
  }
  for (const group of groups.values()) group.type = group.known?.type ?? kindOf(group.signs);
  uniteAcronyms(context, candidates, groupOf);
  uniteWithFirstBearer(groupOf, unitePeople([...groups.values()]));
  return toActors(context, candidates, groupOf);
}

function joinGroup(
  context: TextContext,
  candidate: Candidate,
  index: number,
  groups: Map<string, Group>,
): Group {
  const { from, to, known } = candidate;
  const key = known?.key ?? keyOf(context.words, from, to);
  let group = groups.get(key);
  if (group === undefined) {
    const words = context.words.slice(from, to);
    group = { key, known, words, members: [], signs: new Map(), type: 'person', parent: undefined };
    if (isJudged(group)) seeName(words, group.signs);
    groups.set(key, group);
  }
  group.members.push(index);
  if (isJudged(group)) seeContext(context, candidate, group.signs);
  return group;
}

/** Whether signs are to tell of what kind a name is, or whether it is a surname. */
function isJudged({ known }: Group): boolean {
  return known === undefined || known.type === 'person';
}

/** "Organisation des … (ABC)" and "ABC (Organisation des …)": an acronym and what it stands for are one. */
function uniteAcronyms(
  context: TextContext,
  candidates: readonly Candidate[],
  groupOf: readonly Group[],
): void {
  for (let i = 1; i < candidates.length; i++) {
    const [a, b] = [candidates[i - 1], candidates[i]];
    const [first, second] = [groupOf[i - 1], groupOf[i]];
    if (!a || !b || !first || !second || a.to !== b.from || context.words[b.from]?.gap !== 'open') continue;
    const left = context.words.slice(a.from, a.to);
    const right = context.words.slice(b.from, b.to);
    if (!abbreviates(left, right) && !abbreviates(right, left)) continue;
    const [main, other] = second.known && !first.known ? [second, first] : [first, second];
    if (other !== main && !other.known) adopt(main, other);
    if (!main.known && main.type === 'person') main.type = 'organisation';
  }
}

/** Whether `short`, one word in capitals, is made of first letters of `long`. */
function abbreviates(short: readonly Word[], long: readonly Word[]): boolean {
  const [acronym] = short;
  if (short.length !== 1 || acronym?.shape !== 'caps' || long.length < 2) return false;
  const initials = long.map((word) => word.fold.charAt(0));
  let at = 0;
  for (const letter of initials) if (letter === acronym.fold.charAt(at)) at++;
  return at >= Math.min(acronym.fold.length, 3) || at === acronym.fold.length;
}

/**
 * A surname, or a given name, is the one person who bears it in full; where several do, it stays a person apart.
 * Returns those that stay apart, with their bearers.
 */
function unitePeople(groups: readonly Group[]): ReadonlyMap<Group, readonly Group[]> {
  const apart = new Map<Group, readonly Group[]>();
  const full = groups.filter((group) => group.type === 'person' && group.words.length > 1 && !group.parent);
  const byPart = new Map<string, Group[]>();
  for (const group of full) for (const part of partsOf(group)) add(byPart, part, group);
  for (const group of groups) {
    if (group.parent || !isJudged(group)) continue;
    const bearers = bearersOf(group, byPart);
    const [bearer] = bearers;
    if (!bearer || !mayShorten(group)) continue;
    if (bearers.length === 1) adopt(bearer, group);
    else {
      group.type = 'person';
      apart.set(group, bearers);
    }
  }
  return apart;
}

/** The full names that a name may be short for. */
function bearersOf(group: Group, byPart: ReadonlyMap<string, readonly Group[]>): readonly Group[] {
  const bearers = byPart.get(group.known ? keyOf(group.words, 0, group.words.length) : group.key) ?? [];
  return bearers.filter((bearer) => bearer !== group);
}

/** A shared surname is still its one bearer's as long as no other one has been named. */
function uniteWithFirstBearer(groupOf: Group[], apart: ReadonlyMap<Group, readonly Group[]>): void {
  for (const [group, bearers] of apart) {
    const [first, second] = [...bearers].sort((a, b) => firstOf(a) - firstOf(b));
    if (!first || !second) continue;
    for (const member of group.members)
      if (member > firstOf(first) && member < firstOf(second)) groupOf[member] = first;
  }
}

/** The index of its first candidate. */
function firstOf(group: Group): number {
  return group.members[0] ?? Number.POSITIVE_INFINITY;
}

/** How far signs may speak against a person and a surname still be one, since its bearer is named in full. */
const SURNAME_PRIOR = 4;

function mayShorten(group: Group): boolean {
  return group.words.length > 1 || personMargin(group.signs) > -SURNAME_PRIOR;
}

/** The shorter forms of a full name: its ends ("von Berg", "Berg") and its first word ("Kim"). */
function partsOf({ words }: Group): string[] {
  const parts = [keyOf(words, 0, 1)];
  for (let i = 1; i < words.length; i++) parts.push(keyOf(words, i, words.length));
  return parts;
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.fold ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.fold ?? ''}`;
  return key;
}

/** Adds all parts of one group before those of the next. */
function add(byPart: Map<string, Group[]>, part: string, group: Group): void {
  const groups = byPart.get(part);
  if (groups === undefined) byPart.set(part, [group]);
  else if (groups[groups.length - 1] !== group) groups.push(group);
}

function adopt(parent: Group, child: Group): void {
  if (rootOf(parent) !== child) child.parent = parent;
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.parent) root = root.parent;
  return root;
}

function toActors(
  context: TextContext,
  candidates: readonly Candidate[],
  groupOf: readonly Group[],
): Grouping {
  const indexOf = new Map<Group, number>();
  const printedOf: string[][] = [];
  const actorOf = groupOf.map((group, i) => {
    const root = rootOf(group);
    const candidate = candidates[i];
    let index = indexOf.get(root);
    if (index === undefined) {
      index = indexOf.size;
      indexOf.set(root, index);
      printedOf.push([]);
    }
    if (candidate) printedOf[index]?.push(printed(context, candidate));
    return index;
  });
  const actors = [...indexOf.keys()].map((root, i) => toActor(root, byFrequency(printedOf[i] ?? [])));
  return { actors, actorOf };
}

/** Each form once, the most frequent first, then in order. */
function byFrequency(forms: readonly string[]): readonly string[] {
  const [first = ''] = forms;
  if (forms.every((form) => form === first)) return [first];
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** The longest form, of those that are not capitals throughout if there is one. */
function fullest(forms: readonly string[]): string {
  const [only = ''] = forms;
  if (forms.length === 1) return only;
  const mixed = forms.filter((form) => form !== form.toUpperCase());
  const eligible = mixed.some((form) => form.includes(' ')) ? mixed : forms;
  return eligible.reduce((best, form) => (form.length > best.length ? form : best), eligible[0] ?? '');
}

/** The words as they stand, a line break as one space. */
function printed({ text, words }: TextContext, { from, to }: Candidate): string {
  const first = words[from];
  if (first && to === from + 1) return first.text;
  return text.slice(first?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

function toActor({ known, type }: Group, forms: readonly string[]): LocalActor {
  if (known) return { name: known.name, type, forms, known: known.key };
  return { name: fullest(forms), type, forms };
}
