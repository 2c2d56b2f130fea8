import { pointing, subjectIn } from './nounPhrase';
import type { SubjectMemory } from './pronouns';
import { isPerson, mentionsWithin, type Scene, type Subject, spanOf } from './scene';
import type { Token } from './tokens';

/** A subject stands within so many tokens of the sentence's start, quotations counted as one. */
const FARTHEST = 40;
const SUBORDINATE = /^(?:when|while|if|although|though|because|as|after|before|since|until|once)$/;

/**
 * Who a sentence is about: its first subject pronoun, or its first name that no preposition governs; a person named in
 * the same phrase goes before an institution.
 */
export function leadingSubject(
  scene: Scene,
  memory: SubjectMemory,
  tokens: readonly Token[],
): Subject | undefined {
  const end = Math.min(tokens.length, FARTHEST);
  const from = afterClause(scene, tokens.slice(0, end));
  let office: Subject | undefined;
  for (let start = from, at = from; at <= end; at++) {
    const token = at < end ? tokens[at] : undefined;
    const pronoun = token && scene.grammar.subjectPronouns.get(token.low);
    if (token && !pronoun && token.kind !== 'quote' && token.low !== ',' && token.low !== ':') continue;
    const segment = tokens.slice(start, at);
    const found = named(scene, memory, segment);
    if (office) return isPerson(scene, found?.actor) ? found : office;
    if (found && !(isOffice(scene, segment, found) && token?.low === ',')) return found;
    office = found;
    if (token && pronoun && !pronoun.nearest) return pointing(memory.resolve(pronoun), token);
    start = at + 1;
  }
  return office;
}

/** "When Sand left, …", "Asking for Sand, …": where the main clause begins, if a comma shows it. English only. */
function afterClause({ grammar }: Scene, tokens: readonly Token[]): number {
  const low = tokens[0]?.low ?? '';
  const isClause = SUBORDINATE.test(low) || (grammar.reporting.get(low)?.gerund ?? false);
  if (!grammar.subjectFirst || !isClause) return 0;
  return tokens.findIndex((token) => token.low === ',') + 1;
}

/** "Le porte-parole du port, Ada Lind, …": a body's people, after whom their name may come. */
function isOffice(scene: Scene, segment: readonly Token[], found: Subject): boolean {
  const opens = scene.grammar.articles.has(segment[0]?.low ?? '');
  return opens && !isPerson(scene, found.actor) && found.mention.start === spanOf(segment)?.start;
}

/** A name in the segment that is its subject and not part of an adverbial. */
function named(scene: Scene, memory: SubjectMemory, segment: readonly Token[]): Subject | undefined {
  const span = spanOf(segment);
  if (!span || mentionsWithin(scene, span).length === 0) return undefined;
  const found = subjectIn(scene, memory, segment);
  const isAdverbial = scene.grammar.prepositions.has(segment[0]?.low ?? '') && !isPerson(scene, found?.actor);
  return found?.actor !== undefined && !isAdverbial ? found : undefined;
}
