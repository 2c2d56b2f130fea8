/** Figures as numbers, however their thousands and decimals are parted: 6 996,89 · 6.996,89 · 6,996.89. */

const FIGURE = /^-?\d+(?:[.,]\d+)*$/;

/** Whether two figures, without spaces in them, may be the same number. A single "1.500" may be read in two ways. Symmetric. */
export function areSameFigure(a: string, b: string): boolean {
  if (!FIGURE.test(a) || !FIGURE.test(b)) return false;
  const [ours, others] = [readingsOf(a), readingsOf(b)];
  // Where both may be read in two ways, each by the habit of its text, a point is not a comma.
  if (ours.length > 1 && others.length > 1) return a === b;
  return ours.some((reading) => others.includes(reading));
}

/** What a figure may mean, with a decimal point and nothing else: by what parts it last, and whether that parts thousands. */
function readingsOf(figure: string): string[] {
  const [, sign = '', digits = ''] = /^(-?)(.*)$/.exec(figure) ?? [];
  const groups = digits.split(/[.,]/);
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const before = marks.slice(0, -1);
  const areAlike = new Set(before).size <= 1;
  const readings: string[] = [];
  if (marks === '' || (new Set(marks).size === 1 && areThousands(groups))) readings.push(groups.join(''));
  if (groups.at(-1) === '000' && readings.length > 0) return readings.map((reading) => sign + reading);
  if (
    marks !== '' &&
    areAlike &&
    !before.includes(last) &&
    (before === '' || areThousands(groups.slice(0, -1)))
  )
    readings.push(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
  return readings.map((reading) => sign + reading);
}

/** "6" and "996": the first up to three figures, all others three. */
function areThousands([first = '', ...rest]: readonly string[]): boolean {
  return (
    first.length <= 3 &&
    !(first.startsWith('0') && rest.length > 0) &&
    rest.every((group) => group.length === 3)
  );
}
