/** Whose words a head announces by a noun for them: "La réponse de X :", "X's retort:". */
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, subjectOfMention } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { type ClauseHead, type NamePhrase, nameOpening, withoutOpeners } from './clauseHead';
import type { HeadSpeaker } from './headSpeaker';
import { NEW_CLAUSE, SAYINGS } from './headWords';
import { namedIn } from './namedIn';
import { namesAnother, OF } from './ownClause';

/** "La réponse de X :", "Mr Lind's retort :", "X's own complaint, in May:". */
export function ownerIn(sentence: ReadSentence, { segments }: ClauseHead): HeadSpeaker | undefined {
  const [first, ...later] = segments;
  const segment = first && withoutOpeners(first);
  if (!segment) return undefined;
  const noun = segment.slice(0, FARTHEST_NOUN).findIndex(({ low }) => SAYINGS.has(low));
  const owned =
    noun >= 0 && !isGoverned(sentence, segment, noun) ? ofPhrase(sentence, segment, noun) : undefined;
  const named = owned ?? possessive(sentence, segment);
  if (!named || !isPerson(sentence.scene, named.mention.actor)) return undefined;
  const goesOn = [named.rest, ...later].flat();
  if (goesOn.some(({ low }) => NEW_CLAUSE.has(low) && !/^(?:dont|où|where|when|that)$/.test(low)))
    return undefined;
  if (/^(?:et|and|ou|or)$/.test(named.rest[0]?.low ?? '') && namesAnother(sentence, named.rest.slice(1)))
    return undefined;
  return { subject: subjectOfMention(sentence.scene, named.mention), clause: goesOn };
}

/** A noun for words stands no deeper than this in its head, in tokens: "la toute première réponse". */
export const FARTHEST_NOUN = 5;

export function isGoverned({ scene }: ReadSentence, segment: readonly Token[], noun: number): boolean {
  return segment.slice(0, noun).some(({ low }) => {
    const { prepositions, reporting, auxiliaries, copulas } = scene.grammar;
    return (
      prepositions.has(low) || auxiliaries.has(low) || copulas.has(low) || reporting.get(low)?.finite === true
    );
  });
}

/** The owner behind "de" or "of", an adjective of the noun passed over. */
function ofPhrase(sentence: ReadSentence, segment: readonly Token[], noun: number): NamePhrase | undefined {
  const of = segment.findIndex(({ low }, i) => i > noun && i <= noun + 3 && OF.test(low));
  if (of < 0) return undefined;
  // "du maire Roy" keeps its article for the title behind it.
  const opensTitle = /^(?:du|des)$/.test(segment[of]?.low ?? '');
  return nameOpening(sentence, segment.slice(opensTitle ? of : of + 1));
}

/** "Lind's retort", "Lind's own words": the name right before an "’s" that belongs to a noun for words. */
function possessive(sentence: ReadSentence, segment: readonly Token[]): NamePhrase | undefined {
  const named = nameOpening(sentence, segment);
  if (
    !named ||
    !/^[’']s?(?!\p{L})/u.test(sentence.scene.text.slice(named.mention.end, named.mention.end + 3))
  )
    return undefined;
  const owned = named.rest.filter(({ low }) => low !== 's' && !/^[’']$/.test(low)).slice(0, FARTHEST_NOUN);
  const noun = owned.findIndex(({ low }) => SAYINGS.has(low));
  const isPlain =
    noun >= 0 && !owned.slice(0, noun).some((token) => sentence.scene.grammar.prepositions.has(token.low));
  const rest = owned[noun] ? named.rest.filter((token) => token.start >= (owned[noun]?.end ?? 0)) : [];
  const isOfOther = OF.test(rest[0]?.low ?? '') && mentionsWithinTokens(sentence, rest.slice(1, 4));
  return isPlain && !isOfOther ? { ...named, rest } : undefined;
}

function mentionsWithinTokens({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  return namedIn(scene, tokens).length > 0;
}
