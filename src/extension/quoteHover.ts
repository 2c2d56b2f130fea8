/** The card of a quotation: the verdict at a glance, the passage in its paragraph, and where that stands. */
import type { MarkdownString } from 'vscode';
import { describeChanges } from '../engine/rules/altered';
import type { PassageCard, QuoteCard } from '../session/cards';
import { toleranceWords } from '../session/verdictWords';
import { fullReference, shorten, titleLink, titleOf } from './articleText';
import { plain, toMarkdown } from './markdown';
import { speakerLines } from './speakerLines';
import { listed, uncheckedTitle, verdictTitles } from './words';

/** How many changes are named. */
const LISTED = 3;
/** Longest title within a sentence, in UTF-16 units. */
const LONGEST = 60;

/** Longest omission that is shown whole, in UTF-16 units. */
const LONGEST_OMISSION = 160;

/** Says what is known of a quotation. */
export function quoteMarkdown(card: QuoteCard): MarkdownString {
  const { passage } = card;
  const parts = passage ? [inParagraph(passage), sourceLine(passage), ...speakerLines(card, passage)] : [];
  return toMarkdown([verdictLine(card), ...parts, leftOut(card), runsBeyond(card), otherPlaces(card)]);
}

function verdictLine(card: QuoteCard): string {
  if (card.verdict === 'unchecked') {
    const why = card.missing === undefined ? '' : ` — ${plain(card.missing)}`;
    return `${uncheckedTitle(card.reason ?? 'term')}${why}`;
  }
  const details = detailsOf(card);
  return `${verdictTitles[card.verdict]}${details === '' ? '' : ` — ${details}`}`;
}

/** What goes with the verdict: what was tolerated, what changed, what was cited. */
function detailsOf(card: QuoteCard): string {
  switch (card.verdict) {
    case 'verbatim':
      return card.tolerances.length > 0
        ? `apart from ${listed(card.tolerances.map((tolerance) => toleranceWords[tolerance]))}`
        : '';
    case 'altered':
      return changesOf(card);
    case 'wrong-source':
      return `the note cites ${cited(card)}`;
    case 'wrong-speaker':
      return `the note gives these words to ${plain(card.claimedSpeaker ?? 'somebody else')}${
        card.passage?.speaker === undefined ? ', the source to nobody' : ''
      }`;
    case 'not-found':
      return card.cited.length > 0 ? `neither in ${cited(card)} nor elsewhere` : '';
    default:
      return '';
  }
}

function cited({ cited: articles }: QuoteCard): string {
  return listed(articles.map((article) => `*${plain(shorten(titleOf(article), LONGEST))}*`));
}

function changesOf({ changes }: QuoteCard): string {
  const told = describeChanges(changes).map((change) => plain(change));
  const more = told.length > LISTED ? [`${told.length - LISTED} more`] : [];
  return [...told.slice(0, LISTED), ...more].join('; ');
}

/** The paragraph, the quoted words in bold. */
function inParagraph({ before, passage, after }: PassageCard): string {
  return `> ${plain(before)}**${plain(passage)}**${plain(after)}`;
}

function sourceLine({ speaker, article, span }: PassageCard): string {
  return `${speaker === undefined ? '' : `${plain(speaker)} — `}${fullReference(article, span)}`;
}

/** What the marks of elision stand for; a negation among it is worth a look. */
function leftOut({ omitted }: QuoteCard): string {
  if (omitted.length === 0) return '';
  const words = omitted.map((each) => `“${plain(shorten(each.words, LONGEST_OMISSION))}”`);
  const hint = omitted.some(({ holdsNegation }) => holdsNegation)
    ? ' $(info) A negation is among the words left out.'
    : '';
  return `Left out: ${listed(words)}.${hint}`;
}

/** The note may quote the article itself: then it is no fault that not all of it is the speaker's. */
function runsBeyond({ beyond }: QuoteCard): string {
  if (beyond.length === 0) return '';
  const words = beyond.map((each) => `“${plain(shorten(each, LONGEST_OMISSION))}”`);
  return `Runs beyond the quoted words of the source: ${listed(words)}.`;
}

function otherPlaces({ alsoAt, more, verdict }: QuoteCard): string {
  if (alsoAt.length === 0) return '';
  const links = alsoAt.map(({ article, span, line }) => titleLink(article, span, `, line ${line + 1}`));
  const lead = verdict === 'unchecked' ? 'These words stand in' : 'Also in';
  return `${lead} ${listed([...links, ...(more > 0 ? [`${more} more`] : [])])}`;
}
