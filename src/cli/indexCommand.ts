/** `verbatim index`: prints what the articles hold. */

import { indexJson } from './indexJson';
import { indexText } from './indexText';
import { exitCodes, type Io } from './io';
import { openSession, type SharedOptions } from './openSession';

/** Runs the command; the exit status. */
export async function indexCommand(options: SharedOptions, io: Io): Promise<number> {
  const { session, problems } = await openSession(options, io);
  const print = options.format === 'json' ? indexJson : indexText;
  const printed = print(session, problems);
  io.out((await session.library.mend()) ? print(session, problems) : printed);
  return exitCodes.clean;
}
