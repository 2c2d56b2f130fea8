import { type Uri, workspace } from 'vscode';

/** Whether a file or a folder is there. */
export function exists(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
