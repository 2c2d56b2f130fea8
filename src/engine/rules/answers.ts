/** Answers to quotations that were asked before: an edit elsewhere in a note changes nothing about a quotation but its place. */
import type { CorpusView } from '../corpus/corpus';
import type { Question } from '../match/question';
import type { Change, VerbatimPlace } from '../match/verdict';
import { type Answer, type VerifyOptions, verify } from '../match/verify';
import type { Kept } from '../note/kept';
import { moved } from '../text/span';

/** How many answers are kept for notes that are opened again: those of some ten long ones. */
const MOST = 4000;

/** Holds as long as the articles and the options stay the same. */
export class Answers {
  readonly #corpus: CorpusView;
  readonly #options: VerifyOptions;
  readonly #known = new Map<string, Answer>();

  constructor(corpus: CorpusView, options: VerifyOptions) {
    this.#corpus = corpus;
    this.#options = options;
  }

  /**
   * As `verify`; the quotation is asked by itself, and what is said of its words is moved to its place.
   *
   * @param kept answers of these to the same note, however many it asks for
   */
  of(question: Question, kept: Kept<Answer>): Answer {
    const { start, end, masked } = question.quoted;
    const alone: Question = {
      ...question,
      text: question.text.slice(start, end),
      quoted: { start: 0, end: end - start, masked: masked.map((span) => moved(span, -start)) },
    };
    const key = JSON.stringify(alone);
    const answer = kept.of(key, () => this.#answer(key, alone));
    const placeOf = (place: VerbatimPlace) => ({ ...place, beyond: changesMoved(place.beyond, start) });
    return {
      ...answer,
      changes: changesMoved(answer.changes, start),
      source: answer.source && placeOf(answer.source),
      alsoAt: answer.alsoAt.map(placeOf),
    };
  }

  #answer(key: string, question: Question): Answer {
    const known = this.#known.get(key);
    if (known) return known;
    const answer = verify(question, this.#corpus, this.#options);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, answer);
    return answer;
  }
}

function changesMoved(changes: readonly Change[], by: number): Change[] {
  return changes.map((change) => ({ ...change, noteSpan: moved(change.noteSpan, by) }));
}
