import { groupBy } from '../text/groupBy';
import { englishForms, frenchForms, type VerbForms } from './conjugate';
import {
  ENGLISH_IRREGULAR_VERBS,
  ENGLISH_NAMING_NOUNS,
  ENGLISH_NAMING_WORDS,
  ENGLISH_REGULAR_VERBS,
  ENGLISH_RETINUE,
  ENGLISH_TITLES,
  ENGLISH_VERBS_OR_NOUNS,
} from './data/englishReportingVerbs';
import {
  FRENCH_ER_VERBS,
  FRENCH_NAMING_NOUNS,
  FRENCH_NAMING_PARTICIPLES,
  FRENCH_OTHER_VERBS,
  FRENCH_VERBS_OR_NOUNS,
} from './data/frenchReportingVerbs';

type Words = ReadonlySet<string>;

/** Phrases by their first words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The closed classes of words by which clauses are read. All in lower case, elided forms with `'`. */
export interface Grammar {
  readonly reporting: VerbForms;
  readonly verbsOrNouns: Words;
  readonly naming: Words;
  readonly namingNouns: Words;
  readonly auxiliaries: Words;
  /** Forms of "to be", which make a passive. */
  readonly copulas: Words;
  readonly negations: Words;
  /** Words that may stand between subject and verb: object pronouns, "ne". */
  readonly clitics: Words;
  readonly articles: Words;
  /** Articles and the like that open somebody new, and those of more than one. */
  readonly indefinites: Words;
  readonly plurals: Words;
  readonly prepositions: Words;
  /** Words that open a clause: "que", "mais". */
  readonly clauseOpeners: Words;
  readonly relatives: Words;
  readonly subjectPronouns: ReadonlyMap<string, PronounKind>;
  /** Words that give somebody's word: "selon", "according to". */
  readonly according: Phrases;
  /** Nouns for unnamed people of a body: its words are the body's. */
  readonly officials: Words;
  /** Nouns for the people around somebody, who are not that person: "the Sand campaign". */
  readonly retinue: Words;
  /** Nouns that stand right before somebody's name and say what they are. */
  readonly titles: Words;
  /** Nouns for texts that a body issues. */
  readonly statements: Words;
  /** Nouns for meetings of a body, at which such texts are issued. */
  readonly meetings: Words;
  /** Nouns for texts that speak for themselves: no speaker. */
  readonly documents: Words;
  readonly firstPersons: Words;
  /** Whether the subject may stand before the verb after a quotation too: "…," Smith said. */
  readonly subjectFirst: boolean;
}

/** What a pronoun can stand for. `nearest` is "ce dernier", the last one named. */
export interface PronounKind {
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | undefined;
  readonly nearest: boolean;
  /** "it": no person. */
  readonly thing?: boolean;
}

const pronoun = (plural: boolean, gender?: 'm' | 'f', nearest = false): PronounKind => ({
  plural,
  gender,
  nearest,
});
const words = (list: string): Words => new Set(list.split(/\s+/).filter((word) => word !== ''));
const phrases = (list: string): Phrases =>
  groupBy(
    list.split('|').map((entry) => entry.trim().split(' ')),
    ([first = '']) => first,
  );

const FRENCH: Grammar = {
  reporting: frenchForms(FRENCH_ER_VERBS, FRENCH_OTHER_VERBS),
  verbsOrNouns: FRENCH_VERBS_OR_NOUNS,
  naming: FRENCH_NAMING_PARTICIPLES,
  namingNouns: FRENCH_NAMING_NOUNS,
  auxiliaries: words(
    'a ont avait avaient aurait auraient aura auront eut eurent ait aient ayant est sont était étaient',
  ),
  copulas: words('est sont était étaient fut furent sera seront serait seraient été'),
  negations: words('pas plus jamais guère point'),
  clitics: words("se s' l' le la les leur lui y en n' ne me m' nous vous"),
  articles: words("le la l' les un une des ce cet cette ces son sa ses leur leurs notre nos"),
  indefinites: words('un une des certains certaines plusieurs quelques deux trois'),
  plurals: words('les des ces ses leurs nos plusieurs certains certaines quelques deux trois'),
  prepositions: words(
    "de d' du des à au aux en dans sur sous par pour avec contre chez entre vers envers sans selon depuis pendant lors devant après avant dès jusqu' jusque malgré parmi via",
  ),
  clauseOpeners: words(
    "que qu' si s' mais car or donc puis lorsque lorsqu' quand tandis alors où dont comme parce puisque puisqu'",
  ),
  relatives: words('qui lequel laquelle lesquels lesquelles'),
  subjectPronouns: new Map([
    ...['il'].map((word) => [word, pronoun(false, 'm')] as const),
    ...['elle'].map((word) => [word, pronoun(false, 'f')] as const),
    ...['ils'].map((word) => [word, pronoun(true, 'm')] as const),
    ...['elles'].map((word) => [word, pronoun(true, 'f')] as const),
    ...['celui-ci', 'celui-là'].map((word) => [word, pronoun(false, 'm', true)] as const),
    ...['celle-ci', 'celle-là'].map((word) => [word, pronoun(false, 'f', true)] as const),
    ...['ceux-ci', 'celles-ci'].map((word) => [word, pronoun(true, undefined, true)] as const),
  ]),
  according: phrases(
    "selon | d' après | pour | dixit | aux yeux de | d' après les mots de | selon les mots de | selon les termes de",
  ),
  officials: words(
    'responsable responsables officiel officiels source sources autorité autorités porte-parole service services fonctionnaire fonctionnaires représentant représentants dirigeants cadre cadres diplomate diplomates expert experts analystes entourage direction',
  ),
  retinue: words(''),
  titles: words(''),
  statements: words(
    'communiqué communiqués déclaration déclarations rapport rapports étude enquête avis note message tweet lettre',
  ),
  meetings: words('sommet réunion conférence congrès assemblée session'),
  documents: words(
    'article articles texte textes accord accords traité traités loi lois document documents contrat clause charte constitution convention arrêté décret règlement résolution livre chapitre sondage',
  ),
  firstPersons: words("je j' nous on me m'"),
  subjectFirst: false,
};

const ENGLISH: Grammar = {
  reporting: englishForms(ENGLISH_REGULAR_VERBS, ENGLISH_IRREGULAR_VERBS),
  verbsOrNouns: ENGLISH_VERBS_OR_NOUNS,
  naming: ENGLISH_NAMING_WORDS,
  namingNouns: ENGLISH_NAMING_NOUNS,
  auxiliaries: words('has have had having did does do will would also'),
  copulas: words('is are was were be been being'),
  negations: words('not never'),
  clitics: words(''),
  articles: words('the a an this that these those his her its their our'),
  indefinites: words('a an some several two three'),
  plurals: words('these those several some two three'),
  prepositions: words(
    'of to in on at by for with from against between among into over under about after before since during without within via towards toward behind beside beyond near around amid alongside despite throughout upon like inside outside',
  ),
  clauseOpeners: words('that if but because whether when where while although though as'),
  relatives: words('who which'),
  subjectPronouns: new Map([
    ['he', pronoun(false, 'm')],
    ['she', pronoun(false, 'f')],
    ['they', pronoun(true)],
    ['it', { ...pronoun(false), thing: true }],
  ]),
  according: phrases('according to | in the words of'),
  officials: words(
    'official officials source sources authorities spokesman spokeswoman spokesperson representative representatives leaders diplomat diplomats expert experts analysts staff',
  ),
  retinue: ENGLISH_RETINUE,
  titles: ENGLISH_TITLES,
  statements: words(
    'statement statements communiqué report reports study survey note message tweet letter memo',
  ),
  meetings: words('summit meeting conference congress assembly session'),
  documents: words(
    'article articles text texts agreement agreements treaty law laws document documents contract clause charter constitution convention resolution book chapter poll',
  ),
  firstPersons: words('i we my our me us'),
  subjectFirst: true,
};

/** The grammar of a language. */
export function grammarOf(language: 'fr' | 'en'): Grammar {
  return language === 'fr' ? FRENCH : ENGLISH;
}
