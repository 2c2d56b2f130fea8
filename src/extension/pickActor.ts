/** Asks for an actor by any of its names, slips forgiven. */
import { type QuickPickItem, window } from 'vscode';
import { type ActorLine, isSameActor } from '../desk/actorLine';
import { Filling } from './filling';
import { labelText } from './messageText';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { Store } from './store';
import { count } from './summary';
import { actorKinds } from './words';

/** How many actors are listed. */
const LISTED = 50;

/** An actor in a list. */
export interface ActorItem extends QuickPickItem {
  readonly actor: ActorLine;
}

/** An actor as a list shows it: kind, mentions, other names. */
export function actorItem(actor: ActorLine): ActorItem {
  const { icon, word } = actorKinds[actor.type];
  const others = actor.aliases.filter((alias) => alias !== actor.name).slice(0, 3);
  return {
    actor,
    label: `${icon} ${labelText(actor.name)}${actor.isRegistered ? ' $(verified)' : ''}`,
    description: [word, count(actor.mentions, 'mention')].join(' · '),
    detail: labelText(others.join(' · ')),
  };
}

/** The actor that the user chooses; `undefined` if none. `without` is not offered. */
export function pickActor(
  folder: ResearchFolder,
  title: string,
  without: ActorLine | undefined,
): Promise<ActorLine | undefined> {
  const store = new Store();
  const pick = store.add(window.createQuickPick<ActorItem>());
  pick.title = title;
  pick.placeholder = 'A name of the actor';
  const itemsFor = async (query: string): Promise<ActorItem[]> => {
    const found = await folder.ask('searchActors', { query, limit: LISTED });
    const offered = found.filter((actor) => !without || !isSameActor(actor, without));
    return offered.map((actor) => ({ ...actorItem(actor), alwaysShow: true }));
  };
  const filling = new Filling(pick, (query) => settle(folder.ports.log, title, () => itemsFor(query)));
  store.add(pick.onDidChangeValue(() => filling.fill()));
  filling.fill();
  return new Promise((resolve) => {
    store.add(
      pick.onDidAccept(async () => {
        await filling.filled(); // a fast Enter comes before the answer, and before the editor has marked the first item
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
