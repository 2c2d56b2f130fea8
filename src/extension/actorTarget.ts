/** What a command on actors is about: what it was given, or the name at the cursor, or the selected words. */
import { window } from 'vscode';
import type { ActorLine } from '../desk/actorLine';
import type { NamePlace } from '../desk/names';
import { pickActor } from './pickActor';
import type { Research } from './research';
import { ResearchFolder } from './researchFolder';
import { spotAt } from './spot';

/** An actor of a folder. */
export interface ActorTarget {
  readonly folder: ResearchFolder;
  readonly actor: ActorLine;
}

/** A form as it stands somewhere. */
export interface NameTarget {
  readonly folder: ResearchFolder;
  readonly form: string;
  /** Whom it means now, or is to mean. */
  readonly actor: ActorLine | undefined;
  /** Where it stands; `undefined` for a form that was not pointed at. */
  readonly place: NamePlace | undefined;
}

/** Whether what a command was given names an actor of a folder: a node of a tree does, and a {@link NameTarget}. */
function isActorTarget(given: unknown): given is ActorTarget {
  return isTarget(given) && 'actor' in given && typeof given.actor === 'object';
}

function isNameTarget(given: unknown): given is NameTarget {
  return isTarget(given) && 'form' in given && typeof given.form === 'string';
}

function isTarget(given: unknown): given is { readonly folder: ResearchFolder } {
  return (
    typeof given === 'object' && given !== null && 'folder' in given && given.folder instanceof ResearchFolder
  );
}

/** The actor that is meant; asks for one where nothing says which. */
export async function actorTarget(research: Research, given: unknown): Promise<ActorTarget | undefined> {
  if (isActorTarget(given)) return given;
  const here = await nameAtCursor(research);
  if (here?.name.actor) return { folder: here.folder, actor: here.name.actor };
  const folder = research.current();
  await folder?.ready();
  const chosen = folder && (await pickActor(folder, 'Which actor?', undefined));
  return chosen && { folder, actor: chosen };
}

/** The form that is meant: selected words, else the name at the cursor. Says so where there is none. */
export async function nameTarget(research: Research, given: unknown): Promise<NameTarget | undefined> {
  if (isNameTarget(given)) return given;
  const editor = window.activeTextEditor;
  const folder = editor && research.folderOf(editor.document.uri);
  const selected = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? '';
  const here = await nameAtCursor(research);
  if (here && (selected === '' || selected === here.name.form)) return targetOf(here.name, here.folder);
  if (folder && selected !== '') return { folder, form: selected, actor: undefined, place: undefined };
  void window.showInformationMessage('Verbatim: put the cursor on a name, or select one.');
  return undefined;
}

/** A name that was pointed at. */
export function targetOf(name: NamePlace, folder: ResearchFolder): NameTarget {
  return { folder, form: name.form, actor: name.actor, place: name };
}

async function nameAtCursor(
  research: Research,
): Promise<{ readonly name: NamePlace; readonly folder: ResearchFolder } | undefined> {
  const editor = window.activeTextEditor;
  const here = editor && (await spotAt(research, editor.document, editor.selection.start, 'touching'));
  const name = await here?.folder.ask('nameAt', here.spot);
  return here && name && { name, folder: here.folder };
}
