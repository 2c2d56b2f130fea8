/** Finds actors by a few letters of any of their names, slips forgiven. */
import type { Actor } from '../engine/actors';
import { FuzzySearch, type SearchField } from '../engine/corpus/search';
import type { Library } from './library';

const FIELDS: readonly SearchField<Actor>[] = [
  { name: 'name', weight: 2, textOf: ({ name }) => name },
  { name: 'aliases', weight: 1, textOf: ({ aliases }) => aliases },
];

/** Answers from the library as it is; its list is made anew only when the articles or the registry change. */
export class ActorSearch {
  readonly #library: Library;
  #known: { readonly epoch: number; readonly search: FuzzySearch<Actor> } | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The best `limit` actors, best first; for a blank query those named most. */
  search(query: string, limit: number): Actor[] {
    const { actors } = this.#library.directory;
    return query.trim() === '' ? actors.slice(0, limit) : this.#current().search(query, limit);
  }

  #current(): FuzzySearch<Actor> {
    const { epoch, directory } = this.#library;
    if (this.#known?.epoch !== epoch)
      this.#known = { epoch, search: new FuzzySearch(directory.actors, FIELDS) };
    return this.#known.search;
  }
}
