import type { DeskPorts } from '../../src/desk/desk';
import { memoryFiles } from './memoryFiles';

const nothing = () => {};

/** What a desk needs, over `texts` by path: it tells nobody and waits for nothing. */
export function deskPorts(texts = new Map<string, string>()): DeskPorts {
  return {
    files: memoryFiles(texts),
    log: { info: nothing, warn: nothing, error: nothing },
    events: { progress: nothing, articles: nothing, problems: nothing, quoted: nothing },
    pause: async () => {},
  };
}
