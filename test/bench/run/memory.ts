/** Memory of this process, with all its threads. */
import type { Row } from './row';

/** Longer than threads that read articles wait for more work, and than memory is given back, in ms. */
const SETTLED = 6000;

/** What the process and this thread hold, in MB. */
export interface Memory {
  readonly resident: number;
  /** Of this thread alone: in the editor, what the extension takes of its host. */
  readonly heap: number;
}

/** Now. */
export function memory(): Memory {
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 1e6, heap: heapUsed / 1e6 };
}

/** How much the process has grown since `before`, when threads that are no longer needed have ended. */
export async function grownSince(before: Memory, when: string): Promise<Row[]> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const now = memory();
  const peak = process.resourceUsage().maxRSS / 1e3;
  return [
    {
      what: `memory, ${when}: resident`,
      value: now.resident - before.resident,
      unit: 'MB',
      target: { most: 600 },
      note: `Beyond the bare process of ${before.resident.toFixed(0)} MB. It was ${peak.toFixed(0)} MB at its largest.`,
    },
    { what: `memory, ${when}: main heap`, value: now.heap - before.heap, unit: 'MB', target: { most: 40 } },
  ];
}
