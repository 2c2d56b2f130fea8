/** The words that a view is narrowed to: asked for in a box, obeyed as they are typed, shown above the view. */
import { commands, EventEmitter, type TreeView, window } from 'vscode';
import { Debounce } from '../debounce';
import { Store } from '../store';
import type { TreeNode } from './treeNode';

/** How long typing must rest before the view follows, in ms. */
const REST = 150;

/** What a filter is called. */
export interface FilterNames {
  /** The context key that says whether the view is narrowed. */
  readonly contextKey: string;
  /** The commands that ask for the words and that drop them. */
  readonly askCommand: string;
  readonly clearCommand: string;
  readonly title: string;
  readonly placeholder: string;
}

/** Lives as long as its view. */
export class ViewFilter extends Store {
  readonly #names: FilterNames;
  readonly #debounce = this.add(new Debounce());
  readonly #changed = this.add(new EventEmitter<void>());
  #query = '';
  readonly onDidChange = this.#changed.event;

  constructor(names: FilterNames) {
    super();
    this.#names = names;
  }

  /** The words as typed, without blanks around them. Empty: everything is shown. */
  get query(): string {
    return this.#query;
  }

  /** Registers the commands of this filter for its view. The first may be given the words. */
  attach(view: TreeView<TreeNode>, viewId: string): void {
    const { askCommand, clearCommand, contextKey } = this.#names;
    this.add(
      this.onDidChange(() => {
        view.message = this.#query === '' ? '' : `Only “${this.#query}”`;
        void commands.executeCommand('setContext', contextKey, this.#query !== '');
      }),
    );
    this.add(
      commands.registerCommand(askCommand, (words: unknown) =>
        typeof words === 'string' ? this.#set(words) : this.#ask(viewId),
      ),
    );
    this.add(commands.registerCommand(clearCommand, () => this.#set('')));
  }

  /** The box over the view: Enter goes on in the view, Escape leaves it as it was. */
  async #ask(viewId: string): Promise<void> {
    const focusView = () => commands.executeCommand(`${viewId}.focus`);
    await focusView();
    const store = new Store();
    const box = store.add(window.createInputBox());
    box.title = this.#names.title;
    box.placeholder = this.#names.placeholder;
    box.value = this.#query;
    box.ignoreFocusOut = true; // a click into the view is no Escape
    let kept = this.#query;
    const apply = () => this.#set(box.value);
    store.add(box.onDidChangeValue(() => this.#debounce.schedule('', REST, apply)));
    store.add(
      box.onDidHide(() => {
        this.#set(kept);
        store.dispose();
      }),
    );
    store.add(
      box.onDidAccept(() => {
        kept = box.value;
        box.hide();
        void focusView();
      }),
    );
    box.show();
  }

  #set(words: string): void {
    this.#debounce.cancel('');
    const query = words.trim();
    if (query === this.#query) return;
    this.#query = query;
    this.#changed.fire();
  }
}
