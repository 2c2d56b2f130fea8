/**
 * One spelling for the ways French and English transcribe a name: "Loukachenko" and "Lukashenko" share a skeleton.
 * General rules of transcription, no table of names; two names of one skeleton are likely, not surely, the same.
 */
import { foldWord } from './words';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ie|ye|je)/, 'e'],
  [/^(?:you|iou|yu|iu)/, 'iu'],
  [/(?:shch|chtch|tsch|tch|sch|sh|ch|cz|tj)/g, 'S'],
  [/(?:dzh|zh|dj|j(?=[aeou]))/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/(?:ou|oo)/g, 'u'],
  [/kh/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ff$/, 'v'],
  [/(?:ck|qu|c|q)/g, 'k'],
  [/[yj]/g, 'i'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiu])e$/, ''],
];

/** The consonants and vowels of a word as neither language spells them. "Loukachenko" and "Lukashenko" → "lukaSenko". */
export function skeletonOf(word: string): string {
  let skeleton = foldWord(word);
  for (const [pattern, by] of RULES) skeleton = skeleton.replace(pattern, by);
  return skeleton;
}

/** The skeletons of all words of a name, Arabic articles left out. "Sergueï Lavrine" → "sergei lavrin". */
export function nameSkeleton(words: readonly string[]): string {
  return words
    .map(skeletonOf)
    .filter((word) => word !== 'al' && word !== 'el')
    .join(' ');
}
