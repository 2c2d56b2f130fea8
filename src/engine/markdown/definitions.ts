/** Link reference and footnote definitions of a whole text, so that its blocks can be parsed one at a time. */

/** Where link reference definitions of the whole text point, by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

/** A label as Markdown compares it: case folded, white space collapsed. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Of a link: destination, then nothing or a title; a label that is a citation key labels no link. Of a footnote: any text. */
const DEFINITION =
  /^ {0,3}\[(?:(\^[^[\]\n]{1,300})\]:[ \t]*(\S*)|((?!-?@)[^[\]^\n][^[\]\n]{0,299})\]:[ \t]*(?:<([^<>\n]*)>|(\S*))(?:[ \t]*(?=$)|[ \t]+(?=["'(])))/gm;
const LABEL = /\[(\^?[^[\]\n]{1,300})\]/g;

/** Every definition of the text: normalised label (footnotes with their `^`) → destination. */
export function collectDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>();
  if (!text.includes(']:')) return definitions;
  for (const match of text.matchAll(DEFINITION)) {
    const label = normalLabel(match[1] ?? match[3] ?? '');
    if (!definitions.has(label)) definitions.set(label, match[2] ?? match[4] ?? match[5] ?? '');
  }
  return definitions;
}

/** Definitions to append to a block, so that the parser knows the labels it uses. Empty for most blocks. */
export function stubsFor(block: string, definitions: Definitions): string {
  return labelsIn(block, definitions)
    .map((label) => `[${label}]: x`)
    .join('\n\n');
}

/** What a block depends on besides its text: the labels it uses, and where they point. Empty for most blocks. */
export function targetsIn(block: string, definitions: Definitions): string {
  return labelsIn(block, definitions)
    .map((label) => `[${label}]: ${definitions.get(label)}`)
    .join('\n');
}

/** The labels of the text's definitions that a block uses, each once. */
function labelsIn(block: string, definitions: Definitions): string[] {
  if (definitions.size === 0 || !block.includes('[')) return [];
  const labels = [...block.matchAll(LABEL)].map(([, label = '']) => normalLabel(label));
  return [...new Set(labels)].filter((label) => definitions.has(label));
}
