/** In an article, quoted passages are underlined with dots; those that a note altered or misplaced in another colour. */
import {
  type DecorationOptions,
  type Event,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { PlacedUse } from '../desk/uses';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { plain, toMarkdown } from './markdown';
import type { Research } from './research';
import { settle } from './settle';
import { Store } from './store';
import { usesInWords } from './useWords';

/** Keeps the marks of all editors in sight up to date. */
export class QuotedMarks extends Store {
  readonly #research: Research;
  readonly #log: Log;
  readonly #right = this.add(underline('editorInfo.foreground'));
  readonly #wrong = this.add(underline('editorWarning.foreground'));

  /** @param changes after which the notes may quote something else */
  constructor(research: Research, changes: readonly Event<unknown>[], log: Log) {
    super();
    this.#log = log;
    this.#research = research;
    const events = [...changes, research.onDidChange, window.onDidChangeVisibleTextEditors];
    for (const event of events) this.add(event(() => this.#updateAll()));
    this.add(
      workspace.onDidChangeTextDocument(({ document }) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document === document) this.#update(editor);
      }),
    );
  }

  #updateAll(): void {
    for (const editor of window.visibleTextEditors) this.#update(editor);
  }

  #update(editor: TextEditor): void {
    void settle(this.#log, 'Marking what is quoted', async () => {
      const { document } = editor;
      const { version } = document;
      const uses = await this.#usesIn(document);
      if (document.version === version && window.visibleTextEditors.includes(editor))
        this.#mark(editor, uses);
    });
  }

  async #usesIn(document: TextDocument): Promise<readonly PlacedUse[]> {
    const folder = this.#research.folderOfArticle(document.uri);
    return folder?.settings.articleLens ? folder.ask('uses', folder.textOf(document)) : [];
  }

  #mark(editor: TextEditor, uses: readonly PlacedUse[]): void {
    const hover = this.#research.folderOfArticle(editor.document.uri)?.settings.hover;
    const marks = uses.map((use) => ({ isRight: isRight(use), ...markOf(use, hover !== 'off') }));
    const marksThat = (right: boolean) => marks.filter((mark) => mark.isRight === right);
    editor.setDecorations(this.#right, marksThat(true));
    editor.setDecorations(this.#wrong, marksThat(false));
  }
}

function underline(colour: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    borderStyle: 'none none dotted none',
    borderWidth: '1px',
    borderColor: new ThemeColor(colour),
    overviewRulerColor: new ThemeColor(colour),
  });
}

/** No note has it altered, or from somebody or somewhere else. */
function isRight({ quotings }: PlacedUse): boolean {
  return quotings.every(({ verdict }) => verdict === 'verbatim' || verdict === 'unchecked');
}

function markOf({ range, quotings }: PlacedUse, isTold: boolean): DecorationOptions {
  const hoverMessage = toMarkdown([`$(references) ${plain(usesInWords(quotings))}`]);
  return { range: toRange(range), ...(isTold && { hoverMessage }) };
}
