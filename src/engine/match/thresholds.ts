/** Every number that decides how quotations are matched, each with the measurement that chose it. */
export const thresholds = {
  /**
   * Longest stretch, in UTF-16 units, that a marked elision may leave out of its source. A bound is needed so that two
   * passages pages apart are not read as one; the setting `maxGap` overrides it.
   */
  maxElisionGap: 1500,
  /** Most words of the source that one bracketed insertion may replace ("[la Chine]" for a noun phrase). */
  maxGlossWords: 8,
  /** Most letters of a word that brackets may replace: "ferm[aient]" for "fermeront" has five. */
  maxAdaptedLetters: 5,
  /** Most words of an insertion that may take the place of words of the sentence; more are a remark beside it. */
  longestAdaptation: 4,
  /**
   * Share of a quotation's words that may be replaced, added or left out so that its passage is surely found, in any number
   * of articles. Passages further off are found too as a rule, but that is not promised.
   */
  errorBudget: 0.2,
  /**
   * Fewest words of a quotation whose passage within the budget is its source whatever the words are. Of 3,000 altered
   * sentences in 39,800 texts, 4 of eight words or more had too few content words to be told otherwise.
   */
  minBudgetWords: 8,
  /**
   * Least share of a quotation's weight by how much its words tell an article from others, unknown ones left aside, that must
   * stand close together in an article, as it is, for the article to be aligned where the quotation is nowhere verbatim or
   * near and the article is not cited. Of 600 sentences with 40 % of their words changed, 0.5 finds 487, 0.55 486, 0.6 477;
   * the eight articles that hold most weight, wherever in them it stands, 485. Lower ones only cost time.
   */
  minLiteralShare: 0.55,
  /** Most words that may be a term in passing. */
  longestTerm: 3,
  /** Fewest words that are told to be altered where the note names neither an article nor a speaker for them. */
  fewestUncited: 5,
  /** Most words that are never borne out without a citation or a speaker: 29 of 75 green ones of three sets were one word. */
  longestWordInPassing: 2,
  /** How many of these are aligned, those that hold most. */
  candidateArticles: 8,
  /** Most words of a quotation of which one may be changed and the only place in a cited article is still meant. */
  longestShort: 3,
  /** Words that an elision may leave out beside a single word without tearing it out of its sentence. */
  longestTornGap: 5,
  /** Most words of a quotation that is looked for with words written together and apart; longer ones are aligned. */
  longestRegrouped: 10,
  /** Most words of a reporting clause between two pieces of a speech. */
  longestReport: 16,
  /** Fewest words of a sentence, and most sentences of a quotation, that are looked for one by one. */
  shortestPiece: 3,
  maxPieces: 12,
  /**
   * Fewest words in a row, and content words among them, that make a quotation an altered one whatever stands beside them
   * (a true head with an invented tail): with a citation, without one.
   */
  minRun: 5,
  minRunUncited: 6,
  minRunContent: 2,
  /** In so many articles a word may stand and still tell one from others. */
  tellingFrequency: 30,
  /** The same where nearly all words stand in the passage in another order: four in a row, and four fifths of them. */
  minRunShuffled: 4,
  minShareShuffled: 0.8,
  minRunContentUncited: 3,
  /** How many other places of a quotation are listed. */
  maxPlaces: 50,
  /**
   * Fewest content words (function words count a quarter) that a passage must share with a quotation to be called its
   * source. With 2, invented quotations of three words met a chance passage; see test/golden for both sides.
   */
  minSharedContent: 2,
  /** The same where the note names no article: the passage must then speak for itself. */
  minSharedContentUncited: 3,
  /** Least share of a quotation's weight that must stand in the passage, cited and uncited. */
  minShare: 0.6,
  minShareUncited: 0.7,
  /**
   * Least share of the passage's weight that must stand in the quotation, one glued stretch not counted. Words of an
   * invented sentence that lie scattered in an article made 4 of 35 inventions look altered without it.
   */
  minDensity: 0.5,
  /**
   * Fewest names, figures and cognates, and least share of a quotation's content words, that point to the sentence it
   * may translate. One shared name ("Russia") is not enough.
   */
  minAnchors: 2,
  minAnchorShare: 0.4,
  /**
   * Largest alignment, in table cells, a byte each: some 5,000 words of a quotation take 0.2 s. What is longer and nowhere
   * verbatim is not judged.
   */
  maxCells: 40_000_000,
  /** Words left out in one place without a mark from which on two passages count as glued together. */
  gluedWords: 8,
} as const;
