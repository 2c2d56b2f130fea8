/** Where an actor is named: in the articles, in the notes, in one text; and what a new name changes in the notes. */

import type { Actor, NoteMention } from '../engine/actors';
import { nameKey } from '../engine/actors';
import { renamedForm } from '../engine/actors/registry/renamedForm';
import { LineMap, type LineRange } from '../engine/text/lines';
import { contains } from '../engine/text/span';
import { listNotes, readNoteFile } from '../session/noteFiles';
import type { NoteReport } from '../session/noteReport';
import type { NoteText } from '../session/session';
import type { ActorLine } from './actorLine';
import type { Call, Desk } from './desk';
import { type FilePlace, filePlaces, mentionPlaces } from './places';
import { pointedAt, type Spot } from './pointed';

/** The notes that an editor shows, as it shows them: they may not be saved. */
export interface OpenNotes {
  readonly open: readonly NoteText[];
}

/** Every place that names the actor at a spot; `undefined` where there is none, or no single one. */
export async function references(
  desk: Desk,
  { open, ...spot }: Spot & OpenNotes,
  call: Call,
): Promise<FilePlace[] | undefined> {
  const actor = (await pointedAt(desk, spot, call))?.name?.what.actor;
  if (!actor) return undefined;
  const { library } = desk.session;
  const found = filePlaces(mentionPlaces(actor, library), library);
  for await (const report of noteReports(desk, open, call)) found.push(...placesIn(report, actor));
  return found;
}

/** The places in the same text that name the actor at a spot. */
export async function highlights(desk: Desk, spot: Spot, call: Call): Promise<LineRange[] | undefined> {
  const pointed = await pointedAt(desk, spot, call);
  const actor = pointed?.name?.what.actor;
  if (!pointed?.name || !actor) return undefined;
  const { report, article } = pointed;
  const { directory } = desk.session.library;
  const here =
    report?.mentions.filter((mention) => mention.actor === actor) ??
    article?.names.mentions.filter((mention) => directory.actorOf(article.file, mention.actor) === actor);
  const lines = new LineMap(pointed.name.what.text);
  return here?.map((mention) => lines.rangeOf(mention));
}

/** Something to be written in the place of a stretch of a note. */
export interface Replacement extends FilePlace {
  readonly text: string;
}

/** What becomes of an actor's names in the notes when it is called `name`. What is quoted stays as it was said. */
export async function renamings(
  desk: Desk,
  { actor: line, name, open }: OpenNotes & { readonly actor: ActorLine; readonly name: string },
  call: Call,
): Promise<Replacement[]> {
  const actor = desk.lines.actorOf(line);
  const found: Replacement[] = [];
  if (!actor || nameKey(name) === '') return found;
  for await (const report of noteReports(desk, open, call)) found.push(...renamingsIn(report, actor, name));
  return found;
}

function renamingsIn(
  { note, mentions, quotes, path }: NoteReport,
  actor: Actor,
  name: string,
): Replacement[] {
  const lines = new LineMap(note.text);
  return mentions.flatMap((mention) => {
    const isQuoted = quotes.some(({ quote }) => contains(quote.outer, mention));
    if (mention.via !== 'name' || !names(mention, actor) || isQuoted) return [];
    const text = renamedForm(note.text.slice(mention.start, mention.end), actor.name, name);
    return text === undefined ? [] : [{ path, range: lines.rangeOf(mention), text }];
  });
}

function placesIn({ mentions, note, path }: NoteReport, actor: Actor): FilePlace[] {
  const lines = new LineMap(note.text);
  return mentions
    .filter((mention) => names(mention, actor))
    .map((mention) => ({ path, range: lines.rangeOf(mention) }));
}

/** Compared by name: the actor may come from an answer given before the articles changed. */
function names({ actor }: NoteMention, { name, type }: Actor): boolean {
  return actor.name === name && actor.type === type;
}

/** Checks every note as the editor shows it, else as it is on disk, and lets others have their turn in between. */
async function* noteReports(
  desk: Desk,
  open: readonly NoteText[],
  { signal }: Call,
): AsyncGenerator<NoteReport> {
  const { session, ports, root } = desk;
  const shown = new Map(open.map((note) => [note.path, note]));
  for (const { path } of await listNotes(ports.files, root, session, signal)) {
    const note = shown.get(path) ?? (await readNoteFile(ports.files, path, signal)).note;
    if (note) yield await (shown.has(path) ? session.check(note, signal) : session.glance(note, signal));
    await ports.pause();
    signal.throwIfAborted();
  }
}
