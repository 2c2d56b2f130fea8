/** Finds actors by a few letters of any of their names, slips forgiven. */
import type { Actor } from '../engine/actors';
import type { SearchField } from '../engine/corpus/search';
import type { Library } from './library';
import { narrowed, ranked } from './narrowSearch';
import { PerEpoch } from './perEpoch';
import { FoldedTexts, WordFilter } from './wordFilter';

const FIELDS: readonly SearchField<Actor>[] = [
  { name: 'name', weight: 2, textOf: ({ name }) => name },
  { name: 'aliases', weight: 1, textOf: ({ aliases }) => aliases },
];

/** Answers from the library as it is; names are folded once an actor, whatever comes and goes beside it. */
export class ActorSearch {
  readonly #library: Library;
  readonly #filter: PerEpoch<WordFilter<Actor>>;

  constructor(library: Library) {
    this.#library = library;
    const texts = new FoldedTexts<Actor>(({ name, aliases }) => [name, ...aliases]);
    this.#filter = new PerEpoch(library, () => new WordFilter(library.directory.actors, texts));
  }

  /** The best `limit` actors, best first; for a blank query those named most. */
  search(query: string, limit: number): Actor[] {
    if (query.trim() === '') return this.#library.directory.actors.slice(0, limit);
    return ranked(narrowed(this.#filter.current, query), query, limit, FIELDS);
  }

  /** The actors that bear a name with the words of `query`, most mentions first; all for a blank query. */
  matching(query: string): readonly Actor[] {
    return this.#filter.current.matching(query);
  }
}
