/** Link reference and footnote definitions of a whole note, so that its blocks can be parsed one at a time. */
import { type Definitions, normalLabel } from './references';

const DEFINITION = /^ {0,3}\[(\^?[^[\]\n]{1,300})\]:[ \t]*(?:<([^<>\n]*)>|(\S*))/gm;
const LABEL = /\[(\^?[^[\]\n]{1,300})\]/g;

/** Every definition of the note: normalised label (footnotes with their `^`) → destination. */
export function collectDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>();
  for (const match of text.matchAll(DEFINITION)) {
    const label = normalLabel(match[1] ?? '');
    if (!definitions.has(label)) definitions.set(label, match[2] ?? match[3] ?? '');
  }
  return definitions;
}

/** Definitions to append to a block, so that the parser knows the labels it uses. Empty for most blocks. */
export function stubsFor(block: string, definitions: Definitions): string {
  if (definitions.size === 0 || !block.includes('[')) return '';
  const used = new Set<string>();
  for (const match of block.matchAll(LABEL)) {
    const label = normalLabel(match[1] ?? '');
    if (definitions.has(label)) used.add(label);
  }
  return [...used].map((label) => `[${label}]: x`).join('\n\n');
}
