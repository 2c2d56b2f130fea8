/** What a writer does to two words of a quotation. */
type Emphasis = (words: string) => string;

/** By name. */
export const emphases: Readonly<Record<string, Emphasis>> = {
  none: (words) => words,
  '*…*': (words) => `*${words}*`,
  '_…_': (words) => `_${words}_`,
  '**…**': (words) => `**${words}**`,
  '==…==': (words) => `==${words}==`,
  '<mark>': (words) => `<mark>${words}</mark>`,
  code: (words) => `\`${words}\``,
  link: (words) => `[${words}](https://example.org/x)`,
};
