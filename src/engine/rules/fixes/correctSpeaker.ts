/** `quote.wrong-speaker`: the name of who speaks in the source, where the note names somebody else. */
import type { NoteMention } from '../../actors';
import type { CheckedQuote } from '../checkedNote';
import type { Edit, Fix, FixedNote } from './fix';

/** For a name beside the quotation; nothing where the source tells the words itself, or a role stands for a name. */
export function correctSpeaker(quote: CheckedQuote, checked: FixedNote): Fix[] {
  const { verdict, speaker, claimedSpeaker } = quote;
  if (verdict !== 'wrong-speaker' || speaker === undefined || claimedSpeaker === undefined) return [];
  const named = nearestMention(quote, claimedSpeaker, checked);
  if (!named) return [];
  const edits = [replaceName(named, speaker, checked.note.text)];
  return [{ kind: 'correct-speaker', title: `Give it to ${speaker}`, edits }];
}

/** How far from its quotation a name may stand, in UTF-16 units. */
const REACH = 400;

function nearestMention(
  { quote }: CheckedQuote,
  name: string,
  { mentions }: FixedNote,
): NoteMention | undefined {
  const distance = ({ start, end }: NoteMention): number =>
    Math.max(start - quote.outer.end, quote.outer.start - end);
  return mentions
    .filter((mention) => mention.actor.name === name && mention.via === 'name')
    .filter((mention) => distance(mention) >= 0 && distance(mention) <= REACH)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

const CIVILITY = /(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme|Mmes|Mlle|Mr\.?|Mrs\.?|Ms\.?)\s$/u;

/** A civility goes with the name that it belonged to. */
function replaceName({ start, end }: NoteMention, speaker: string, text: string): Edit {
  const civility = CIVILITY.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  return { start: start - civility.length, end, text: speaker };
}
