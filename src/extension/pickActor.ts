/** Asks for an actor by any of its names, slips forgiven. */
import { type QuickPickItem, window } from 'vscode';
import type { Actor } from '../engine/actors';
import { labelText } from './messageText';
import type { ResearchFolder } from './researchFolder';
import { Store } from './store';
import { count } from './summary';
import { actorKinds } from './words';

/** How many actors are listed. */
const LISTED = 50;

/** An actor in a list. */
export interface ActorItem extends QuickPickItem {
  readonly actor: Actor;
}

/** An actor as a list shows it: kind, mentions, other names. */
export function actorItem(actor: Actor): ActorItem {
  const { icon, word } = actorKinds[actor.type];
  const others = actor.aliases.filter((alias) => alias !== actor.name).slice(0, 3);
  return {
    actor,
    label: `${icon} ${labelText(actor.name)}${actor.registered ? ' $(verified)' : ''}`,
    description: [word, count(actor.mentionCount, 'mention')].join(' · '),
    detail: labelText(others.join(' · ')),
  };
}

/** The actor that the user chooses; `undefined` if none. `without` is not offered. */
export function pickActor(
  folder: ResearchFolder,
  title: string,
  without: Actor | undefined,
): Promise<Actor | undefined> {
  const store = new Store();
  const pick = store.add(window.createQuickPick<ActorItem>());
  pick.title = title;
  pick.placeholder = 'A name of the actor';
  const fill = () => {
    const found = folder.actorSearch.search(pick.value, LISTED).filter((actor) => actor !== without);
    pick.items = found.map((actor) => ({ ...actorItem(actor), alwaysShow: true }));
  };
  store.add(pick.onDidChangeValue(fill));
  fill();
  return new Promise((resolve) => {
    store.add(
      pick.onDidAccept(() => {
        // a fast Enter comes before the editor has marked the first of the new items
        resolve((pick.selectedItems[0] ?? pick.activeItems[0] ?? pick.items[0])?.actor);
        pick.hide();
      }),
    );
    store.add(
      pick.onDidHide(() => {
        resolve(undefined);
        store.dispose();
      }),
    );
    pick.show();
  });
}
