/** Finds the actors that a note names: those of the articles in any writing, and those that no article knows. */
import { firstEndingAfter, type Span } from '../text/span';
import type { LocalActor, Via } from './actor';
import type { ActorDirectory } from './directory';
import { actorsOfKey } from './directoryIndex';
import type { Actor } from './knownActor';
import { readNames } from './recognise';
import { holderOf, type RoleKey, roleKeyOf } from './roleKey';
import { nameSkeleton } from './skeleton';
import { nameKey, wordsOf } from './words';

/** A place in a note where an actor is meant; determiner and civility left out. */
export interface NoteMention extends Span {
  readonly actor: Actor;
  readonly via: Via;
}

/** A citation in the note, for resolving roles beside it. */
export interface NoteCitation extends Span {
  readonly articles: readonly string[];
}

/** What {@link recogniseInNote} may be told. */
export interface NoteOptions {
  readonly language: 'fr' | 'en';
  /** Articles cited anywhere in the note: roles that stand alone are resolved by them. */
  readonly citedArticles?: readonly string[];
  /** Where each article is cited, sorted; the next citation in the same block decides before all others. */
  readonly citations?: readonly NoteCitation[];
}

/**
 * The actors named in the parts `prose` (sorted, disjoint) of a note. An ambiguous form is left out, never guessed.
 * Linear in the text; never throws.
 *
 * @example 'Russia' → the actor Russie of the articles; 'Durand' → Jean Durand, if he is the only one
 */
export function recogniseInNote(
  text: string,
  prose: readonly Span[],
  directory: ActorDirectory,
  options: NoteOptions,
): NoteMention[] {
  const skip = gapsBetween(prose, text.length);
  const { names, loneRoles } = readNames(text, { language: options.language, skip }, directory.index);
  const resolve = resolver(directory, names.actors, options.citedArticles ?? []);
  const actors = names.actors.map(resolve);
  const mentions = names.mentions.flatMap(({ start, end, via, actor: index }): NoteMention[] => {
    const actor = actors[index];
    return actor ? [{ start, end, via, actor }] : [];
  });
  const roles = names.roles.map(({ start, end, actor }) => ({
    holder: actors[actor],
    role: roleKeyOf(text.slice(start, end)),
  }));
  for (const phrase of loneRoles) {
    const role = roleKeyOf(text.slice(phrase.start, phrase.end));
    const actor = holderByCitation(text, phrase, role, directory, options) ?? holderOf(role, roles);
    if (actor) mentions.push({ ...phrase, actor, via: 'role' });
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The parts of a text of `length` that `spans` leave out. */
function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let start = 0;
  for (const span of spans) {
    if (span.start > start) gaps.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < length) gaps.push({ start, end: length });
  return gaps;
}

function resolver(
  directory: ActorDirectory,
  locals: readonly LocalActor[],
  cited: readonly string[],
): (local: LocalActor) => Actor | undefined {
  const named = new Set(locals.flatMap((local) => only(actorsOfKey(local.known ?? ''))));
  return (local) => {
    const key = local.known ?? '';
    const candidates = actorsOfKey(key);
    if (candidates.length > 0) return directory.actors[choose(directory, candidates, named, cited) ?? -1];
    if (local.known) return directory.actors[directory.index.byKnown.get(key) ?? -1] ?? freshActor(local);
    return byTranscription(directory, local) ?? (isFullName(local) ? freshActor(local) : undefined);
  };
}

function only(list: readonly number[]): readonly number[] {
  return list.length === 1 ? list : [];
}

/** Of several bearers of a form, the one whom the note names in full, else the one whom the cited articles name. */
function choose(
  directory: ActorDirectory,
  candidates: readonly number[],
  named: ReadonlySet<number>,
  cited: readonly string[],
): number | undefined {
  if (candidates.length === 1) return candidates[0];
  const inNote = candidates.filter((index) => named.has(index));
  if (inNote.length === 1) return inNote[0];
  const inSources = candidates.filter((index) =>
    directory.actors[index]?.mentions.some(({ article }) => cited.includes(article)),
  );
  return inSources.length === 1 ? inSources[0] : undefined;
}

/** "Lukashenko" for the one person of the articles whose name is transcribed "Loukachenko". */
function byTranscription(directory: ActorDirectory, local: LocalActor): Actor | undefined {
  const words = nameKey(local.name).split(' ');
  const found = directory.index.bySkeleton.get(nameSkeleton(words)) ?? [];
  return found.length === 1 ? directory.actors[found[0] ?? -1] : undefined;
}

function isFullName(local: LocalActor): boolean {
  const words = wordsOf(local.name).filter((word) => word.shape !== 'lower' && word.shape !== 'number');
  return words.length > 1;
}

function freshActor({ name, type, forms, known }: LocalActor): Actor {
  const actor = { name, type, aliases: forms, roles: [], mentions: [] };
  return known === undefined ? actor : { ...actor, known };
}

/** Who holds the role according to the citation that follows in the same block, else to all that the note cites. */
function holderByCitation(
  text: string,
  phrase: Span,
  role: RoleKey,
  directory: ActorDirectory,
  { citations = [], citedArticles = [] }: NoteOptions,
): Actor | undefined {
  const next = citations[firstEndingAfter(citations, phrase.end)];
  const near = next && !/\n[ \t]*\r?\n/.test(text.slice(phrase.end, next.start)) ? next.articles : [];
  for (const articles of [near, citedArticles]) {
    const holders = articles.flatMap((article) => directory.index.rolesIn.get(article) ?? []);
    const holder = holderOf(role, holders);
    if (holder !== undefined) return directory.actors[holder];
  }
  return undefined;
}
