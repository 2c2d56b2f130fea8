import type { FileProblem } from '../session/syncResult';

/** How many are printed: a large archive has thousands of small faults. */
const PRINTED = 20;

/** What is wrong with files, a line each, and how much more there is. */
export function notices(problems: readonly FileProblem[]): string[] {
  const lines = problems.slice(0, PRINTED).map(({ file, message }) => {
    const isNamed = file === undefined || message.includes(file);
    return `note: ${isNamed ? '' : `${file}: `}${message}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `note: ${more} more; --format json lists all of them.`] : lines;
}
