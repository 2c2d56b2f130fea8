/** The card of an actor: who that is, where the articles name them, what they said last. */
import type { MarkdownString } from 'vscode';
import type { ActorCard } from '../session/cards';
import { shorten, shortReference, titleLink } from './articleText';
import { plain, toMarkdown } from './markdown';
import { count } from './summary';
import { actorKinds, listed } from './words';

/** How many roles, aliases and articles are listed. */
const LISTED = 3;
/** Longest stretch shown of what somebody said, in UTF-16 units. */
const LONGEST = 160;

/** Says what the articles know of an actor. */
export function actorMarkdown(card: ActorCard): MarkdownString {
  return toMarkdown([title(card), counts(card), lastSaid(card)]);
}

/** Who it is, in one paragraph: name and kind, roles, other names. */
function title({ name, type, roles, aliases }: ActorCard): string {
  const { icon, word } = actorKinds[type];
  const held = roles.slice(0, LISTED).map(({ text }) => plain(text));
  const others = aliases
    .filter((alias) => alias !== name)
    .slice(0, LISTED)
    .map(plain);
  const lines = [
    `${icon} **${plain(name)}** — ${word}`,
    held.join(' · '),
    others.length > 0 ? `Also called ${listed(others)}` : '',
  ];
  return lines.filter((line) => line !== '').join('  \n');
}

function counts({ counts: all }: ActorCard): string {
  if (all.length === 0) return 'No article names them.';
  const total = all.reduce((sum, { count: each }) => sum + each, 0);
  const links = all
    .slice(0, LISTED)
    .map(({ article, count: n, first }) => titleLink(article, first, ` (${n})`));
  const more = all.length > LISTED ? [`${all.length - LISTED} more`] : [];
  return `${count(total, 'mention')} in ${count(all.length, 'article')}: ${listed([...links, ...more])}`;
}

function lastSaid({ lastSaid: passages }: ActorCard): string {
  return passages
    .map(
      ({ passage, article, span }) =>
        `- “${plain(shorten(passage, LONGEST))}” — ${shortReference(article, span)}`,
    )
    .join('\n');
}
