/** Whom a text presents above its turns. */
import { firstEndingAfter } from '../../text/span';
import type { TurnSource } from './turnsOf';

/** "Entretien avec Odile Marval", "A conversation with Ida Sand". */
const WITH =
  /(?:entretien|rencontre|conversation|interview|dialogue|échange|discussion|q&a|hour|heure|talk|talks|talking)\s+(?:avec|with|de|of)\s+(?:(?:M|Mr|Mrs|Ms|Dr)\.?\s|Mme\s)?$/iu;

/** The person with whom the text says that it is, or who is named there more often than any other. */
export function presentedBefore({ text, names }: TurnSource, offset: number): number | undefined {
  const people = names.mentions
    .slice(0, firstEndingAfter(names.mentions, offset))
    .filter(({ start, actor }) => start < offset && names.actors[actor]?.type === 'person');
  const asked = people.filter(({ start }) => WITH.test(text.slice(Math.max(0, start - 40), start)));
  if (new Set(asked.map(({ actor }) => actor)).size === 1) return asked[0]?.actor;
  const counts = new Map<number, number>();
  for (const { actor } of people) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
