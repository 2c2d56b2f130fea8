/** Reads the sentences of a text one by one, with everything that a search for speakers asks of each. */
import type { NamesFound } from '../actors/actor';
import { firstEndingAfter, type Span, slice } from '../text/span';
import { accordsOf } from './according';
import type { SpokenReading } from './cues';
import { grammarOf } from './grammar';
import { leadingSubject } from './leading';
import { SubjectMemory } from './pronouns';
import { type Scene, type Subject, sceneOf, spanOf } from './scene';
import { sentencesOf } from './sentences';
import { type Token, tokensOf } from './tokens';
import { verbGroupsOf } from './verbGroups';

/** A text to read: an article's, or the prose of a note. */
export interface Prose {
  readonly text: string;
  readonly language: 'fr' | 'en';
  /** Paragraphs in reading order; "il" never reaches back over the start of a section. */
  readonly sections: readonly (readonly Span[])[];
  /** Outermost quotations with their marks, sorted. */
  readonly quotes: readonly Span[];
  readonly names: NamesFound;
}

/** One sentence; the `quote` of a token is the place of the quotation in {@link Prose.quotes}. */
export interface ReadSentence extends SpokenReading, Span {}

/**
 * Visits every sentence in order. What `visit` returns is who spoke in it: the next "il" may mean them.
 * O(text + n log n) for n names.
 */
export function readSentences(prose: Prose, visit: (sentence: ReadSentence) => Subject | undefined): void {
  const scene = sceneOf(prose.text, grammarOf(prose.language), prose.names);
  for (const section of prose.sections) {
    const memory = new SubjectMemory(scene);
    for (const paragraph of section) {
      for (const tokens of sentencesIn(prose, paragraph)) readSentence(scene, memory, tokens, visit);
    }
  }
}

function readSentence(
  scene: Scene,
  memory: SubjectMemory,
  tokens: readonly Token[],
  visit: (sentence: ReadSentence) => Subject | undefined,
): void {
  const span = spanOf(tokens);
  if (!span) return;
  const groups = verbGroupsOf(tokens, scene.grammar);
  const leading = leadingSubject(scene, memory, tokens);
  const found = { scene, memory, tokens, groups, leading };
  const accords = accordsOf(found);
  for (const subject of [...accords.map((accord) => accord.subject), leading]) {
    if (subject) memory.remember(subject);
  }
  const speaker = visit({ ...found, accords, ...span });
  if (speaker && speaker.actor !== leading?.actor) memory.remember(speaker);
}

function sentencesIn({ text, quotes }: Prose, paragraph: Span): readonly (readonly Token[])[] {
  const inside: (Span & { readonly index: number })[] = [];
  for (let i = firstEndingAfter(quotes, paragraph.start); i < quotes.length; i++) {
    const quote = quotes[i];
    if (!quote || quote.start >= paragraph.end) break;
    const start = Math.max(quote.start, paragraph.start);
    inside.push({ index: i, start, end: Math.min(quote.end, paragraph.end) });
  }
  const endsWithStop = (index: number): boolean => {
    const quote = quotes[index];
    return quote !== undefined && /[.!?…][\s»”"]*$/u.test(slice(text, quote));
  };
  return sentencesOf(tokensOf(text, paragraph, inside), endsWithStop);
}
