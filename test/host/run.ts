/**
 * `npm run bench:host [texts]`: what the extension costs the editor, measured inside the extension host of a real VS Code while it
 * reads 39,800 texts: activation, how long the host's thread stands still, memory, from a keystroke to the diagnostic,
 * hovers; then the session's thread is ended at 50 random moments of indexing. Prints a table and, last, one JSON line.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '../support/archiveFolder';
import { quotationsFrom } from '../support/archiveQuotations';
import { type CorpusDocument, readArchive } from '../support/corpora';
import { runTestsInServer } from '../support/editor/runTestsInServer';
import { project } from '../support/places';
import { exitOnSignals, untilExit } from '../support/untilExit';

const CHUNK = 6000;
const QUOTATIONS = 200;

/** A note of about 50 KB with 200 quotations: half of them verbatim, half altered, prose from the archive in between. */
function noteOf(documents: readonly CorpusDocument[]): string {
  const { verbatim, 'altered 10 %': altered } = quotationsFrom(documents, QUOTATIONS / 2);
  const filler =
    documents
      .at(-1)
      ?.text.replace(/\s+/g, ' ')
      .replace(/[«»“”"]/g, '') ?? '';
  return [...verbatim, ...altered]
    .map(({ words }, i) => `${filler.slice(100 * (i % 20), 100 * (i % 20) + 90)}. « ${words} », ${i}.\n`)
    .join('\n');
}

async function main(): Promise<void> {
  exitOnSignals();
  const documents = readArchive(CHUNK)?.slice(0, Number(process.argv[2] ?? Number.POSITIVE_INFINITY));
  if (!documents) return;
  const workspace = mkdtempSync(join(tmpdir(), 'verbatim-host-'));
  untilExit(() => rmSync(workspace, { recursive: true, force: true }));
  writeArchive(documents, join(workspace, 'texts'));
  writeArchive(documents.slice(0, 3000), join(workspace, 'some'));
  mkdirSync(join(workspace, '.vscode'));
  // not called "articles", which would start the extension before anybody measures
  writeFileSync(join(workspace, '.vscode/settings.json'), '{ "verbatim.articles": ["texts"] }');
  writeFileSync(join(workspace, 'note.md'), noteOf(documents));
  const outcome = join(workspace, 'outcome.json');
  process.env.VERBATIM_OUTCOME = outcome;
  await runTestsInServer({
    workspace,
    extensionDevelopmentPath: project,
    extensionTestsPath: join(__dirname, 'suite.js'),
  });
  if (!existsSync(outcome)) throw new Error('The editor ended without measuring.');
  const rows: [string, string | number][] = Object.entries(JSON.parse(readFileSync(outcome, 'utf8')));
  console.table(rows.map(([what, value]) => ({ what, value })));
  console.log(JSON.stringify(Object.fromEntries(rows)));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
