import type { EditorOptions } from './startEditor';

/**
 * What the workbench reads from its address when the smoke test driver is on: a JSON list of pairs, paths as remote
 * URIs. Example: `[["skipWelcome","true"],["openFile","vscode-remote://127.0.0.1:8000/w/a.md"]]`.
 */
export function payload(options: EditorOptions, port: number, file?: string): string {
  const paths = [
    ['extensionDevelopmentPath', options.extensionDevelopmentPath],
    ['extensionTestsPath', options.extensionTestsPath],
    ['openFile', file],
  ] as const;
  const pairs = paths.flatMap(([key, path]) =>
    path === undefined ? [] : [[key, `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`]],
  );
  return JSON.stringify([['skipWelcome', 'true'], ...pairs]);
}
