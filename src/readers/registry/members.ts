/** The members of one JSON object, each asked for by name and kind; whatever is wrong is told with its place. */
import type { Problem } from '../../engine/text/span';
import { nearestName } from '../nearestName';
import { itemsOf, membersOf, type Node, spanOf } from './jsonTree';

/** Longest name, alias, role or form, in UTF-16 units: what takes a name apart need not be linear in it. */
const LONGEST_NAME = 300;
/** What such a text is, for messages. */
export const A_NAME = `a text with at least one letter, of at most ${LONGEST_NAME} characters`;

/** Tells texts that may be names. */
export const nameTest = {
  test: (text: string): boolean => text.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(text),
};

/** Reads an object of the registry. Problems go into the list it is given. */
export class Members {
  readonly #node: Node;
  readonly #what: string;
  readonly #problems: Problem[];
  readonly #members: ReadonlyMap<string, Node>;

  /**
   * @param known the names that members may have; any other is told
   * @param what the object, for messages: "an actor"
   */
  constructor(node: Node, known: readonly string[], what: string, problems: Problem[]) {
    this.#node = node;
    this.#what = what;
    this.#problems = problems;
    const members = membersOf(node);
    if (node.type !== 'object') this.#tell(`${capital(what)} must be an object, { … }.`, node);
    for (const { name, key } of members) {
      if (known.includes(name)) continue;
      const nearest = nearestName(name, known);
      const advice = nearest ? `did you mean "${nearest}"?` : `known are ${known.join(', ')}.`;
      this.#tell(`There is no member "${name}" in ${what}; ${advice}`, key);
    }
    this.#members = new Map(members.map(({ name, value }) => [name, value]));
  }

  /** A text that must be there and hold a letter. */
  need(name: string): string | undefined {
    const text = this.text(name, nameTest, A_NAME);
    if (!this.#members.has(name) && this.#node.type === 'object')
      this.#tell(`${capital(this.#what)} must have a "${name}".`, this.#node);
    return text;
  }

  /** A text, if it is there; `expected` says what `pattern` wants. */
  text(name: string, pattern: Pick<RegExp, 'test'> = /\S/, expected = 'a text'): string | undefined {
    const node = this.#members.get(name);
    if (!node) return undefined;
    const value: unknown = node.value;
    if (typeof value === 'string' && pattern.test(value)) return value;
    this.#tell(`"${name}" must be ${expected}.`, node);
    return undefined;
  }

  /** One of `choices`, if it is there. */
  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const expected = `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
    const value = this.text(name, /^/, expected);
    const choice = choices.find((each) => each === value);
    const node = this.#members.get(name);
    if (value !== undefined && choice === undefined && node)
      this.#tell(`"${name}" must be ${expected}.`, node);
    return choice;
  }

  /** The items of a list; none where it is not there. */
  list(name: string): readonly Node[] {
    const node = this.#members.get(name);
    if (node && node.type !== 'array') this.#tell(`"${name}" must be a list, [ … ].`, node);
    return node ? itemsOf(node) : [];
  }

  #tell(message: string, node: Node): void {
    this.#problems.push({ message, span: spanOf(node) });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
