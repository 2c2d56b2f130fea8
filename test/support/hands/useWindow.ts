import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type EditorWindow, openWindow } from '../editor/openWindow';
import { type Editor, startEditor } from '../editor/startEditor';
import { project } from '../places';
import { copySample, type Workspace } from '../sample';
import { takePicture } from './picture';

/** What a UI test works with; ready once the suite's `before` has run. */
export interface Hands {
  readonly page: Page;
  readonly workspace: Workspace;
}

/**
 * Call inside `describe`: before its tests, opens a copy of the sample workspace in a real window with the built
 * extension running, `note` (path within the workspace) in front; ends all of it afterwards. A test that fails
 * leaves a picture of the window under its title.
 */
export function useWindow(note: string, settings: Readonly<Record<string, unknown>> = {}): Hands {
  let open: { workspace: Workspace; editor: Editor; window: EditorWindow } | undefined;
  const opened = () => {
    if (!open) throw new Error('the window opens in `before`');
    return open;
  };

  before(async function () {
    this.timeout(120_000);
    const workspace = copySample();
    const options = {
      workspace: workspace.folder,
      extensionDevelopmentPath: project,
      smokeTestDriver: true,
      settings,
    };
    const editor = await startEditor(options);
    const window = await openWindow(editor, { file: join(workspace.folder, note) });
    open = { workspace, editor, window };
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await takePicture(opened().window.page, `failed ${this.currentTest.title}`);
  });

  after(async () => {
    await open?.window.close();
    await open?.editor.stop();
    open?.workspace.remove();
  });

  return {
    get page() {
      return opened().window.page;
    },
    get workspace() {
      return opened().workspace;
    },
  };
}
