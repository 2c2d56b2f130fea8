/** Rows as a table of 100 columns. */
import { isReached, type Row } from './row';

const WIDTH = 100;
/** A note stands below its row, this far in. */
const INDENT = 4;
const MARKS = { true: 'yes', false: 'NO', undefined: '' };

/** The table, with a head. */
export function tableOf(rows: readonly Row[]): string {
  const head = line(['what', 'figure', '', 'target', 'met', 'ratio']);
  return [head, '-'.repeat(WIDTH), ...rows.flatMap(linesOf)].join('\n');
}

function linesOf(row: Row): string[] {
  const { what, value, unit, ratio, note } = row;
  const times = ratio ? `${figure(ratio.times)} × ${ratio.of}` : '';
  const cells = [what, figure(value), unit, targetOf(row), MARKS[`${isReached(row)}`], times];
  return [line(cells), ...wrapped(note ?? '', WIDTH - INDENT).map((each) => ' '.repeat(INDENT) + each)];
}

function line([what = '', value = '', unit = '', target = '', mark = '', ratio = '']: readonly string[]) {
  const left = `${what.padEnd(43)} ${value.padStart(8)} ${unit.padEnd(8)} ${target.padEnd(9)} ${mark.padEnd(4)}`;
  return `${left}${ratio}`.trimEnd();
}

function targetOf({ target }: Row): string {
  if (!target) return '';
  return 'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`;
}

/** Four digits, or four behind the point: more would be noise. */
function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) < 1) return value.toFixed(4);
  const digits = Math.max(0, 3 - Math.floor(Math.log10(Math.max(1, Math.abs(value)))));
  return value.toFixed(digits);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
