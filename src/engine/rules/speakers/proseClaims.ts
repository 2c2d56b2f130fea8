/** Whom the sentences of a passage give its quotations to. When a clause leaves a doubt, nobody is named. */
import { type Gender, genderOfName } from '../../actors';
import { type Attribution, cueFor, cueInside } from '../../speech/cues';
import { pointing } from '../../speech/nounPhrase';
import { type ReadSentence, readSentences } from '../../speech/readSentences';
import { isPerson, mentionsWithin, type Subject } from '../../speech/scene';
import { tokensOf } from '../../speech/tokens';
import { overlaps, type Span, slice } from '../../text/span';
import { framedSpeaker } from './claimFrames';
import { belongingSpeaker, colonSpeaker, lentSpeaker, owningSpeaker } from './clauseCues';
import { headSentence } from './clauseHead';
import { isSubject, speaksFor } from './clearCues';
import { isDoubtful, isDoubtfulBehind } from './doubts';
import { goesOn, headPronoun, headReference } from './headPointers';
import { type HeadSpeaker, headSpeaker, speakerOfHead } from './headSpeaker';
import { inciseBefore, inciseSpeaker } from './inciseSpeaker';
import type { NoteProse } from './noteProse';
import type { PassageNames } from './passageNames';

/** A claim as a passage makes it: its actors by the numbers that the passage gives them. */
export interface NumberedClaim {
  readonly actor: number;
  /** Others named beside. */
  readonly near: readonly number[];
  /** See {@link Claim.isImplied}. */
  readonly isImplied: boolean;
  /** See {@link Claim.role}. */
  readonly role: string | undefined;
  /** See {@link Claim.mention}. */
  readonly mention: Span;
}

/** What the clauses of a passage claim. */
export interface PassageClaims {
  /** By the place of the quotation in the prose; `undefined` where a clause speaks of somebody who cannot be told. */
  readonly byQuote: ReadonlyMap<number, NumberedClaim | undefined>;
  /** Who is announced for what follows, by clauses that end with a colon; in their order. */
  readonly announced: readonly (Span & { readonly claim: NumberedClaim })[];
}

/** Without a subject if somebody speaks and it is not clear who. */
interface Found {
  readonly subject: Subject | undefined;
  /** See {@link Claim.isImplied}. */
  readonly isImplied?: boolean;
  /** The sentence that says so, if it is another one. */
  readonly from?: ReadSentence;
}

/** A paragraph, an item, a row begins. */
const NEW_BLOCK = /\n\s*(?:\n|[-*+>|#]|\p{N}+[.)])/u;

/** Longest heading that is taken for the name of who speaks below, in tokens. */
const LONGEST_TITLE = 6;

/** Who spoke last. */
interface Spoken {
  readonly actor: number;
  /** Where the sentence ends. */
  readonly end: number;
  /** Whether the name stands behind the words. */
  readonly isIncise: boolean;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'm'],
  ['him', 'm'],
  ['lui', 'm'],
  ['her', 'f'],
  ['elle', 'f'],
]);

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
  /** Whom the sentence before was about, and the people named in it outside quotations, as numbers of actors. */
  #led: number | undefined;
  /** The role by which it called them. */
  #ledRole: string | undefined;
  /** Where that sentence ends. */
  #end = 0;
  /** Whether it was a few words without a verb, as a heading is. */
  #isTitle = false;
  #lastPeople: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Who speaks the last quotation of the sentence before, if that is clear. */
  #spoken: Spoken | undefined;
  /** The sentence before. */
  #before: ReadSentence | undefined;

  /** Reads one sentence; returns who speaks in it. */
  read(sentence: ReadSentence): Subject | undefined {
    let speaker: Subject | undefined;
    let spoken: Spoken | undefined;
    this.#lookBack(sentence);
    sentence.tokens.forEach((token, at) => {
      const { quote } = token;
      if (quote === undefined || this.byQuote.has(quote)) return;
      const found = this.#speakerOf(sentence, at);
      if (found === undefined) return;
      const claim = found.subject && this.#claim(found.from ?? sentence, found.subject, found.isImplied);
      this.byQuote.set(quote, claim);
      const isIncise = (found.subject?.mention.start ?? 0) > token.end;
      spoken = claim && { actor: claim.actor, end: sentence.end, isIncise };
      speaker = found.subject ?? speaker;
    });
    this.#announce(sentence);
    this.#spoken = spoken;
    this.#before = sentence;
    this.#remember(sentence, speaker);
    return speaker;
  }

  /** Whom this sentence gives the quotation to that the one before ends with: "« … ». The words are Roy's." */
  #lookBack(sentence: ReadSentence): void {
    const before = this.#before;
    const last = before?.tokens.findLast(({ kind, low }) => kind !== 'mark' || !/^[.;:,()]$/.test(low));
    if (last?.quote === undefined || this.byQuote.get(last.quote) || this.#isApart(sentence)) return;
    const joined = { ...sentence, tokens: [last, ...sentence.tokens] };
    const subject = isDoubtful(joined, 0) ? undefined : framedSpeaker(joined, 0, true);
    if (subject) this.byQuote.set(last.quote, this.#claim(sentence, subject));
  }

  /** Whether a paragraph, an item or a row begins between a sentence and the one before. */
  #isApart({ start }: ReadSentence): boolean {
    const end = this.#before?.tokens.at(-1)?.end ?? start;
    return NEW_BLOCK.test(this.#text.slice(end, start));
  }

  /** Who was named in this sentence, and whom it was about. */
  #remember(sentence: ReadSentence, speaker: Subject | undefined): void {
    const { leading } = sentence;
    const people = this.#peopleIn(sentence, sentence.end);
    const goesOn =
      leading?.actor !== undefined && this.#lastPeople.every((person) => person === leading.actor);
    const about = speaker ?? (people.length > 0 || goesOn ? leading : undefined);
    const pointed = about && this.#isPerson(sentence, about) ? [about.actor] : [];
    this.#lastPeople = [...people, ...pointed].filter((actor) => actor !== undefined);
    this.#end = sentence.end;
    this.#isTitle = sentence.tokens.length <= LONGEST_TITLE && sentence.groups.length === 0;
    const mentions = mentionsWithin(sentence.scene, sentence);
    const role = about && mentions.find((each) => each.via === 'role' && overlaps(each, about.mention));
    this.#ledRole = role ? slice(this.#text, role) : about?.actor === this.#led ? this.#ledRole : undefined;
    this.#led = (leading && this.#isPerson(sentence, leading) ? leading.actor : undefined) ?? speaker?.actor;
  }

  /** Who speaks the quotation at token `at`; without a subject if somebody does and it is not clear who. */
  #speakerOf(sentence: ReadSentence, at: number): Found | undefined {
    const incise = isDoubtfulBehind(sentence, at) ? undefined : inciseSpeaker(sentence, at);
    if (incise) return { subject: incise };
    if (isDoubtful(sentence, at)) return { subject: undefined };
    const own =
      framedSpeaker(sentence, at) ??
      lentSpeaker(sentence, at) ??
      owningSpeaker(sentence, at) ??
      belongingSpeaker(sentence, at);
    if (own) return { subject: own };
    const cue = cueFor(sentence, at);
    const isCue = cue?.cue !== undefined && isSpeechCue(this.#text, cue.cue);
    const colon = colonSpeaker(sentence, at);
    const { tokens } = sentence;
    const start = tokens[at]?.start ?? sentence.end;
    if (isCue && (cue.cue?.start ?? 0) > start) return this.#byCue(sentence, cue, at, colon);
    const before = inciseBefore(sentence, at);
    if (before) return { subject: before };
    const head = headSpeaker(sentence, at);
    if (head) {
      const subject = this.#agreed(sentence, head, at, isCue ? cue : undefined);
      return { subject, isImplied: tokens[at - 1]?.low === ',' };
    }
    if (isCue) return this.#byCue(sentence, cue, at, colon);
    if (colon) return { subject: colon };
    return (
      this.#pointed(sentence, at) ??
      this.#goneOn(sentence, at) ??
      this.#inside(sentence, at) ??
      this.#ledTo(sentence, at)
    );
  }

  /** Whom the sentence before leads to, where this one holds nothing but the quotation: "Roy se cabre. « … »" */
  #ledTo(sentence: ReadSentence, at: number): Found | undefined {
    const [before, quote] = [this.#before, sentence.tokens[at]];
    const isAlone = sentence.tokens.every(({ kind }) => kind !== 'word');
    if (!before || !quote || !isAlone || this.#isApart(sentence)) return undefined;
    const head = headSentence(before);
    if (!head) return undefined;
    const ends = before.tokens.filter(({ low }) => !/^[.?!…]$/.test(low));
    const joined = { ...before, tokens: [...ends, quote] };
    if (isDoubtful({ ...before, tokens: [...before.tokens, quote] }, before.tokens.length)) return undefined;
    const framed = framedSpeaker(joined, ends.length);
    const subject = framed ?? speakerOfHead(before, head)?.subject;
    return subject && { subject, isImplied: framed === undefined, from: before };
  }

  /** A pronoun as subject of the head, or what stands for the one named last. */
  #pointed(sentence: ReadSentence, at: number): Found | undefined {
    const { scene, memory } = sentence;
    const token = headPronoun(sentence, at);
    const kind = token && scene.grammar.subjectPronouns.get(token.low);
    if (token && kind) return { subject: pointing(memory.resolve(kind), token) };
    const reference = headReference(sentence, at);
    const [actor, ...others] = new Set(this.#lastPeople);
    if (!reference || actor === undefined || others.length > 0) return undefined;
    const gender = GENDERS.get(reference.low);
    if (gender && scene.genders.has(actor) && scene.genders.get(actor) !== gender) return undefined;
    const { start, end } = reference;
    return { subject: { actor, label: undefined, mention: { start, end }, plural: false } };
  }

  /** The speaker of the sentence before, where this one says only that he goes on, or holds nothing but his words. */
  #goneOn(sentence: ReadSentence, at: number): Found | undefined {
    const { tokens, start } = sentence;
    const before = this.#spoken;
    const first = tokens[at];
    if (!before || !first || NEW_BLOCK.test(this.#text.slice(before.end, start))) return undefined;
    const isBare = before.isIncise && tokens.every(({ kind }) => kind !== 'word');
    if (!isBare && !goesOn(sentence, at)) return undefined;
    const mention = { start: first.start, end: first.start };
    return {
      subject: { actor: before.actor, label: undefined, mention, plural: false },
      isImplied: !isBare,
    };
  }

  /** Whom an incise among the quotation's own words names: "« Rien, lâche Roy, ne presse. »" */
  #inside({ scene, memory, tokens }: ReadSentence, at: number): Found | undefined {
    const quote = tokens[at];
    const inside = quote && tokensOf(this.#text, { start: quote.start + 1, end: quote.end - 1 }, []);
    const told = inside && cueInside({ scene, memory, tokens: inside });
    return told?.subject?.actor === undefined ? undefined : { subject: told.subject };
  }

  /** The speaker of a head, unless a verb in it surely has another subject. */
  #agreed(
    sentence: ReadSentence,
    { subject, clause }: HeadSpeaker,
    at: number,
    cue: Attribution | undefined,
  ): Subject | undefined {
    const isInside = clause.some(
      (token) => cue?.cue && token.start >= cue.cue.start && token.end <= cue.cue.end,
    );
    if (!cue || !isInside) return subject;
    const told = this.#byCue(sentence, cue, at, undefined).subject;
    if (told && told.actor !== subject.actor) return undefined;
    return isMadeToSay(sentence, cue) ? undefined : subject;
  }

  #byCue(
    sentence: ReadSentence,
    { cue, subject, distance }: Attribution,
    at: number,
    colon: Subject | undefined,
  ): Found {
    const { tokens } = sentence;
    const head = tokens.findLastIndex((token, i) => i < at && token.low === ':');
    const isBeforeHead = cue !== undefined && colon !== undefined && cue.end <= (tokens[head]?.start ?? 0);
    if (isBeforeHead) return { subject: colon };
    const isSure =
      distance <= FARTHEST_CUE &&
      cue !== undefined &&
      speaksFor(sentence, cue, at) &&
      reaches(sentence, cue, at);
    const isNamed = subject?.actor !== undefined && cue !== undefined && isSubject(sentence, subject, cue);
    return { subject: isSure && isNamed ? subject : undefined };
  }

  /** A clause with a colon at its end announces what stands below it. */
  #announce(sentence: ReadSentence): void {
    const { tokens, end } = sentence;
    const last = tokens.length - 1;
    if (
      tokens[last]?.low !== ':' ||
      tokens.some(({ kind }) => kind === 'quote') ||
      isDoubtful(sentence, last + 1)
    )
      return;
    const subject = this.#speakerOf(sentence, last + 1)?.subject ?? owningSpeaker(sentence, last);
    const claim = subject && this.#claim(sentence, subject);
    if (claim) this.announced.push({ start: sentence.start, end, claim });
  }

  #claim(sentence: ReadSentence, subject: Subject, isImplied = false): NumberedClaim | undefined {
    const { actor } = subject;
    if (actor === undefined || !this.#isClear(sentence, subject)) return undefined;
    const around = mentionsWithin(sentence.scene, sentence);
    const near = new Set(around.map((mention) => mention.actor));
    near.delete(actor);
    const named = around.find((each) => overlaps(each, subject.mention));
    const role = named?.via === 'role' ? named : undefined;
    if (role && this.#isOtherGender(sentence, role)) return undefined;
    return {
      actor,
      near: [...near],
      isImplied,
      role: role ? slice(this.#text, role) : named ? undefined : this.#ledRole,
      mention: subject.mention,
    };
  }

  /** "La maire" is no man: the role is another's than whom it was taken for. */
  #isOtherGender({ scene }: ReadSentence, { start, actor }: Span & { readonly actor: number }): boolean {
    const isFeminine = /(?<!\p{L})(?:la|une)\s+$/iu.test(this.#text.slice(Math.max(0, start - 6), start));
    return isFeminine && genderOfName(scene.names.actors[actor]?.name ?? '', 'fr') === 'm';
  }

  /** A name; or a pronoun, if it means the one of the sentence before and nobody else was named of late. */
  #isClear(sentence: ReadSentence, { actor, mention, plural }: Subject): boolean {
    if (mentionsWithin(sentence.scene, sentence).some((each) => overlaps(each, mention))) return true;
    if (plural || !isPerson(sentence.scene, actor)) return false;
    const own = this.#peopleIn(sentence, mention.start);
    const isElsewhere = !this.#isTitle && NEW_BLOCK.test(this.#text.slice(this.#end, sentence.start));
    if (own.length === 0 && isElsewhere && !sentence.scene.genders.has(actor ?? -1)) return false;
    if (own.length > 0) return own.every((person) => person === actor);
    return (
      this.#lastPeople.length > 0 &&
      this.#lastPeople.every((person) => person === actor) &&
      this.#led === actor
    );
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

/**
 * Whether a verb's clause reaches words further on: not in "asked whether « A » the keeper said « B »", nor past the
 * commas of an incise: "the keeper, she adds, said « A »".
 */
function reaches({ tokens, scene, groups }: ReadSentence, cue: Span, at: number): boolean {
  const quote = tokens.findLastIndex(({ kind, start }, i) => i < at && kind === 'quote' && start > cue.end);
  const [first, second] = quote < 0 ? [] : tokens.slice(quote + 1, at);
  const group = groups.find(({ cue: other, clitic }) => clitic !== undefined && other.start === cue.start);
  const isIncise = group && tokens[group.first - 1]?.low === ',' && tokens[group.last + 1]?.low === ',';
  const goesPast = isIncise && at > group.last + 2 && tokens[group.last + 2]?.kind === 'word';
  return !goesPast && !(first && second && scene.grammar.articles.has(first.low));
}

/** "fait dire à X", "accuse X d'avoir dit": words put into the mouth of another. */
function isMadeToSay({ tokens, groups }: ReadSentence, { cue }: Attribution): boolean {
  const group = groups.find((each) => cue !== undefined && each.cue.start === cue.start);
  if (group?.kind !== 'infinitive') return false;
  const before = tokens.slice(Math.max(0, group.first - 2), group.first);
  return before.some(({ low }) => MAKES.test(low));
}

const MAKES =
  /^(?:avoir|fai(?:t|re|sait)|fit|laiss(?:e|er|é|ait)|enten(?:d|du|dait)|having|have|has|had|makes?|made|lets?|heard?)$/;

/** A verb or "selon"; a colon or a full stop is none. */
function isSpeechCue(text: string, cue: Span): boolean {
  return /\p{L}/u.test(slice(text, cue));
}
