/** Work in the editor: from an edit of a note to its report, and from the pointer's rest to a card. */
import { Desk } from '../../../src/desk/desk';
import { answer } from '../../../src/desk/questions';
import { LineMap } from '../../../src/engine/text/lines';
import { defaultSettings } from '../../../src/session/settings';
import type { Row } from '../../bench/run/row';
import { median } from '../../bench/run/times';
import { deskPorts } from '../../support/deskPorts';
import { leastSpent } from '../leastSpent';
import type { Workload } from '../workload';

const PATH = '/w/notes/n.md';

/** Two rows. */
export async function editing(workload: Workload): Promise<Row[]> {
  const texts = new Map(workload.press.map((text, i) => [`/w/articles/${i}.txt`, text]));
  const desk = new Desk(deskPorts(texts), '/w', defaultSettings);
  await desk.session.sync();
  return [await keystrokes(desk, workload), await hovers(desk, workload)];
}

/** Each edit is made to the same note. */
async function keystrokes({ session }: Desk, { note, edited }: Workload): Promise<Row> {
  const check = (text: string) => session.check({ path: PATH, text });
  const spent = await leastSpent(edited, check, () => check(note));
  const what = `keystroke, ${(note.length / 1000).toFixed(0)} KB, p50`;
  return { what, value: median(spent), unit: 'ms CPU' };
}

async function hovers(desk: Desk, { note, hovered }: Workload): Promise<Row> {
  const lines = new LineMap(note);
  const call = { signal: new AbortController().signal };
  const spent = await leastSpent(hovered, (offset) => {
    const spot = { path: PATH, text: note, at: lines.positionOf(offset), edge: 'touching' as const };
    return answer(desk, 'hover', spot, call);
  });
  return { what: 'hover, p50', value: median(spent), unit: 'ms CPU' };
}
