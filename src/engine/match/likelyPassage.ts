/**
 * The passage of an article that a quotation in another language may render: the sentence that shares most names,
 * figures and cognates with it, and has all its figures, spelled out or not. Only ever a pointer for the reader; no verdict of sameness comes from it.
 *
 * Two words are cognates if they begin alike once accents, doubled letters and h are gone. O(quotation × sentence).
 */
import type { IndexedArticle } from '../corpus/corpus';
import { isFunctionWord } from '../text/functionWords';
import { formAt } from './compare/articleText';
import type { Pattern } from './pattern/pattern';
import { thresholds } from './thresholds';
import type { Place } from './verdict';

/** The likeliest sentence, undefined where none shares enough: of a short term one word that is no name. */
export function likelyPassage(pattern: Pattern, article: IndexedArticle): Place | undefined {
  const wanted = pattern.words.flatMap(({ form }) => anchorOf(form) ?? []);
  const isTerm = pattern.words.length <= thresholds.longestTerm;
  const figures = wanted.filter(isFigure);
  let best: { readonly place: Place; readonly shared: number } | undefined;
  for (const { first, last } of sentencesOf(article)) {
    const offered = new Set<string>();
    for (let token = first; token <= last; token++) {
      const form = formAt(article, token);
      const anchor = isTerm && /^\p{Lu}/u.test(form) ? undefined : anchorOf(form);
      if (anchor !== undefined) offered.add(anchor);
    }
    const shared = wanted.filter((anchor) => [...offered].some((other) => areCognate(anchor, other))).length;
    if (shared <= (best?.shared ?? 0) || !figures.every((figure) => offered.has(figure))) continue;
    const place = {
      article: article.article.file,
      start: article.starts[first] ?? 0,
      end: article.ends[last] ?? 0,
    };
    best = { place, shared };
  }
  if (!best || best.shared < (isTerm ? 1 : thresholds.minAnchors)) return undefined;
  return best.shared / wanted.length >= thresholds.minAnchorShare ? best.place : undefined;
}

/** Whether an anchor is a figure, which a translation keeps. */
function isFigure(anchor: string): boolean {
  return /\d/.test(anchor);
}

/** What of a word may recur in another language; nothing for function words and short ones. */
function anchorOf(form: string): string | undefined {
  const key = form
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const spelled = SPELLED.get(key);
  if (spelled !== undefined) return spelled;
  if (/\d/.test(key)) return key;
  if (key.length < 3 || isFunctionWord(key)) return undefined;
  return key
    .replace(/h/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c');
}

function areCognate(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  const needed = Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.6));
  if (shorter < needed) return false;
  return a.slice(0, needed) === b.slice(0, needed);
}

/** Runs of tokens between ends of sentences or lines. */
function* sentencesOf(article: IndexedArticle): Generator<{ first: number; last: number }> {
  let first = 0;
  for (let token = 0; token < article.words.length; token++) {
    const next = article.starts[token + 1] ?? article.text.length;
    const between = article.text.slice(article.ends[token], next);
    const ends = /[.!?…]["»”)\s]*\s|\n/.test(between) || token === article.words.length - 1;
    if (!ends) continue;
    yield { first, last: token };
    first = token + 1;
  }
}

/** Numbers in words, in both languages; "un", "one" and "neuf", which is also "new", tell nothing. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    [2, 'deux two'],
    [3, 'trois three'],
    [4, 'quatre four'],
    [5, 'cinq five'],
    [6, 'six'],
    [7, 'sept seven'],
    [8, 'huit eight'],
    [9, 'nine'],
    [10, 'dix ten'],
    [11, 'onze eleven'],
    [12, 'douze twelve'],
    [13, 'treize thirteen'],
    [14, 'quatorze fourteen'],
    [15, 'quinze fifteen'],
    [16, 'seize sixteen'],
    [20, 'vingt twenty'],
    [30, 'trente thirty'],
    [40, 'quarante forty'],
    [50, 'cinquante fifty'],
    [60, 'soixante sixty'],
    [100, 'cent hundred'],
    [1000, 'mille thousand'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, String(value)] as const),
  ),
);
