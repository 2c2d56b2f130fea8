/** A session in a thread of its own: answers the questions that come through a port. */
import { Desk } from '../desk/desk';
import { answer, type QuestionName, questions } from '../desk/questions';
import { sha256 } from '../node/cache/openCache';
import { nodeFiles } from '../node/files';
import { OwnReader } from '../session/articles/ownReader';
import type { Cache } from '../session/ports';
import { Link, type Port } from './link';
import type { Opening, Told } from './protocol';
import { readerThreads } from './readerThreads';
import { Tidying } from './tidying';

/**
 * Opens the session and answers until the thread ends.
 *
 * @param script absolute path of the program of this thread, and of those that read for it
 */
export function serveSession(
  port: Port,
  { root, settings }: Opening,
  cache: Cache | undefined,
  script: string,
): void {
  const tell =
    <K extends keyof Told>(name: K) =>
    (...what: readonly unknown[]) =>
      link.tell(name, ...what);
  const log = { info: tell('info'), warn: tell('warn'), error: tell('error') };
  const tidying = new Tidying(log);
  const desk = new Desk(
    {
      files: nodeFiles,
      hash: sha256,
      reader: readerThreads(script, new OwnReader(nodeFiles, sha256)),
      log,
      events: {
        progress: tell('progress'),
        articles: tell('articles'),
        problems: tell('problems'),
        quoted: tell('quoted'),
      },
      pause: (milliseconds = 1) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
      ...(cache && { cache }),
    },
    root,
    settings,
  );
  const link: Link = new Link(
    port,
    async (name, asked, signal) => {
      if (!isQuestion(name)) throw new Error(`nobody answers "${name}"`);
      return tidying.after(async () => answer(desk, name, asked as never, { signal }));
    },
    () => {},
  );
}

function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(questions, name);
}
