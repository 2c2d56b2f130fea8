/** `verbatim index`: prints what the articles hold. */

import { indexJson } from './indexJson';
import { indexText } from './indexText';
import { exitCodes, type Io } from './io';
import { openSession, type SharedOptions } from './openSession';

/** Runs the command; the exit status. */
export async function indexCommand(options: SharedOptions, io: Io): Promise<number> {
  const { session, problems } = await openSession(options, io);
  io.out(options.format === 'json' ? indexJson(session, problems) : indexText(session, problems));
  return exitCodes.clean;
}
