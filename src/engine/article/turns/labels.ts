/**
 * What opens a turn at the head of a line: "Anne Roy: …", "M. Luc Vane. – …", "Mme la présidente. …", "Q. …", "É. V. : …",
 * and names in capitals on a line of their own. A text is taken to be in turns where such labels recur.
 */
import { foldLine } from '../../text/foldLine';
import { groupBy } from '../../text/groupBy';
import type { Span } from '../../text/span';
import type { Line } from '../layout/lines';
import { writersIn } from './mail';
import { mentionedElsewhere } from './mentionedElsewhere';

/** How a label is set off from the words behind it. */
type Form = 'colon' | 'dash' | 'stop' | 'letter' | 'capitals' | 'writer';

/** A label with the words behind it. The span is the label's own, without number and punctuation. */
export interface Label extends Span {
  readonly form: Form;
  /** Where its line begins, and where the words of the turn do. */
  readonly line: number;
  readonly content: number;
  /** The label as printed, and what is the same for labels of one speaker. */
  readonly name: string;
  readonly key: string;
}

const NUMBER = String.raw`(?:(?:Q|R|No|n°)?\s?\d{1,3}[.)]?\s+)?`;
const FORMS: readonly (readonly [Form, RegExp])[] = [
  [
    'letter',
    /^()(Q|A|R|Question|Réponse|Answer|Reply|Demande|D)(?:\s?\d{1,3})?\s?[.:](?:\s*[-–—])?(?:\s+(?!\p{Lu}\.)|$)/u,
  ],
  ['dash', new RegExp(String.raw`^(${NUMBER})([^:\n«»“”"?!]{2,140}?)\.?\s[-–—]{1,2}(?:\s+|$)`, 'u')],
  ['colon', new RegExp(String.raw`^(${NUMBER})([^:\n«»“”"?!]{1,70}?)\s?:(?:\s+|$)`, 'u')],
  [
    'stop',
    /^()((?:(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Me)\.?|Mme|Mmes|Mlle|Lord|Lady|Sir)\s[^:\n«»“”"?!]{2,140}?|(?:The |Le |La )?(?:COUNSEL|CHAIRMAN|CORONER|WITNESS|JUDGE|SPEAKER|PRESIDENT|PRÉSIDENTE?|TÉMOIN|Counsel|Chairman|Coroner|Witness))\.(?:\s+|$)/u,
  ],
  ['capitals', /^()((?:\p{Lu}[\p{Lu}\p{M}’'.-]*\s?){1,5}(?:\([^()]{2,40}\))?)$/u],
];

/** What a label begins with, and what each form has: asked before the form is looked for. */
const OPENING = /^[\p{Lu}\d]/u;
const SIGNS: Readonly<Partial<Record<Form, RegExp>>> = {
  letter: /^[QARD]/,
  colon: /:/,
  dash: /\s[-–—]/,
  stop: /\./,
  capitals: /^\p{Lu}[\p{Lu}’'.\s]/u,
};

/** Longest head of a line that is looked at, in UTF-16 units. */
const LONGEST = 200;
/** So many labels of a form make turns of it, where one of them recurs. */
const FEWEST = 3;
/** At most so many lines stand to each label in a text of turns. */
const SPARSEST = 14;

/** The labels of the turns in `lines`, as they are printed; none where the text is not in turns. Sorted. O(lines). */
export function labelsIn(lines: readonly Line[]): readonly Label[] {
  const writers = writersIn(lines);
  if (writers.length > 0) return writers;
  const all = lines.flatMap((line, i) => labelOf(line, lines[i + 1]) ?? []);
  const forms = groupBy(all, ({ form }) => form);
  const accepted = new Set([...forms].flatMap(([form, labels]) => (areTurns(labels, lines) ? form : [])));
  return all.filter(({ form }) => accepted.has(form));
}

/** Whether labels of one form recur, or surely name people who speak. */
function areTurns(labels: readonly Label[], lines: readonly Line[]): boolean {
  const different = new Set(labels.map(({ key }) => key)).size;
  if (labels[0]?.form === 'letter') return labels.length >= 2 && different >= 2;
  if (lines.length > SPARSEST * labels.length) return false;
  if (labels.length >= FEWEST && different < labels.length) return true;
  const needed = Math.max(FEWEST_SURE, labels.length * SURE_SHARE);
  return different >= FEWEST_SURE && surePersons(labels, lines, needed) >= needed;
}

/** Fewer labels are enough where most of them are no doubt those of people. */
const FEWEST_SURE = 2;
const SURE_SHARE = 0.5;

/** How many labels have a form that only people have, or a full name that the text mentions elsewhere too: that where it matters. */
function surePersons(labels: readonly Label[], lines: readonly Line[], needed: number): number {
  const others = labels.filter(({ name }) => !hasFormOfPerson(name));
  const sure = labels.length - others.length;
  const named = others.flatMap(({ name, line }) => {
    const words = bareName(name).split(/\s+/);
    return words.length > 1 ? { word: words.at(-1) ?? '', line } : [];
  });
  const isOpen = sure < needed && sure + named.length >= needed;
  return isOpen ? sure + mentionedElsewhere(named, lines).length : sure;
}

/** A civility, capitals throughout, initials. */
function hasFormOfPerson(name: string): boolean {
  const bare = bareName(name);
  const words = bare.split(/\s+/);
  if (/^(?:(?:M|Mr|Mrs|Ms|Dr|Mme|MME|Mlle|MM)\.?|Hon|Sir|Lord|Lady)$/u.test(words[0] ?? '')) return true;
  if (/^(?:\p{Lu}\.?[\s-]?){2,4}$/u.test(bare)) return true;
  return bare.length > 3 && bare === bare.toUpperCase();
}

function labelOf(line: Line, next: Line | undefined): Label | undefined {
  if (!OPENING.test(line.text)) return undefined;
  const head = line.text.slice(0, LONGEST);
  for (const [form, pattern] of FORMS) {
    if (!SIGNS[form]?.test(head)) continue;
    const found = pattern.exec(head);
    if (!found) continue;
    const { 0: whole, 1: number = '', 2: name = '' } = found;
    if (!isName(name, form)) continue;
    if (form === 'capitals' && !isFollowed(line, next)) continue;
    const start = line.start + number.length;
    const content = form === 'capitals' && next ? next.start : line.start + whole.length;
    const end = start + name.trimEnd().length;
    return { form, line: line.start, start, end, content, name, key: keyOf(name) };
  }
  return undefined;
}

/** A name in capitals stands alone above what is said. */
function isFollowed(line: Line, next: Line | undefined): boolean {
  return next !== undefined && /\p{Ll}/u.test(next.text) && line.text.replace(/[^\p{L}]/gu, '').length > 2;
}

/** "Mme la présidente", "The witness": an article before a common noun. */
const OFFICE =
  /^(?:(?:M|Mr|Mrs)\.?\s|Mmes?\s|Madame\s|Monsieur\s)?(?:[Ll]e\s|[Ll]a\s|[Ll][’']|[Tt]he\s|By\s(?:an?|the)\s)/u;
const PARTICLE = /^(?:d[eu]|des|d[’'].*|la|le|les|l[’'].*|of|and|et|van|von|der|den|el|al|ben|bin|y|a)$/u;
/** What a line may open with that names nobody who speaks. */
const NO_SPEAKER =
  /^(?:notes?|nb|ps|p\.?s\.?|photos?|images?|illustrations?|sources?|crédits?|credits?|légendes?|captions?|objet|subject|re|date|lieu|place|tél\.?|tel\.?|phone|téléphone|e-?mail|courriel|mail|to|à|cc|cci|bcc|sent|envoyé|lire aussi|à lire aussi|à lire|voir aussi|voir|read more|see also|related|summary|résumé|update|mise à jour|tags?|mots-clés|keywords|auteure?s?|authors?|title|titre|publié|published|updated|rubrique|section|chapitre|chapter|article|annexe|annex|table|figure|fig|exemple|example|attention|important|warning|rappel|definition|définition|total|prix|price|horaires|hours|adresse|address|contact|ingrédients|durée|duration|format|langue|language|référence|reference|isbn|url|lien|link|http|https|www)$/iu;

/** Whether a label may name somebody: words with capitals, an office behind a civility, initials. */
function isName(label: string, form: Form): boolean {
  const bare = bareName(label);
  if (bare === '' || NO_SPEAKER.test(bare) || !/\p{Lu}/u.test(bare)) return form === 'letter';
  const words = bare.split(/\s+/);
  if (words.length > 7) return false;
  const isOffice = words.length <= 5 && OFFICE.test(bare);
  return words.every(
    (word, i) =>
      /^\p{Lu}/u.test(word) ||
      PARTICLE.test(word) ||
      (isOffice && i > 0 && /^\p{Ll}[\p{Ll}’'-]+$/u.test(word)),
  );
}

/** The words of a label by which it is the same as another. */
function keyOf(name: string): string {
  return foldLine(bareName(name)).replace(/[.:]/g, '').trim();
}

/** A label without what it says in brackets or behind a comma: a party, an office. */
function bareName(label: string): string {
  return label
    .replace(/\([^()]*\)/g, '')
    .replace(/,.*$/u, '')
    .trim();
}
