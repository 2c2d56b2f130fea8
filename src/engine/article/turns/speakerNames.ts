/** Whom the label of a turn means: a name in it, the bearer of its initials or surname, whoever holds its office. */
import { foldLine } from '../../text/foldLine';
import { once } from '../../text/once';
import { contains, type Span } from '../../text/span';
import type { Label } from './labels';
import { presentedBefore } from './presented';
import type { Turn } from './turn';
import type { TurnSource } from './turnsOf';
import { Witnesses } from './witnesses';

type Speaker = Pick<Turn, 'speaker' | 'by'>;

/** Resolves the labels of one text. */
export class SpeakerNames {
  readonly #source: TurnSource;
  readonly #people: readonly number[];
  readonly #found = new Map<string, Speaker>();
  /** Who is named outside of labels. */
  readonly #outside: ReadonlySet<number>;
  readonly #witnesses: () => Witnesses;
  /** Labels that say more than a name: "Mme Roy, présidente", by their folded words. */
  readonly #full: readonly (readonly [words: string, speaker: number])[];

  constructor(source: TurnSource) {
    this.#source = source;
    const { actors, mentions } = source.names;
    this.#people = actors.flatMap(({ type }, i) => (type === 'person' ? i : []));
    const isLabel = ({ start, end }: Span) => source.labels.some((label) => contains(label, { start, end }));
    this.#outside = new Set(mentions.flatMap((each) => (isLabel(each) ? [] : each.actor)));
    this.#witnesses = once(() => {
      const first = source.labels[0];
      const presented = first && presentedBefore(source, first.line);
      return new Witnesses(source.lines, (name) => this.#byName(name), presented);
    });
    this.#full = source.labels.flatMap((label) => {
      const speaker = this.#named(label) ?? this.#byName(label.key);
      const words = foldLine(source.text.slice(label.start, label.end));
      return speaker === undefined ? [] : [[words, speaker] as const];
    });
  }

  /** The speaker of a label; without an actor where none is meant for sure. */
  of(label: Label): Speaker {
    if (label.form === 'letter') {
      const speaker = this.#witnesses().of(label);
      return { speaker, by: speaker === undefined ? label.key : `#${speaker}` };
    }
    const found = this.#found.get(label.key) ?? this.#find(label);
    this.#found.set(label.key, found);
    return found;
  }

  #find(label: Label): Speaker {
    const speaker = this.#speakerOf(label);
    if (speaker !== undefined) return { speaker, by: `#${speaker}` };
    const full = this.#inFull(label);
    return full ? this.of(full) : { speaker, by: label.key };
  }

  /** The label that gives in full what this one gives by initials. */
  #inFull({ key }: Label): Label | undefined {
    const letters = key.replace(/[^\p{L}]/gu, '');
    if (letters.length < 2 || key.split(/\s+/).some((part) => part.length > letters.length)) return undefined;
    return this.#source.labels.find((other) => {
      const words = other.key.split(/[\s-]+/).filter((word) => !TITLES.has(word));
      return (
        words.every((word) => word.length > 1) && words.map((word) => word.charAt(0)).join('') === letters
      );
    });
  }

  #speakerOf(label: Label): number | undefined {
    const short = this.#explained(label) ?? this.#byInitials(label);
    if (short !== undefined) return short;
    const same = this.#source.labels.filter(({ key }) => key === label.key);
    for (const each of same) {
      const named = this.#named(each);
      if (named !== undefined) return named;
    }
    return this.#byName(label.key) ?? this.#byOffice(label);
  }

  /** Whom the text says that the label stands for: "Jo Tarrant (JT)", "JT = Jo Tarrant". */
  #explained({ start, end }: Label): number | undefined {
    const { text, names } = this.#source;
    const printed = text.slice(start, end);
    if (printed === '' || printed.length > LONGEST_SHORT) return undefined;
    return names.mentions.find((each) => {
      const after = text.slice(each.end, each.end + printed.length + 3).trimStart();
      const before = text.slice(Math.max(0, each.start - printed.length - 5), each.start);
      const equated = /^([\s\S]*?)\s?=\s?$/.exec(before)?.[1] ?? '';
      const isWhole = equated.endsWith(printed) && !/\p{L}$/u.test(equated.slice(0, -printed.length));
      return after.startsWith(`(${printed})`) || isWhole;
    })?.actor;
  }

  /** A person whom the text names in the label. */
  #named(label: Label): number | undefined {
    return this.#source.names.mentions.find(
      ({ via, actor, start, end }) =>
        via === 'name' && contains(label, { start, end }) && this.#isSure(actor),
    )?.actor;
  }

  /** A person who is named elsewhere than in labels too, or with more than one word: no "Interviewer", no "JT". */
  #isSure(actor: number): boolean {
    const { type, name = '' } = this.#source.names.actors[actor] ?? {};
    const words = foldLine(name)
      .split(/[\s.-]+/)
      .filter((word) => word.length > 1 && !TITLES.has(word));
    if (type !== 'person' || words.length === 0) return false;
    return words.length > 1 || this.#outside.has(actor);
  }

  /** The one person who has all of the words in the name: "GASPARD", "Dr Rao". */
  #byName(folded: string): number | undefined {
    const words = folded.split(/[\s-]+/).filter((word) => word.length > 2 && !TITLES.has(word));
    if (words.length === 0) return undefined;
    return this.#only((name) => words.every((word) => name.includes(word)));
  }

  #byInitials({ key }: Label): number | undefined {
    const letters = key.replace(/[^\p{L}]/gu, '');
    if (letters.length < 2 || letters.length > 4 || /\p{L}{4}/u.test(key.replace(/\s/g, '  ')))
      return undefined;
    if (key.split(/\s+/).some((part) => part.length > 4)) return undefined;
    const initials = (name: readonly string[]): string => name.map((word) => word.charAt(0)).join('');
    return (
      this.#only((name) => name.every((word) => word.length > 1) && initials(name) === letters) ??
      this.#only((name) => (name.at(-1)?.length ?? 0) > 1 && initials(name).endsWith(letters))
    );
  }

  /** The only one beside whose name the text prints the words of the label: "Mme la présidente", "Chair". */
  #byOffice({ key }: Label): number | undefined {
    const office = key.split(/\s+/).filter((word) => word.length > 2 && !TITLES.has(word));
    if (office.length === 0) return undefined;
    const { roles } = this.#source.names;
    const printed = roles.map(
      ({ start, end, actor }) => [foldLine(this.#source.text.slice(start, end)), actor] as const,
    );
    const holders = [...this.#full, ...printed].filter(([words]) => {
      const all = words.split(/[^\p{L}]+/u);
      return office.every((word) => all.includes(word));
    });
    if (office.length === 1 && CHAIRS.has(office[0] ?? '')) holders.push(...this.#presiding());
    const different = new Set(holders.map(([, actor]) => actor));
    return different.size === 1 ? holders[0]?.[1] : undefined;
  }

  /** "Présidence de Mme Roy", "Before Dame Ida Sand, Chair". */
  #presiding(): (readonly [string, number])[] {
    const { text, names } = this.#source;
    return names.mentions.flatMap(({ start, actor, via }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      return via === 'name' && PRESIDING.test(before) ? [['', actor] as const] : [];
    });
  }

  #only(fits: (name: readonly string[]) => boolean): number | undefined {
    const found = this.#people.filter((actor) => {
      const { name = '', forms = [] } = this.#source.names.actors[actor] ?? {};
      return [name, ...forms].some((form) =>
        fits(
          foldLine(form)
            .split(/[\s.-]+/)
            .filter(Boolean),
        ),
      );
    });
    return found.length === 1 ? found[0] : undefined;
  }
}

const LONGEST_SHORT = 10;

const CHAIRS: ReadonlySet<string> = new Set('president presidente chair chairman chairwoman'.split(' '));
const PRESIDING =
  /(?:présidence de|présidée? par|chaired by|in the chair:?|before)\s+(?:(?:M|Mr|Mrs|Ms|Dr)\.?\s|Mme\s|Dame\s|Sir\s)?$/iu;
/** Words before a name, folded. */
const TITLES: ReadonlySet<string> = new Set(
  'mme mlle mmes madame monsieur mrs mr ms dr prof professor professeur sir lord lady dame hon the les colonel captain capitaine general judge justice maitre rev'.split(
    ' ',
  ),
);
