/** Opens a session as the command line's options and the settings file ask for it. */
import { dirname, join, resolve } from 'node:path';
import { openCache, sha256 } from '../node/cache/openCache';
import { nodeFiles } from '../node/files';
import { OwnReader } from '../session/articles/ownReader';
import { readConfigFile } from '../session/configFile';
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

/** Reads settings and articles. Throws a {@link UserError} where there is nothing to work with. */
export async function openSession(options: SharedOptions, io: Io): Promise<OpenSession> {
  const config = await readConfig(options.config, io);
  const flags: SettingsPatch = options.articles
    ? { articles: options.articles.map((place) => slashed(resolve(io.cwd, place))) }
    : {};
  const settings = mergeSettings(defaultSettings, config.patch, flags);
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
    problems: [...config.problems, ...decided, ...session.library.problems()],
  };
}

/** One for each set of article folders: `--articles` may name others from the same working directory. */
function cacheFor(root: string, { articles }: Settings, io: Io): Cache | undefined {
  return io.cacheFolder === undefined
    ? undefined
    : openCache(io.cacheFolder, [root, ...articles], __filename);
}

function noArticles(session: Session, missing: readonly string[]): string {
  const places = session.settings.articles.join(', ');
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
