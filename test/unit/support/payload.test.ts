import assert from 'node:assert/strict';
import { payload } from '../../support/editor/payload';

describe('payload', () => {
  it('names paths as remote addresses', () => {
    const pairs = JSON.parse(
      payload({ workspace: '/w', extensionDevelopmentPath: '/my project' }, 81, '/w/é.md'),
    );
    assert.deepEqual(pairs, [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:81/my%20project'],
      ['openFile', 'vscode-remote://127.0.0.1:81/w/%C3%A9.md'],
    ]);
  });
});
