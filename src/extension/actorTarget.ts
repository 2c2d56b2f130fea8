/** What a command on actors is about: what it was given, or the name at the cursor, or the selected words. */
import { window } from 'vscode';
import type { Actor } from '../engine/actors';
import { pickActor } from './pickActor';
import { formOf, type PointedName, pointedAt } from './pointed';
import type { Research } from './research';
import { ResearchFolder } from './researchFolder';

/** An actor of a folder. */
export interface ActorTarget {
  readonly folder: ResearchFolder;
  readonly actor: Actor;
}

/** A form as it stands somewhere. */
export interface NameTarget {
  readonly folder: ResearchFolder;
  readonly form: string;
  /** Whom it means now, or is to mean. */
  readonly actor: Actor | undefined;
  /** Where it stands; `undefined` for a form that was not pointed at. */
  readonly place: PointedName | undefined;
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
  const pointed = await pointedAtCursor(research);
  const actor = pointed?.name?.what.actor;
  if (pointed && actor) return { folder: pointed.folder, actor };
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
  const pointed = await pointedAtCursor(research);
  const name = pointed?.name?.what;
  if (name && (selected === '' || selected === formOf(name)))
    return { folder: pointed.folder, form: formOf(name), actor: name.actor, place: name };
  if (folder && selected !== '') return { folder, form: selected, actor: undefined, place: undefined };
  void window.showInformationMessage('Verbatim: put the cursor on a name, or select one.');
  return undefined;
}

async function pointedAtCursor(research: Research): ReturnType<typeof pointedAt> {
  const editor = window.activeTextEditor;
  return editor && pointedAt(research, editor.document, editor.selection.start, 'touching');
}
