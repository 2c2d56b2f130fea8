/** Which cues of a clause surely give a quotation to their subject: a note also tells who rejects, quotes or answers words. */
import type { ReadSentence } from '../../speech/readSentences';
import { mentionsWithin, type Subject } from '../../speech/scene';
import type { Token } from '../../speech/tokens';
import type { VerbGroup } from '../../speech/verbGroups';
import { contains, type Span } from '../../text/span';
import { isNamedAsWords } from './clauseCues';
import { OTHER_SUBJECTS } from './headWords';

/** Verbs whose object may be words of another. */
const OF_OTHERS =
  /^(?:contest|réfut|récus|rejet|rejett|dément|contred|moqu|raill|cit|comment|applaudi|approuv|démenti|rapport|relat|relay|quot|den(?:y|i)|reject|dismiss|disput|mock|refut|report|prais|recall|reads?$)/;
const ANSWERS = /^(?:répond|réagi|répliqu|rétorqu|ripost|repl|respond|answer)/;
const TO = /^(?:à|au|aux|to)$/;
const COORDINATOR = /^(?:et|puis|and|then|but|mais)$/;

/** Whether the words at token `at` are surely those of the subject of `cue`. */
export function speaksFor(sentence: ReadSentence, cue: Span, at: number): boolean {
  const { tokens, groups } = sentence;
  const group = groups.find((each) => each.cue.start === cue.start);
  if (!group) return true;
  if (group.kind === 'infinitive' || isNamedAsWords(sentence, at)) return false;
  const isAfter = tokens[at] !== undefined && (tokens[at]?.start ?? 0) < cue.start;
  const verbs = tokens.slice(group.first, group.last + 1);
  if (isAfter) return true;
  const repeats = verbs.some(({ low }) => OF_OTHERS.test(low));
  const answers = verbs.some(({ low }) => ANSWERS.test(low)) && TO.test(tokens[at - 1]?.low ?? '');
  return !repeats && !answers;
}

/** Whether `subject` is named as the one who speaks, and not inside a phrase about somebody else. */
export function isSubject(sentence: ReadSentence, { mention }: Subject, cue: Span): boolean {
  const { tokens, scene, groups, accords } = sentence;
  if (accords.some((accord) => accord.cue.start === cue.start)) return isSingle(sentence, mention);
  const group = groups.find((each) => each.cue.start === cue.start);
  const first = tokens.findIndex((token) => token.end > mention.start);
  const opener = beforeName(sentence, first);
  if (scene.grammar.prepositions.has(opener?.low ?? '') && opener?.low !== 'des') return false;
  if (!isSingle(sentence, mention) || (opener?.kind === 'word' && isReduced(sentence, group))) return false;
  const between = groups.some(({ cue: other }) => other.start >= mention.end && other.end <= cue.start);
  const before = tokens[(group?.first ?? 0) - 1];
  if (/^[’']s(?!\p{L})/u.test(scene.text.slice(mention.end, mention.end + 3))) return false;
  if (before !== undefined && OTHER_SUBJECTS.has(before.low)) return false;
  if (opensOther(sentence, mention, cue)) return false;
  const isRelative = before !== undefined && scene.grammar.relatives.has(before.low);
  if (isRelative && !isRightBefore(tokens, before, mention)) return false;
  const isJoined = before !== undefined && COORDINATOR.test(before.low);
  if (!isJoined) return !between;
  return opener === undefined || opener.kind !== 'word';
}

/** "The audit Lind ordered was damning": another verb follows, whose subject is what stands before the name. */
function isReduced({ tokens, scene }: ReadSentence, group: VerbGroup | undefined): boolean {
  const next = tokens[(group?.last ?? tokens.length) + 1]?.low ?? '';
  return (
    scene.grammar.subjectFirst && (scene.grammar.copulas.has(next) || scene.grammar.auxiliaries.has(next))
  );
}

/** "X se lève et le gardien crie": between name and verb a clause begins that has a subject of its own. */
function opensOther({ tokens, scene, groups }: ReadSentence, mention: Span, cue: Span): boolean {
  const first = groups.find((each) => each.cue.start === cue.start)?.first ?? 0;
  const between = tokens.slice(0, first).filter((token) => token.start >= mention.end);
  const at = between.findLastIndex(({ low }) => COORDINATOR.test(low));
  const opener = between[at + 1];
  if (at < 1 || !opener || between.length - at < 3) return false;
  return scene.grammar.articles.has(opener.low) || scene.grammar.indefinites.has(opener.low);
}

/** A name or a pronoun, not a longer phrase that only holds a name: "le porte-parole de X". */
function isSingle(sentence: ReadSentence, mention: Span): boolean {
  const { scene, tokens } = sentence;
  const named = mentionsWithin(scene, sentence).some((each) => contains(each, mention));
  return named || tokens.filter((token) => contains(mention, token)).length === 1;
}

/** "X, qui a dit": the name and the pronoun stand side by side. */
function isRightBefore(tokens: readonly Token[], relative: Token, mention: Span): boolean {
  return !tokens.some(({ kind, start }) => kind === 'word' && start >= mention.end && start < relative.start);
}

/** The token before a name, its article and civility aside. */
function beforeName({ tokens }: ReadSentence, first: number): Token | undefined {
  let i = first - 1;
  while (/^(?:l'|la|le|les|the|m|mme|mlle|mr|mrs|ms|dr|\.)$/.test(tokens[i]?.low ?? '')) i--;
  return tokens[i];
}
