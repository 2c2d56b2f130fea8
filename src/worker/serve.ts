/** A session in a thread of its own: answers the questions that come through a port. */
import { Desk } from '../desk/desk';
import { answer, type QuestionName, questions } from '../desk/questions';
import { nodeFiles } from '../node/files';
import { Link, type Port } from './link';
import type { Opening, Told } from './protocol';

/** Opens the session and answers until the thread ends. */
export function serve(port: Port, { root, settings }: Opening): void {
  const tell =
    <K extends keyof Told>(name: K) =>
    (...what: readonly unknown[]) =>
      link.tell(name, ...what);
  const log = { info: tell('info'), warn: tell('warn'), error: tell('error') };
  const events = { progress: tell('progress'), articles: tell('articles'), quoted: tell('quoted') };
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const desk = new Desk({ files: nodeFiles, log, events, pause }, root, settings);
  const link = new Link(
    port,
    async (name, asked, signal) => {
      if (!isQuestion(name)) throw new Error(`nobody answers "${name}"`);
      return answer(desk, name, asked as never, { signal });
    },
    () => {},
  );
}

function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(questions, name);
}
