import type { NamesFound } from '../actors/actor';
import { firstEndingAfter, type Span, slice } from '../text/span';
import { accordsOf } from './according';
import { withIncises } from './afterCry';
import { type Attribution, cueFor, cueInside, type SpokenReading } from './cues';
import { datelineLength } from './dateline';
import { inDialogue } from './dialogue/inDialogue';
import { isDialogue } from './dialogue/isDialogue';
import { grammarOf } from './grammar';
import { leadingSubject } from './leading';
import { subjectIn } from './nounPhrase';
import { SubjectMemory } from './pronouns';
import type { AttributedQuote, PrintedQuote } from './quotation';
import { isNamed, kindOf } from './quoteKind';
import { isPerson, mentionsWithin, type Scene, type Subject, sceneOf, subjectOfMention } from './scene';
import { sentencesOf } from './sentences';
import { subjectOf } from './subject';
import { type Token, tokensOf } from './tokens';
import { verbGroupsOf } from './verbGroups';

/** Quotations with what surrounds them. */
export interface Speech {
  readonly text: string;
  readonly language: 'fr' | 'en';
  /** The paragraphs to read, in order. */
  readonly paragraphs: readonly Span[];
  /** Sorted by start, nested ones after their outer one. */
  readonly quotes: readonly PrintedQuote[];
  readonly names: NamesFound;
}

/**
 * Gives each quotation its kind and, where the text says it, its speaker with mention and cue. Sentences are read in
 * order, so that a pronoun or a quotation alone is understood from what came before. When in doubt nobody is named.
 *
 * Written from the cue patterns of press prose; no published algorithm. O(text), apart from a bounded look around each quotation.
 */
export function attributeSpeakers(speech: Speech): readonly AttributedQuote[] {
  if (speech.quotes.length === 0) return [];
  const scene = sceneOf(speech.text, grammarOf(speech.language), speech.names);
  const answers = new SpeakerReader(speech, scene).read();
  return isDialogue(speech) ? inDialogue(speech, scene, answers) : answers;
}

/** A shorter paragraph in marks may be a heading; in characters. */
const SHORTEST_ALONE = 30;
/** So many tokens before a colon such a verb may stand. */
const FARTHEST_SENSE = 10;
/** Who hears or reads the words that follow is not who says them. */
const PERCEIVES =
  /^(?:entend|écoute|reçu|reçoi|lut$|lit$|lisait$|lire$|hear|overhear|listen|receiv|reads?$|reading$)/;

/** An outermost quotation with its place in the list of all. */
interface PlacedQuote extends Span {
  readonly index: number;
}

/** Whether one quotation of some length, with a stop of its own, is all of a paragraph. */
function isAlone(text: string, paragraph: Span, quotes: readonly Span[]): boolean {
  const [quote] = quotes;
  if (!quote || quotes.length > 1 || quote.end - quote.start < SHORTEST_ALONE) return false;
  const around = text.slice(paragraph.start, quote.start) + text.slice(quote.end, paragraph.end);
  return !/[\p{L}\p{N}]/u.test(around) && /[.!?…]\s?[”"»’']{0,2}$/u.test(slice(text, quote));
}

/** Reads one article; holds the memory of subjects and the answers so far. */
class SpeakerReader {
  readonly #speech: Speech;
  readonly #scene: Scene;
  readonly #memory: SubjectMemory;
  readonly #answers: (AttributedQuote | undefined)[];
  readonly #outermost: readonly PlacedQuote[];
  /** Who spoke last in this paragraph, and who the sentence before was about. */
  #lastSpeaker: Attribution | undefined;
  #announced: Attribution | undefined;

  constructor(speech: Speech, scene: Scene) {
    this.#speech = speech;
    this.#scene = scene;
    this.#memory = new SubjectMemory(scene);
    this.#answers = speech.quotes.map(() => undefined);
    this.#outermost = speech.quotes.flatMap((quote, index) =>
      quote.depth === 0 ? [{ ...quote.outer, index }] : [],
    );
  }

  read(): readonly AttributedQuote[] {
    const end = this.#outermost.reduce((farthest, quote) => Math.max(farthest, quote.end), 0);
    const paragraphs = this.#speech.paragraphs.filter(({ start }) => start < end);
    for (const [i, paragraph] of paragraphs.entries()) this.#readParagraph(paragraph, paragraphs[i + 1]);
    let around: AttributedQuote | undefined;
    return this.#speech.quotes.map((quote, i) => {
      const answer = this.#answers[i] ?? this.#nestedAnswer(quote, around);
      if (quote.depth === 0) around = answer;
      return answer;
    });
  }

  /** Where no quotation stands or is announced, only pronouns further down may ask who a paragraph is about. */
  #readParagraph(paragraph: Span, next: Span | undefined): void {
    const quotes = this.#quotesIn(paragraph);
    if (!this.#goesOn(paragraph, quotes)) this.#lastSpeaker = undefined;
    const announces =
      this.#speech.text.charAt(paragraph.end - 1) === ':' ||
      (next !== undefined && isAlone(this.#speech.text, next, this.#quotesIn(next)));
    if (quotes.length === 0 && !announces) this.#memory.putOff(() => this.#passOver(paragraph));
    else for (const sentence of this.#sentencesIn(paragraph, quotes)) this.#readSentence(sentence);
    if (!announces) this.#announced = undefined;
  }

  /** Whether a paragraph is only a quotation, which whoever spoke last goes on to say; nobody answers their own question. */
  #goesOn(paragraph: Span, quotes: readonly PlacedQuote[]): boolean {
    if (!isPerson(this.#scene, this.#lastSpeaker?.subject?.actor)) return false;
    const before = firstEndingAfter(this.#outermost, paragraph.start) - 1;
    const asks = this.#endsWith(/\?$/, this.#outermost[before]?.index ?? -1);
    return !asks && isAlone(this.#speech.text, paragraph, quotes);
  }

  #passOver(paragraph: Span): void {
    for (const sentence of this.#sentencesIn(paragraph, [])) this.#understand(sentence);
  }

  #sentencesIn(paragraph: Span, quotes: readonly PlacedQuote[]): readonly (readonly Token[])[] {
    const start = paragraph.start + datelineLength(slice(this.#speech.text, paragraph));
    const tokens = tokensOf(this.#speech.text, { start, end: paragraph.end }, quotes);
    const sentences = sentencesOf(tokens, (index) => this.#endsWith(/[.!?…]$/u, index));
    return withIncises(sentences, this.#scene.grammar, (index) => this.#endsWith(/[!?…—–-]$/u, index));
  }

  /** The outermost quotations that start in the paragraph, cut to it. O(log n + found). */
  #quotesIn(paragraph: Span): readonly PlacedQuote[] {
    const found: PlacedQuote[] = [];
    for (let i = firstEndingAfter(this.#outermost, paragraph.start); i < this.#outermost.length; i++) {
      const quote = this.#outermost[i];
      if (!quote || quote.start >= paragraph.end) break;
      const start = Math.max(quote.start, paragraph.start);
      found.push({ index: quote.index, start, end: Math.min(quote.end, paragraph.end) });
    }
    return found;
  }

  #endsWith(mark: RegExp, index: number): boolean {
    const quote = this.#speech.quotes[index];
    return quote !== undefined && mark.test(slice(this.#speech.text, quote.inner));
  }

  /** Finds, and remembers, who a sentence is about and whose opinion it gives. */
  #understand(tokens: readonly Token[]): Pick<SpokenReading, 'leading' | 'accords'> {
    const leading = leadingSubject(this.#scene, this.#memory, tokens);
    const accords = accordsOf({ scene: this.#scene, memory: this.#memory, tokens });
    for (const subject of [...accords.map((accord) => accord.subject), leading]) {
      if (subject) this.#memory.remember(subject);
    }
    return { leading, accords };
  }

  #readSentence(tokens: readonly Token[]): void {
    const { leading, accords } = this.#understand(tokens);
    const groups = verbGroupsOf(tokens, this.#scene.grammar);
    const reading: SpokenReading = {
      ...{ scene: this.#scene, memory: this.#memory },
      ...{ tokens, groups, leading, accords },
    };
    let previous: Attribution | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.quote === undefined || this.#answers[token.quote]) continue;
      previous = this.#answer(token.quote, reading, at, previous) ?? previous;
    }
    if (previous?.subject) this.#speaks(previous, leading);
    this.#announce(reading, previous !== undefined);
  }

  /** What a sentence says of the quotation that may follow it: who reports in it, or whom it announces by a colon. */
  #announce(reading: SpokenReading, hasQuote: boolean): void {
    const { tokens, groups, leading } = reading;
    const main = groups.findLast((group) => group.kind === 'finite');
    if (tokens.at(-1)?.low === ':' && tokens.slice(-FARTHEST_SENSE).some(({ low }) => PERCEIVES.test(low))) {
      this.#announced = undefined;
      return;
    }
    const subject = (main && subjectOf(reading, main)) ?? leading;
    const spoken = subject && { subject, cue: (main ?? groups.at(-1))?.cue, distance: 1 };
    if (tokens.at(-1)?.low === ':') this.#announced = spoken;
    else if (!hasQuote && tokens.some((token) => token.kind === 'word')) {
      this.#lastSpeaker = groups.length > 0 ? spoken : this.#stillAbout(leading);
    }
  }

  /** Between two quotations, a sentence about whoever spoke the first. */
  #stillAbout(leading: Subject | undefined): Attribution | undefined {
    const isSame = leading?.actor !== undefined && leading.actor === this.#lastSpeaker?.subject?.actor;
    return isSame ? { subject: leading, cue: undefined, distance: 1 } : undefined;
  }

  #speaks(attribution: Attribution, leading: Subject | undefined): void {
    this.#lastSpeaker = attribution;
    const { subject } = attribution;
    if (subject && (subject.actor !== leading?.actor || subject.actor === undefined))
      this.#memory.remember(subject);
  }

  /** Finds who speaks the quotation at token `at`, and keeps the answer. */
  #answer(
    index: number,
    reading: SpokenReading,
    at: number,
    previous: Attribution | undefined,
  ): Attribution | undefined {
    const quote = this.#speech.quotes[index];
    if (!quote) return undefined;
    const isName = isNamed(this.#scene, quote, reading.tokens, at);
    const attribution = isName
      ? undefined
      : (this.#byLine(quote) ?? this.#cued(quote, reading, at, previous));
    const kind = isName ? 'term' : kindOf(this.#scene, quote, reading.tokens, attribution);
    this.#answers[index] = this.#finished(quote, kind, attribution);
    return attribution;
  }

  #cued(
    quote: PrintedQuote,
    reading: SpokenReading,
    at: number,
    previous: Attribution | undefined,
  ): Attribution | undefined {
    const cued = cueFor(reading, at) ?? this.#inside(quote) ?? previous ?? this.#carriedOver(reading, at);
    const before = previous ?? this.#lastSpeaker;
    return cued?.dependent && !cued.subject && before ? { ...cued, subject: before.subject } : cued;
  }

  #inside({ inner }: PrintedQuote): Attribution | undefined {
    const tokens = tokensOf(this.#speech.text, inner, []);
    return cueInside({ scene: this.#scene, memory: this.#memory, tokens });
  }

  /** A quotation that opens its sentence goes on with the speaker of the sentence before, or was announced. */
  #carriedOver({ tokens }: SpokenReading, at: number): Attribution | undefined {
    const opens = tokens.slice(0, at).every((token) => token.kind === 'mark');
    if (!opens) return undefined;
    return this.#lastSpeaker ?? this.#announced;
  }

  /** The line under the quotation that names its speaker. */
  #byLine(quote: PrintedQuote): Attribution | undefined {
    if (!quote.attribution) return undefined;
    const named = mentionsWithin(this.#scene, quote.attribution);
    const person = named.find((candidate) => isPerson(this.#scene, candidate.actor));
    const label = slice(this.#speech.text, quote.attribution);
    const unnamed: Subject = { actor: undefined, label, mention: quote.attribution, plural: false };
    const tokens = tokensOf(this.#speech.text, quote.attribution, []);
    const subject = person
      ? subjectOfMention(this.#scene, person)
      : subjectIn(this.#scene, this.#memory, tokens);
    const answers = tokens.length < 2 && this.#speech.text.charAt(quote.attribution.end) === '.';
    if (answers && subject?.actor === undefined) return undefined;
    return { subject: subject ?? unnamed, cue: quote.attribution, distance: 0 };
  }

  /** Marks inside marks are spoken by whoever speaks the outer ones. */
  #nestedAnswer(quote: PrintedQuote, around: AttributedQuote | undefined): AttributedQuote {
    const { inner } = quote;
    return {
      ...{ ...inner, outer: quote.outer, kind: kindOf(this.#scene, quote, [], undefined) },
      ...{ speaker: around?.speaker, speakerLabel: around?.speakerLabel },
      ...{ speakerMention: around?.speakerMention, cue: around?.cue },
    };
  }

  #finished(
    quote: PrintedQuote,
    kind: 'speech' | 'term',
    attribution: Attribution | undefined,
  ): AttributedQuote {
    const subject = attribution?.subject;
    const { start, end } = quote.inner;
    return {
      ...{ start, end, outer: quote.outer, kind },
      ...{ speaker: subject?.actor, speakerLabel: subject?.label },
      ...{ speakerMention: subject?.mention, cue: attribution?.cue },
    };
  }
}
