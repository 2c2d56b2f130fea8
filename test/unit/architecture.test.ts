/** Holds the borders between the folders of src, as ARCHITECTURE.md draws them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../support/filesUnder';
import { project } from '../support/places';

/** An import as written, type-only ones included. */
interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** The file below src that a relative import names, without its ending. */
  readonly target: string | undefined;
}

/** Which rooms each room may import from. What is not listed may import nothing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  readers: ['engine'],
  session: ['engine', 'readers'],
  node: ['engine', 'session'],
  cli: ['engine', 'readers', 'node', 'session', 'worker'],
  desk: ['engine', 'session'],
  worker: ['engine', 'desk', 'node', 'session'],
  extension: ['engine', 'desk', 'node', 'session', 'worker'],
};

/** Packages that only one file may import, each behind its own function. */
const ONE_FILE: Readonly<Record<string, string>> = {
  'mdast-util-from-markdown': 'engine/markdown/markdown.ts',
  'decode-named-character-reference': 'engine/text/characterReferences.ts',
  yaml: 'engine/markdown/frontMatterFields.ts',
  'fuse.js': 'engine/corpus/search.ts',
  'chrono-node': 'engine/text/printedDate.ts',
  chardet: 'readers/foreignEncoding.ts',
  'jsonc-parser': 'readers/registry/jsonTree.ts',
  valibot: 'session/settings.ts',
  tinyglobby: 'node/glob.ts',
  commander: 'cli/run.ts',
  'vscode-jsonrpc': 'worker/link.ts',
};

function importsOf(file: string, source: string): Import[] {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  return importedFiles.map(({ fileName: specifier }) => ({
    file,
    room: file.split('/')[0] ?? '',
    specifier,
    target: specifier.startsWith('.') ? join(dirname(file), specifier).replace(/\\/g, '/') : undefined,
  }));
}

/** What is wrong with an import; empty if nothing is. */
function faultOf({ file, room, specifier, target }: Import): string {
  if (target?.startsWith('..'))
    return target === '../package.json' ? '' : `${file} reaches out of src: ${specifier}`;
  const other = target?.split('/')[0];
  if (other !== undefined) {
    const allowed = other === room || MAY_IMPORT[room]?.includes(other);
    return allowed ? '' : `${file} (${room}) imports from ${other}: ${specifier}`;
  }
  if (specifier === 'vscode') return room === 'extension' ? '' : `${file} imports vscode`;
  if (specifier.startsWith('node:')) {
    return ['node', 'cli', 'worker'].includes(room) || specifier === 'node:worker_threads'
      ? ''
      : `${file} (${room}) imports ${specifier}`;
  }
  return '';
}

/** The package of a specifier: `chrono-node/fr` is `chrono-node`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const files = filesUnder(join(project, 'src'), '.ts');
const imports = files.flatMap((path) =>
  importsOf(relative(join(project, 'src'), path).replace(/\\/g, '/'), readFileSync(path, 'utf8')),
);

describe('architecture', () => {
  it('sees the imports of the whole source', () => {
    assert.ok(imports.length > 300, `${imports.length} imports`);
  });

  it('has no import across a border that is closed', () => {
    assert.deepEqual(imports.map(faultOf).filter(Boolean), []);
  });

  it('keeps each third-party package behind one file', () => {
    for (const [name, owner] of Object.entries(ONE_FILE)) {
      const users = new Set(
        imports.filter(({ specifier }) => packageOf(specifier) === name).map(({ file }) => file),
      );
      assert.deepEqual([...users], [owner], name);
    }
  });

  it('keeps clock, console and process out of the engine', () => {
    const impure =
      /\b(?:Date\.now|new Date\(\)|performance\.|console\.|process\.|globalThis|Math\.random|setTimeout)\b/;
    const found = files
      .filter((path) => path.includes('/src/engine/'))
      .filter((path) => impure.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    assert.deepEqual(found, []);
  });

  const broken: readonly [what: string, file: string, source: string][] = [
    ['vscode in the engine', 'engine/a.ts', "import * as vscode from 'vscode';"],
    ['a type of vscode in the session', 'session/a.ts', "import type { Uri } from 'vscode';"],
    ['Node in the engine', 'engine/a.ts', "import { readFile } from 'node:fs';"],
    ['the session in the engine', 'engine/note/a.ts', "export { x } from '../../session/session';"],
    ['the command line in the extension', 'extension/a.ts', "import { run } from '../cli/run';"],
    ['a dynamic import across a border', 'readers/a.ts', "const x = await import('../node/files');"],
    ['out of src', 'session/a.ts', "import { marked } from '../../test/support/marked';"],
  ];
  for (const [what, file, source] of broken) {
    it(`would see ${what}`, () => {
      assert.notEqual(importsOf(file, source).map(faultOf).join(''), '');
    });
  }
});
