/** Completes the name of an actor from what is written before the cursor. */
import { type Actor, nameKey } from '../engine/actors';
import { type ActorForm, type ActorForms, wordsAt } from './actorForms';

/** A form to be written. */
export interface NameOffer {
  readonly actor: Actor;
  readonly form: string;
  /** How many UTF-16 units before the cursor it takes the place of: the name as far as it is written, and its `@`. */
  readonly replaces: number;
  /** What holds, in order, the letters of all that may be typed on to mean it; all offers begin alike. */
  readonly filter: string;
}

/** The best offers. */
export interface NameOffers {
  readonly offers: readonly NameOffer[];
  /** There are more: typing on may call for others than these. */
  readonly isCut: boolean;
}

/** Names have no more words than this before the cursor. */
const WORDS = 5;
/** How many forms of one actor are offered. */
const FORMS = 3;
/** A word, with what may part it from the next within a name. */
const LAST_WORDS = /[\p{L}\p{N}\p{M}]+(?:[ \u00a0\u202f'’.-]|$)/gu;

/** Answers from the forms as they are. */
export class ActorCompletion {
  readonly #forms: ActorForms;

  constructor(forms: ActorForms) {
    this.#forms = forms;
  }

  /**
   * What may be meant by the end of `before`, the line up to the cursor: the most mentioned actor first, of each its name
   * before its aliases. After a lone `@`, or where no word is begun, the names of those mentioned most.
   *
   * @example offers('a dit Jens Sto', 50) // "Jens Stoltenberg" for the last 8 units, "Stoltenberg" for the last 3
   */
  offers(before: string, limit: number): NameOffers {
    const starts = startsOf(before);
    const offers: NameOffer[] = [];
    const perActor = new Map<Actor, number>();
    let isCut = false;
    for (const known of this.#forms.all()) {
      const count = perActor.get(known.actor) ?? 0;
      const start = startFor(known.key, starts, count === 0, before.length);
      if (!start) continue;
      if (offers.length === limit) return { offers, isCut: true };
      if (count === FORMS) isCut = true;
      else offers.push(offerOf(known, start, before));
      perActor.set(known.actor, Math.min(FORMS, count + 1));
    }
    return { offers, isCut };
  }
}

/** `start`: where the form takes over. */
function offerOf({ actor, form, key }: ActorForm, { offset, words }: Start, before: string): NameOffer {
  const mark = before.charAt(offset - 1) === '@' ? '@' : '';
  const rest = words === '' ? form : key.slice(wordsAt(key, words));
  const others = words === '' ? actor.aliases : [];
  const filter = mark + [...new Set([rest, form, key, ...others])].join(' ');
  return { actor, form, replaces: before.length - offset + mark.length, filter };
}

/** A place where the name may begin, and the folded words from there to the cursor. */
interface Start {
  readonly offset: number;
  readonly words: string;
}

/** The most words first; none where no word is begun. */
function startsOf(before: string): Start[] {
  const runs = [...before.slice(-120).matchAll(LAST_WORDS)];
  const from = Math.max(0, before.length - 120);
  const starts: Start[] = [];
  let next = before.length;
  for (const run of runs.toReversed().slice(0, WORDS)) {
    const offset = from + run.index;
    const isAdjacent = offset + run[0].length === next;
    if (!isAdjacent || (starts.length === 0 && /[^\p{L}\p{N}\p{M}]$/u.test(run[0]))) break;
    starts.unshift({ offset, words: nameKey(before.slice(offset)) });
    next = offset;
  }
  return starts;
}

/** Where the form takes over: from the most words that it holds. Without a word, names only. */
function startFor(key: string, starts: readonly Start[], isName: boolean, end: number): Start | undefined {
  if (starts.length === 0) return isName ? { offset: end, words: '' } : undefined;
  return starts.find(({ words }) => words !== '' && wordsAt(key, words) >= 0);
}
