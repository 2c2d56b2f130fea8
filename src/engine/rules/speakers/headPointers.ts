/** Heads that name nobody and mean the one named or heard last: "Il tient bon :", "Sa raison :", "Plus loin :". */
import type { ReadSentence } from '../../speech/readSentences';
import { mentionsWithin } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import { headBefore, withoutOpeners } from './clauseHead';
import { FARTHEST_NOUN, isGoverned } from './headOwner';
import { OPENERS, SAYINGS } from './headWords';
import { namesPerson } from './namedIn';
import { isAside, isOwnClause, isOwnSegment, isVerbless, LONGEST_ASIDE, OF } from './ownClause';

/** A pronoun that is the subject of a head: "Il tient bon :", "Pressed again, she laughs:". */
export function headPronoun(sentence: ReadSentence, at: number): Token | undefined {
  const head = headBefore(sentence, at);
  if (head?.end === 'that') return undefined;
  for (const [i, whole] of (head?.segments ?? []).entries()) {
    const segment = withoutOpeners(whole);
    const [first, ...rest] = segment;
    const later = head?.segments.slice(i + 1) ?? [];
    const kind = sentence.scene.grammar.subjectPronouns.get(first?.low ?? '');
    if (first && kind && !kind.plural && !kind.nearest && !kind.thing) {
      // "La presse, elle, titre :" takes up the noun before it.
      const isStressed = i > 0 && sentence.scene.grammar.articles.has(head?.segments[i - 1]?.[0]?.low ?? '');
      if (isStressed && rest.length === 0) return undefined;
      // "She is told, and he echoes her:" speaks of two.
      if (rest.some(({ low }) => /^(?:her|him|la|lui|elle)$/.test(low) && rest.at(-1)?.low === low))
        return undefined;
      const isSure =
        isOwnClause(sentence, rest) && later.every((each, j) => isOwnSegment(sentence, each, rest, j + 1));
      if (namesPerson(sentence, [...rest, ...later.flat()])) return undefined;
      return isSure ? first : undefined;
    }
    if (segment.length > 0 && (later.length === 0 || !isAside(sentence, segment))) return undefined;
  }
  return undefined;
}

/** A word that stands for the one named last, as owner of words or as "the same": "Sa raison", "Le même", "Toujours lui". */
export function headReference(sentence: ReadSentence, at: number): Token | undefined {
  const head = headBefore(sentence, at);
  const isConclusion =
    head?.end === 'that' && /^(?:est|is|was|était)$/.test(head.segments.at(-1)?.at(-1)?.low ?? '');
  if (head?.end !== ':' && !isConclusion) return undefined;
  const segments = head.segments.filter((each) => withoutOpeners(each).length > 0);
  const [segment = []] = segments;
  const opening = segment.slice(0, FARTHEST_NOUN);
  const own = opening.findIndex(({ low }) => /^(?:sa|son|ses|his|her)$/.test(low));
  const isFirst = own >= 0 && segment.slice(0, own).every((token) => OPENERS.has(token.low));
  const rest = segment.slice(own + 1);
  if (isFirst) {
    const noun = rest.slice(0, FARTHEST_NOUN).findIndex(({ low }) => SAYINGS.has(low));
    const isPlain = noun >= 0 && !isGoverned(sentence, rest, noun) && !OF.test(rest[noun + 1]?.low ?? '');
    return isPlain ? segment[own] : undefined;
  }
  return segments.length === 1 && STANDS_FOR.test(segment.map(({ low }) => low).join(' '))
    ? segment.at(-1)
    : undefined;
}

/** All of a head that means the one named last. */
const STANDS_FOR =
  /^(?:(?:et|puis|and|then|mais|but|enfin) )*(?:(?:encore|toujours|again) (?:lui|elle|him|her)|(?:lui|elle) (?:encore|toujours|aussi)|(?:\p{L}+ )?(?:du |de la |le |la |the )(?:même|same)(?: (?:again|encore|toujours))?)$/u;

/** Whether the head says only where or on what the same speaker goes on: "Puis", "Plus loin", "Sur la mémoire". */
export function goesOn(sentence: ReadSentence, at: number): boolean {
  const head = headBefore(sentence, at);
  const [segment, ...more] = head?.end === ':' ? head.segments : [];
  const [first] = segment ?? [];
  const last = segment?.at(-1);
  if (!segment || !first || !last || more.length > 0 || segment.length > LONGEST_ASIDE) return false;
  const named = mentionsWithin(sentence.scene, { start: first.start, end: last.end });
  return (
    named.length === 0 &&
    isVerbless(sentence, segment) &&
    GOES_ON.test(segment.map(({ low }) => low).join(' '))
  );
}

const GOES_ON =
  /^(?:(?:et|and|puis|then|mais|but) ?)*(?:(?:encore|ensuite|enfin|again|later|puis|then|et|and|aussi|also|ailleurs|plus (?:loin|bas|haut|tard)|further (?:on|down)|lower down)|(?:sur|on|about|concernant|quant (?:à|au|aux)|of) .*)$/u;
