/** Whom the sentences of a passage give its quotations to. When a clause leaves a doubt, nobody is named. */
import { type Attribution, cueFor } from '../../speech/cues';
import { type ReadSentence, readSentences } from '../../speech/readSentences';
import { isPerson, mentionsWithin, type Subject } from '../../speech/scene';
import { subjectOf } from '../../speech/subject';
import { overlaps, type Span, slice } from '../../text/span';
import { colonSpeaker, lentSpeaker, owningSpeaker } from './clauseCues';
import { isSubject, speaksFor } from './clearCues';
import { isDoubtful } from './doubts';
import type { NoteProse } from './noteProse';
import type { PassageNames } from './passageNames';

/** A claim as a passage makes it: its actors by the numbers that the passage gives them. */
export interface NumberedClaim {
  readonly actor: number;
  /** Others named beside. */
  readonly near: readonly number[];
}

/** What the clauses of a passage claim. */
export interface PassageClaims {
  /** By the place of the quotation in the prose; `undefined` where a clause speaks of somebody who cannot be told. */
  readonly byQuote: ReadonlyMap<number, NumberedClaim | undefined>;
  /** Who is announced for what follows, by clauses that end with a colon; in their order. */
  readonly announced: readonly (Span & { readonly claim: NumberedClaim })[];
}

/** A cue further away than this gives the quotation to nobody, in tokens. */
const FARTHEST_CUE = 16;

/** Reads `clauses` of a note one after the other. O(their text). */
export function readPassage(
  prose: NoteProse,
  clauses: readonly Span[],
  { names }: PassageNames,
): PassageClaims {
  const reader = new ClaimReader(prose.text);
  readSentences({ ...prose, sections: [clauses], names }, (sentence) => reader.read(sentence));
  return reader;
}

class ClaimReader implements PassageClaims {
  readonly byQuote = new Map<number, NumberedClaim | undefined>();
  readonly announced: (Span & { readonly claim: NumberedClaim })[] = [];
  readonly #text: string;
  /** People named outside quotations in the sentences before, as numbers of actors: in all, and in the last one. */
  readonly #people: number[] = [];
  #lastPeople: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads one sentence; returns who speaks in it. */
  read(sentence: ReadSentence): Subject | undefined {
    let speaker: Subject | undefined;
    sentence.tokens.forEach((token, at) => {
      const { quote } = token;
      if (quote === undefined || this.byQuote.has(quote)) return;
      const found = this.#speakerOf(sentence, at);
      if (found === undefined) return;
      this.byQuote.set(quote, found.subject && this.#claim(sentence, found.subject));
      speaker = found.subject ?? speaker;
    });
    this.#announce(sentence);
    const people = this.#peopleIn(sentence, sentence.end);
    const pointed = speaker && this.#isPerson(sentence, speaker) ? [speaker.actor] : [];
    this.#lastPeople = [...people, ...pointed].filter((actor) => actor !== undefined);
    this.#people.push(...people);
    return speaker;
  }

  /** Who speaks the quotation at token `at`; without a subject if somebody does and it is not clear who. */
  #speakerOf(sentence: ReadSentence, at: number): { readonly subject: Subject | undefined } | undefined {
    if (isDoubtful(sentence, at)) return { subject: undefined };
    const own = lentSpeaker(sentence, at) ?? owningSpeaker(sentence, at);
    if (own) return { subject: own };
    const cue = cueFor(sentence, at);
    const colon = colonSpeaker(sentence, at);
    if (cue?.cue && isSpeechCue(this.#text, cue.cue)) return this.#byCue(sentence, cue, at, colon);
    return colon && { subject: colon };
  }

  #byCue(
    sentence: ReadSentence,
    { cue, subject, distance }: Attribution,
    at: number,
    colon: Subject | undefined,
  ): { readonly subject: Subject | undefined } {
    const { tokens } = sentence;
    const head = tokens.findLastIndex((token, i) => i < at && token.low === ':');
    const isBeforeHead = cue !== undefined && colon !== undefined && cue.end <= (tokens[head]?.start ?? 0);
    if (isBeforeHead) return { subject: colon };
    const isSure = distance <= FARTHEST_CUE && cue !== undefined && speaksFor(sentence, cue, at);
    const isNamed = subject?.actor !== undefined && cue !== undefined && isSubject(sentence, subject, cue);
    return { subject: isSure && isNamed ? subject : undefined };
  }

  /** A clause with a colon at its end announces what stands below it. */
  #announce(sentence: ReadSentence): void {
    const { tokens, groups, end } = sentence;
    const last = tokens.length - 1;
    if (
      tokens[last]?.low !== ':' ||
      tokens.some(({ kind }) => kind === 'quote') ||
      isDoubtful(sentence, last + 1)
    )
      return;
    const group = groups.findLast(({ kind }) => kind === 'finite');
    const named = group && subjectOf(sentence, group);
    const isSure =
      named && group && speaksFor(sentence, group.cue, last + 1) && isSubject(sentence, named, group.cue);
    const subject = group
      ? isSure
        ? named
        : undefined
      : (colonSpeaker(sentence, last + 1) ?? owningSpeaker(sentence, last));
    const claim = subject && this.#claim(sentence, subject);
    if (claim) this.announced.push({ start: sentence.start, end, claim });
  }

  #claim(sentence: ReadSentence, subject: Subject): NumberedClaim | undefined {
    const { actor } = subject;
    if (actor === undefined || !this.#isClear(sentence, subject)) return undefined;
    const around = mentionsWithin(sentence.scene, sentence).map((mention) => mention.actor);
    return { actor, near: [...new Set(around)].filter((other) => other !== actor) };
  }

  /** A name; or a pronoun, if it means the one of the sentence before and nobody else was named of late. */
  #isClear(sentence: ReadSentence, { actor, mention, plural }: Subject): boolean {
    if (mentionsWithin(sentence.scene, sentence).some((each) => overlaps(each, mention))) return true;
    if (plural || !isPerson(sentence.scene, actor)) return false;
    const own = this.#peopleIn(sentence, mention.start);
    const named = [...this.#people.slice(-2), ...own].slice(-2);
    return [...own, ...this.#lastPeople].includes(actor ?? -1) && named.every((person) => person === actor);
  }

  #isPerson({ scene }: ReadSentence, { actor }: Subject): boolean {
    return isPerson(scene, actor);
  }

  #peopleIn({ scene, tokens, start }: ReadSentence, end: number): number[] {
    const quotes = tokens.filter(({ kind }) => kind === 'quote');
    return mentionsWithin(scene, { start, end })
      .filter((mention) => isPerson(scene, mention.actor))
      .filter((mention) => !quotes.some((quote) => quote.start <= mention.start && mention.end <= quote.end))
      .map(({ actor }) => actor);
  }
}

/** A verb or "selon"; a colon or a full stop is none. */
function isSpeechCue(text: string, cue: Span): boolean {
  return /\p{L}/u.test(slice(text, cue));
}
