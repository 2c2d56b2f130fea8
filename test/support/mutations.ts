/** Ways to change a true quotation, each with what Verbatim must say of it. */
import { pick } from './random';

/** One way to change a quotation. */
export interface Mutation {
  readonly name: string;
  /** Kinds of change of which one must be named; none where the verdict alone counts. */
  readonly kinds: readonly string[];
  readonly expected: string;
  /** Whether the note cites the article. */
  readonly cites: boolean;
  /** The changed quotation; undefined where the sentence cannot be changed in this way. */
  readonly apply: (words: string, random: () => number) => string | undefined;
}

const altered = { expected: 'altered, named', cites: true } as const;
const same = { kinds: [], expected: 'verbatim', cites: true } as const;

const SPARE_WORDS = [
  'volontiers',
  'partout',
  'jaune',
  'quotidien',
  'jadis',
  'tranquille',
  'vaguement',
  'immense',
];
const SPARE_NAMES = ['Zalinska', 'Quermont', 'Ostravel', 'Bertholin'];

/** Words inside a sentence (neither first nor last) that `fits` accepts: offset and form. */
function inside(words: string, fits: (word: string) => boolean): { at: number; word: string }[] {
  const all = [...words.matchAll(/(?<![\p{L}\p{N}'’.,-])[\p{L}]+(?![\p{L}\p{N}'’-])/gu)].map((m) => ({
    at: m.index,
    word: m[0],
  }));
  const first = words.search(/\s/);
  const last = words.lastIndexOf(' ');
  return all.filter(({ at, word }) => at > first && at < last && fits(word));
}

const NOT_PLAIN =
  /^(?:ne|pas|plus|non|sans|jamais|rien|aucune?|nul|ni|point|personne|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|million.*|milliard.*|premi.*|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tiers|quart|moitié|double|peu[tx]?|peuvent|pou[rv].*|doit|doivent|dev[or].*|faut|faudra.*|va|vont|ser(?:a|ai|on|ait|aient|ont).*|ser.*t|parai.*|sembl.*|dizaines?|douzaine.*|vingtaine.*|trentaine.*|quarantaine.*|cinquantaine.*|centaine.*|doubl.*|tripl.*|aurai.*|veu.*|voud.*|not|no|never|without|nor|none|neither|may|must|might|can|could|should|would|will|shall|.*day|yesterday|one|two|three|four|five|ten|half|third|quarter|march|january|february|april|june|july|august|september|october|november|december|hundred.*|thousand.*)$/i;
const isPlain = (word: string) => /^\p{Ll}{5,}$/u.test(word) && !NOT_PLAIN.test(word);

function replaceAt(words: string, at: number, length: number, by: string): string {
  return words.slice(0, at) + by + words.slice(at + length);
}

/** Mutations that change the meaning, then those that change the dress only. */
export const mutations: readonly Mutation[] = [
  {
    ...altered,
    name: 'negation dropped',
    kinds: ['negation'],
    apply: (words) => {
      const changed = words
        .replace(/(?<=\S\s)(?:ne\s|n['’])((?:\S+\s){1,3}?)(?:pas|jamais)\s(?=\S+\s)/u, '$1')
        .replace(/(?<=\s\S+\s)(not|never) (?=\S+ )/u, '');
      return changed === words ? undefined : changed;
    },
  },
  {
    ...altered,
    name: 'negation added',
    kinds: ['negation'],
    apply: (words, random) => {
      const place = pick(
        inside(words, (word) => /^(?:est|sont|a|ont|is|are|was|were|has|have)$/.test(word)),
        random,
      );
      if (!place) return undefined;
      const word = /^(?:is|are|was|were|has|have)$/.test(place.word) ? 'not' : 'pas';
      return replaceAt(words, place.at + place.word.length, 0, ` ${word}`);
    },
  },
  {
    ...altered,
    name: 'number changed',
    kinds: ['number', 'date'],
    apply: (words, random) => {
      const place = pick([...words.matchAll(/(?<=\s)\d+(?=\s\S+\s)/g)], random);
      return (
        place &&
        replaceAt(
          words,
          place.index,
          place[0].length,
          String(Number(place[0]) + 1 + Math.floor(random() * 90)),
        )
      );
    },
  },
  {
    ...altered,
    name: 'name changed',
    kinds: ['name'],
    apply: (words, random) => {
      const place = pick(
        inside(words, (word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !NOT_PLAIN.test(word)),
        random,
      );
      const name = pick(SPARE_NAMES, random);
      return place && name && replaceAt(words, place.at, place.word.length, name);
    },
  },
  {
    ...altered,
    name: 'word dropped',
    kinds: ['word', 'glued'],
    apply: (words, random) => {
      const place = pick(inside(words, isPlain), random);
      return place && replaceAt(words, place.at, place.word.length + 1, '');
    },
  },
  {
    ...altered,
    name: 'word added',
    kinds: ['word'],
    apply: (words, random) => {
      const place = pick(inside(words, isPlain), random);
      const word = pick(SPARE_WORDS, random);
      return place && word && replaceAt(words, place.at, 0, `${word} `);
    },
  },
  {
    ...altered,
    name: 'word replaced',
    kinds: ['word', 'slip'],
    apply: (words, random) => {
      const place = pick(inside(words, isPlain), random);
      const word = pick(SPARE_WORDS, random);
      return place && word && replaceAt(words, place.at, place.word.length, word);
    },
  },
  {
    ...altered,
    name: 'letter slipped',
    kinds: ['slip'],
    apply: (words, random) => {
      const place = pick(
        inside(words, (word) => /^\p{Ll}{7,}$/u.test(word) && !NOT_PLAIN.test(word)),
        random,
      );
      if (!place) return undefined;
      const at = 2 + Math.floor(random() * (place.word.length - 4));
      return replaceAt(words, place.at + at, 1, place.word[at] === 'o' ? 'u' : 'o');
    },
  },
  {
    ...altered,
    name: 'words swapped',
    kinds: ['order', 'word'],
    apply: (words, random) => {
      const pairs = [...words.matchAll(/(?<=\s\S+\s)(\p{Ll}{5,}) (\p{Ll}{5,})(?=\s\S+)/gu)].filter(
        (m) => isPlain(m[1] ?? '') && isPlain(m[2] ?? '') && m[1] !== m[2],
      );
      const pair = pick(pairs, random);
      return pair && replaceAt(words, pair.index, pair[0].length, `${pair[2]} ${pair[1]}`);
    },
  },
  {
    ...same,
    name: 'apostrophes swapped',
    apply: (words) => words.replace(/['’]/g, (mark) => (mark === "'" ? '’' : "'")),
  },
  {
    ...same,
    name: 'no-break spaces',
    apply: (words, random) => words.replace(/ /g, () => (random() < 0.3 ? '\u00a0' : ' ')),
  },
  {
    ...same,
    name: 'wrapped lines',
    apply: (words, random) => words.replace(/ /g, () => (random() < 0.2 ? '\n  ' : ' ')),
  },
  {
    ...same,
    name: 'hyphens and dashes',
    apply: (words) =>
      words
        .replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')
        .replace(/ [-–—] /g, (dash) => (dash === ' – ' ? ' — ' : ' – ')),
  },
  { ...same, name: 'first letter', apply: (words) => words[0]?.toLowerCase() + words.slice(1) },
  {
    ...same,
    name: 'cut at both ends',
    apply: (words) => words.replace(/^\S+\s+/, '').replace(/\s+\S+$/, ''),
  },
  { ...same, name: 'closing full stop', apply: (words) => `${words}.` },
  {
    ...same,
    name: 'marked elision',
    apply: (words, random) => {
      const place = pick(inside(words, isPlain), random);
      return place && replaceAt(words, place.at, place.word.length, '[…]');
    },
  },
  { ...same, name: 'not cited', cites: false, apply: (words) => `${words} ` },
];
