import { openWindow } from './openWindow';
import { type EditorOptions, startEditor } from './startEditor';

/** A test run inside an extension host; absolute paths. */
export type TestRun = Required<
  Pick<EditorOptions, 'workspace' | 'extensionDevelopmentPath' | 'extensionTestsPath'>
>;

/** Begins every line of the tests' own, which come out among the editor's log. */
const mark = '[test] ';

/** Runs `tests` in VS Code's server form and prints what they print. Whether they passed is theirs to say. */
export async function runTestsInServer(tests: TestRun): Promise<void> {
  process.env.VERBATIM_TEST_MARK = mark; // the server and its extension host inherit it
  const editorLog: string[] = [];
  let silent = true;
  const log = (line: string) => {
    if (!line.startsWith(mark)) return void editorLog.push(line);
    silent = false;
    console.log(line.slice(mark.length));
  };
  const editor = await startEditor({ ...tests, smokeTestDriver: true });
  try {
    const window = await openWindow(editor, { log });
    await window.testsEnded;
    await window.close();
  } finally {
    await editor.stop();
  }
  if (silent) console.error(editorLog.slice(-20).join('\n'));
}
