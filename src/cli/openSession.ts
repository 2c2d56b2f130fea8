/** Opens a session as the command line's options and the settings file ask for it. */
import { dirname, join, resolve } from 'node:path';
import { openCache, sha256 } from '../node/cache/openCache';
import { nodeFiles } from '../node/files';
import { OwnReader } from '../session/articles/ownReader';
import { readConfigFile } from '../session/configFile';
import { FileRoles } from '../session/fileRoles';
import { configPath, registryPath } from '../session/ownFiles';
import type { Cache } from '../session/ports';
import { type Ports, Session } from '../session/session';
import { defaultSettings, mergeSettings, type Settings, type SettingsPatch } from '../session/settings';
import type { FileProblem } from '../session/syncResult';
import { readerThreads } from '../worker/readerThreads';
import { type Io, UserError } from './io';

/** Options that both commands take. */
export interface SharedOptions {
  readonly articles?: readonly string[];
  readonly format: 'text' | 'json';
  readonly config?: string;
  /** Whether to go by what the run before has left, and leave something for the next. */
  readonly cache: boolean;
}

/** A session with its articles read. */
export interface OpenSession {
  readonly session: Session;
  /** Absolute folder that settings are relative to, with `/`. */
  readonly root: string;
  readonly problems: readonly FileProblem[];
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Reads settings and articles. Throws a {@link UserError} where there is nothing to work with.
 *
 * @param named the notes named on the command line: where they lie among the articles they are none
 */
export async function openSession(
  options: SharedOptions,
  io: Io,
  named: readonly string[] = [],
): Promise<OpenSession> {
  const config = await readConfig(options.config, io);
  const flags: SettingsPatch = options.articles
    ? { articles: options.articles.map((place) => slashed(resolve(io.cwd, place))) }
    : {};
  const chosen = mergeSettings(defaultSettings, config.patch, flags);
  const settings = { ...chosen, notes: [...chosen.notes, ...(await placesOf(named, io))] };
  const cache = options.cache ? cacheFor(config.root, settings, io) : undefined;
  const reader = readerThreads(join(__dirname, 'worker.js'), new OwnReader(nodeFiles, sha256));
  const ports: Ports = { files: nodeFiles, log: silent, hash: sha256, reader, ...(cache && { cache }) };
  const session = new Session(ports, config.root, settings);
  await session.restore();
  const result = await session.sync();
  if (result.articles === 0) throw new UserError(noArticles(session, result.missing));
  const decided = session.registry.problems.map(({ message }) => ({ file: registryPath, message }));
  return {
    session,
    root: config.root,
    problems: [
      ...config.problems,
      ...decided,
      ...session.library.problems(),
      ...setApart(session, new FileRoles(config.root, chosen)),
    ],
  };
}

/** The notes named, as the settings would: where they are named, and where they really lie. */
async function placesOf(named: readonly string[], io: Io): Promise<string[]> {
  const places = named.map((place) => slashed(resolve(io.cwd, place)));
  const real = await Promise.all(places.map((place) => nodeFiles.identify(place)));
  return [...new Set([...places, ...real])];
}

/** How many files are named in one message. */
const NAMED = 5;

/** What would be an article if it were not named as a note. */
function setApart({ library }: Session, bySettings: FileRoles): FileProblem[] {
  const names = library.setApart.filter(({ path }) => !bySettings.isSetApart(path)).map(({ name }) => name);
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const message = `Among the articles, but named as notes and so left out of the articles: ${names.slice(0, NAMED).join(', ')}${more}.`;
  return [{ file: undefined, message }];
}

/** One for each set of article folders: `--articles` may name others from the same working directory. */
function cacheFor(root: string, { articles }: Settings, io: Io): Cache | undefined {
  return io.cacheFolder === undefined
    ? undefined
    : openCache(io.cacheFolder, [root, ...articles], __filename);
}

function noArticles(session: Session, missing: readonly string[]): string {
  const places = session.settings.articles.join(', ');
  if (session.library.setApart.length > 0)
    return `No articles: all that is in ${places} is named as notes, and a note is not its own source.`;
  const why =
    missing.length > 0
      ? `there is no folder ${missing.join(', ')}`
      : `no readable .txt or .md file is in ${places}`;
  const details = session.library.problems().map(({ message }) => `\n  ${message}`);
  return `No articles: ${why}. Name the folder with --articles DIR.${missing.length > 0 ? '' : details.join('')}`;
}

interface Config {
  readonly patch: SettingsPatch;
  readonly root: string;
  readonly problems: readonly FileProblem[];
}

async function readConfig(named: string | undefined, io: Io): Promise<Config> {
  const name = named ?? configPath;
  const path = slashed(resolve(io.cwd, name));
  const root = slashed(named === undefined ? io.cwd : rootOf(path));
  if (named !== undefined && (await nodeFiles.stat(path))?.kind !== 'file') {
    throw new UserError(`The settings file ${named} does not exist.`);
  }
  const { patch, problems } = await readConfigFile(nodeFiles, { path, name });
  return { patch, root, problems: problems.map(({ message }) => ({ file: name, message })) };
}

/** Settings in `.verbatim/config.json` are relative to the folder that holds `.verbatim`. */
function rootOf(config: string): string {
  const folder = dirname(config);
  return folder.endsWith('/.verbatim') ? dirname(folder) : folder;
}

/** A path with `/` on every system. */
export function slashed(path: string): string {
  return path.replace(/\\/g, '/');
}
