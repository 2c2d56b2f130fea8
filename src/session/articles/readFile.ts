/** From the bytes of one file to its article as a record: the work that may be done on any thread. */
import type { RegistryIndex } from '../../engine/actors';
import { readArticle } from '../../engine/article';
import { readSource } from '../../readers';
import type { ReadFile, ReadRequest } from '../ports';
import { encodeArticle } from './articleRecord';

/** Reads what `bytes` hold. Pure: the same bytes, name and registry give the same record. */
export function readFile(
  { entry, known }: ReadRequest,
  bytes: Uint8Array,
  registry: RegistryIndex,
  hash: string | undefined,
): ReadFile {
  if (hash !== undefined && hash === known) return { entry, hash, content: 'same', messages: [] };
  const source = readSource(entry.name, bytes);
  const messages = source.problems.map(({ message }) => message);
  if (!source.value) return { entry, hash, content: 'none', messages };
  const { value, problems } = readArticle(entry.name, source.value.text, registry);
  for (const { message } of problems) messages.push(message);
  return { entry, hash, content: encodeArticle(value, source.value.utf8), messages };
}
