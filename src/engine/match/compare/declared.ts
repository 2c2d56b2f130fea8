/** Differences between a quotation and its passage that are none: what its marks declare, and two ways to write the same. */
import type { IndexedArticle } from '../../corpus/corpus';
import { looseKey } from '../../text/fold';
import { spelledValue } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { Column } from '../align';
import type { GapLimits } from '../exact';
import { isStageDirection } from '../pattern/cuts';
import { isIncise } from '../pattern/incise';
import type { Pattern } from '../pattern/pattern';
import { regroupedForms } from '../pattern/regroup';
import { thresholds } from '../thresholds';
import type { Tolerance } from '../verdict';
import { formAt } from './articleText';
import { isReportWithin } from './speeches';

/** A run of columns that do not match. */
export interface Difference {
  readonly columns: readonly Column[];
  /** The matching columns on either side, for the places of empty spans. */
  readonly before: Column | undefined;
  readonly after: Column | undefined;
}

/** Tells differences of one quotation and one article apart. */
export class Declarations {
  readonly #pattern: Pattern;
  readonly #article: IndexedArticle;
  /** Token number of the alignment's source word 0. */
  readonly #offset: number;
  readonly #limits: GapLimits;

  constructor(pattern: Pattern, article: IndexedArticle, offset: number, limits: GapLimits) {
    this.#pattern = pattern;
    this.#article = article;
    this.#offset = offset;
    this.#limits = limits;
  }

  /** The tolerance under which a difference is none; undefined where it is one. */
  toleranceOf(difference: Difference): Tolerance | undefined {
    return (
      this.#marked(difference) ??
      (this.#isIncise(difference) ? 'incise' : undefined) ??
      this.#stageDirection(difference) ??
      this.#sameWords(difference)
    );
  }

  /** Words left out where the quotation marks an elision or an insertion, no more than the mark may stand for. */
  #marked({ columns, before, after }: Difference): Tolerance | undefined {
    const gap = this.#pattern.words[after?.note ?? -1]?.gap;
    if (gap === undefined || columns.some(({ note }) => note >= 0)) return undefined;
    if (gap === 'ellipsis') {
      const { start, end } = this.#sourceSpan(columns);
      const isOne = !before || end - start <= this.#limits.maxGap;
      return isOne ? 'ellipsis' : undefined;
    }
    return gap === 'brackets' && columns.length <= thresholds.maxGlossWords ? 'brackets' : undefined;
  }

  /** A reporting clause, set off by commas or dashes: who spoke, not what was said. Either side, or both, may have one. */
  #isIncise(difference: Difference): boolean {
    const { columns, before, after } = difference;
    if (!before || !after) return false;
    const source = columns.filter((column) => column.source >= 0);
    const note = columns.filter((column) => column.note >= 0);
    if (source.length > 0 && !this.#isSourceIncise(source, before, after, note.length > 0)) return false;
    return note.length === 0 ? source.length > 0 : this.#isNoteIncise(note, after);
  }

  /**
   * The words at the edge of a gap may be the same ("…, a dit Roy, a vendu"), and an alignment leaves out either: so the
   * gap is tried one word further back and ahead too.
   */
  #isSourceIncise(columns: readonly Column[], before: Column, after: Column, isFixed: boolean): boolean {
    const first = this.#offset + (columns[0]?.source ?? 0);
    const last = this.#offset + (columns.at(-1)?.source ?? 0);
    const shifts = isFixed ? [0] : [0, -1, 1, -2, 2].filter((by) => this.#mayShift(first, last, by));
    return shifts.some((by) => {
      const span = { start: this.#article.starts[first + by] ?? 0, end: this.#article.ends[last + by] ?? 0 };
      if (!isSetOff(this.#article.text, span)) return false;
      const [from, to] = [before, after].map(
        ({ source }) => this.#article.starts[this.#offset + source] ?? 0,
      );
      return isReportWithin(this.#article, span, from ?? 0, to ?? 0);
    });
  }

  /** Whether leaving out the words `by` further on leaves the same words. */
  #mayShift(first: number, last: number, by: number): boolean {
    const { words } = this.#article;
    for (let i = 0; i < by; i++) if (words[first + i] !== words[last + 1 + i]) return false;
    for (let i = 0; i > by; i--) if (words[first - 1 + i] !== words[last + i]) return false;
    return true;
  }

  #isNoteIncise(columns: readonly Column[], after: Column): boolean {
    const words = columns.flatMap(({ note }) => this.#pattern.words[note] ?? []);
    const gaps = [words[0]?.before ?? '', this.#pattern.words[after.note]?.before ?? ''];
    return (
      gaps.every((gap) => /[,;:–—-]|[.!?…]$/.test(gap.trim())) &&
      isIncise(words.map(({ form }) => form).join(' '))
    );
  }

  /** What the reporter of a debate puts in brackets: "(Rires.)". */
  #stageDirection({ columns }: Difference): Tolerance | undefined {
    if (columns.some(({ note }) => note >= 0)) return undefined;
    const { start, end } = this.#sourceSpan(columns);
    const around = this.#article.text.slice(Math.max(0, start - 1), end + 2);
    return isStageDirection(around) ? 'aside' : undefined;
  }

  /** A number spelled out, or words written together and apart. */
  #sameWords(difference: Difference): Tolerance | undefined {
    const { columns } = difference;
    const ours = columns.flatMap(({ note }) => this.#pattern.words[note] ?? []);
    const theirs = columns.flatMap(({ source }) =>
      source < 0 ? [] : [formAt(this.#article, this.#offset + source)],
    );
    if (ours.length === 0 || theirs.length === 0) return undefined;
    const forms = ours.map(({ form }) => form);
    const value = spelledValue(forms);
    const isSpelled = () => [...forms, ...theirs].some((form) => /\p{L}/u.test(form));
    if (value !== undefined && isSpelled() && this.#spells(value, difference)) return 'typography';
    if (ours.length === theirs.length) return undefined;
    const [note, source] = [forms.join(' '), theirs.join(' ')];
    return looseKey(note) === looseKey(source) ? regroupedForms(note, source) : undefined;
  }

  /** Whether the source's words are a number; at an end of the quotation, with the words of it that stand beyond. */
  #spells(value: number, { columns, before, after }: Difference): boolean {
    const tokens = columns.flatMap(({ source }) => (source < 0 ? [] : [this.#offset + source]));
    const [first = 0, last = -1] = [tokens[0], tokens.at(-1)];
    for (let more = 0; more <= (before && after ? 0 : LONGEST_NUMBER); more++) {
      const [from, to] = before ? [first, after ? last : last + more] : [first - more, last];
      const forms: string[] = [];
      for (let token = Math.max(0, from); token <= to; token++) forms.push(formAt(this.#article, token));
      if (spelledValue(forms) === value) return true;
    }
    return false;
  }

  #sourceSpan(columns: readonly Column[]): Span {
    const tokens = columns.flatMap(({ source }) => (source < 0 ? [] : [this.#offset + source]));
    return {
      start: this.#article.starts[tokens[0] ?? 0] ?? 0,
      end: this.#article.ends[tokens.at(-1) ?? 0] ?? 0,
    };
  }
}

/** Most words of a number that may stand beyond the end of an alignment. */
const LONGEST_NUMBER = 4;

/** Whether a run of words stands between commas, dashes, marks or the end of a sentence. */
function isSetOff(text: string, { start, end }: Span): boolean {
  return (
    /(?:[,–—-]|[!?…]?[»”"’'])[\s,–—-]*$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s*[,;:.!?…–—-]/.test(text.slice(end, end + 3))
  );
}
