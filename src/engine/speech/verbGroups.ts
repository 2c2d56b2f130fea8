import { phraseSet } from '../text/phraseList';
import type { Span } from '../text/span';
import type { VerbForm } from './conjugate';
import type { Grammar } from './grammar';
import { phraseVerbAt } from './phraseVerbs';
import type { Token } from './tokens';

/** A reporting verb with its auxiliary, adverbs and pronouns: "n'a pas caché", "a-t-il également affirmé". */
export interface VerbGroup {
  /** First and last token, both inside. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'finite' | 'gerund' | 'infinitive';
  /** The hyphenated subject pronoun, a token within the group. */
  readonly clitic: number | undefined;
  readonly cue: Span;
}

const FARTHEST_AUXILIARY = 6;
/** In tokens, commas aside: "a, dans une lettre commune, jugé". */
const LONGEST_ASIDE = 10;
const ADVERB =
  /(?:ment|ly)$|^(?:aussi|ensuite|encore|déjà|bien|plutôt|enfin|toujours|même|ailleurs|outre|abord|tout|récemment|donc|ainsi|alors|là|hier|toutefois|cependant|pourtant|néanmoins|désormais|souvent|parfois|also|then|later|already|still|again|once|just|too)$/;
/** Nouns that end as adverbs do and that press prose has speak or be spoken of. */
const NOUNS = phraseSet(`
gouvernement | parlement | document | mouvement | département | règlement | argument | monument | logement
engagement | armement | développement | bâtiment | sentiment | moment | élément | traitement | changement
alignement | investissement | financement | équipement | régiment | commandement | jugement | bombardement
groupement | rassemblement | établissement | événement | enseignement | arrondissement
`);
/** "a de son côté salué", "ont, quant à eux, nié": the words of such asides where no commas mark them. */
const ASIDE =
  /^(?:de|pour|quant|en|à|au|son|sa|leur|côté|part|tour|revanche|contraire|outre|effet|une|nouvelle|fois|nouveau)$/;
/** "a lui aussi accusé", "ont eux-mêmes admis". */
const EMPHATIC = /^(?:(?:lui|elle|eux|elles)(?:-mêmes?)?|tous|toutes|deux|trois|ensemble)$/;
/** "à vrai dire", "à proprement parler", "pour ainsi dire", "veut dire". */
const IDIOM_BEFORE = /^(?:vrai|proprement|ainsi|autrement|veut|veulent|voulait)$/;
const REFLEXIVE = /^(?:se|s'|me|m')$/;

/** The reporting verbs of a sentence, in order. O(tokens). */
export function verbGroupsOf(tokens: readonly Token[], grammar: Grammar): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.capital && i > 0)) continue;
    const form = grammar.reporting.get(token.low);
    const group = groupOfPhrase(tokens, i, grammar) ?? (form && groupAt(tokens, i, form, grammar));
    if (group) groups.push(group);
  }
  return groups;
}

/** Whether the word is an adverb that may stand inside a verb group; with a capital it may be a name ("Kelly"). */
export function isAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && isAdverbForm(token);
}

/** Whether the word has the form of an adverb, also at the start of a sentence. */
export function isAdverbForm({ low }: Token): boolean {
  return ADVERB.test(low) && !NOUNS.has(low);
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  grammar: Grammar,
): VerbGroup | undefined {
  const before = tokens[at - 1];
  if (form.participle) {
    const auxiliary = auxiliaryBefore(tokens, at, grammar);
    if (auxiliary !== undefined) {
      if (isPassive(tokens, auxiliary, at, grammar)) return undefined;
      return group(tokens, auxiliary, at, tokens[auxiliary]?.low === 'ayant' ? 'gerund' : 'finite', grammar);
    }
  }
  if (form.gerund) return group(tokens, at, at, 'gerund', grammar);
  if (form.infinitive && (!form.finite || before?.low === 'to')) {
    return IDIOM_BEFORE.test(before?.low ?? '') ? undefined : group(tokens, at, at, 'infinitive', grammar);
  }
  const isNoun = grammar.verbsOrNouns.has(tokens[at]?.low ?? '') && followsNounOpener(tokens, at, grammar);
  return form.finite && !isNoun ? group(tokens, at, at, 'finite', grammar) : undefined;
}

/** "a fait savoir", "met en garde". */
function groupOfPhrase(tokens: readonly Token[], at: number, grammar: Grammar): VerbGroup | undefined {
  const phrase = phraseVerbAt(tokens, at);
  if (!phrase) return undefined;
  const auxiliary = auxiliaryBefore(tokens, phrase.verb, grammar);
  if (phrase.participle && (auxiliary === undefined || isPassive(tokens, auxiliary, phrase.verb, grammar)))
    return undefined;
  const isGerund = auxiliary === undefined && /(?:ant|ing)$/.test(tokens[phrase.verb]?.low ?? '');
  return group(tokens, auxiliary ?? phrase.verb, at, isGerund ? 'gerund' : 'finite', grammar);
}

function group(
  tokens: readonly Token[],
  from: number,
  at: number,
  kind: VerbGroup['kind'],
  grammar: Grammar,
): VerbGroup {
  let first = from;
  while (first > 0 && grammar.clitics.has(tokens[first - 1]?.low ?? '') && !tokens[first - 1]?.clitic)
    first--;
  const last = tokens[at + 1]?.clitic ? at + 1 : at;
  const inside = tokens.slice(from, last + 1).findIndex((token) => token.clitic);
  const cue = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { first, last, kind, clitic: inside < 0 ? undefined : from + inside, cue };
}

/** The auxiliary of a participle, across adverbs, negations and an inverted pronoun. */
function auxiliaryBefore(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  let i = at - 1;
  for (let steps = 0; i >= 0 && steps < FARTHEST_AUXILIARY; steps++, i--) {
    const open = tokens[i]?.low === ',' ? openingComma(tokens, i) : undefined;
    if (open !== undefined) i = open - 1;
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (grammar.auxiliaries.has(token.low) || grammar.copulas.has(token.low)) {
      return token.low === 'été' || token.low === 'been' ? (auxiliaryBefore(tokens, i, grammar) ?? i) : i;
    }
    const passes = token.clitic || isAdverb(token) || EMPHATIC.test(token.low) || ASIDE.test(token.low);
    if (!passes && !grammar.negations.has(token.low)) return undefined;
  }
  return undefined;
}

/** The comma that opens the aside which the comma at `close` ends. */
function openingComma(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0 && i >= close - 1 - LONGEST_ASIDE; i--) {
    if (tokens[i]?.low === ',') return i;
    if (tokens[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "a été accusé", "est accusé", but not "s'est dit". */
function isPassive(tokens: readonly Token[], auxiliary: number, at: number, grammar: Grammar): boolean {
  if (tokens.slice(auxiliary + 1, at).some((token) => grammar.copulas.has(token.low))) return true;
  const reflexive = tokens
    .slice(Math.max(0, auxiliary - 2), auxiliary)
    .some((token) => REFLEXIVE.test(token.low));
  return grammar.copulas.has(tokens[auxiliary]?.low ?? '') && !reflexive;
}

/** After an article, a preposition, or a possessive: "Sand’s comments". */
function followsNounOpener(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const isPossessive = /^['’]s?$/u.test(tokens[before.low === 's' ? at - 2 : at - 1]?.low ?? '');
  return isPossessive || grammar.articles.has(before.low) || grammar.prepositions.has(before.low);
}
