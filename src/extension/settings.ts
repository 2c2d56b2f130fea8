/** The settings that the user made in the editor: the one place where they are read. */
import { type ConfigurationChangeEvent, ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { Problem } from '../engine/text/span';
import { readSettings, type SettingsPatch } from '../session/settings';

const section = 'verbatim';
const names = ['articles', 'notes', 'severity', 'language', 'hover', 'articleLens', 'maxGap'] as const;

/** Explicit values only, the weakest layer first: user, workspace, workspace folder. Defaults are not among them. */
export interface EditorSettings {
  readonly layers: readonly SettingsPatch[];
  readonly problems: readonly Problem[];
}

/** Reads what is set for the files of `folder`. */
export function readEditorSettings(folder: Uri): EditorSettings {
  const configuration = workspace.getConfiguration(section, folder);
  const inspected = names.map((name) => ({ name, values: configuration.inspect<unknown>(name) }));
  const scopes = ['globalValue', 'workspaceValue', 'workspaceFolderValue'] as const;
  const layers = scopes.map((scope) => {
    const given = inspected.filter(({ values }) => values?.[scope] !== undefined);
    return readSettings(Object.fromEntries(given.map(({ name, values }) => [name, values?.[scope]])));
  });
  return { layers: layers.map(({ value }) => value), problems: layers.flatMap(({ problems }) => problems) };
}

/** Whether a change of the configuration may concern `folder`. */
export function concerns(event: ConfigurationChangeEvent, folder: Uri): boolean {
  return event.affectsConfiguration(section, folder);
}

/** Sets the article folder, for `folder` alone if the workspace has several. */
export async function setArticles(folder: Uri, articles: string): Promise<void> {
  const isOneOfMany = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = isOneOfMany ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await workspace.getConfiguration(section, folder).update('articles', articles, target);
}
