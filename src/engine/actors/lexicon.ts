/** What the product knows of the world before it reads an article: countries, organisations, places. Data only. */
import type { ActorType } from './actor';
import { COUNTRIES } from './data/countries';
import { GIVEN_NAMES } from './data/givenNames';
import { DESCRIPTIONS, ORGANISATIONS, PAPERS_BY_COUNTRY } from './data/organisations';
import { PLACES } from './data/places';
import { PEOPLES } from './data/wordLists';
import { addForm, type GrowingTrie, newTrie } from './trie';
import { nameKey } from './words';

/** Something with a name that is known beforehand. */
export interface Known {
  /** Stable and unique: `country:RU`, `organisation:otan`. */
  readonly key: string;
  /** The canonical name; French for a country. */
  readonly name: string;
  readonly type: ActorType;
}

/** One way to write a {@link Known}. */
export interface KnownForm {
  readonly known: Known;
  readonly text: string;
  /** `capital` and `seat` stand for a state. */
  readonly as: 'name' | 'capital' | 'seat' | 'description';
  readonly language: 'fr' | 'en' | undefined;
  /** What a capital is where the city itself is meant. */
  readonly city?: Known;
}

const TYPES: Readonly<Record<string, ActorType>> = { o: 'organisation', n: 'outlet', b: 'bloc' };

/** All known forms by their folded words. */
export const LEXICON: GrowingTrie<KnownForm> = newTrie();

/** Folded demonym ("russe", "russes", "nord coreenne") → key of its country. */
export const DEMONYMS: Map<string, string> = new Map();

/** The organisation that a word in small letters may describe: "alliance". */
export const DESCRIBED: Map<string, Known> = new Map();

/** Newspapers and magazines by the key of their country. */
export const PAPERS_OF: Map<string, readonly Known[]> = new Map();

/** Folded given names. */
export const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.split(/\s+/).filter(Boolean).map(nameKey));

const byName = new Map<string, Known>();

for (const line of linesOf(COUNTRIES)) addCountry(line);
for (const line of linesOf(ORGANISATIONS)) addOrganisation(line);
for (const line of linesOf(PLACES)) addNames('place', line.split(';'));
for (const [word, name] of DESCRIPTIONS) addDescription(word, name);

for (const line of linesOf(PAPERS_BY_COUNTRY)) addPapers(line);

for (const people of PEOPLES) DEMONYMS.set(people, `people:${people}`);

function linesOf(table: string): string[] {
  return table.split('\n').filter(Boolean);
}

function addCountry(line: string): void {
  const [code = '', french = '', english = '', capitals = '', seats = '', demonymsFr = '', demonymsEn = ''] =
    line.split('|');
  const known: Known = { key: `country:${code}`, name: french.split(';')[0] ?? '', type: 'country' };
  addStateForms(known, french, 'name', 'fr');
  addStateForms(known, english, 'name', 'en');
  addStateForms(known, seats, 'seat', undefined);
  for (const city of capitals.split(',').filter(Boolean)) addCapital(known, city.split(';'));
  for (const word of formsOf(demonymsFr)) for (const form of inflected(word)) DEMONYMS.set(form, known.key);
  for (const word of formsOf(demonymsEn))
    for (const form of ['', 's']) DEMONYMS.set(nameKey(word) + form, known.key);
}

function formsOf(field: string): string[] {
  return field.split(';').filter(Boolean);
}

function addStateForms(
  known: Known,
  field: string,
  as: 'name' | 'seat',
  language: 'fr' | 'en' | undefined,
): void {
  for (const text of formsOf(field)) addForm(LEXICON, text, { known, text, as, language });
}

function addCapital(state: Known, names: readonly string[]): void {
  const name = names[0] ?? '';
  const city: Known = { key: `place:${nameKey(name)}`, name, type: 'place' };
  for (const text of names)
    addForm(LEXICON, text, { known: state, text, as: 'capital', language: undefined, city });
}

function addOrganisation(line: string): void {
  const [letter = '', names = ''] = line.split('|');
  addNames(TYPES[letter] ?? 'organisation', names.split(';'));
}

function addNames(type: ActorType, names: readonly string[]): void {
  const name = names[0] ?? '';
  const known: Known = { key: `${type}:${nameKey(name)}`, name, type };
  byName.set(name, known);
  for (const text of names) addForm(LEXICON, text, { known, text, as: 'name', language: undefined });
}

function addDescription(text: string, name: string): void {
  const known = byName.get(name);
  if (!known) return;
  DESCRIBED.set(text.toLowerCase(), known);
  addForm(LEXICON, text, { known, text, as: 'description', language: undefined });
}

function addPapers(line: string): void {
  const [code = '', names = ''] = line.split('|');
  PAPERS_OF.set(
    `country:${code}`,
    formsOf(names).flatMap((name) => byName.get(name) ?? []),
  );
}

/** Feminine and plural forms of a French demonym, folded. "italien" → italien, italienne, italiens, italiennes. */
function inflected(demonym: string): string[] {
  const base = nameKey(demonym);
  const feminine = base.endsWith('en') ? `${base}ne` : base.endsWith('e') ? base : `${base}e`;
  return [base, feminine, `${base}s`, `${feminine}s`];
}

/** Whether `form` is an acronym so short that only capitals tell it from a word. */
export function isShortAcronym(form: KnownForm): boolean {
  const { text } = form;
  const letters = text.includes('.') ? text.replace(/\./g, '') : text;
  return letters.length <= 3 && letters === letters.toUpperCase();
}
