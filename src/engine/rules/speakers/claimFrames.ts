/** Whom a turn of phrase gives a quotation to, which is listed rather than read: "à P de conclure : Q", "Q was how P saw it". */
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, type Subject, subjectOfMention } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { addTo } from '../../text/groupBy';
import { nameOpening } from './clauseHead';
import { CLAIM_FRAMES } from './data/claimFrames';
import { OF_ANOTHER, WRITTEN } from './headWords';
import { namedIn } from './namedIn';

/** What a frame asks of the next token: one of some words, or one of its signs. */
type Element = '^' | '*' | '.' | 'P' | 'Q' | ReadonlySet<string> | readonly string[];

interface Frame {
  readonly elements: readonly Element[];
  /** Whether the quotation stands at its head, and what follows may be a sentence of its own. */
  readonly opensWithQuote: boolean;
  readonly mayCross: boolean;
}

/** Where a frame has got to in its sentence, and whom it named on the way. */
interface Place {
  readonly at: number;
  readonly subject: Subject | undefined;
}

/** Most tokens that `*` and an apposition pass over. */
const LONGEST_GAP = 12;

/** By each word of the first element that is words: a frame is tried only where one of them stands. */
const FRAMES_BY_WORD: ReadonlyMap<string, readonly Frame[]> = framesByWord(CLAIM_FRAMES);

/**
 * Who speaks the quotation at token `at` by a frame of the list. O(tokens × frames whose word stands there).
 *
 * @param crosses whether the quotation ends a sentence and the other tokens are the next one
 */
export function framedSpeaker(sentence: ReadSentence, at: number, crosses = false): Subject | undefined {
  const { tokens } = sentence;
  if (namedIn(sentence.scene, tokens).length === 0) return undefined;
  const tried = new Set<Frame>();
  for (const { low } of tokens) {
    for (const frame of FRAMES_BY_WORD.get(low) ?? []) {
      if (tried.has(frame) || (crosses && !frame.mayCross)) continue;
      tried.add(frame);
      const subject = matchAnywhere(sentence, frame, at);
      if (subject) return subject;
    }
  }
  return undefined;
}

function matchAnywhere(sentence: ReadSentence, frame: Frame, at: number): Subject | undefined {
  const starts = frame.opensWithQuote ? [at] : sentence.tokens.slice(0, at).map((_, i) => i);
  for (const start of starts) {
    const found = match({ sentence, elements: frame.elements, quote: at }, 0, {
      at: start,
      subject: undefined,
    });
    if (found?.subject && !isTakenUp(sentence.tokens, found.subject, at)) return found.subject;
  }
  return undefined;
}

/** Whether the words between a name and the quotation make it another's, or a sign's. */
function isTakenUp(tokens: readonly Token[], { mention }: Subject, at: number): boolean {
  const between = tokens.slice(0, at).filter(({ start }) => start >= mention.end);
  return between.some(({ low }) => OF_ANOTHER.test(low) || WRITTEN.has(low));
}

/** What is matched: the elements of a frame in a sentence, around the quotation at token `quote`. */
interface Matching {
  readonly sentence: ReadSentence;
  readonly elements: readonly Element[];
  readonly quote: number;
}

/** Goes on with element `i` at `place`; the place behind the last one, if all fit. */
function match(matching: Matching, i: number, place: Place): Place | undefined {
  const element = matching.elements[i];
  if (element === undefined) return place;
  for (const next of stepsOver(matching, i, place)) {
    const found = match(matching, i + 1, next);
    if (found) return found;
  }
  return undefined;
}

/** Where an element may lead from `place`. */
function stepsOver({ sentence, elements, quote }: Matching, i: number, place: Place): readonly Place[] {
  const element = elements[i];
  const { tokens } = sentence;
  if (element === undefined) return [];
  if (element === '^') return opensClause(tokens, place.at) ? [place] : [];
  if (element === '.')
    return [place, ...(tokens[place.at]?.low === '.' ? [{ ...place, at: place.at + 1 }] : [])];
  const at = overMarks(tokens, place.at);
  if (element === '*') return gapsFrom(sentence, { ...place, at });
  if (element === 'P') return personAt(sentence, at, elements[i + 1] === 'Q');
  if (element === 'Q') return quoteAt(tokens, at, quote) ? [{ ...place, at: quote + 1 }] : [];
  return fits(element, tokens[at]) ? [{ ...place, at: at + 1 }] : [];
}

function fits(element: ReadonlySet<string> | readonly string[], token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (element instanceof Set) return element.has(token.low);
  return [...element].some((stem) => token.low.startsWith(stem));
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || /^(?:et|puis|and|then|mais|but)$/.test(before.low);
}

function overMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && !/^[;.!?]$/.test(tokens[at]?.low ?? '')) at++;
  return at;
}

/** The quotation itself, perhaps behind "que" or "that". */
function quoteAt(tokens: readonly Token[], from: number, quote: number): boolean {
  const at = /^(?:que|qu'|that)$/.test(tokens[from]?.low ?? '') ? overMarks(tokens, from + 1) : from;
  return at === quote;
}

/** The ends of every gap at `place` that names nobody but who is named already. */
function gapsFrom({ scene, tokens }: ReadSentence, place: Place): readonly Place[] {
  const places: Place[] = [place];
  for (let length = 1; length <= LONGEST_GAP; length++) {
    const token = tokens[place.at + length - 1];
    if (!token || token.kind === 'quote' || /^[:;.!?]$/.test(token.low)) break;
    const isOther = namedIn(scene, [token]).some(
      ({ actor }) => isPerson(scene, actor) && actor !== place.subject?.actor,
    );
    if (isOther) break;
    places.push({ ...place, at: place.at + length });
  }
  return places;
}

/** Behind somebody's name, and behind an apposition to it where the quotation follows. */
function personAt(sentence: ReadSentence, at: number, mayBeDescribed: boolean): readonly Place[] {
  const { tokens, scene } = sentence;
  const named = nameOpening(sentence, tokens.slice(at));
  const type = named && scene.names.actors[named.mention.actor]?.type;
  if (!named || (type !== 'person' && type !== 'organisation')) return [];
  const subject = subjectOfMention(scene, named.mention);
  const behind = tokens.length - named.rest.length;
  const place = { at: behind, subject };
  return mayBeDescribed && /^[,(]$/.test(tokens[behind]?.low ?? '') ? gapsFrom(sentence, place) : [place];
}

function framesByWord(list: string): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const line of list.split('\n').filter((each) => each !== '')) {
    const parts = line.split(' ');
    const elements = parts.map(elementOf);
    const frame = { elements, opensWithQuote: parts[0] === 'Q', mayCross: parts[1] === '.' };
    const key = elements.find((each) => each instanceof Set);
    for (const word of key instanceof Set ? key : []) addTo(frames, word, frame);
  }
  return frames;
}

function elementOf(part: string): Element {
  if (part === '^' || part === '*' || part === '.' || part === 'P' || part === 'Q') return part;
  const words = part.split('|');
  return part.includes('~') ? words.map((word) => word.replace('~', '')) : new Set(words);
}
