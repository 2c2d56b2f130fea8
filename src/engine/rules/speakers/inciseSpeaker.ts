/** Whom the words right behind a quotation give it to, whatever their verb: ", lâche Roy", "snaps Lind", ", dixit Roy". */
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, type Subject, subjectOfMention } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { isAdverb } from '../../speech/verbGroups';
import { nameOpening } from './clauseHead';
import { NEW_CLAUSE, OF_ANOTHER, OTHER_SUBJECTS, UNREAL } from './headWords';

/** So far behind its start an incise may end, in tokens. */
const LONGEST_INCISE = 16;
const COMMA = /^[,–—―-]$/u;
/** The ends of French third persons ("lâche", "convient", "lança") and of English ones and pasts. */
const FRENCH_VERB =
  /^(?!(?:une?|le|la|de|et|est|sont|que|elle|avant|devant|pendant|sauf|contre|malgré)$)\p{Ll}{2,}(?:e|t|a|d)$/u;
const ENGLISH_VERB =
  /^\p{Ll}{2,}(?:[^s]s|ed)$|^(?:said|told|wrote|went|shot|put|thought|spat|swore|sang|made)$/u;

/** Who speaks the quotation at token `at` according to an incise behind it. */
export function inciseSpeaker(sentence: ReadSentence, at: number): Subject | undefined {
  const { tokens, scene } = sentence;
  const [next] = tokens.slice(at + 1, at + 2);
  const isSetOff = (next && COMMA.test(next.low)) || endsOpen(sentence, at);
  if (!isSetOff) return undefined;
  const from = next && COMMA.test(next.low) ? at + 2 : at + 1;
  const incise = tokens.slice(from, from + LONGEST_INCISE);
  const [first] = incise;
  if (first?.kind !== 'word') return undefined;
  const signed = /^(?:dixit|signé|so|thus|per)$/.test(first.low)
    ? bounded(sentence, incise.slice(1))
    : undefined;
  if (signed) return signed;
  const inverted = scene.grammar.subjectFirst
    ? invertedEnglish(sentence, incise)
    : invertedFrench(sentence, incise);
  return inverted ?? (scene.grammar.subjectFirst ? plainOrder(sentence, incise) : undefined);
}

/** Who speaks a quotation whose clause begins before it: "Ce quai, lâche Roy, « … »". */
export function inciseBefore(sentence: ReadSentence, at: number): Subject | undefined {
  const { tokens, scene } = sentence;
  if (tokens[at - 1]?.low !== ',') return undefined;
  const open = tokens.findLastIndex(({ low }, i) => i < at - 1 && low === ',');
  const incise = tokens.slice(open + 1, at - 1);
  if (open < 1 || incise.length > LONGEST_INCISE) return undefined;
  return scene.grammar.subjectFirst ? invertedEnglish(sentence, incise) : invertedFrench(sentence, incise);
}

/** Whether the quotation itself ends with a comma, a question or a cry, behind which its clause goes on. */
function endsOpen({ tokens, scene }: ReadSentence, at: number): boolean {
  const quote = tokens[at];
  return quote !== undefined && /[,!?…]\s*["”»’']*\s*$/u.test(scene.text.slice(quote.start, quote.end));
}

/** "lâche Roy", "s'agace la préfète Lind", "comme le résume Roy", "a lancé Roy". */
function invertedFrench(sentence: ReadSentence, incise: readonly Token[]): Subject | undefined {
  const words = incise.filter((_, i) => i > 0 || incise[0]?.low !== 'comme');
  const start = words.findIndex(({ low }) => !/^(?:s'|se|l'|le|la|les|lui|leur|y|en)$/.test(low));
  const verb = words[start];
  if (!verb || start > 2 || verb.capital || !isVerb(sentence, verb, FRENCH_VERB)) return undefined;
  let next = start + 1;
  if (sentence.scene.grammar.auxiliaries.has(verb.low)) {
    while (isAdverb(words[next])) next++;
    const participle = words[next]?.low ?? '';
    if (!/(?:é|i|u|it|is|ert)$/.test(participle) || OF_ANOTHER.test(participle)) return undefined;
    next++;
  }
  while (isAdverb(words[next]) || /^(?:d'|emblée|nouveau|de|ailleurs)$/.test(words[next]?.low ?? '')) next++;
  return bounded(sentence, words.slice(next));
}

/** "snaps Lind", "as Lind puts it" aside. */
function invertedEnglish(sentence: ReadSentence, incise: readonly Token[]): Subject | undefined {
  const [verb] = incise;
  if (!verb || verb.capital || !isVerb(sentence, verb, ENGLISH_VERB)) return undefined;
  return bounded(sentence, incise.slice(1));
}

/** "Lind goes on", "as Lind puts it": a name, a verb and little more. */
function plainOrder(sentence: ReadSentence, incise: readonly Token[]): Subject | undefined {
  const named = nameOpening(sentence, incise[0]?.low === 'as' ? incise.slice(1) : incise);
  const [verb, ...more] = (named?.rest ?? []).filter((token) => !isAdverb(token));
  if (!named || !verb || !isPerson(sentence.scene, named.mention.actor)) return undefined;
  if (!isVerb(sentence, verb, ENGLISH_VERB)) return undefined;
  const end = more.findIndex((token) => token.kind !== 'word');
  const rest = end < 0 ? more : more.slice(0, end);
  const isBrief = rest.length <= LONGEST_REST && !rest.some(({ low }) => NEW_CLAUSE.has(low));
  return isBrief ? subjectOfMention(sentence.scene, named.mention) : undefined;
}

/** What may follow "Lind goes on", in tokens: to whom, how, when. */
const LONGEST_REST = 5;

function isVerb({ scene }: ReadSentence, { low }: Token, shape: RegExp): boolean {
  const { prepositions, articles, clauseOpeners, relatives, copulas, subjectPronouns } = scene.grammar;
  const isOther = [prepositions, articles, clauseOpeners, relatives, copulas].some((words) => words.has(low));
  return (
    !isOther && !subjectPronouns.has(low) && shape.test(low) && !OF_ANOTHER.test(low) && !UNREAL.has(low)
  );
}

/** A person's name that ends the incise: a mark, the end or a complement behind it. */
function bounded(sentence: ReadSentence, tokens: readonly Token[]): Subject | undefined {
  const named = nameOpening(sentence, tokens);
  const [next] = named?.rest ?? [];
  if (!named || !isPerson(sentence.scene, named.mention.actor)) return undefined;
  const { prepositions, auxiliaries, copulas } = sentence.scene.grammar;
  const goesOn =
    next?.kind === 'word' &&
    !(prepositions.has(next.low) || isAdverb(next)) &&
    (auxiliaries.has(next.low) ||
      copulas.has(next.low) ||
      /^(?:et|and|ou|or|qui|who)$/.test(next.low) ||
      OTHER_SUBJECTS.has(next.low));
  return goesOn ? undefined : subjectOfMention(sentence.scene, named.mention);
}
