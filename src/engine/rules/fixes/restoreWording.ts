/** `quote.altered`: the source's words again, only where they were changed. */
import type { Change } from '../../match/verdict';
import type { CheckedQuote } from '../checkedNote';
import { isStitched } from './elisions';
import { disjoint, type Edit, type Fix, type FixedNote, type FixSources } from './fix';
import { QuotedWords } from './quotedWords';
import { restoreChange } from './restoreChange';
import { styleOf } from './sourceWords';
import { spokenParts } from './spokenPart';
import { SpokenRestoring } from './spokenRestoring';
import { wholePhrases } from './wholePhrases';

/** All changes at once first, then each alone where there are several and none needs the others. */
export function restoreWording(quote: CheckedQuote, { note }: FixedNote, { corpus }: FixSources): Fix[] {
  const article = quote.source && corpus.indexed(quote.source.article);
  if (!article || !quote.source || quote.verdict !== 'altered') return [];
  const words = new QuotedWords(note, quote.quote);
  const style = styleOf(note, quote.quote);
  const parts = spokenParts(article.article, quote.source);
  if (parts) return speechFix(new SpokenRestoring(words, article, style, parts).edits(quote.changes));
  const isHopeless = quote.changes.some(isJoined) || isStitched(words.plain);
  const changes = isHopeless ? undefined : wholePhrases(quote.changes, words, article);
  if (!changes) return [];
  const restored = changes.map((change) => ({
    change,
    edit: words.toNote(restoreChange(change, words, article, style, !quote.changes.includes(change))),
  }));
  const all = disjoint(restored.map(({ edit }) => edit));
  if (all.length === 0) return [];
  const whole: Fix = { kind: 'restore-wording', title: 'Restore the source’s wording', edits: all };
  const isOne = changes !== quote.changes || changes.some(({ kind }) => kind === 'order');
  const single = isOne ? [] : groups(restored).map(partFix);
  return single.length > 1 ? [whole, ...single] : [whole];
}

/** The source's own words, joined with others that they do not stand beside: nothing to put in their place. */
function isJoined({ kind, note }: Change): boolean {
  return kind === 'glued' && note !== '';
}

function speechFix(edits: readonly Edit[] | undefined): Fix[] {
  const title = 'Restore the source’s wording, within its quotation marks';
  return edits && edits.length > 0 ? [{ kind: 'restore-wording', title, edits: disjoint(edits) }] : [];
}

interface Restored {
  readonly change: Change;
  readonly edit: Edit;
}

/** The two halves of a negation belong together. */
function groups(restored: readonly Restored[]): Restored[][] {
  const found: Restored[][] = [];
  for (const each of restored) {
    const last = found.at(-1)?.at(-1)?.change;
    const { change } = each;
    const isHalf = last?.kind === 'negation' && change.kind === 'negation';
    if (isHalf && (last.note === '') === (change.note === '')) found.at(-1)?.push(each);
    else found.push([each]);
  }
  return found;
}

function partFix(parts: readonly Restored[]): Fix {
  return {
    kind: 'restore-change',
    title: describe(parts.map(({ change }) => change)),
    edits: disjoint(parts.map(({ edit }) => edit)),
  };
}

function describe(changes: readonly Change[]): string {
  const joined = (side: 'note' | 'source'): string =>
    shorten(
      changes
        .map((change) => change[side])
        .filter(Boolean)
        .join(' … '),
    );
  const [note, source] = [joined('note'), joined('source')];
  if (note === '') return `Put back “${source}”`;
  return source === '' ? `Take out “${note}”` : `Put “${source}” for “${note}”`;
}

/** Longest words named in a title, in UTF-16 units. */
const LONGEST = 40;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
