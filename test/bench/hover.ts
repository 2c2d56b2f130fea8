/**
 * `npm run bench:hover`: what a hover over an actor costs with 20,000 registered actors of 50,000 aliases. The slowest of
 * many cards counts, since it is the one that is waited for. Prints a table and, last, the same as one JSON line.
 */
import { ActorCards } from '../../src/session/actorCards';
import { Cards } from '../../src/session/cards';
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { readCorpus } from '../support/corpora';
import { inventedForms } from '../support/inventedForms';
import { memoryFiles } from '../support/memoryFiles';

const ACTORS = 20_000;
const ALIASES = 50_000;
/** How many of the actors named most are hovered. */
const HOVERED = 500;
const PARAGRAPHS = 40;

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** One line of the table: milliseconds. */
interface Row {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

async function timed(what: string, times: number, run: (i: number) => unknown): Promise<Row> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run(i);
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  return { what, median: spent[times >> 1] ?? 0, worst: spent[times - 1] ?? 0 };
}

/** A session over the texts, with a registry of invented actors. */
async function openSession(texts: readonly string[]): Promise<Session> {
  const files = new Map(texts.map((text, i) => [`/w/articles/${i}.txt`, text]));
  const actors = inventedForms(ACTORS, ALIASES).map(([name = '', ...aliases]) => ({
    name,
    type: 'person',
    aliases,
  }));
  files.set('/w/.verbatim/actors.json', JSON.stringify({ actors }));
  const session = new Session({ files: memoryFiles(files), log }, '/w', defaultSettings);
  await session.sync();
  return session;
}

async function main(): Promise<void> {
  const documents = readCorpus('wikinews-fr.dev-2016_2017-01', 1000);
  if (!documents) return;
  const session = await openSession(documents.map(({ text }) => text));
  const { directory } = session.library;
  const cards = new Cards(session.library);
  const named = directory.actors.slice(0, HOVERED);
  const paragraphs = documents.slice(0, PARAGRAPHS).map(({ text }) => text.slice(0, 800));
  const note = { path: '/w/notes/n.md', text: paragraphs.join('\n\n') };
  console.log(
    `${directory.actors.length} actors, ${documents.length} articles, a note of ${note.text.length} units`,
  );
  await session.check(note);
  const rows = [
    await timed('the card of an actor, made anew', named.length, (i) => {
      const actor = named[i];
      if (actor) new ActorCards(session.library, cards).of(actor);
    }),
    await timed('whom the note names, the note unchanged', 200, () => session.check(note)),
    await timed('whom the note names, after an edit', 30, (i) =>
      session.check({ ...note, text: `${note.text}\n\n${i}` }),
    ),
  ];
  for (const { what, median, worst } of rows)
    console.log(
      `${what.padEnd(42)} median ${median.toFixed(2).padStart(8)} ms   worst ${worst.toFixed(2).padStart(8)} ms`,
    );
  console.log(JSON.stringify(rows));
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
