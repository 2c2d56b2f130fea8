/** `quote.wrong-speaker`: the name of who speaks in the source, where the note names somebody else. */
import type { CheckedQuote } from '../checkedNote';
import type { Fix, FixedNote, FixSources } from './fix';
import { placeOfClaim } from './speaker/claimPlace';
import { renamed } from './speaker/renamed';

/** Writes the right one where the note names another; nothing where the sentence would have to be written anew. */
export function correctSpeaker(quote: CheckedQuote, checked: FixedNote, { corpus }: FixSources): Fix[] {
  const { verdict, speaker, speakers, source } = quote;
  const actor = speakers?.speech?.speakers[0];
  const article = source && corpus.get(source.article)?.article;
  if (verdict !== 'wrong-speaker' || speaker === undefined || !actor || !article) return [];
  const place = placeOfClaim(quote, checked);
  const edits = place && renamed(place, actor, article, checked.note);
  return edits ? [{ kind: 'correct-speaker', title: `Give it to ${speaker}`, edits }] : [];
}
