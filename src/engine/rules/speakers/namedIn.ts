/** The names among some tokens. */
import type { NameMention } from '../../actors';
import type { ReadSentence } from '../../speech/readSentences';
import { isPerson, mentionsWithin, type Scene, spanOf } from '../../speech/scene';
import type { Token } from '../../speech/tokens';

export function namesPerson({ scene }: ReadSentence, tokens: readonly Token[]): boolean {
  return namedIn(scene, tokens).some(({ actor }) => isPerson(scene, actor));
}

export function namedIn(scene: Scene, tokens: readonly Token[]): readonly NameMention[] {
  const span = spanOf(tokens);
  return span ? mentionsWithin(scene, span) : [];
}
