/** When do two role phrases mean the same office? Compares them as bags of content words, in French and English. */
import { FUNCTION_WORDS } from './data/wordLists';
import { DEMONYMS, LEXICON } from './lexicon';
import { NEUTRAL_MODIFIERS, type Rank, ROLE_WORDS, STATUS_MODIFIERS } from './roleWords';
import { longestForm } from './trie';
import { type Word, wordsOf } from './words';

/** A role phrase taken apart: its rank, what changes it ("ancien"), and over what or whom. */
export interface RoleKey {
  readonly rank: Rank | undefined;
  readonly status: string;
  /** Keys of countries and organisations, and the other content words, folded. */
  readonly topic: ReadonlySet<string>;
}

/** "président élu américain" → rank president, status elect, topic country:US. */
export function roleKeyOf(phrase: string): RoleKey {
  const words = wordsOf(phrase);
  const topic = new Set<string>();
  const status: string[] = [];
  let rank: Rank | undefined;
  let at = 0;
  while (at < words.length) {
    const office = rank === undefined ? longestForm(ROLE_WORDS, words, at, () => true) : undefined;
    const known = longestForm(LEXICON, words, at, () => true);
    const word = words[at];
    if (office) rank = office.values[0];
    else if (known && isNamed(words[at])) topic.add(known.values[0]?.known.key ?? '');
    else if (word) classify(words, at, topic, status);
    at = office?.to ?? (known && isNamed(word) ? known.to : at + 1);
  }
  return { rank, status: status.sort().join(' '), topic };
}

function isNamed(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower';
}

function classify(words: readonly Word[], at: number, topic: Set<string>, status: string[]): void {
  const fold = words[at]?.fold ?? '';
  const compound = `${fold} ${words[at + 1]?.fold ?? ''}`;
  const modifier = STATUS_MODIFIERS.get(fold);
  if (modifier) status.push(modifier);
  else if (DEMONYMS.has(compound)) topic.add(DEMONYMS.get(compound) ?? compound);
  else if (DEMONYMS.has(`${words[at - 1]?.fold} ${fold}`)) return;
  else if (DEMONYMS.has(fold)) topic.add(DEMONYMS.get(fold) ?? fold);
  else if (fold.length > 1 && !FUNCTION_WORDS.has(fold) && !NEUTRAL_MODIFIERS.has(fold) && fold !== 'of') {
    topic.add(DOMAINS.get(fold) ?? fold);
  }
}

/** French and English words for one department. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['etrangeres', 'foreign'],
  ['affaires', 'foreign'],
  ['affairs', 'foreign'],
  ['finances', 'finance'],
  ['economie', 'economy'],
  ['interieur', 'interior'],
  ['sante', 'health'],
]);

/** How well a phrase fits a role that somebody is said to hold. */
export type RoleFit = 'same' | 'part' | undefined;

/**
 * Whether `phrase` may mean the holder of `role`: the same office, or, as `part`, a shorter way to say it
 * ("le secrétaire général"). "Chef", "patron" and "head" of a body fit whoever leads it.
 */
export function roleFit(phrase: RoleKey, role: RoleKey): RoleFit {
  if (phrase.status !== role.status || !ranksFit(phrase, role)) return undefined;
  for (const word of phrase.topic) if (!role.topic.has(word)) return undefined;
  if (phrase.topic.size === role.topic.size) return 'same';
  return phrase.rank?.kind === 'generic' ? undefined : 'part';
}

/** Offices that a wider word may stand for: "le ministre" for a head of diplomacy. */
const WITHIN: ReadonlyMap<string, string> = new Map([['foreign minister', 'minister']]);

/** The offices by which a role may be called where nothing is said of its topic. */
export function officesOf({ rank }: RoleKey): readonly string[] {
  if (rank === undefined) return [];
  const wider = WITHIN.get(rank.name);
  return wider === undefined ? [rank.name] : [rank.name, wider];
}

function ranksFit({ rank: a, topic }: RoleKey, { rank: b }: RoleKey): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.name === b.name || (topic.size === 0 && WITHIN.get(b.name) === a.name)) return true;
  if (topic.size === 0) return false;
  return (a.kind === 'generic' && b.kind === 'top') || (b.kind === 'generic' && a.kind === 'top');
}

/** The one of `holders` whom the phrase means; `undefined` when none or several are left. */
export function holderOf<T>(
  phrase: RoleKey,
  holders: Iterable<{ readonly holder: T; readonly role: RoleKey }>,
): T | undefined {
  const same = new Set<T>();
  const part = new Set<T>();
  for (const { holder, role } of holders) {
    const fit = roleFit(phrase, role);
    if (fit === 'same') same.add(holder);
    else if (fit === 'part') part.add(holder);
  }
  const fitting = same.size > 0 ? same : part;
  return fitting.size === 1 ? [...fitting][0] : undefined;
}
