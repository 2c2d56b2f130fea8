/** A session over a disk in memory: articles below `/w/articles`, notes below `/w/notes`. */
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { memoryFiles } from './memoryFiles';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A session that has read its articles, and the disk under it (absolute path → text), which may change. */
export async function sessionOver(
  texts: Readonly<Record<string, string>>,
): Promise<{ session: Session; disk: Map<string, string>; ports: ConstructorParameters<typeof Session>[0] }> {
  const disk = new Map(Object.entries(texts).map(([name, text]) => [`/w/${name}`, text]));
  const ports = { files: memoryFiles(disk), log: silent };
  const session = new Session(ports, '/w', defaultSettings);
  await session.sync();
  return { session, disk, ports };
}
