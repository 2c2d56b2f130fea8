/** A second start over an archive, and work in the editor over all of it: through the session's thread and back. */

import { LineMap } from '../../../src/engine/text/lines';
import type { DeskClient } from '../../../src/worker/deskClient';
import { noteQuoting } from '../../support/archiveNote';
import { openDeskThread } from '../../support/deskThread';
import { edits } from '../../support/noteEdits';
import { grownSince, memory } from '../run/memory';
import { cacheOf, isOnDisk, type Place, trialsIn } from '../run/place';
import { readAlone, rowsBeside } from '../run/reading';
import type { Row } from '../run/row';
import { atShare, median, timed } from '../run/times';

/** How often each edit is made, each time at another place. */
const TIMES = 8;
/** A place in a note that a hover has something to say about: a quotation, or a name. */
const HOVERED = /« |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/** Speed of the start, hover, keystroke, memory. */
export async function warmStart(place: Place): Promise<Row[]> {
  if (!isOnDisk(place)) return [];
  const bare = memory();
  const client = openDeskThread(place.folder, cacheOf(place));
  const ms = await timed(async () => {
    await client.ask('restore', undefined);
    await client.ask('sync', undefined);
  });
  const note = { path: `${place.folder}/notes/n.md`, text: noteQuoting(trialsIn(place).verbatim) };
  const first = await timed(() => client.ask('check', note));
  const work = [...(await keystrokes(client, note, first)), ...(await hovers(client, note))];
  const grown = await grownSince(bare, 'second start, at work');
  client.dispose();
  return [
    ...rowsBeside('second start, from the snapshot', ms / 1000, await readAlone(place)),
    ...work,
    ...grown,
  ];
}

async function keystrokes(client: DeskClient, note: Note, first: number): Promise<Row[]> {
  const spent: number[] = [];
  for (const edit of edits)
    for (let i = 0; i < TIMES; i++) {
      await client.ask('check', note);
      const text = edit.apply(note.text, (i + 0.5) / TIMES);
      spent.push(await timed(() => client.ask('check', { ...note, text })));
    }
  const ratio = { times: median(spent) / first, of: 'first check' };
  return [
    {
      what: 'keystroke in all texts, 200 quotations, p50',
      value: median(spent),
      unit: 'ms',
      target: { most: 100 },
      ratio,
    },
    {
      what: 'keystroke in all texts, 200 quotations, p95',
      value: atShare(spent, 0.95),
      unit: 'ms',
      target: { most: 100 },
    },
  ];
}

async function hovers(client: DeskClient, note: Note): Promise<Row[]> {
  const lines = new LineMap(note.text);
  const spent: number[] = [];
  for (const { index, 0: found } of note.text.matchAll(HOVERED)) {
    const at = lines.positionOf(index + found.length);
    const start = performance.now();
    const answer = await client.ask('hover', { ...note, at, edge: 'touching' });
    if (answer) spent.push(performance.now() - start);
  }
  const what = `hover, all texts, ${spent.length} cards`;
  return [
    { what: `${what}, p50`, value: median(spent), unit: 'ms' },
    { what: `${what}, p95`, value: atShare(spent, 0.95), unit: 'ms', target: { most: 20 } },
  ];
}

/** As an editor shows it. */
interface Note {
  readonly path: string;
  readonly text: string;
}
