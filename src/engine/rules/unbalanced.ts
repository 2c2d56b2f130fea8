import { aboutMark } from './about';
import type { Rule } from './checkedNote';

/** `quote.unbalanced`: a quotation mark without a partner, so that what it should enclose is not checked. */
export const unbalanced: Rule = ({ text, marksAlone }) =>
  marksAlone.flatMap(({ message, span }) =>
    span
      ? {
          code: 'quote.unbalanced',
          ...{ start: span.start, end: span.end },
          message: aboutMark(text, span, message.replace(/^The /, 'the ')),
          quote: undefined,
        }
      : [],
  );
