/** Find All References of an actor: in the articles, and in the notes of the workspace folder. */
import { type CancellationToken, Location, type ReferenceProvider, Uri } from 'vscode';
import type { Actor } from '../engine/actors';
import { LineMap } from '../engine/text/lines';
import { readNoteFile } from '../session/noteFiles';
import type { Log } from '../session/ports';
import type { NoteText } from '../session/session';
import { toRange } from './convert';
import { articleLocations, mentionPlaces } from './mentions';
import { openDocument } from './notes';
import { pointedAt } from './pointed';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';

/** Answers in notes and articles. Notes are read and checked as they are asked for. */
export function referenceProvider(research: Research, log: Log): ReferenceProvider {
  return {
    provideReferences: (document, position, _context, token) =>
      settle(log, 'Find All References', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        const actor = pointed?.name?.what.actor;
        if (!pointed || !actor) return undefined;
        const { library } = pointed.folder.session;
        const inArticles = articleLocations(mentionPlaces(actor, library), library);
        const inNotes = await noteLocations(actor, pointed.folder, token);
        return token.isCancellationRequested ? undefined : [...inArticles, ...inNotes];
      }),
  };
}

async function noteLocations(
  actor: Actor,
  folder: ResearchFolder,
  token: CancellationToken,
): Promise<Location[]> {
  const found: Location[] = [];
  for (const { path } of await folder.listNotes()) {
    const note = await currentText(path, folder);
    if (note) found.push(...(await mentionsIn(note, actor, folder)));
    await yieldTurn();
    if (token.isCancellationRequested) break;
  }
  return found;
}

/** The note as it stands in the editor, else as it is on disk. */
async function currentText(path: string, folder: ResearchFolder): Promise<NoteText | undefined> {
  const document = openDocument(Uri.file(path));
  return document ? folder.noteText(document) : (await readNoteFile(folder.ports.files, path)).note;
}

/** Compared by name: the actor may come from an answer given before the articles changed. */
async function mentionsIn(note: NoteText, actor: Actor, folder: ResearchFolder): Promise<Location[]> {
  const { mentions } = await folder.check(note);
  const same = mentions.filter(
    (mention) => mention.actor.name === actor.name && mention.actor.type === actor.type,
  );
  const lines = new LineMap(note.text);
  return same.map((mention) => new Location(Uri.file(note.path), toRange(lines, mention)));
}
