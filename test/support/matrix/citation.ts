/** How a note says where a quotation is from. */

/** Pieces of the note; what is not there is empty. */
export interface Citation {
  /** Behind the quotation, in its sentence. */
  readonly beside: string;
  /** A line above everything. */
  readonly heading: string;
  /** Lines at the end of the note. */
  readonly end: string;
}

type Citing = (file: string) => Citation;

const NOTHING: Citation = { beside: '', heading: '', end: '' };
const stemOf = (file: string): string => file.replace(/\.\w+$/, '');

/** By name; `file` is the article's. */
export const citations: Readonly<Record<string, Citing>> = {
  'file name': (file) => ({ ...NOTHING, beside: `(${file})` }),
  link: (file) => ({ ...NOTHING, beside: `([source](../articles/${file}))` }),
  'wiki link': (file) => ({ ...NOTHING, beside: `[[${stemOf(file)}]]` }),
  key: (file) => ({ ...NOTHING, beside: `[@${stemOf(file)}]` }),
  footnote: (file) => ({ ...NOTHING, beside: '[^1]', end: `[^1]: ${file}` }),
  heading: (file) => ({ ...NOTHING, heading: `## [Source](../articles/${file})` }),
  none: () => NOTHING,
};
