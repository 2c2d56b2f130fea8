/** Actors by a few letters, and what lists say of them. */
import type { Actor } from '../engine/actors';
import type { ActorCard } from '../session/actorCards';
import { ActorSymbols } from '../session/actorSymbols';
import type { ActorLine } from './actorLine';
import type { Desk } from './desk';
import { type FilePlace, filePlaces, firstPlace, mentionPlaces } from './places';

/** A few letters, and how many answers are wanted at most. */
export interface Query {
  readonly query: string;
  readonly limit: number;
}

/** The best actors, best first; for a blank query those named most. */
export function searchActors({ actorSearch, lines }: Desk, { query, limit }: Query): ActorLine[] {
  return actorSearch.search(query, limit).map((actor) => lines.of(actor));
}

/** An actor that nobody has accepted yet, and a sentence that names it. */
export interface SuggestedActor extends ActorLine {
  /** The words before the mention, the mention, the words after it; as printed. */
  readonly evidence: readonly [before: string, mention: string, after: string] | undefined;
}

/** Those named most. */
export function suggestedActors(desk: Desk, limit: number): SuggestedActor[] {
  const { actors } = desk.session.library.directory;
  const open = actors.filter(({ registered }) => !registered).slice(0, limit);
  return open.map((actor) => ({ ...desk.lines.of(actor), evidence: evidenceFor(actor, desk) }));
}

function evidenceFor(actor: Actor, { cards, session }: Desk): SuggestedActor['evidence'] {
  const [mention] = firstPlace(actor, session.library);
  const passage = mention && cards.passage(mention);
  return passage && [passage.before, passage.passage, passage.after];
}

/** The card of an actor; `undefined` if no article names it any more. */
export function actorCard({ lines, actorCards }: Desk, line: ActorLine): ActorCard | undefined {
  const actor = lines.actorOf(line);
  return actor && actorCards.of(actor);
}

/** Every place in the articles that names an actor, the earliest article first. */
export function actorPlaces({ lines, session: { library } }: Desk, line: ActorLine): FilePlace[] {
  const actor = lines.actorOf(line);
  return actor ? filePlaces(mentionPlaces(actor, library), library) : [];
}

/** An actor as an editor's list of symbols wants it. */
export interface SymbolLine {
  readonly label: string;
  readonly actor: ActorLine;
  /** Its first mention. */
  readonly place: FilePlace;
}

/** Actors by a few letters; none that only the registry knows. */
export function symbols(desk: Desk, { query, limit }: Query): SymbolLine[] {
  const { library } = desk.session;
  return new ActorSymbols(desk.actorForms, desk.actorSearch)
    .search(query, limit)
    .flatMap(({ actor, label }) => {
      const [place] = filePlaces(firstPlace(actor, library), library);
      return place ? [{ label, actor: desk.lines.of(actor), place }] : [];
    });
}
