/** Work in the editor: from an edit of a note to its report, and from the pointer's rest to a card. */
import { Desk } from '../../../src/desk/desk';
import { answer } from '../../../src/desk/questions';
import { LineMap } from '../../../src/engine/text/lines';
import { defaultSettings } from '../../../src/session/settings';
import { cpuSpent } from '../../bench/run/cpu';
import type { Row } from '../../bench/run/row';
import { median } from '../../bench/run/times';
import { deskPorts } from '../../support/deskPorts';
import type { Workload } from '../workload';

const PATH = '/w/notes/n.md';
/** How often everything is hovered; the first time, with the program not yet compiled, does not count. */
const ROUNDS = 4;

/** Two rows. */
export async function editing(workload: Workload): Promise<Row[]> {
  const texts = new Map(workload.press.map((text, i) => [`/w/articles/${i}.txt`, text]));
  const desk = new Desk(deskPorts(texts), '/w', defaultSettings);
  await desk.session.sync();
  return [await keystrokes(desk, workload), await hovers(desk, workload)];
}

/** Each edit is made twice, and timed the second time: nobody's session is cold for long. */
async function keystrokes({ session }: Desk, { note, edited }: Workload): Promise<Row> {
  const spent: number[] = [];
  for (const text of [...edited, ...edited]) {
    await session.check({ path: PATH, text: note });
    spent.push(await cpuSpent(() => session.check({ path: PATH, text })));
  }
  const what = `keystroke, ${(note.length / 1000).toFixed(0)} KB, p50`;
  return { what, value: median(spent.slice(edited.length)), unit: 'ms CPU' };
}

async function hovers(desk: Desk, { note, hovered }: Workload): Promise<Row> {
  const lines = new LineMap(note);
  const call = { signal: new AbortController().signal };
  const spent: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const offset of hovered) {
      const spot = { path: PATH, text: note, at: lines.positionOf(offset), edge: 'touching' as const };
      spent.push(await cpuSpent(() => answer(desk, 'hover', spot, call)));
    }
  }
  return { what: 'hover, p50', value: median(spent.slice(hovered.length)), unit: 'ms CPU' };
}
