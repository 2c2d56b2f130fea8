/**
 * Words that one side writes together and the other apart: "vice-président" and "vice président", "har monie" in an
 * extracted text. Equal where both mean the same: "peut être" is not "peut-être", and a blank that makes other words of
 * the same letters ("now here") is a change.
 */
import { looseKey } from '../../text/fold';
import type { Tolerance } from '../verdict';
import { isOwnWord } from './joinedWords';
import type { Pattern, PatternWord } from './pattern';

const HYPHENS = /[-\u2010\u2011\u2013]/;
/** First parts after which a hyphen makes another word of two, as loose keys. */
const MAKES_ANOTHER: ReadonlySet<string> = new Set(
  'peut sous non sans contre apres avant entre outre par pour sur bien mal plus moins demi re un co pre post anti self man half ex'.split(
    ' ',
  ),
);

/** The tolerance that makes two forms equal of which one is written in parts; undefined where there is none. */
export function regroupedForms(a: string, b: string): Tolerance | undefined {
  const [apart, together] = /\s/.test(a) ? [a, b] : [b, a];
  if (/\s/.test(together) || !/\s/.test(apart) || /\d/.test(apart)) return undefined;
  if (together.includes('\u200b')) return sameParts(apart, together, /\u200b/) ? 'space' : undefined;
  if (!HYPHENS.test(together)) return isLostBlank(apart, together) ? 'space' : undefined;
  if (!sameParts(apart, together, HYPHENS)) return undefined;
  const [first = ''] = partsOf(apart, /\s+/);
  return MAKES_ANOTHER.has(first) ? undefined : 'hyphenation';
}

/** A blank that a printer lost or a scanner put in: the letters are the same, and make no other word. */
function isLostBlank(apart: string, together: string): boolean {
  const key = looseKey(together);
  return key === looseKey(apart) && key.length >= SHORTEST_BROKEN && !isOwnWord(key);
}

/** Of fewer letters, both ways of writing are words as a rule ("a part"). */
const SHORTEST_BROKEN = 5;

function sameParts(apart: string, together: string, border: RegExp): boolean {
  const [ours, theirs] = [
    partsOf(apart, /\s+|[-\u2010\u2011\u2013]/),
    partsOf(together, new RegExp(border.source, 'g')),
  ];
  return ours.length === theirs.length && ours.every((part, i) => part === theirs[i]);
}

function partsOf(form: string, border: RegExp): string[] {
  return form.split(border).map((part) => looseKey(part));
}

/**
 * The pattern with neighbours written as one word wherever `isWord` knows that word and not just its parts; and with
 * compounds written apart. Those that differ from `pattern`.
 */
export function regroupings(pattern: Pattern, isWord: (form: string) => boolean): Pattern[] {
  const together = withJoined(pattern, isWord);
  const apart = withSplit(pattern);
  return [together, apart].flatMap((words) => (words ? { ...pattern, words } : []));
}

function withJoined({ words }: Pattern, isWord: (form: string) => boolean): PatternWord[] | undefined {
  const joined: PatternWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isNext = last && word.gap === undefined && /^[ \u00a0\u202f\n]+$/.test(word.before);
    if (last && isNext && isWord(`${last.form}-${word.form}`)) joined[joined.length - 1] = asOne(last, word);
    else joined.push(word);
  }
  return joined.length < words.length ? joined : undefined;
}

function asOne(a: PatternWord, b: PatternWord): PatternWord {
  return { ...a, form: `${a.form} ${b.form}`, span: { start: a.span.start, end: b.span.end } };
}

function withSplit({ words }: Pattern): PatternWord[] | undefined {
  const split = words.flatMap((word) => partsOfWord(word));
  return split.length > words.length ? split : undefined;
}

/** The parts of a compound that may as well be written apart. */
function partsOfWord(word: PatternWord): PatternWord[] {
  const parts = word.form.split(HYPHENS);
  if (parts.length === 1 || parts.includes('') || MAKES_ANOTHER.has(looseKey(parts[0] ?? ''))) return [word];
  let at = word.span.start;
  return parts.map((form, i) => {
    const start = at;
    at += form.length + 1;
    const span = { start, end: i === parts.length - 1 ? word.span.end : start + form.length };
    return {
      ...word,
      form,
      span,
      ...(i > 0 && { gap: undefined, before: '-', inserted: '', kept: undefined }),
    };
  });
}
