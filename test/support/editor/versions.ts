/** What is installed from npm when no editor or browser is at hand. Pinned: the tests mean these versions. */
export const versions = {
  /** VS Code in its server form: the workbench and the extension host of VS Code 1.139. */
  server: 'code-server@4.139.1',
  /** Node for that server, whatever Node runs the tests. The package's name takes the platform. */
  node: '24',
  /** A headless Chromium inside an npm package (Linux x64). */
  browser: '@sparticuz/chromium@147.0.0',
  /** VS Code as @vscode/test-electron downloads it. */
  desktop: 'stable',
} as const;
