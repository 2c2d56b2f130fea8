/** The item at the lower left: how the active note stands, or how far the articles are read. */
import { type Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { chooseFolderCommand } from './chooseFolder';
import { readArticlesCommand } from './longReading';
import type { Notes } from './notes';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { Store } from './store';
import { type AllNotes, count, inWords, type Summary, verified } from './summary';

/** What the item shows. */
interface Face {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

const problems = 'workbench.actions.view.problems';

/** Keeps the item up to date. */
export class StatusBar extends Store {
  readonly #research: Research;
  readonly #notes: Notes;
  readonly #item: StatusBarItem;

  constructor(research: Research, notes: Notes) {
    super();
    this.#research = research;
    this.#notes = notes;
    this.#item = this.add(window.createStatusBarItem('verbatim.status', StatusBarAlignment.Left, 0));
    this.#item.name = 'Verbatim';
    const events: readonly ((listener: () => void) => Disposable)[] = [
      research.onDidProgress,
      research.onDidChange,
      notes.onDidPublish,
      window.onDidChangeActiveTextEditor,
    ];
    for (const event of events) this.add(event(() => this.update()));
    this.update();
  }

  /** Shows the present state. */
  update(): void {
    const face = this.#face();
    if (!face) {
      this.#item.hide();
      return;
    }
    this.#item.text = face.text;
    this.#item.tooltip = face.tooltip;
    this.#item.command = face.command;
    this.#item.accessibilityInformation = { label: `Verbatim: ${face.text.replace(/\$\([^)]*\)\s*/g, '')}` };
    this.#item.show();
  }

  #face(): Face | undefined {
    const document = window.activeTextEditor?.document;
    const note = document && this.#research.folderOfNote(document);
    const reading = readingFace(note ? [note] : this.#research.folders);
    if (reading) return reading;
    if (note?.state.kind === 'stopped') return stopped(note.state);
    if (note && !note.hasArticles) return noArticles(note);
    const owner = document?.languageId === 'markdown' ? this.#research.folderOf(document.uri) : undefined;
    if (owner?.roles.leaveNoNotes) return noNotes;
    const summary = note && document && this.#notes.summaryOf(document.uri);
    const all = this.#notes.total;
    if (summary) return noteFace(summary, all);
    return note ? undefined : all && allFace(all);
  }
}

function readingFace(folders: readonly ResearchFolder[]): Face | undefined {
  const states = folders.flatMap(({ state }) => (state.kind === 'reading' ? [state] : []));
  if (states.length === 0) return undefined;
  const [done, total] = states.reduce(([a, b], state) => [a + state.done, b + state.total], [0, 0]);
  const progress = total > 0 ? ` ${done}/${total}` : '';
  return {
    text: `$(sync~spin) Reading articles${progress}`,
    tooltip: 'Verbatim reads the article folders',
    command: problems,
  };
}

function stopped({ done, total }: { readonly done: number; readonly total: number }): Face {
  return {
    text: '$(debug-pause) Articles not read',
    tooltip: `Verbatim was stopped after ${done} of ${count(total, 'article')}, and judges no note by half of them. Click to go on.`,
    command: readArticlesCommand,
  };
}

function noArticles({ settings, state }: ResearchFolder): Face {
  const places = settings.articles.join(', ');
  const why =
    state.kind === 'missing' ? `There is no folder ${places}` : `No .txt or .md file is in ${places}`;
  return {
    text: '$(info) No articles',
    tooltip: `${why}. Click to choose the article folder.`,
    command: chooseFolderCommand,
  };
}

/** Somebody has set the whole workspace as the article folder by hand. */
const noNotes: Face = {
  text: '$(warning) No notes',
  tooltip:
    'The article folder holds the whole workspace: every Markdown file is an article, and none is checked as a note. ' +
    'Click to choose another folder, or say in verbatim.notes which files are notes.',
  command: chooseFolderCommand,
};

function noteFace(summary: Summary, all: AllNotes | undefined): Face {
  const rest = all ? `\nAll notes: ${inWords(all)}` : '';
  const command = summary.flagged > 0 ? problems : 'verbatim.verifyNote';
  return { text: headline(summary), tooltip: `This note: ${inWords(summary)}${rest}`, command };
}

function allFace(all: AllNotes): Face {
  return { text: headline(all), tooltip: `${count(all.notes, 'note')}: ${inWords(all)}`, command: problems };
}

function headline(summary: Summary): string {
  return `${summary.flagged > 0 ? '$(warning)' : '$(check)'} ${verified(summary)}`;
}
