/**
 * Reads the names of a note again and again as it changes. The note falls into parts over whose ends no name goes; what
 * a part is by itself is kept by its text, and small facts are united over all parts: how words are written, which names
 * there are. An edit reads the parts that it touches and those to which another fact is news, then groups all names:
 * O(edit + names) beside the passing over the parts.
 */
import type { Span } from '../text/span';
import { contextOf, type Knowledge } from './context';
import { isHardWrapped } from './gaps';
import { NoteFacts } from './noteFacts';
import { keyOfPart, type NotePart, partsOf } from './notePart';
import { ReadPart } from './readPart';
import { type NamesRead, uniteNames } from './uniteNames';
import { wordsOf } from './words';

/** What holds for all parts alike. */
interface Ground {
  readonly language: 'fr' | 'en';
  readonly wrapped: boolean;
  readonly knowledge: Knowledge;
}

/** Holds the parts of one note as it was last read. */
export class KeptNames {
  #ground: Ground | undefined;
  #facts = new NoteFacts();
  #parts = new Map<string, ReadPart>();

  /**
   * Who is named in the `prose` (sorted, disjoint) of a note. Whatever was read before, the answer is the same.
   *
   * @param knowledge an object that never changes: another one has all read anew; its `rejects` is not asked
   */
  read(
    text: string,
    prose: readonly Span[],
    language: 'fr' | 'en',
    knowledge: Knowledge,
    rejects?: Knowledge['rejects'],
  ): NamesRead {
    const ground = this.#settle({ language, wrapped: isHardWrapped(text), knowledge });
    const placed = this.#take(partsOf(text, prose), ground);
    for (const part of this.#parts.values()) part.findNames();
    for (const part of this.#parts.values()) part.recoverNames();
    return uniteNames(placed.map(({ at, part }) => ({ at, reading: part.readAt(text, at, rejects) })));
  }

  /** Forgets all parts if something changed that holds for all. */
  #settle(ground: Ground): Ground {
    const { language, wrapped, knowledge } = this.#ground ?? {};
    const isSame =
      language === ground.language && wrapped === ground.wrapped && knowledge === ground.knowledge;
    if (!isSame) {
      this.#facts = new NoteFacts();
      this.#parts = new Map();
    }
    this.#ground = ground;
    return ground;
  }

  /** Reads what is new and forgets what is gone, in this order: most facts of a part outlive its edit. */
  #take(parts: readonly NotePart[], ground: Ground): { readonly at: number; readonly part: ReadPart }[] {
    const before = this.#parts;
    this.#parts = new Map();
    const placed = parts.map((each) => {
      const key = keyOfPart(each);
      const part = this.#parts.get(key) ?? before.get(key) ?? this.#partOf(key, each, ground);
      this.#parts.set(key, part);
      return { at: each.at, part };
    });
    for (const [key, part] of before) if (!this.#parts.has(key)) part.leave();
    return placed;
  }

  /** Reads a part from its key, which begins with its text: a slice would hold on to the whole note as it was. */
  #partOf(key: string, { text, skip }: NotePart, { language, wrapped, knowledge }: Ground): ReadPart {
    const own = { start: text.length, end: key.length };
    const words = wordsOf(key, [...skip, own], wrapped);
    return new ReadPart(contextOf(key, words, language, knowledge, this.#facts.writing), this.#facts);
  }
}
