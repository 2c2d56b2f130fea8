/** What the weights are fitted to: the signs of names that the product does not know, with the kind that people gave. */
import { type Candidate, candidatesOf } from '../../src/engine/actors/candidates';
import { contextOf, type TextContext } from '../../src/engine/actors/context';
import { type Signs, see, seeName, signsAt } from '../../src/engine/actors/evidence';
import { recoveredCandidates } from '../../src/engine/actors/recovery';
import { rolePhrasesOf } from '../../src/engine/actors/rolePhrases';
import { wordsOf } from '../../src/engine/actors/words';
import type { Span } from '../../src/engine/text/span';
import type { AnnotatedArticle, Entity } from './articles';
import { type Example, KINDS, type Kind } from './fit';

/** An example and the article that it is from. */
export interface UnknownName extends Example {
  readonly article: string;
}

/** A name of one text, all its places together, as the recogniser groups them. */
interface Group {
  readonly signs: Signs;
  /** How often it is annotated as what; '' where it is not. */
  readonly labels: Map<string, number>;
}

/** What an annotated type is; events and products are no actors. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
]);
const NAMES = new Set([...KIND_OF.keys(), 'PROD', 'EVENT']);

/** How much of both spans together an annotation and a name must share to be the same. */
const SAME = 0.5;
/** More of one sign than this tells no more, as in `evidence.ts`. */
const MOST = 3;

/** The unknown names of an article that are annotated as one of the {@link KINDS}, mostly. */
export function unknownNamesOf({ id, text, entities }: AnnotatedArticle): UnknownName[] {
  const context = contextOf(text, wordsOf(text), 'fr');
  const candidates = recoveredCandidates(context, candidatesOf(context));
  const holders = new Set(rolePhrasesOf(context, candidates).map(({ holder }) => holder));
  const groups = new Map<string, Group>();
  candidates.forEach((candidate, i) => {
    if (candidate.known) return;
    const { signs, labels } = groupOf(context, candidate, groups);
    for (const sign of signsAt(context, candidate)) see(signs, sign);
    if (holders.has(i)) see(signs, 'role');
    const label = labelOf(spanOf(context, candidate), entities);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  });
  return [...groups.values()].flatMap(({ signs, labels }) => {
    const kind = KIND_OF.get(mostFrequent(labels));
    const counted = new Map([...signs].map(([sign, times]) => [sign, Math.min(times, MOST)]));
    return kind === undefined ? [] : [{ article: id, signs: counted, kind: KINDS.indexOf(kind) }];
  });
}

function groupOf(context: TextContext, { from, to }: Candidate, groups: Map<string, Group>): Group {
  const words = context.words.slice(from, to);
  const key = words.map(({ fold }) => fold).join(' ');
  let group = groups.get(key);
  if (group === undefined) {
    group = { signs: new Map(), labels: new Map() };
    seeName(words, group.signs);
    groups.set(key, group);
  }
  return group;
}

function spanOf({ words }: TextContext, { from, to }: Candidate): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The type of the entity that is nearest to a span; '' if none is near enough. */
function labelOf(span: Span, entities: readonly Entity[]): string {
  let best = '';
  let most = SAME;
  for (const entity of entities) {
    const share = shareOf(span, entity);
    if (!NAMES.has(entity.type) || share < most || (share === most && best !== '')) continue;
    best = entity.type;
    most = share;
  }
  return best;
}

/** What two spans have in common, of all they cover: 0 if nothing, 1 if they are the same. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The first wins a tie. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}
