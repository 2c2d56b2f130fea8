/**
 * `npm run bench:killed [times]`: kills the extension host of a real VS Code at random moments of indexing (50, unless told
 * otherwise), opens the window again, and looks whether the note is judged as it should be. Prints one line a kill and,
 * last, the outcome; the exit status is 1 if anything was wrong. Needs Linux, for it looks for the host in /proc.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '../support/archiveFolder';
import { quotationsFrom } from '../support/archiveQuotations';
import { readCorpus } from '../support/corpora';
import { openWindow } from '../support/editor/openWindow';
import { startEditor } from '../support/editor/startEditor';
import { filesUnder } from '../support/filesUnder';
import { statusItem } from '../support/hands/status';
import { project } from '../support/places';
import { randomFrom } from '../support/random';
import { exitOnSignals, untilExit } from '../support/untilExit';

const TEXTS = 2000;
/** Kills fall into this time after the host has begun, in ms: activation, restoring, indexing, rest. */
const SPAN = 6000;

/** The extension hosts that were started below `root`, a process. */
function hostsBelow(root: number): number[] {
  const parents = new Map<number, number>();
  const hosts: number[] = [];
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [, parent] = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(name), Number(parent));
      if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('type=extensionHost'))
        hosts.push(Number(name));
    } catch {
      // it has ended meanwhile
    }
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)));
  return hosts.filter(isBelow);
}

async function hostOf(root: number, without: ReadonlySet<number>): Promise<number> {
  for (;;) {
    const fresh = hostsBelow(root).find((pid) => !without.has(pid));
    if (fresh !== undefined) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function main(): Promise<void> {
  exitOnSignals();
  const times = Number(process.argv[2] ?? 50);
  const documents = existsSync('/proc') ? readCorpus('be-parliament-2020-fr', TEXTS) : undefined;
  if (!documents) return console.log('skipped: it needs Linux and the corpora');
  const random = randomFrom(times);
  const workspace = mkdtempSync(join(tmpdir(), 'verbatim-killed-'));
  untilExit(() => rmSync(workspace, { recursive: true, force: true }));
  const articles = join(workspace, 'articles');
  writeArchive(documents, articles);
  const { verbatim, 'altered 10 %': altered, absent } = quotationsFrom(documents, 4);
  const quotes = [...verbatim, ...altered, ...absent].map(({ words }) => `Il a dit : « ${words} »\n`);
  writeFileSync(join(workspace, 'note.md'), quotes.join('\n'));
  const editor = await startEditor({ workspace, extensionDevelopmentPath: project, smokeTestDriver: true });
  const killed = new Set<number>();
  const outcomes: string[] = [];
  try {
    const judged = async (): Promise<string> => {
      const window = await openWindow(editor, { file: join(workspace, 'note.md') });
      const status = await statusItem(window.page, /\d+ of \d+ quotes flagged/);
      for (const pid of hostsBelow(process.pid)) killed.add(pid);
      await window.close();
      return status;
    };
    const right = await judged();
    console.log(`undisturbed: ${right}`);
    for (let i = 0; i < times; i++) {
      for (const file of filesUnder(articles, '.txt').filter(() => random() < 0.8))
        writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}${'\n'.repeat(2 + (i % 5))}`);
      const window = await openWindow(editor, { file: join(workspace, 'note.md') });
      const host = await hostOf(process.pid, killed);
      const moment = random() * SPAN;
      await new Promise((resolve) => setTimeout(resolve, moment));
      process.kill(host, 'SIGKILL');
      killed.add(host);
      await window.close();
      const status = await judged();
      outcomes.push(status);
      console.log(
        `${i + 1}: killed after ${Math.round(moment)} ms, then: ${status}${status === right ? '' : ' WRONG'}`,
      );
    }
    const wrong = outcomes.filter((status) => status !== right).length;
    console.log(JSON.stringify({ kills: outcomes.length, wrong }));
    process.exitCode = wrong > 0 ? 1 : 0;
  } finally {
    await editor.stop();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
