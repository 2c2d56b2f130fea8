/** What a hover over an actor costs with 20,000 registered actors of 50,000 aliases. */
import { ActorCards } from '../../../src/session/actorCards';
import { Cards } from '../../../src/session/cards';
import { Session } from '../../../src/session/session';
import { defaultSettings } from '../../../src/session/settings';
import { readCorpus } from '../../support/corpora';
import { inventedForms } from '../../support/inventedForms';
import { memoryFiles } from '../../support/memoryFiles';
import type { Row } from '../run/row';
import { atShare, median, timed } from '../run/times';

const ACTORS = 20_000;
const ALIASES = 50_000;
/** How many of the actors named most are hovered. */
const HOVERED = 500;
const PARAGRAPHS = 40;

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Cards made anew, and whom a note names. */
export async function actorCards(): Promise<Row[]> {
  const documents = readCorpus('wikinews-fr.dev-2016_2017-01', 1000);
  if (!documents) return [];
  const session = await openSession(documents.map(({ text }) => text));
  const { directory } = session.library;
  const cards = new Cards(session.library);
  const named = directory.actors.slice(0, HOVERED);
  const paragraphs = documents.slice(0, PARAGRAPHS).map(({ text }) => text.slice(0, 800));
  const note = { path: '/w/notes/n.md', text: paragraphs.join('\n\n') };
  await session.check(note);
  const many = `${(ACTORS / 1000).toFixed(0)},000 actors`;
  return [
    ...(await rowsOf(`hover, ${many}, card made anew`, named.length, (i) => {
      const actor = named[i];
      if (actor) new ActorCards(session.library, cards).of(actor);
    })),
    ...(await rowsOf(`hover, ${many}, note unchanged`, 200, () => session.check(note))),
    ...(await rowsOf(`hover, ${many}, after an edit`, 30, (i) =>
      session.check({ ...note, text: `${note.text}\n\n${i}` }),
    )),
  ];
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

async function rowsOf(what: string, times: number, run: (i: number) => unknown): Promise<Row[]> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) spent.push(await timed(() => run(i)));
  return [
    { what: `${what}, p50`, value: median(spent), unit: 'ms' },
    { what: `${what}, p95`, value: atShare(spent, 0.95), unit: 'ms', target: { most: 20 } },
  ];
}
