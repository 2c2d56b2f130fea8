/** Stable codes of what may be flagged: in the settings, in comments that silence, in front of the user. */
export const findingCodes = [
  'quote.altered',
  'quote.not-found',
  'quote.wrong-source',
  'quote.wrong-speaker',
  'citation.unknown',
  'citation.ambiguous',
  'quote.unbalanced',
] as const;

/** One of {@link findingCodes}. */
export type FindingCode = (typeof findingCodes)[number];
