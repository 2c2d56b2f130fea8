/** The first start over an archive: every file read, with actors, quotations and speakers, on all cores. */
import { openDeskThread } from '../../support/deskThread';
import { bytesIn } from '../../support/killedRuns';
import { grownSince, memory } from '../run/memory';
import { cacheOf, isOnDisk, type Place } from '../run/place';
import { readAlone, rowsBeside } from '../run/reading';
import type { Row } from '../run/row';
import { timed } from '../run/times';

/** Speed, size of what is left on the disk, memory. */
export async function coldIndex(place: Place): Promise<Row[]> {
  if (!isOnDisk(place)) return [];
  const bare = memory();
  const client = openDeskThread(place.folder, cacheOf(place));
  await client.ask('restore', undefined);
  const ms = await timed(() => client.ask('sync', undefined));
  const grown = await grownSince(bare, 'full index');
  client.dispose();
  const reading = await readAlone(place);
  const size = bytesIn(cacheOf(place)) / 1e6;
  const ratio = { times: size / reading.megabytes, of: 'the articles' };
  return [
    ...rowsBeside('full cold index, from and to disk', ms / 1000, reading, 5),
    { what: 'snapshot on disk', value: size, unit: 'MB', ratio },
    ...grown,
  ];
}
