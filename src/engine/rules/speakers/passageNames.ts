/** Who is named in a passage of a note, numbered as the readers of speech want it. */
import type { Actor, NameMention, NamesFound, NoteMention } from '../../actors';
import { addTo } from '../../text/groupBy';
import { mentionsIn } from './mentionsIn';
import type { NoteProse } from './noteProse';
import type { Passage } from './passages';

/** How many of an actor's first mentions in the note show its gender ("Mme", "la ministre"). */
const FIRST_MENTIONS = 3;

/** The names of one passage, and what of the note besides its words they depend on. */
export interface PassageNames {
  readonly names: NamesFound;
  /** By the numbers that `names` gives them: the order in which the passage names them. */
  readonly actors: readonly Actor[];
  /** All of this that does not stand in the passage's own text. */
  readonly key: string;
}

/** Looks up the names of passages. Built once a note, O(mentions). */
export class NamesOfPassages {
  readonly #text: string;
  /** Those that are not inside another one. */
  readonly #mentions: NoteMention[] = [];
  readonly #firstOf = new Map<Actor, NoteMention[]>();

  constructor(prose: NoteProse) {
    this.#text = prose.text;
    for (const mention of prose.mentions) {
      if (mention.start < (this.#mentions.at(-1)?.end ?? 0)) continue;
      this.#mentions.push(mention);
      const first = this.#firstOf.get(mention.actor);
      if (!first || first.length < FIRST_MENTIONS) addTo(this.#firstOf, mention.actor, mention);
    }
  }

  /** The names of `passage`, with the first mentions of the same actors elsewhere. */
  of({ headings, before, unit }: Passage): PassageNames {
    const units = [...headings, ...before, unit];
    const inside = units.map((each) => mentionsIn(this.#mentions, each));
    const actors = [...new Set(inside.flat().map(({ actor }) => actor))];
    const numbers = new Map(actors.map((actor, i) => [actor, i]));
    const firsts = actors.flatMap((actor) => this.#firstOf.get(actor) ?? []);
    const numbered = ({ start, end, via, actor }: NoteMention): NameMention => {
      return { start, end, via, actor: numbers.get(actor) ?? 0 };
    };
    const places = inside.map((mentions, i) => {
      const from = units[i]?.start ?? 0;
      return mentions
        .map((m) => `${m.start - from},${m.end - from},${m.via},${numbers.get(m.actor)}`)
        .join(' ');
    });
    const signs = firsts.map(({ start, actor }) => `${numbers.get(actor)}${this.#wordsBefore(start)}`);
    return {
      names: {
        actors: actors.map(({ name, type, aliases }) => ({ name, type, forms: aliases })),
        mentions: [...new Set([...inside.flat(), ...firsts])].map(numbered),
        roles: [],
      },
      actors,
      key: [...places, ...actors.map(({ name, type }) => `${type} ${name}`), ...signs].join('\n'),
    };
  }

  #wordsBefore(offset: number): string {
    return this.#text.slice(Math.max(0, offset - BEFORE), offset);
  }
}

/** How far before a name its civility or article is looked for, in UTF-16 units. */
const BEFORE = 12;
