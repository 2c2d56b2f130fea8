/** Stating in actors.json that one speaks for another: offered on a wrong speaker, carried out as any change of actors. */
import { CodeAction, CodeActionKind } from 'vscode';
import type { SpeakerRelation } from '../desk/speakerRelations';
import { changeActors } from './changeActors';
import { ResearchFolder } from './researchFolder';

/** The command behind the action; it is not for the palette. */
export const speaksForCommand = 'speaksFor';

interface Statement {
  readonly folder: ResearchFolder;
  readonly relation: Pick<SpeakerRelation, 'actor' | 'name'>;
}

/** The action of a relation that may be stated. */
export function speaksForAction(relation: SpeakerRelation, folder: ResearchFolder): CodeAction {
  const { title } = relation;
  const made = new CodeAction(title, CodeActionKind.QuickFix.append('verbatim').append(speaksForCommand));
  const statement: Statement = { folder, relation };
  made.command = { command: `verbatim.${speaksForCommand}`, title, arguments: [statement] };
  return made;
}

/** Writes it down. */
export async function stateSpeaksFor(given: unknown): Promise<void> {
  if (!isStatement(given)) return;
  const { actor, name } = given.relation;
  await changeActors(given.folder, { kind: 'speaksFor', actor, name }, `${actor.name} speaks for ${name}.`);
}

function isStatement(given: unknown): given is Statement {
  return (
    typeof given === 'object' && given !== null && 'folder' in given && given.folder instanceof ResearchFolder
  );
}
