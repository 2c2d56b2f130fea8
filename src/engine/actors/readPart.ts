/**
 * One part of a note, read by itself as far as that goes. Each step is taken again only when an answer of the other
 * parts on which it depends has changed: how the note writes the capitalised words of the part, which names it has.
 */
import type { Span } from '../text/span';
import { moved } from '../text/span';
import { type Candidate, candidatesOf } from './candidates';
import type { TextContext } from './context';
import { type DescribedPaper, describedPapers } from './describedPapers';
import { keyOf } from './named';
import { type NoteFacts, type PartForm, type PartWriting, partWriting } from './noteFacts';
import { type Reading, readingOf } from './reading';
import { namedKeys, unknownForms, withDescriptions, withRecovered } from './recovery';

/** Whether the user says that the name at a place of a text is none. */
type Rejects = (text: string, place: Span) => boolean;

/** Lives as long as the part stands in the note, at any place. */
export class ReadPart {
  readonly #context: TextContext;
  readonly #writing: PartWriting;
  readonly #facts: NoteFacts;
  readonly #papers: readonly DescribedPaper[];
  #writingVersion = -1;
  #formsVersion = -1;
  /** What the note said of each capital of the part when the names were found. */
  #heard: string | undefined;
  #first: readonly Candidate[] = [];
  #forms: readonly PartForm[] = [];
  #all: readonly Candidate[] | undefined;
  #candidates: readonly Candidate[] = [];
  #reading: Reading | undefined;

  /** @param context whose `writing` is that of `facts` */
  constructor(context: TextContext, facts: NoteFacts) {
    this.#context = context;
    this.#writing = partWriting(context.words, context.shouted);
    this.#facts = facts;
    this.#papers = describedPapers(context);
    facts.addWriting(this.#writing);
  }

  /** Takes its facts out of those of the note. */
  leave(): void {
    this.#facts.removeWriting(this.#writing);
    this.#facts.replaceForms(this.#forms, []);
    this.#facts.replaceCalled(namedKeys(this.#all ?? []), []);
  }

  /** Finds its names, once all parts have told how they write their words. */
  findNames(): void {
    const { writingVersion } = this.#facts;
    if (this.#writingVersion === writingVersion) return;
    this.#writingVersion = writingVersion;
    const heard = this.#hear();
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.#first = candidatesOf(this.#context);
    const forms = unknownForms(this.#context, this.#first).map((words) => ({ key: keyOf(words), words }));
    this.#facts.replaceForms(this.#forms, forms);
    this.#forms = forms;
    this.#formsVersion = -1;
  }

  #hear(): string {
    const { lower, names } = this.#facts.writing;
    let heard = '';
    for (const fold of this.#writing.capitals) heard += (lower.has(fold) ? 1 : 0) + (names.has(fold) ? 2 : 0);
    return heard;
  }

  /** Finds what is a name because of other parts, once all have found theirs. */
  recoverNames(): void {
    const { formsVersion, forms } = this.#facts;
    if (this.#formsVersion === formsVersion) return;
    this.#formsVersion = formsVersion;
    const all = withRecovered(this.#context, this.#first, forms);
    if (this.#all && areSame(all, this.#all)) return;
    this.#facts.replaceCalled(namedKeys(this.#all ?? []), namedKeys(all));
    this.#all = all;
  }

  /** What it tells, once all parts have recovered theirs; `at` is its place in the note. */
  readAt(note: string, at: number, rejects: Rejects | undefined): Reading {
    const reading = this.#read();
    if (!rejects) return reading;
    const isRejected = reading.names.map((name) => rejects(note, moved(name, at)));
    if (!isRejected.includes(true)) return reading;
    return readingOf(
      this.#context,
      this.#candidates.filter((_, i) => !isRejected[i]),
    );
  }

  #read(): Reading {
    const { called } = this.#facts;
    const candidates = withDescriptions(this.#all ?? [], this.#papers, called);
    if (this.#reading && areSame(candidates, this.#candidates)) return this.#reading;
    this.#candidates = candidates;
    this.#reading = readingOf(this.#context, candidates);
    return this.#reading;
  }
}

/** Whether two readings of one part found the same. */
function areSame(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, i) => isSame(candidate, b[i]));
}

function isSame(a: Candidate, b: Candidate | undefined): boolean {
  return (
    a === b ||
    (a.from === b?.from &&
      a.to === b.to &&
      a.known === b.known &&
      a.via === b.via &&
      a.addressed === b.addressed &&
      a.headed === b.headed)
  );
}
