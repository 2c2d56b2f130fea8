import { decodeSingleByte, type SingleByteEncoding } from './singleByte';

/** In order of preference where nothing tells them apart. */
const candidates: readonly SingleByteEncoding[] = ['windows-1252', 'iso-8859-15', 'macintosh'];

/**
 * What hardly occurs in Western prose, but does when it is decoded with the wrong table: control characters,
 * `¤` and `ƒ`, a capital after a small letter (`lÕOTAN`), a letter after a digit (`2œ`), a symbol that touches a
 * letter (`c½ur`). Typographic marks, spaces and `· ° ª º ² ³ © ® ™ € £ §` may touch letters.
 */
const oddities =
  /[\u0080-\u009f¤ƒ]|(?<=\p{Ll})[À-ÞŒŠŽŸ]|(?<=\d)[ªºß-öø-ÿœšžŸŒ]|(?<=\p{L})[^\p{L}\p{M}\p{P}\p{Zs}\p{ASCII}\xad°²³©®™€£]|[^\p{L}\p{M}\p{P}\p{Zs}\p{ASCII}\xad°²³©®™€£](?=\p{L})/gu;

/** How well a Western encoding fits. */
export interface WesternGuess {
  readonly encoding: SingleByteEncoding;
  /** Odd characters among those above ASCII, 0 to 1. 0 where all is ASCII. */
  readonly oddness: number;
  /** Letters above ASCII among all letters, 0 to 1: about 0.04 in French, above 0.9 in Russian read as French. */
  readonly accented: number;
}

/**
 * The Western encoding that makes the most plausible prose of `sample`. Counts {@link oddities} under each
 * candidate; they read the same bytes, so the counts compare. O(n).
 */
export function guessWestern(sample: Uint8Array): WesternGuess {
  const guesses = candidates.map((encoding) => assess(decodeSingleByte(sample, encoding), encoding));
  return guesses.reduce((best, guess) => (guess.oddness < best.oddness ? guess : best));
}

function assess(text: string, encoding: SingleByteEncoding): WesternGuess {
  const high = count(text, /\P{ASCII}/gu);
  const accented = count(text, /(?!\p{ASCII})\p{L}/gu);
  return {
    encoding,
    oddness: high === 0 ? 0 : Math.min(1, count(text, oddities) / high),
    accented: accented === 0 ? 0 : accented / (accented + count(text, /[A-Za-z]/g)),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
