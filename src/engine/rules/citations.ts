import type { Rule } from './checkedNote';

/** `citation.unknown`: a citation that leads to no article. */
export const unknownCitation: Rule = ({ citations }) =>
  citations
    .filter(({ resolution }) => resolution.kind === 'unknown')
    .map(({ reference }) => ({
      code: 'citation.unknown',
      start: reference.start,
      end: reference.end,
      message: `No article is called “${reference.target}”.`,
      quote: undefined,
    }));

/** `citation.ambiguous`: a citation that several articles answer to. */
export const ambiguousCitation: Rule = ({ citations }) =>
  citations.flatMap(({ reference, resolution }) =>
    resolution.kind === 'ambiguous'
      ? {
          code: 'citation.ambiguous',
          start: reference.start,
          end: reference.end,
          message: `“${reference.target}” may be ${resolution.files.join(' or ')}: give the path.`,
          quote: undefined,
        }
      : [],
  );
