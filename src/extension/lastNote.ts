import { type TextDocument, type TextEditor, ViewColumn, window } from 'vscode';
import type { Research } from './research';
import { Store } from './store';

/** A document, and where it was shown. */
interface Shown {
  readonly document: TextDocument;
  readonly column: ViewColumn;
}

/** Remembers the note that was last in front, while articles are opened over it. */
export class LastNote extends Store {
  readonly #research: Research;
  #front = shownIn(window.activeTextEditor);
  #note: Shown | undefined;

  constructor(research: Research) {
    super();
    this.#research = research;
    this.add(
      window.onDidChangeActiveTextEditor((editor) => {
        this.#remember();
        this.#front = shownIn(editor);
      }),
    );
  }

  /** Brings the note to the front, the cursor where it was. `undefined` if there was none, or it is gone. */
  async show(): Promise<TextEditor | undefined> {
    this.#remember();
    if (!this.#note) return undefined;
    const { document, column } = this.#note;
    try {
      return await window.showTextDocument(document.uri, { viewColumn: column, preview: false });
    } catch {
      return undefined; // deleted since
    }
  }

  /** Whether it is a note is asked when it is left: at the start no folder is open yet. */
  #remember(): void {
    if (this.#front && this.#research.folderOfNote(this.#front.document)) this.#note = this.#front;
  }
}

function shownIn(editor: TextEditor | undefined): Shown | undefined {
  return editor && { document: editor.document, column: editor.viewColumn ?? ViewColumn.Active };
}
