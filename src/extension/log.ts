import type { LogOutputChannel } from 'vscode';
import type { Log } from '../session/ports';

/** The session's log, shown in the Output view; stacks go nowhere else. */
export function logTo(channel: LogOutputChannel): Log {
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message, cause) =>
      channel.error(message, cause instanceof Error ? (cause.stack ?? cause) : cause),
  };
}
