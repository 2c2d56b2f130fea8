/** What goes with a name when it is replaced: the civility, title or office before it, the office behind it. */
import { roleKeyOf } from '../../../actors';

/** So many UTF-16 units; `unclear` where something stands there that may or may not be theirs. */
export type Extent = number | 'unclear';

const CIVILITY = /(?<![\p{L}\p{N}])(?:M\.|Mme|Mlle|Me|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Pr\.?|Sir|Dame)\s+$/u;
/** Who is addressed beside others. */
const PLURAL = /(?<![\p{L}\p{N}])(?:MM\.|Mmes|Mlles|Messrs\.?)\s+$/u;
/** Where a look back ends: marks, stops, brackets, the beginning of a block. */
const BORDER = /[.;:!?…«»“”"()[\]|*_—–]|\n\s*(?:\n|[>|#*+-]|\p{N}+[.)])/gu;
/** Longest title, in UTF-16 units. */
const LONGEST = 90;
const DETERMINER = /^(?:l[ae]|l[’']|the|an?|une?|son|sa|du|au|its|his|her|our)$/iu;
/** Between an office and a name stand these, names, and what follows these. */
const LINK = /^(?:d[eu]|des|d[’']|l[ae]s?|l[’']|en|à|aux?|of|for|the|and|et|general|général|générale)$/iu;

/** The title that ends where `before` does: "Mme ", "la ministre ", "le maire de Carvel, ", "Labour’s spokeswoman ". */
export function titleBefore(before: string): Extent {
  if (PLURAL.test(before)) return 'unclear';
  const civility = CIVILITY.exec(before)?.[0].length ?? 0;
  const office = officeBefore(lastStretch(before.slice(0, before.length - civility)));
  return office === 'unclear' ? office : civility + office;
}

function lastStretch(before: string): string {
  const near = before.slice(-LONGEST);
  const border = [...near.matchAll(BORDER)].at(-1);
  return border ? near.slice(border.index + border[0].length) : near;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

const PART = /(?<!\p{L})[ld][’']|[\p{L}\p{N}]+(?:[’'.-](?:\p{L}+|(?=\s)))*/giu;

function officeBefore(stretch: string): Extent {
  const parts = [...stretch.matchAll(PART)].map(({ 0: text, index }) => ({ text, start: index }));
  const at = parts.findIndex((_, i) => hasOffice(parts.slice(0, i + 1)));
  if (at < 0) return 0;
  const first = firstOf(parts, at);
  const start = parts[first]?.start ?? 0;
  const behind = parts.slice(at + 1).map(({ text }) => text);
  if (!isComplement(behind)) return 'unclear';
  const isApart = /,\s*$/.test(stretch);
  if (isApart && !opensClause(stretch.slice(0, start))) return 0;
  if (/,/.test(stretch.slice(start).replace(/,\s*$/, ''))) return 'unclear';
  return stretch.length - start;
}

function hasOffice(parts: readonly Part[]): boolean {
  return roleKeyOf(parts.map(({ text }) => text).join(' ')).rank !== undefined;
}

/** Back over what belongs to the office: "former", "Harbour", "Labour’s", up to the article. */
function firstOf(parts: readonly Part[], office: number): number {
  let first = office;
  while (first > 0 && isModifier(parts[first - 1]?.text ?? '')) first--;
  const isArticle = DETERMINER.test(parts[first - 1]?.text ?? '');
  return isArticle ? first - 1 : first;
}

function isModifier(word: string): boolean {
  return /^\p{Lu}/u.test(word)
    ? !DETERMINER.test(word) && !PREPOSITION.test(word)
    : /[’']s$/.test(word) || MODIFIER.test(word);
}

const MODIFIER =
  /^(?:ancien(?:ne)?|ex|former|vice|deputy|chief|prime|premi(?:er|ère)|nouve(?:au|lle)|new|current|actuel(?:le)?|secrétaire|directeur|directrice|senior|acting|assistant|party|city|town|harbour|harbor|press|team|company)$/iu;
const PREPOSITION =
  /^(?:selon|pour|d[’']après|à|de|devant|avec|chez|contre|par|sans|according|to|for|with|by|before|after|avant|après|comme|as|dans|in|at|on|sur|que|qu[’']|when|if|quand|si|but|mais|et|and)$/iu;

/** Names, words that join, and nouns and adjectives that these lead to; a verb is none. */
function isComplement(words: readonly string[]): boolean {
  let isLed = true;
  for (const word of words) {
    const isJoin = LINK.test(word);
    if (!isJoin && !isLed && /^\p{Ll}/u.test(word)) return false;
    isLed = isJoin;
  }
  return true;
}

/** Whether a title with a comma may begin here: "Devant le maire, Roy …" is not about Roy. */
function opensClause(before: string): boolean {
  return !/(?<!\p{L})(?:devant|avec|chez|contre|par|sans|à|face|to|with|by|before|after|avant|après|from|against|du|au)\s*$/iu.test(
    before,
  );
}

/** Where what is said behind a name ends. */
const TAIL = /^,\s*[^,;:.!?()«»“”"|\n—–]*/u;
const INITIALS = /^\s*\((?:\p{Lu}{2,7}|[^()\n]{1,60})\)/u;
/** Whatever tells more of the person than an office does. */
const ABOUT =
  /^,\s*(?:qui|que|dont|où|who|whose|whom|which|lui|elle|himself|herself|né|née|âgée?|aged|\d|une?|an?(?=\s)(?!\s+\p{L}+(?:é|i|u|is|it|rt)e?s?(?!\p{L})))(?!\p{L})/iu;
const TIME =
  /^,?\s*(?:l[ae]|l[’']|the|this|ce|cette)\s*(?:lendemain|veille|semaine|mois|année|an|jour|soir|matin|nuit|main|voix|mine|week|year|day|month|night|morning)/iu;

/** The office that begins where `after` does: ", présidente du syndicat,", " (PS)". */
export function officeAfter(after: string): Extent {
  const bracket = INITIALS.exec(after)?.[0];
  if (bracket && (/^\s*\(\p{Lu}+\)$/u.test(bracket) || isOffice(bracket))) return bracket.length;
  const tail = TAIL.exec(after)?.[0];
  if (tail === undefined || TIME.test(tail)) return 0;
  if (isOffice(tail)) return tail.trimEnd().length + closing(after.slice(tail.length));
  return ABOUT.test(after) || /^,\s*(?:l[ae]|l[’']|the)(?!\p{L})/iu.test(after) ? 'unclear' : 0;
}

function isOffice(words: string): boolean {
  return roleKeyOf(words).rank !== undefined;
}

/** The comma behind goes too where the sentence goes on. */
function closing(rest: string): number {
  return /^,\s+\p{Ll}/u.test(rest) ? 1 : 0;
}
