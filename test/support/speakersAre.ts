import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { slice } from '../../src/engine/text/span';

/** What an article's reading says of one quotation. */
export interface Said {
  readonly speaker: string | undefined;
  readonly mention: string | undefined;
  readonly cue: string | undefined;
  readonly kind: 'speech' | 'term';
}

/** Who says the last quotation of a text; mention and cue only where they are given. */
export type SpeakerCase = readonly [
  text: string,
  speaker: string | undefined,
  mention?: string | undefined,
  cue?: string,
];

/** Who says each quotation of `text`, in order. */
export function saidIn(text: string): readonly Said[] {
  const { quotes, names } = readArticle('a.txt', text).value;
  return quotes.map((quote) => ({
    speaker: quote.speaker === undefined ? quote.speakerLabel : names.actors[quote.speaker]?.name,
    mention: quote.speakerMention && slice(text, quote.speakerMention),
    cue: quote.cue && slice(text, quote.cue),
    kind: quote.kind,
  }));
}

/** A test for each case: its text, after `intro`, gives its last quotation to its speaker. */
export function speakersAre(intro: string, cases: readonly SpeakerCase[]): void {
  for (const [text, speaker, mention, cue] of cases) {
    it(text.replace(/\n+/g, ' / '), () => {
      const said = saidIn(intro + text).at(-1);
      assert.ok(said, 'no quotation');
      assert.equal(said.speaker, speaker);
      if (mention !== undefined) assert.equal(said.mention, mention);
      if (cue !== undefined) assert.equal(said.cue, cue);
    });
  }
}
