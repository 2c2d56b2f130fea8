/** Finds the actors that a note names: those of the articles in any writing, and those that no article knows. */
import type { Period } from '../text/printedPeriod';
import type { Span } from '../text/span';
import type { LocalActor, Via } from './actor';
import type { ActorDirectory } from './directory';
import { KeptNames } from './keptNames';
import type { Actor } from './knownActor';
import { RoleHolders } from './roleHolders';
import { roleKeyOf } from './roleKey';
import { type NoteCitation, RolesInNote } from './rolesInNote';
import { nameSkeleton } from './skeleton';
import { nameKey, wordsOf } from './words';

/** A place in a note where an actor is meant; determiner and civility left out. */
export interface NoteMention extends Span {
  readonly actor: Actor;
  readonly via: Via;
}

/** A place in a note where one of several actors is meant, and nothing decides which. */
export interface OpenMention extends Span {
  readonly via: Via;
  /** At least one: a role phrase may have a single known holder of whom it is not sure that he held it then. */
  readonly candidates: readonly Actor[];
}

/** The actors named in a note, sorted by place. */
export interface NamesInNote {
  readonly mentions: readonly NoteMention[];
  readonly open: readonly OpenMention[];
}

/** What {@link recogniseInNote} may be told. */
export interface NoteOptions {
  readonly language: 'fr' | 'en';
  /** Articles cited anywhere in the note: roles that stand alone are resolved by them. */
  readonly citedArticles?: readonly string[];
  /** Where each article is cited, sorted; the next citation in the same block decides before all others. */
  readonly citations?: readonly NoteCitation[];
  /** The time that the sentence around a place speaks of, if it names one. */
  readonly periodAt?: (place: Span) => Period | undefined;
  /** Whether the user rejects the name at a place. */
  readonly rejects?: (text: string, place: Span) => boolean;
}

/**
 * The actors named in the parts `prose` (sorted, disjoint) of a note. An ambiguous form is left open, never guessed.
 * Linear in the text; never throws.
 *
 * @param kept what was kept of an earlier reading of the note; it changes no answer
 * @example 'Russia' → the actor Russie of the articles; 'Durand' → Jean Durand, if he is the only one
 */
export function recogniseInNote(
  text: string,
  prose: readonly Span[],
  directory: ActorDirectory,
  options: NoteOptions,
  kept = new KeptNames(),
): NamesInNote {
  const { language, rejects } = options;
  const { names, loneRoles } = kept.read(text, prose, language, directory.index, rejects);
  const resolve = resolver(directory, names.actors, options.citedArticles ?? []);
  const candidates = names.actors.map(resolve);
  const mentions: NoteMention[] = [];
  const open: OpenMention[] = [];
  const tell = (place: Span, via: Via, found: readonly Actor[]): void => {
    const { start, end } = place;
    const [actor, ...more] = found;
    if (actor && more.length === 0) mentions.push({ start, end, via, actor });
    else if (actor) open.push({ start, end, via, candidates: found });
  };
  for (const mention of names.mentions) tell(mention, mention.via, candidates[mention.actor] ?? []);
  const roles = new RoleHolders(
    names.roles.map(({ start, end, actor }) => ({
      holder: candidates[actor]?.[0],
      role: roleKeyOf(text.slice(start, end)),
    })),
  );
  const rolesInNote = new RolesInNote(text, roles, directory.index, options);
  for (const { start, end } of loneRoles) {
    const { isDecided, holders } = rolesInNote.holdersAt({ start, end });
    const [holder] = holders;
    if (holder && isDecided) mentions.push({ start, end, via: 'role', actor: holder });
    else if (holder) open.push({ start, end, via: 'role', candidates: holders });
  }
  return { mentions: mentions.sort(inOrder), open: open.sort(inOrder) };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whom a local actor of the note may be: one where it is sure, none where nobody is known. */
function resolver(
  directory: ActorDirectory,
  locals: readonly LocalActor[],
  cited: readonly string[],
): (local: LocalActor) => readonly Actor[] {
  const { index } = directory;
  const named = new Set(locals.flatMap((local) => only(index.actorsOfKey(local.known ?? ''))));
  return (local) => {
    const candidates = index.actorsOfKey(local.known ?? '');
    if (candidates.length > 0) return choose(directory, candidates, named, cited);
    if (local.known) return [freshActor(local)];
    const transcribed = byTranscription(directory, local);
    return transcribed ? [transcribed] : isFullName(local) ? [freshActor(local)] : [];
  };
}

function only(list: readonly Actor[]): readonly Actor[] {
  return list.length === 1 ? list : [];
}

/** Of several bearers of a form, the one whom the note names in full, else the one whom the cited articles name, else all. */
function choose(
  directory: ActorDirectory,
  candidates: readonly Actor[],
  named: ReadonlySet<Actor>,
  cited: readonly string[],
): readonly Actor[] {
  if (candidates.length === 1) return candidates;
  const inNote = candidates.filter((actor) => named.has(actor));
  if (inNote.length === 1) return inNote;
  const inSources = candidates.filter((actor) => directory.isNamedIn(actor, cited));
  if (inSources.length === 1) return inSources;
  return candidates.filter((actor) => directory.candidatesFor(actor).length === 0);
}

/** "Lukashenko" for the one person of the articles whose name is transcribed "Loukachenko". */
function byTranscription(directory: ActorDirectory, local: LocalActor): Actor | undefined {
  const words = nameKey(local.name).split(' ');
  const found = directory.index.peopleOf(nameSkeleton(words));
  return found.length === 1 ? found[0] : undefined;
}

function isFullName(local: LocalActor): boolean {
  const words = wordsOf(local.name).filter((word) => word.shape !== 'lower' && word.shape !== 'number');
  return words.length > 1;
}

function freshActor({ name, type, forms, known }: LocalActor): Actor {
  const actor = { name, type, aliases: forms, roles: [], mentionCount: 0, articleCount: 0, latest: '' };
  return known === undefined ? actor : { ...actor, known };
}
