/** Markdown for hovers. Text of notes and articles is untrusted: it is escaped, all of it, before it goes in. */
import { MarkdownString } from 'vscode';
import type { Span } from '../engine/text/span';
import { openPassageCommand } from './openPassage';

/**
 * Text that shows as it stands: no markup, no link, no icon, one line.
 *
 * @example plain('a *b* $(c)') → 'a \\*b\\* &#36;\\(c\\)'
 */
export function plain(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[!-#%-/:-@[-`{-~]/g, '\\$&')
    .replace(/\$/g, '&#36;');
}

/** A link that opens a passage of an article; nothing else can be reached with it. */
export function passageLink(label: string, path: string, { start, end }: Span): string {
  const args = encodeURIComponent(JSON.stringify([path, start, end])).replace(/[()']/g, percent);
  return `[${label}](command:${openPassageCommand}?${args} "Open this passage")`;
}

/** Blocks of Markdown made by this extension, one below the other. Its only command opens passages. */
export function toMarkdown(blocks: readonly string[]): MarkdownString {
  const markdown = new MarkdownString(blocks.filter((block) => block !== '').join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [openPassageCommand] };
  markdown.supportHtml = false;
  return markdown;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
