import type { PronounKind } from './grammar';
import { isPerson, type Scene, type Subject } from './scene';

/** A subject is forgotten after so many later ones. */
const MEMORY = 6;

/**
 * Who has been the subject of the sentences so far: what "il", "elle" and "ils" are resolved by. One for each
 * article, filled in reading order; a passage may be put off until a pronoun asks for what came before it.
 */
export class SubjectMemory {
  readonly #scene: Scene;
  #recent: Subject[] = [];
  /** What is still to be done, in reading order, before the memory can answer. */
  #unread: (() => void)[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Notes the subject of the sentence that was read last. */
  remember(subject: Subject): void {
    if (this.#unread.length > 0) this.putOff(() => this.remember(subject));
    else this.#recent = [subject, ...this.#recent].slice(0, MEMORY);
  }

  /** Lets a passage be read, by `read`, only if somebody asks: `read` remembers its subjects. */
  putOff(read: () => void): void {
    this.#unread.push(read);
  }

  /** The most recent subject that the pronoun fits; people before institutions for a singular one. */
  resolve(pronoun: PronounKind): Subject | undefined {
    this.#catchUp();
    const fitting = this.#recent.filter((subject) => this.#fits(subject, pronoun));
    if (pronoun.thing) return fitting.find((subject) => !this.#isHuman(subject));
    if (pronoun.plural) return fitting.find((subject) => subject.plural) ?? fitting[0];
    return fitting.find((subject) => this.#isHuman(subject)) ?? fitting[0];
  }

  #catchUp(): void {
    const unread = this.#unread;
    this.#unread = [];
    for (const read of unread) read();
  }

  #fits(subject: Subject, pronoun: PronounKind): boolean {
    if (pronoun.plural)
      return subject.plural || (subject.actor !== undefined && !isPerson(this.#scene, subject.actor));
    if (subject.plural) return false;
    const gender = subject.actor === undefined ? undefined : this.#scene.genders.get(subject.actor);
    const known = gender !== undefined && isPerson(this.#scene, subject.actor);
    return !known || pronoun.gender === undefined || gender === pronoun.gender;
  }

  #isHuman(subject: Subject): boolean {
    return subject.label !== undefined || isPerson(this.#scene, subject.actor);
  }
}
