/** Places as an editor opens them: a file, lines and columns. */
import type { Actor } from '../engine/actors';
import type { Place } from '../engine/match/verdict';
import { LineMap, type LineRange } from '../engine/text/lines';
import type { Library } from '../session/library';
import type { Call, Desk } from './desk';
import { pointedAt, type Spot } from './pointed';

/** A stretch of a file. */
export interface FilePlace {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly range: LineRange;
}

/** Where something leads, and what it was that leads there. */
export interface Lead {
  readonly origin: LineRange | undefined;
  readonly places: readonly FilePlace[];
}

/** F12: from a quotation to its passage, from an actor to where the articles name it. The actor goes before. */
export async function definition(desk: Desk, spot: Spot, call: Call): Promise<Lead | undefined> {
  const pointed = await pointedAt(desk, spot, call);
  if (!pointed) return undefined;
  const { name, quote } = pointed;
  const { library } = desk.session;
  const named = name?.what.candidates.flatMap((actor) => mentionPlaces(actor, library));
  const source = quote?.what.source;
  const places = filePlaces(named ?? (source ? [source] : []), library);
  return { origin: name?.range ?? quote?.range, places };
}

/** Every mention in the articles: the earliest article first, undated ones last. */
export function mentionPlaces(actor: Actor, { directory }: Library): Place[] {
  const dates = new Map(directory.appearancesOf(actor).map(({ article, date }) => [article, date]));
  const dateOf = ({ article }: Place) => dates.get(article) ?? UNDATED;
  return directory
    .mentionsOf(actor)
    .toSorted((a, b) => compare(dateOf(a), dateOf(b)) || compare(a.article, b.article) || a.start - b.start);
}

/** The first of them, none where no article names the actor; opens no article. */
export function firstPlace(actor: Actor, { directory }: Library): Place[] {
  const named = directory.appearancesOf(actor).filter(({ first }) => first !== undefined);
  const [earliest] = named.sort(
    (a, b) => compare(a.date ?? UNDATED, b.date ?? UNDATED) || compare(a.article, b.article),
  );
  return earliest?.first ? [{ article: earliest.article, ...earliest.first }] : [];
}

/** Comes after every date. */
const UNDATED = '9999';

/** Places in articles; those of articles that are gone are left out. The lines of each article are counted once. */
export function filePlaces(places: readonly Place[], library: Library): FilePlace[] {
  const maps = new Map<string, LineMap>();
  return places.flatMap((place) => {
    const text = library.corpus.get(place.article)?.text;
    const path = library.pathOf(place.article);
    if (text === undefined || path === undefined) return [];
    const lines = maps.get(path) ?? new LineMap(text);
    maps.set(path, lines);
    return [{ path, range: lines.rangeOf(place) }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
