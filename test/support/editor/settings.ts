import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * User settings of the windows that we open: no chat panel, no welcome page, no experiments, no search for ports by
 * programs that it starts (a remote editor's host stands still for 20 ms each few seconds), and nothing typed that
 * reaches the disk by itself.
 */
const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'remote.autoForwardPortsSource': 'output',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** Writes the quiet settings, and `more` over them, as the user settings of the user-data folder `userData`. */
export function writeSettings(userData: string, more: Readonly<Record<string, unknown>> = {}): void {
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...more }));
}
