/** The commands that decide about actors: accept, rename, merge, split, add an alias, reject. Each changes the registry. */
import { commands, type Disposable, type QuickPickItem, window, workspace } from 'vscode';
import type { SuggestedActor } from '../desk/actors';
import { nameKey } from '../engine/actors/words';
import type { Log } from '../session/ports';
import { actorsFileOf } from './actorsFile';
import { type ActorTarget, actorTarget, type NameTarget, nameTarget } from './actorTarget';
import { changeActors } from './changeActors';
import { exists } from './exists';
import { labelText, messageText } from './messageText';
import { actorItem, pickActor } from './pickActor';
import { renameActor } from './rename';
import type { Research } from './research';
import { settle } from './settle';
import { speaksForCommand, stateSpeaksFor } from './speaksFor';
import { Store } from './store';

/** How many suggestions are listed: those named most. */
const SUGGESTED = 200;
/** Longest stretch of evidence in a list, in UTF-16 units. */
const LONGEST = 100;

/** Registers all of them. They work on what they are given (by a tree, by the light bulb), else on the name at the cursor. */
export function registerActorCommands(research: Research, log: Log): Disposable {
  const store = new Store();
  const register = (name: string, run: (given: unknown) => Promise<void>) =>
    store.add(
      commands.registerCommand(`verbatim.${name}`, (given: unknown) => settle(log, name, () => run(given))),
    );
  const withActor = (run: (target: ActorTarget) => Promise<void>) => async (given: unknown) => {
    const target = await actorTarget(research, given);
    if (target) await run(target);
  };
  const withName = (run: (target: NameTarget) => Promise<void>) => async (given: unknown) => {
    const target = await nameTarget(research, given);
    if (target) await run(target);
  };
  register('acceptActors', () => acceptSuggested(research));
  register('acceptActor', withActor(accept));
  register('renameActor', withActor(askNewName));
  register('mergeActors', withActor(merge));
  register('splitActor', withActor(split));
  register('addAlias', withName(addAlias));
  register('decideActor', withName(decide));
  register('rejectMention', withName(rejectMention));
  register('rejectForm', withName(rejectForm));
  register(speaksForCommand, stateSpeaksFor);
  register('openActors', () => openActors(research));
  return store;
}

async function acceptSuggested(research: Research): Promise<void> {
  const folder = research.current();
  await folder?.ready();
  if (!folder?.hasArticles) return tell('there are no articles to find actors in.');
  const suggested = await folder.ask('suggestedActors', SUGGESTED);
  const items = suggested.map((actor) => ({ ...actorItem(actor), detail: evidenceFor(actor) }));
  if (items.length === 0) return tell('every actor of the articles is accepted already.');
  const chosen = await window.showQuickPick(items, {
    title: 'Accept Suggested Actors',
    placeHolder: 'Choose those that are right; they are written to .verbatim/actors.json',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen || chosen.length === 0) return;
  const actors = chosen.map(({ actor }) => actor);
  const names = actors.map(({ name }) => name).join(', ');
  await changeActors(folder, { kind: 'accept', actors }, `${names} accepted.`);
}

/** Other names, and the first words around a mention. */
function evidenceFor({ name, aliases, evidence }: SuggestedActor): string {
  const others = aliases.filter((alias) => alias !== name).slice(0, 3);
  const [before, mention, after] = evidence ?? ['', '', ''];
  const lead = before.slice(-LONGEST / 2).replace(/^\S*\s/, '');
  const sentence = evidence ? `…${lead}${mention}${after.slice(0, LONGEST / 2)}…` : '';
  return labelText([...others, sentence.replace(/\s+/g, ' ')].filter(Boolean).join(' · '));
}

function accept({ folder, actor }: ActorTarget): Promise<void> {
  return changeActors(folder, { kind: 'accept', actors: [actor] }, `${actor.name} accepted.`);
}

async function askNewName({ folder, actor }: ActorTarget): Promise<void> {
  const name = await askName(`Rename ${actor.name}`, actor.name);
  if (name !== undefined && name !== actor.name) await renameActor(folder, actor, name);
}

async function merge({ folder, actor }: ActorTarget): Promise<void> {
  const other = await pickActor(folder, `Merge with ${actor.name}`, actor);
  if (!other) return;
  await changeActors(folder, { kind: 'merge', actor, other }, `${other.name} is ${actor.name}.`);
}

async function split({ folder, actor }: ActorTarget): Promise<void> {
  const forms = [...new Set([...actor.aliases])].filter((form) => nameKey(form) !== nameKey(actor.name));
  if (forms.length === 0) return tell(`${actor.name} has one form only; there is nothing to split.`);
  const items: QuickPickItem[] = forms.map((label) => ({ label }));
  const chosen = await window.showQuickPick(items, {
    title: `Split ${actor.name}`,
    placeHolder: 'The forms that mean somebody else',
    canPickMany: true,
  });
  const [first, ...more] = chosen?.map(({ label }) => label) ?? [];
  if (first === undefined) return;
  const name = await askName('Who is it then?', first);
  if (name === undefined) return;
  await changeActors(
    folder,
    { kind: 'split', actor, forms: [first, ...more], name },
    `${[first, ...more].join(', ')} now means ${name}.`,
  );
}

async function addAlias({ folder, form, actor }: NameTarget): Promise<void> {
  const owner = await pickActor(folder, `“${form}” is another name of …`, actor);
  if (!owner) return;
  await changeActors(folder, { kind: 'addAlias', actor: owner, form }, `“${form}” means ${owner.name}.`);
}

async function decide({ folder, form, actor }: NameTarget): Promise<void> {
  const owner = actor ?? (await pickActor(folder, `“${form}” means …`, undefined));
  if (!owner) return;
  await changeActors(folder, { kind: 'decide', actor: owner, form }, `“${form}” means ${owner.name}.`);
}

async function rejectMention({ folder, form, place }: NameTarget): Promise<void> {
  if (!place) return;
  const { rejection } = place;
  await changeActors(folder, { kind: 'reject', rejection }, `“${form}” is no name here.`);
}

function rejectForm({ folder, form }: NameTarget): Promise<void> {
  return changeActors(folder, { kind: 'reject', rejection: { form } }, `“${form}” is no name.`);
}

/** Shows the file; a new one begins empty. */
async function openActors(research: Research): Promise<void> {
  const folder = research.current();
  if (!folder) return;
  const uri = actorsFileOf(folder);
  if (!(await exists(uri)))
    await workspace.fs.writeFile(uri, new TextEncoder().encode('{\n  "actors": []\n}\n'));
  await window.showTextDocument(uri);
}

async function askName(title: string, value: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title,
    value,
    prompt: 'The canonical name',
    validateInput: (text) => (nameKey(text) === '' ? 'A name has at least one letter.' : undefined),
  });
  return name?.trim();
}

function tell(message: string): void {
  void window.showInformationMessage(`Verbatim: ${messageText(message)}`);
}
