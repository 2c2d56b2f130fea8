/** Long notes for measuring, made of given texts: what a user's largest notes look like. */

/** A note and what it is made of. */
export interface LongNote {
  readonly kind: string;
  readonly text: string;
}

/** UTF-16 units of the largest notes. */
const LONGEST = 1_000_000;
/** The same for a note that is one block of Markdown, which an edit has parsed again as a whole. */
const LONGEST_BLOCK = 100_000;

/** Notes over articles that are called `0.txt`, `1.txt` … and hold `texts`. */
export function longNotes(texts: readonly string[]): LongNote[] {
  const paragraphs = texts.flatMap((text, i) =>
    paragraphsOf(text).map((words) => ({ words, file: `${i}.txt` })),
  );
  const quoting = paragraphs.flatMap(({ words, file }, i) => {
    const quoted = sentenceOf(words);
    if (quoted === undefined) return [];
    const name = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(words)?.[0] ?? 'Le maire';
    return [
      `${i % 4 === 0 ? `## Point ${i}\n\n` : ''}${name} a déclaré : « ${quoted} » ([source](../articles/${file})). ${words.slice(0, 60)}.`,
    ];
  });
  const prose = paragraphs.map(({ words }, i) => (i % 8 === 0 ? (quoting[i / 8] ?? words) : words));
  const items = paragraphs.flatMap(({ words }, i) =>
    words.split(/(?<=[.;,]) /).map((item, j) => itemOf(item, i + j)),
  );
  const rows = paragraphs.map(
    ({ words, file }) =>
      `| « ${sentenceOf(words) ?? 'rien'} » | [x](../articles/${file}) | ${words.slice(0, 40).replaceAll('|', ' ')} |`,
  );
  return [
    { kind: '200 quotations', text: quoting.slice(0, 200).join('\n\n') },
    { kind: 'prose', text: upTo(prose, '\n\n') },
    { kind: 'short lists', text: upTo(items, '\n') },
    {
      kind: 'indented list',
      text: upTo(
        items.map((item) => ` ${item}`),
        '\n',
      ),
    },
    {
      kind: 'nested list',
      text: `- tout\n${upTo(
        items.map((item) => `  ${item}`),
        '\n',
        LONGEST_BLOCK,
      )}`,
    },
    { kind: 'one table', text: `| a | b | c |\n|---|---|---|\n${upTo(rows, '\n', LONGEST_BLOCK)}` },
  ];
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim().replace(/[<>[\]`$*_#]/g, ' '))
    .filter((line) => line.length > 80 && !/[«»“”"]/.test(line));
}

/** A sentence that can be quoted. */
function sentenceOf(words: string): string | undefined {
  return /(?<=^|[.!?]\s)\p{Lu}[^.!?\n«»“”"]{45,120}(?=[.!?])/u.exec(words)?.[0];
}

function itemOf(words: string, i: number): string {
  const marked = i % 40 === 0 ? `« ${words} »` : words;
  return i % 15 === 7 ? `  - ${marked}` : `- ${marked}`;
}

/** As many of `parts` as `most` units hold, from the first again where they are few. */
function upTo(parts: readonly string[], between: string, most = LONGEST): string {
  const taken: string[] = [];
  let length = 0;
  for (let i = 0; length < most && parts.length > 0; i++) {
    const part = parts[i % parts.length] ?? '';
    taken.push(part);
    length += part.length + between.length;
  }
  return taken.join(between);
}
