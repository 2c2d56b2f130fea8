/** Goes from one flagged quotation of the active note to the next, round and round. */
import {
  commands,
  type Disposable,
  type Position,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { shownFlags } from './findings';
import type { Research } from './research';
import { settle } from './settle';
import { Store } from './store';

type Direction = 'next' | 'previous';

/** Registers Next and Previous Unverified Quote. */
export function registerFlaggedQuotes(research: Research, log: Log): Disposable {
  const store = new Store();
  const register = (command: string, direction: Direction) =>
    store.add(commands.registerCommand(command, () => settle(log, command, () => step(research, direction))));
  register('verbatim.nextUnverified', 'next');
  register('verbatim.previousUnverified', 'previous');
  return store;
}

async function step(research: Research, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  const ranges = editor ? await flaggedRanges(research, editor) : [];
  const target = choose(ranges, editor?.selection.start, direction);
  if (!editor || !target) {
    void window.showInformationMessage('Verbatim: no quote is flagged in this note.');
    return;
  }
  editor.selection = new Selection(target.start, target.start);
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Quotations with a finding, in the order of the text, each once. */
async function flaggedRanges(research: Research, { document }: TextEditor): Promise<Range[]> {
  await research.folderOf(document.uri)?.ready();
  const folder = research.folderOfNote(document);
  if (!folder?.canJudge) return [];
  const flags = shownFlags(await folder.ask('check', folder.textOf(document)), folder);
  const quotes = new Map(flags.flatMap(({ quote }) => (quote ? [[quote.index, quote.range]] : [])));
  return [...quotes.values()].map(toRange).sort((a, b) => a.start.compareTo(b.start));
}

function choose(
  ranges: readonly Range[],
  cursor: Position | undefined,
  direction: Direction,
): Range | undefined {
  if (!cursor) return undefined;
  if (direction === 'next') return ranges.find(({ start }) => start.isAfter(cursor)) ?? ranges[0];
  return ranges.findLast(({ start }) => start.isBefore(cursor)) ?? ranges.at(-1);
}
