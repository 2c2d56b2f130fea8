/** In an article, quoted passages are underlined with dots; those that a note altered or misplaced in another colour. */
import {
  type DecorationOptions,
  type Event,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { LineMap } from '../engine/text/lines';
import { isAsRead } from './asRead';
import { toRange } from './convert';
import { plain, toMarkdown } from './markdown';
import type { FoundArticle, Research } from './research';
import { Store } from './store';
import { usesInWords } from './useWords';

/** Keeps the marks of all editors in sight up to date. */
export class QuotedMarks extends Store {
  readonly #research: Research;
  readonly #right = this.add(underline('editorInfo.foreground'));
  readonly #wrong = this.add(underline('editorWarning.foreground'));

  /** @param changes after which the notes may quote something else */
  constructor(research: Research, changes: readonly Event<unknown>[]) {
    super();
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
    const found = this.#research.articleAt(editor.document.uri);
    const marks = found && isShown(found, editor) ? marksOf(found) : [];
    const ranges = (isRight: boolean) => marks.filter((mark) => mark.isRight === isRight);
    editor.setDecorations(this.#right, ranges(true));
    editor.setDecorations(this.#wrong, ranges(false));
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

function isShown({ article, folder }: FoundArticle, { document }: TextEditor): boolean {
  return folder.settings.articleLens && isAsRead(document, article);
}

/** `isRight`: no note has it altered, or from somebody or somewhere else. */
function marksOf({ article, folder }: FoundArticle): (DecorationOptions & { readonly isRight: boolean })[] {
  const lines = new LineMap(article.text);
  const isTold = folder.settings.hover !== 'off';
  return folder.session.quoted.usesOf(article.file).map(({ start, end, quotings }) => ({
    range: toRange(lines, { start, end }),
    isRight: quotings.every(({ verdict }) => verdict === 'verbatim' || verdict === 'unchecked'),
    ...(isTold && { hoverMessage: toMarkdown([`$(references) ${plain(usesInWords(quotings))}`]) }),
  }));
}
