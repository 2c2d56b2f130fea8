import type { NameMention, NamesFound, RoleSpan } from '../actors/actor';
import { type Gender, genderOfName } from '../actors/gender';
import { type Span, slice } from '../text/span';
import type { Grammar } from './grammar';
import type { Token } from './tokens';

/** What everybody who looks for speakers needs to know of one article. */
export interface Scene {
  readonly text: string;
  readonly grammar: Grammar;
  readonly names: NamesFound;
  /** Mentions that are not inside another one, sorted and disjoint. */
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleSpan[];
  /** What the text shows of a person's gender: "Mme", "la ministre", a given name. */
  readonly genders: ReadonlyMap<number, Gender>;
}

/** Somebody who can speak: an actor, or people whom the text only describes. */
export interface Subject {
  readonly actor: number | undefined;
  /** The description as printed, where there is no actor. */
  readonly label: string | undefined;
  /** Where the text names or points to them. */
  readonly mention: Span;
  readonly plural: boolean;
}

const FEMININE = /^(?:mme|mlle|mmes|la|une|madame|mrs|ms|miss)$/;
const MASCULINE = /^(?:m|mr|le|un|monsieur|sir|lord)$/;
const PLURAL_NAME = /^(?:les\s|états-|pays-|emirats|émirats|philippines|united states|netherlands)/i;

/** Sorts what the recogniser found, so that it can be asked by place. O(n log n). */
export function sceneOf(text: string, grammar: Grammar, names: NamesFound): Scene {
  const sorted = [...names.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: NameMention[] = [];
  for (const mention of sorted) {
    if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  }
  const roles = [...names.roles].sort((a, b) => a.start - b.start);
  const people = [...names.roles, ...mentions].filter(({ actor }) => names.actors[actor]?.type === 'person');
  return { text, grammar, names, mentions, roles, genders: gendersOf(text, grammar, names, people) };
}

function gendersOf(
  text: string,
  grammar: Grammar,
  { actors }: NamesFound,
  places: readonly (Span & { readonly actor: number })[],
): ReadonlyMap<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const { start, actor } of places) {
    if (genders.has(actor)) continue;
    const before =
      /([\p{L}]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '';
    if (FEMININE.test(before)) genders.set(actor, 'f');
    else if (MASCULINE.test(before)) genders.set(actor, 'm');
  }
  const language = grammar.subjectFirst ? 'en' : 'fr';
  for (const { actor } of places) {
    const gender = genders.has(actor) ? undefined : genderOfName(actors[actor]?.name ?? '', language);
    if (gender) genders.set(actor, gender);
  }
  return genders;
}

/** The mentions that lie within `span`, in order. O(log n + found). */
export function mentionsWithin(scene: Scene, span: Span): readonly NameMention[] {
  return within(scene.mentions, span);
}

/** The name that covers any part of `span`. O(log n). */
function mentionAt(scene: Scene, span: Span): NameMention | undefined {
  const last = scene.mentions[firstFrom(scene.mentions, span.end) - 1];
  return last && last.end > span.start ? last : undefined;
}

/** Whether a name covers any part of `span`. O(log n). */
export function isNamePart(scene: Scene, span: Span): boolean {
  return mentionAt(scene, span) !== undefined;
}

/** Whether a person's name covers any part of `span`. O(log n). */
export function isPersonAt(scene: Scene, span: Span): boolean {
  return isPerson(scene, mentionAt(scene, span)?.actor);
}

/** The role phrases beside names that lie within `span`, in order. */
export function rolesWithin(scene: Scene, span: Span): readonly RoleSpan[] {
  return within(scene.roles, span);
}

/** The last `most` mentions that start before `offset`, in order. */
export function mentionsBefore(scene: Scene, offset: number, most: number): readonly NameMention[] {
  const end = firstFrom(scene.mentions, offset);
  return scene.mentions.slice(Math.max(0, end - most), end);
}

/** The last `most` role phrases that start before `offset`, in order. */
export function rolesBefore(scene: Scene, offset: number, most: number): readonly RoleSpan[] {
  const end = firstFrom(scene.roles, offset);
  return scene.roles.slice(Math.max(0, end - most), end);
}

/** The first `most` role phrases that start at `offset` or later, in order. */
export function rolesAfter(scene: Scene, offset: number, most: number): readonly RoleSpan[] {
  const start = firstFrom(scene.roles, offset);
  return scene.roles.slice(start, start + most);
}

function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

/** Index of the first of `sorted` that starts at `offset` or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the actor of this index is a person. */
export function isPerson(scene: Scene, actor: number | undefined): boolean {
  return actor !== undefined && scene.names.actors[actor]?.type === 'person';
}

/** The subject that a mention stands for. */
export function subjectOfMention(scene: Scene, mention: NameMention): Subject {
  const name = scene.names.actors[mention.actor]?.name ?? '';
  const { start, end } = mention;
  return { actor: mention.actor, label: undefined, mention: { start, end }, plural: PLURAL_NAME.test(name) };
}

/** From the first token's start to the last one's end; `undefined` for none. */
export function spanOf(tokens: readonly Token[]): Span | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The text of some tokens, as printed. */
export function textOf(scene: Scene, tokens: readonly Token[]): string {
  const span = spanOf(tokens);
  return span ? slice(scene.text, span) : '';
}
