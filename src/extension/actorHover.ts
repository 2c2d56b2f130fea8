/** The card of an actor: who that is, where the articles name them, what they said last, who else is there. */
import type { MarkdownString } from 'vscode';
import type { OtherLines, RolePhrase } from '../desk/hover';
import type { ActorCard, ArticleCount, CompanionCard, RoleCard, RoleHolder } from '../session/actorCards';
import type { PassageCard } from '../session/cards';
import { dateInWords, shorten, shortReference, titleLink } from './articleText';
import { bar, sparkline } from './bars';
import { passageLink, plain, toMarkdown } from './markdown';
import { count } from './summary';
import { actorKinds, listed } from './words';

/** How many roles, aliases, articles and lines are listed. */
const LISTED = 3;
/** Longest stretch shown of what somebody said, in UTF-16 units. */
const LONGEST = 110;

/** What the card says beside what is known of the actor. */
export interface ActorContext {
  readonly role: RolePhrase | undefined;
  readonly inNote: OtherLines | undefined;
}

/** Says what the articles know of an actor. */
export function actorMarkdown(card: ActorCard, { role, inNote }: ActorContext): MarkdownString {
  return toMarkdown([
    title(card),
    role ? heldBy(role.phrase, role.holders) : '',
    counts(card),
    said(card),
    [companions(card.companions), noteLines(inNote)].filter(Boolean).join('  \n'),
  ]);
}

/** Says whom a form may mean, where nothing decides between them. */
export function namesakesMarkdown(
  form: string,
  cards: readonly ActorCard[],
  holders: readonly RoleHolder[],
): MarkdownString {
  const isRole = holders.length > 0;
  const verb = isRole ? 'is held at different times' : 'may mean';
  const lines = isRole ? holders.map(holderLine) : cards.map(namesakeLine);
  return toMarkdown([`$(question) **${plain(form)}** ${verb}:`, lines.join('\n')]);
}

/** Who it is, in one paragraph: name and kind, roles, other names. */
function title(card: ActorCard): string {
  const { icon, word } = actorKinds[card.type];
  const others = card.aliases.filter((alias) => alias !== card.name).slice(0, LISTED);
  const mark = card.isRegistered ? ' $(verified)' : '';
  const lines = [
    `${icon} **${plain(card.name)}**${mark} — ${word}`,
    card.roles.slice(0, LISTED).map(roleLine).join(' · '),
    others.length > 0 ? `Also called ${listed(others.map(plain))}` : '',
    card.speaksFor.length > 0 ? `Speaks for ${listed(card.speaksFor.map(plain))}` : '',
    card.note === undefined ? '' : `$(note) ${plain(shorten(card.note, LONGEST))}`,
  ];
  return lines.filter((line) => line !== '').join('  \n');
}

/** "maire de Lyon (3 May 2021)", the time a link to the sentence that says so. */
function roleLine({ text, from, to, isDecided, evidence }: RoleCard): string {
  const when = period(from, to, isDecided);
  if (!evidence) return when === '' ? plain(text) : `${plain(text)} (${plain(when)})`;
  const label = when === '' ? '$(go-to-file)' : plain(when);
  return `${plain(text)} (${passageLink(label, evidence.article.path, evidence.span)})`;
}

/** Open ends show only of what the registry says: articles say nothing of the time before and after. */
function period(from: string | undefined, to: string | undefined, isOpen: boolean): string {
  const [start, end] = [from && dateInWords(from), to && dateInWords(to)];
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (!isOpen) return start ?? end ?? '';
  return start ? `since ${start}` : end ? `until ${end}` : '';
}

function heldBy(phrase: string, holders: readonly RoleHolder[]): string {
  if (holders.length === 0) return '';
  return [`$(history) **${plain(phrase)}**`, ...holders.map(holderLine)].join('\n');
}

/** A holder with the sentence that says so. */
function holderLine(holder: RoleHolder): string {
  const { name, from, to, isDecided, evidence } = holder;
  const when = period(from, to, isDecided);
  const time = when === '' ? '' : `, ${plain(when)}`;
  if (!evidence) return `- **${plain(name)}**${time}`;
  const { before, passage, after } = evidence;
  const text = `${tail(before)}${passage}${shorten(after, AROUND)}`.trim();
  return `- **${plain(name)}**${time}: “${plain(text)}” — ${shortReference(evidence.article, evidence.span)}`;
}

/** How much of a sentence is shown around a role, in UTF-16 units. */
const AROUND = 60;

function tail(text: string): string {
  return text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*\s/, '')}` : text;
}

function namesakeLine({ name, type, roles, mentionCount: total, counts: [most] }: ActorCard): string {
  const [role] = roles;
  const where = most ? ` — ${titleLink(most.article, most.first, ` (${total})`)}` : '';
  return `- ${actorKinds[type].icon} **${plain(name)}**${role ? `, ${plain(role.text)}` : ''}${where}`;
}

/** How often, when and where: a line for all, and a bar for each of the articles that name the actor most. */
function counts({ counts: first, mentionCount, articleCount, timeline }: ActorCard): string {
  if (articleCount === 0) return 'No article names them.';
  const when = timeline
    ? ` · ${plain(dateInWords(timeline.from))} \`${sparkline(timeline.counts)}\` ${plain(dateInWords(timeline.to))}`
    : '';
  const head = `${count(mentionCount, 'mention')} in ${count(articleCount, 'article')}${when}`;
  const most = first[0]?.count ?? 1;
  const lines = first.slice(0, LISTED).map((each) => articleLine(each, most));
  const more = articleCount > lines.length ? [`… and ${articleCount - lines.length} more`] : [];
  return [head, ...(articleCount > 1 || !timeline ? lines : []), ...more].join('  \n');
}

function articleLine({ article, count: n, first }: ArticleCount, most: number): string {
  return `\`${bar(n, most)}\` ${n} · ${titleLink(article, first)}`;
}

function said({ said: own, saidAbout }: ActorCard): string {
  return [
    ...own.map((each) => quotation(each, '$(quote)')),
    ...saidAbout.map((each) => quotation(each, '$(comment)')),
  ].join('\n');
}

/** What the actor says goes without a name; what is said of the actor names who says it. */
function quotation({ passage, article, span, speaker }: PassageCard, icon: string): string {
  const who = icon === '$(comment)' && speaker !== undefined ? `${plain(speaker)}: ` : '';
  return `- ${icon} ${who}“${plain(shorten(passage, LONGEST))}” — ${shortReference(article, span)}`;
}

function companions(all: readonly CompanionCard[]): string {
  if (all.length === 0) return '';
  const links = all.map(({ name, count: n, passage }) =>
    passage
      ? passageLink(plain(`${name} (${n})`), passage.article.path, passage.span)
      : plain(`${name} (${n})`),
  );
  return `$(people) Beside ${listed(links)}`;
}

function noteLines(inNote: ActorContext['inNote']): string {
  if (!inNote || inNote.lines.length === 0) return '';
  const links = inNote.lines
    .slice(0, 2 * LISTED)
    .map(({ line, start, end }) => passageLink(String(line + 1), inNote.path, { start, end }));
  const more = inNote.lines.length > 2 * LISTED ? [`${inNote.lines.length - 2 * LISTED} more`] : [];
  return `$(edit) In this note: ${count(inNote.lines.length, 'line').replace(/^\d+ /, '')} ${listed([...links, ...more])}`;
}
