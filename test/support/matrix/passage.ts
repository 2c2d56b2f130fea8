/** What the matrix quotes: one invented sentence a language, with the places where writers and printers do something. */

/** A sentence of an article, as a reader would copy it: curly apostrophes, an en dash between spaces, a ligature, a figure. */
export interface Passage {
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly words: string;
  /** Words that stand before and behind it in the article. */
  readonly before: string;
  readonly after: string;
  /** Two words of it that a writer emphasises. */
  readonly emphasised: string;
  /** Two other words of it that the article emphasises. */
  readonly printedEmphasis: string;
  /** A word of it that the note gets wrong, and what it writes instead. */
  readonly wrong: readonly [word: string, instead: string];
  /** The word of it that a soft hyphen is in, without and with it. */
  readonly soft: readonly [word: string, hyphenated: string];
  /** The word of it that a note is called after. */
  readonly called: string;
  /** The word of it that a page ends with. */
  readonly lastOfPage: string;
  /** What the note says before the quotation, to which it gives nobody's name. */
  readonly lead: string;
}

/** By language. */
export const passages: Readonly<Record<Passage['language'], Passage>> = {
  fr: {
    language: 'fr',
    title: 'Au moulin de Sarvelle',
    words:
      'Le cœur du vieux moulin n’a jamais cessé de battre – pas même cet hiver sans fin où les 1 200 sacs d’avoine ont pris l’eau',
    before: 'La vallée dort encore sous la brume et personne ne passe le gué avant midi.',
    after: 'Les roues tournent de nouveau depuis le mois de mars et la farine part chaque matin.',
    emphasised: 'vieux moulin',
    printedEmphasis: 'sans fin',
    wrong: ['cessé', 'refusé'],
    soft: ['battre', 'bat\u00adtre'],
    called: 'hiver',
    lastOfPage: 'même',
    lead: 'On lit ceci :',
  },
  en: {
    language: 'en',
    title: 'At the ferry of Osterby',
    words:
      'The keeper’s old coracle won’t cross the wide estuary again – not before the 1,200 sacks of barley are dry, whatever manœuvre the council has in mind',
    before: 'The valley is still asleep under the mist and nobody uses the ford before noon.',
    after: 'The wheels have been turning again since March and the flour leaves every morning.',
    emphasised: 'old coracle',
    printedEmphasis: 'wide estuary',
    wrong: ['cross', 'leave'],
    soft: ['barley', 'bar\u00adley'],
    called: 'again',
    lastOfPage: 'before',
    lead: 'We read this:',
  },
};
