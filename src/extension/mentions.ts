/** Where the articles name an actor. */
import type { Location } from 'vscode';
import type { Actor } from '../engine/actors';
import type { Place } from '../engine/match/verdict';
import type { Library } from '../session/library';
import { Locations } from './convert';

/** Every mention in the articles: the earliest article first, undated ones last. */
export function mentionPlaces(actor: Actor, library: Library): Place[] {
  const dates = new Map(library.directory.appearancesOf(actor).map(({ article, date }) => [article, date]));
  const dateOf = ({ article }: Place) => dates.get(article) ?? '9999';
  return library.directory
    .mentionsOf(actor)
    .toSorted(
      (a, b) => dateOf(a).localeCompare(dateOf(b)) || compare(a.article, b.article) || a.start - b.start,
    );
}

/** The first of them, none where no article names the actor; opens no article. */
export function firstPlace(actor: Actor, library: Library): Place[] {
  const named = library.directory.appearancesOf(actor).filter(({ first }) => first !== undefined);
  const [earliest] = named.sort(
    (a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.article, b.article),
  );
  return earliest?.first ? [{ article: earliest.article, ...earliest.first }] : [];
}

/** The editor's locations of places in articles; those of articles that are gone are left out. */
export function articleLocations(places: readonly Place[], library: Library): Location[] {
  const locations = new Locations();
  return places.flatMap((place) => {
    const text = library.corpus.get(place.article)?.article.text;
    const path = library.pathOf(place.article);
    return text === undefined || path === undefined ? [] : [locations.of(path, text, place)];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
