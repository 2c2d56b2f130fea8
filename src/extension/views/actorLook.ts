/** How the line of an actor looks, in either view. */
import { type MarkdownString, ThemeColor, ThemeIcon, type TreeItem } from 'vscode';
import type { ActorLine } from '../../desk/actorLine';
import type { ActorType } from '../../engine/actors';
import { actorMarkdown } from '../actorHover';
import type { ResearchFolder } from '../researchFolder';
import { actorKinds } from '../words';

/** Gives the line of an actor its icon, its mark if it is in the registry, and the menu that fits. */
export function dressActor(item: TreeItem, { type, isRegistered }: ActorLine, description: string): void {
  item.description = isRegistered ? `✓ ${description}` : description;
  item.iconPath = actorIcon(type, isRegistered);
  item.contextValue = isRegistered ? 'verbatim.registeredActor' : 'verbatim.actor';
}

/** The card that a hover shows too. */
export async function actorTooltip(
  actor: ActorLine,
  folder: ResearchFolder,
): Promise<MarkdownString | undefined> {
  const card = await folder.ask('actorCard', actor);
  return card && actorMarkdown(card, { role: undefined, inNote: undefined });
}

/** The icon of a type; green for what the registry has. */
export function actorIcon(type: ActorType, isRegistered = false): ThemeIcon {
  const name = actorKinds[type].icon.slice('$('.length, -1);
  return new ThemeIcon(name, isRegistered ? new ThemeColor('charts.green') : undefined);
}
