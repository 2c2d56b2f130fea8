/** What a card shows of who speaks a quotation: by which words of the source, or why nobody is named. Plain data. */
import type { Article } from '../engine/article';
import type { CheckedQuote } from '../engine/rules/checkedNote';
import type { Difference } from '../engine/rules/speakers/differenceOf';
import { wordsOfSpeech } from '../engine/rules/speakers/shownSpeakers';
import type { SourceSpeech, Untold } from '../engine/rules/speakers/sourceSpeakers';
import type { Told } from '../engine/rules/speakers/told';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';

/** The words of the source that give a passage to somebody. */
export interface ToldCard {
  readonly by: Told['by'];
  /** On one line, cut to a sensible length. */
  readonly words: string;
  /** Offsets into the article. */
  readonly span: Span;
  /** 0-based. */
  readonly line: number;
}

/** Why nobody is accused where note and source differ, by names. */
export interface DifferenceCard {
  readonly kind: Difference['kind'];
  readonly from: string;
  readonly to: string;
  readonly role: string | undefined;
}

/** Who speaks. */
export interface SpeechCard {
  readonly told: ToldCard | undefined;
  /** Why the source surely names nobody. */
  readonly nobody: Untold | 'narration' | undefined;
  readonly difference: DifferenceCard | undefined;
  /** The clause of the note, where it accuses somebody. */
  readonly claimed: string | undefined;
}

/** The card of who speaks a quotation that stands in `article`. */
export function speechCard({ speakers }: CheckedQuote, article: Article): SpeechCard | undefined {
  const speech = speakers?.speech;
  if (!speakers || !speech) return undefined;
  return {
    told: toldCard(speech, article),
    nobody: speech.kind === 'narration' ? 'narration' : speech.untold,
    difference: speakers.difference && differenceCard(speakers.difference),
    claimed: speakers.words?.note,
  };
}

function toldCard(speech: SourceSpeech, article: Article): ToldCard | undefined {
  const { told } = speech;
  const words = wordsOfSpeech(speech, article);
  if (!told || !words) return undefined;
  const { by, start, end } = told;
  return { by, words, span: { start, end }, line: new LineMap(article.text).positionOf(start).line };
}

function differenceCard({ kind, from, to, role }: Difference): DifferenceCard {
  return { kind, from: from.name, to: to.name, role };
}
