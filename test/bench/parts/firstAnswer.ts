/** A start from the snapshot, up to the first right answer. */
import { noteQuoting } from '../../support/archiveNote';
import { openDeskThread } from '../../support/deskThread';
import { cacheOf, isOnDisk, type Place, trialsIn } from '../run/place';
import type { Row } from '../run/row';

/** From the start of the session's thread, in a process that has done nothing else. */
export async function firstAnswer(place: Place): Promise<Row[]> {
  if (!isOnDisk(place)) return [];
  const trials = trialsIn(place);
  const [verbatim, altered] = [trials.verbatim.slice(0, 1), trials['altered 20 %'].slice(1, 2)];
  const note = { path: `${place.folder}/notes/n.md`, text: noteQuoting([...verbatim, ...altered]) };
  const start = performance.now();
  const client = openDeskThread(place.folder, cacheOf(place));
  await client.ask('restore', undefined);
  const { quotes, verdicts, flagged } = await client.ask('check', note);
  const seconds = (performance.now() - start) / 1000;
  client.dispose();
  const codes = flagged.map(({ code }) => code).join();
  const isRight = quotes === 2 && !verdicts.unchecked && codes === 'quote.altered';
  return [
    {
      what: 'from snapshot to the first right answer',
      value: isRight ? seconds : Number.NaN,
      unit: 's',
      target: { most: 1 },
      note: isRight
        ? 'A note of a verbatim and an altered quotation, the thread started and its program loaded.'
        : `The answer was wrong: ${quotes} quotations, ${verdicts.unchecked ?? 0} unchecked, flagged ${codes}.`,
    },
  ];
}
