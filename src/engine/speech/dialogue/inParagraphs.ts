import { firstEndingAfter } from '../../text/span';
import type { Speech } from '../attributeSpeakers';
import type { AttributedQuote } from '../quotation';
import { inBeat, pointBack, type SpokenParagraph } from './beats';
import type { Stage } from './stage';

/** Gives what nobody is said to speak to the only one who acts or speaks in its paragraph. O(n log n). */
export function inParagraphs(
  { paragraphs }: Speech,
  scene: Stage,
  answers: readonly AttributedQuote[],
): readonly AttributedQuote[] {
  const at = answers.map(({ outer }) => firstEndingAfter(paragraphs, outer.start));
  const said = new Map<number, AttributedQuote[]>();
  for (const [i, answer] of answers.entries()) {
    const quotes = said.get(at[i] ?? -1);
    if (quotes) quotes.push(answer);
    else said.set(at[i] ?? -1, [answer]);
  }
  const models = new Map(
    [...said].map(([key, quotes]) => {
      const paragraph = paragraphs[key];
      return [key, paragraph && modelOf(scene, { ...paragraph, quotes })] as const;
    }),
  );
  return answers.map((answer, i) => {
    const model = models.get(at[i] ?? -1);
    return model && answer.kind === 'speech' && answer.speaker === undefined
      ? { ...answer, ...model }
      : answer;
  });
}

type Model = Pick<AttributedQuote, 'speaker' | 'speakerLabel' | 'speakerMention' | 'cue'>;

/** The one who speaks in a paragraph, if nobody else can be meant. */
function modelOf(scene: Stage, paragraph: SpokenParagraph): Model | undefined {
  const { quotes } = paragraph;
  if (quotes.some(({ speakerLabel }) => speakerLabel !== undefined)) return undefined;
  const named = quotes.filter(({ speaker }) => speaker !== undefined);
  const pointed = quotes.filter((each) => each.speaker === undefined && each.speakerMention);
  const first = named[0] ?? pointed[0] ?? quotes[0];
  if (!first || named.some(({ speaker }) => speaker !== first.speaker)) return undefined;
  const pronouns = pointed.flatMap(({ speakerMention }) => speakerMention ?? []);
  if (named.length > 0) {
    const isSame = pronouns.length === 0 || pointBack(scene, paragraph, first, pronouns);
    return isSame ? modelFrom(first) : undefined;
  }
  return inBeat(scene, paragraph, first);
}

function modelFrom({ speaker, speakerLabel, speakerMention, cue }: AttributedQuote): Model {
  return { speaker, speakerLabel, speakerMention, cue };
}
