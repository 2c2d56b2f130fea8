import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder in which programs keep what they can make again, by the custom of each system; undefined without a home. */
export function userCacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string | undefined {
  const named = platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
  // The XDG specification: a relative path in it is to be ignored.
  if (named && isAbsolute(named)) return join(named, 'verbatim');
  if (!home) return undefined;
  const custom = { darwin: 'Library/Caches', win32: 'AppData/Local' } as Partial<Record<string, string>>;
  return join(home, custom[platform] ?? '.cache', 'verbatim');
}
