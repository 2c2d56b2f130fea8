/** Which of the citations around a quotation count for it. */
import type { Actor, NoteMention } from '../actors';
import { namesPage, namesYear } from '../note/citations/works';
import type { CitationGroup, CitationStrength } from '../note/note';
import type { Reference } from '../note/unit';
import { contains, firstEndingAfter, type Span, slice } from '../text/span';
import type { ResolvedCitation } from './checkedNote';

/** The citations that count for a quotation, and how closely they belong to it. */
export interface ChosenCitations {
  readonly citations: readonly ResolvedCitation[];
  readonly strength: CitationStrength | undefined;
}

/** Where a reference leads. */
export type Resolve = (reference: Reference) => ResolvedCitation;

/**
 * The first group that leads to an article; a source that is none right beside the quotation, or alone in its sentence,
 * comes before what covers it from outside. Else the first that leads nowhere, so that it is told.
 *
 * @param words the quotation: what of it is linked to no article is a word of it
 */
export function chooseCitations(
  words: Span,
  groups: readonly CitationGroup[],
  resolve: Resolve,
): ChosenCitations {
  const resolved = groups.map(
    ({ strength, references }): ChosenCitations => ({
      strength,
      citations: references.map(resolve).filter((citation) => !isLinkedWord(words, citation)),
    }),
  );
  let missing: ChosenCitations | undefined;
  for (const group of resolved) {
    const isOutside = group.strength === 'covering' || group.strength === 'weak';
    if (missing && isOutside && missing.strength === 'sentence') return missing;
    if (group.citations.some(({ files }) => files.length > 0)) return group;
    if (!leadsTo(group, 'missing') && !(group.strength === 'adjacent' && leadsTo(group, 'unknown'))) continue;
    if (group.strength === 'adjacent') return group;
    missing ??= group;
  }
  const broken = resolved.find((group) => leadsTo(group, 'unknown'));
  return broken ?? missing ?? { citations: [], strength: undefined };
}

function isLinkedWord(words: Span, { reference, resolution }: ResolvedCitation): boolean {
  return resolution.kind === 'missing' && contains(words, reference);
}

function leadsTo({ citations }: ChosenCitations, kind: 'missing' | 'unknown'): boolean {
  return citations.some(({ resolution }) => resolution.kind === kind);
}

/** Tells links and names that cite nothing from sources that are no articles. */
export class NoSources {
  readonly #text: string;
  readonly #mentions: readonly NoteMention[];

  /** @param mentions the actors that the note names, sorted */
  constructor(text: string, mentions: readonly NoteMention[]) {
    this.#text = text;
    this.#mentions = mentions;
  }

  /** Whether a reference names a person, a place or a date, and no source: a link on a name, "Anne Roy (2024)". */
  has(reference: Reference): boolean {
    const { kind } = reference;
    if (kind !== 'web' && kind !== 'wiki' && kind !== 'work') return false;
    const named = this.#mentions[firstEndingAfter(this.#mentions, reference.start)];
    if (!named || named.start >= reference.end) return false;
    return kind === 'work' ? isNoAuthor(reference, named) : this.#isLabel(reference, named);
  }

  /** Whether the name of a person is all that a link shows. */
  #isLabel(reference: Span, named: NoteMention): boolean {
    if (named.actor.type !== 'person') return false;
    const shown = LABEL.exec(slice(this.#text, reference))?.[1] ?? '';
    const beside = shown.replace(slice(this.#text, named), '').replace(CIVILITY, '');
    return shown !== '' && !/[\p{L}\p{N}]/u.test(beside);
  }
}

/** What a link shows: `[Label](…)`, `[[target|label]]`. */
const LABEL = /^!?\[{1,2}(?:[^[\]|]*\|)?([^[\]|]*)\]/;
const CIVILITY = /(?<!\p{L})(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr)(?!\p{L})\.?/gu;

/**
 * A page is somebody's book, whoever it is. Without one, a place is no author; nor is one whom an article names in
 * full, or without a year: the year is when he spoke.
 */
function isNoAuthor(reference: Reference, { actor, start, end }: NoteMention): boolean {
  if (namesYear(reference) && namesPage(reference)) return false;
  if (isPlace(actor)) return true;
  const isKnown = actor.type === 'person' && actor.mentionCount > 0;
  return isKnown && (!namesYear(reference) || isFullName(actor, end - start));
}

function isPlace({ type }: Actor): boolean {
  return type === 'country' || type === 'place' || type === 'bloc';
}

/** Whether a mention of `length` UTF-16 units gives more than one word of the name. */
function isFullName({ name }: Actor, length: number): boolean {
  return name.includes(' ') && length >= name.length;
}
