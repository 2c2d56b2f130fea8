/** Where the articles name an actor. */
import type { Location } from 'vscode';
import type { Actor } from '../engine/actors';
import type { Place } from '../engine/match/verdict';
import type { Library } from '../session/library';
import { Locations } from './convert';

/** Every mention in the articles: the earliest article first, undated ones last. */
export function mentionPlaces(actor: Actor, library: Library): Place[] {
  const dateOf = ({ article }: Place) => library.corpus.get(article)?.article.date ?? '9999';
  return actor.mentions.toSorted(
    (a, b) => dateOf(a).localeCompare(dateOf(b)) || compare(a.article, b.article) || a.start - b.start,
  );
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
