/** Unites the names of one text: who is the same actor, of which kind, under which name. */
import type { ActorType, LocalActor } from './actor';
import { kindOf, personMargin, type Signs, see, seeName } from './evidence';
import type { Known } from './lexicon';
import { isJudged, keyOf, type Named } from './named';
import type { Reading } from './reading';
import type { Word } from './words';

/** The actors of a text, and for each name the index of its actor. */
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

/** Groups names by what is known of them, else by their folded words; then unites short and full forms. */
export function groupNames(readings: readonly Pick<Reading, 'names' | 'roles'>[]): Grouping {
  const groups = new Map<string, Group>();
  const names: Named[] = [];
  const groupOf: Group[] = [];
  for (const reading of readings) {
    for (const name of reading.names) {
      groupOf.push(joinGroup(name, names.length, groups));
      names.push(name);
    }
  }
  seeRoles(readings, groupOf);
  for (const group of groups.values()) group.type = group.known?.type ?? kindOf(group.signs);
  uniteAcronyms(names, groupOf);
  uniteWithFirstBearer(groupOf, unitePeople([...groups.values()]));
  return toActors(names, groupOf);
}

function joinGroup({ key, known, words, signs }: Named, index: number, groups: Map<string, Group>): Group {
  let group = groups.get(key);
  if (group === undefined) {
    group = { key, known, words, members: [], signs: new Map(), type: 'person', parent: undefined };
    if (isJudged(known)) seeName(words, group.signs);
    groups.set(key, group);
  }
  group.members.push(index);
  for (const sign of signs) see(group.signs, sign);
  return group;
}

function seeRoles(readings: readonly Pick<Reading, 'names' | 'roles'>[], groupOf: readonly Group[]): void {
  let first = 0;
  for (const { names, roles } of readings) {
    for (const { holder } of roles) {
      const group = groupOf[first + holder];
      if (group) see(group.signs, 'role');
    }
    first += names.length;
  }
}

/** "Organisation des … (ABC)" and "ABC (Organisation des …)": an acronym and what it stands for are one. */
function uniteAcronyms(names: readonly Named[], groupOf: readonly Group[]): void {
  for (let i = 1; i < names.length; i++) {
    const [first, second] = [groupOf[i - 1], groupOf[i]];
    if (!names[i]?.isTwin || !first || !second) continue;
    const [main, other] = second.known && !first.known ? [second, first] : [first, second];
    if (other !== main && !other.known) adopt(main, other);
    if (!main.known && main.type === 'person') main.type = 'organisation';
  }
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
    if (group.parent || !isJudged(group.known)) continue;
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
  const bearers = byPart.get(group.known ? keyOf(group.words) : group.key) ?? [];
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

/** The index of its first name. */
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
  for (let i = 1; i < words.length; i++) parts.push(keyOf(words, i));
  return parts;
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

function toActors(names: readonly Named[], groupOf: readonly Group[]): Grouping {
  const indexOf = new Map<Group, number>();
  const printedOf: string[][] = [];
  const actorOf = groupOf.map((group, i) => {
    const root = rootOf(group);
    let index = indexOf.get(root);
    if (index === undefined) {
      index = indexOf.size;
      indexOf.set(root, index);
      printedOf.push([]);
    }
    printedOf[index]?.push(names[i]?.printed ?? '');
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

function toActor({ known, type }: Group, forms: readonly string[]): LocalActor {
  if (known) return { name: known.name, type, forms, known: known.key };
  return { name: fullest(forms), type, forms };
}
