/**
 * The declared, two-sided foldings under which the printed forms of a token are compared.
 *
 * {@link looseKey} is for finding: it forgets case, accents, hyphens and separators, so that a slip of the pen still
 * meets its word. {@link compareForms} is for judging: it says whether two forms are the same, or which tolerance
 * makes them so, or that they differ.
 */

import { areSameFigure } from './figures';
import { INVISIBLE } from './tokenKinds';

/** Which tolerance makes two printed forms of one token equal. */
export type FormTolerance = 'typography' | 'case' | 'hyphenation';

/** What {@link compareForms} answers. */
export type FormComparison = 'same' | FormTolerance | 'different';

const MARKS = /\p{M}/gu;
const NOT_KEPT = /[^\p{L}\p{N}%‰€$£¥§°]|\u02bc/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', Œ: 'OE', Æ: 'AE' };

/**
 * A key under which different printed forms of one token meet.
 *
 * @example looseKey('Cœur-') === looseKey('COEUR') // "coeur"
 */
export function looseKey(form: string): string {
  if (/^[a-z]+$/.test(form)) return form;
  return foldedForm(form) || form;
}

/** What a {@link looseKey} keeps of a form; empty where that is nothing. */
export function foldedForm(form: string): string {
  return withoutAccents(expandLigatures(form).toLowerCase()).replace(NOT_KEPT, '');
}

/** Compares a note's form with its source's, both tokens of one {@link looseKey} or not. Symmetric. */
export function compareForms(a: string, b: string): FormComparison {
  if (a === b) return 'same';
  const x = typographic(a);
  const y = typographic(b);
  if (isRaised(a) !== isRaised(b)) return 'different';
  if (x === y || areSameFigure(x, y)) return 'typography';
  if (x.toLowerCase() === y.toLowerCase() || sameButForCapitals(x, y)) return 'case';
  if ((breaksLine(a) || breaksLine(b)) && withoutHyphens(x) === withoutHyphens(y)) return 'hyphenation';
  return 'different';
}

/** Superior or inferior figures by themselves: "²" of "10²" is no 2. */
function isRaised(form: string): boolean {
  return /^[⁰¹²³⁴-⁹₀-₉]+$/.test(form);
}

/** One spelling for what typography alone sets apart: apostrophes, hyphens, ligatures, number spaces, composed accents. */
function typographic(form: string): string {
  if (/^[a-z]+$/i.test(form)) return form;
  return expandLigatures(form)
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/['’ʼ]/g, "'")
    .replace(/'$/, '')
    .replace(/[‐‑−–]/g, '-')
    .replace(/(?<=\d)\s+(?=\d)/g, '');
}

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');

/** "À" and "A", "ÉTATS" and "États": an accent left off a capital is typography's business, not the writer's. */
function sameButForCapitals(x: string, y: string): boolean {
  if (withoutAccents(x.toLowerCase()) !== withoutAccents(y.toLowerCase())) return false;
  const a = [...x.normalize('NFC')];
  const b = [...y.normalize('NFC')];
  return a.length === b.length && a.every((char, i) => sameLetter(char, b[i] ?? ''));
}

function sameLetter(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  return isBareCapital(a) || isBareCapital(b);
}

function isBareCapital(char: string): boolean {
  return /^[A-Z]$/.test(char);
}

function breaksLine(form: string): boolean {
  return form.includes('\n');
}

function withoutHyphens(form: string): string {
  return form.replace(/[-¬\s]/g, '').toLowerCase();
}

function expandLigatures(form: string): string {
  return form.replace(/[œæßŒÆ]/g, (char) => LIGATURES[char] ?? char);
}

/** `text` without its combining accents. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '');
}
