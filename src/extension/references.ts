/** Find All References of an actor, in articles and notes; and of a passage of an article, in the notes that quote it. */
import { type CancellationToken, Location, type ReferenceProvider, Uri } from 'vscode';
import type { Actor } from '../engine/actors';
import { LineMap } from '../engine/text/lines';
import type { NoteReport } from '../session/noteReport';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { articleLocations, mentionPlaces } from './mentions';
import { noteReports } from './noteReports';
import { pointedAt } from './pointed';
import { usesAt } from './quotedUses';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';

/** Answers in notes and articles. Notes are read and checked as they are asked for. */
export function referenceProvider(research: Research, log: Log): ReferenceProvider {
  return {
    provideReferences: (document, position, _context, token) =>
      settle(log, 'Find All References', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        const actor = pointed?.name?.what.actor;
        if (!pointed) return (await usesAt(research, document, position))?.places.slice();
        if (!actor) return undefined;
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
  for await (const report of noteReports(folder, token)) found.push(...mentionsIn(report, actor));
  return found;
}

/** Compared by name: the actor may come from an answer given before the articles changed. */
function mentionsIn({ mentions, note, path }: NoteReport, actor: Actor): Location[] {
  const same = mentions.filter(
    (mention) => mention.actor.name === actor.name && mention.actor.type === actor.type,
  );
  const lines = new LineMap(note.text);
  return same.map((mention) => new Location(Uri.file(path), toRange(lines, mention)));
}
