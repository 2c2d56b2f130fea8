/**
 * Indirect speech: what a sentence gives to somebody without quotation marks. Written from the patterns of press prose;
 * when it is not clear how far the report reaches, it says so.
 */
import type { Span } from '../text/span';
import { pointing, subjectIn } from './nounPhrase';
import { type Prose, type ReadSentence, readSentences } from './readSentences';
import type { Subject } from './scene';
import { phraseFrom } from './segments';
import { subjectOf } from './subject';
import type { VerbGroup } from './verbGroups';

/** A report in a sentence: "X a déclaré que …", "selon X, …", "…, a dit X". */
export interface Report {
  readonly cue: Span;
  /** Who is reported; `undefined` if it cannot be told. */
  readonly subject: Subject | undefined;
  /** What the report surely covers; `undefined` where only the cue is sure. */
  readonly content: Span | undefined;
}

/** A sentence with its reports, in the order of their cues. */
export interface ReportingSentence extends Span {
  readonly reports: readonly Report[];
  /** Whether a pronoun is a subject in it, so that it may be about somebody named before. */
  readonly pointsBack: boolean;
}

/** Between verb and "que" stand at most so many tokens: "a exprimé sa vive crainte que", "a dit lundi au Phare que". */
const FARTHEST_THAT = 8;
const THAT = /^(?:que|qu'|that|selon)$/;
const INFINITIVE_OPENER = /^(?:de|d'|to)$/;
/** Verbs whose object clause needs no "that" in English. */
const SAY = /^(?:said|says|say)$/;

/** All sentences of `prose`, in order. O(text). */
export function reportingSentences(prose: Prose): readonly ReportingSentence[] {
  const sentences: ReportingSentence[] = [];
  readSentences(prose, (sentence) => {
    const reports = [...accordReports(sentence), ...verbReports(sentence), ...looseReports(sentence)];
    reports.sort((a, b) => a.cue.start - b.cue.start);
    const { subjectPronouns } = sentence.scene.grammar;
    const pointsBack = sentence.tokens.some(({ low }) => subjectPronouns.has(low));
    sentences.push({ start: sentence.start, end: sentence.end, reports, pointsBack });
    return reports.findLast((report) => report.subject !== undefined)?.subject;
  });
  return sentences;
}

function accordReports({ accords, start, end }: ReadSentence): Report[] {
  return accords.map(({ cue, subject }) => ({ cue, subject, content: { start, end } }));
}

function verbReports(sentence: ReadSentence): Report[] {
  return sentence.groups.map((group) => inciseReport(sentence, group) ?? clauseReport(sentence, group));
}

/** Forms of reporting verbs that stand in no clause that was understood: "critiqués par X", "jugé dangereux". */
function looseReports({ tokens, groups, scene }: ReadSentence): Report[] {
  const { reporting, verbsOrNouns } = scene.grammar;
  return tokens.flatMap(({ low, capital, start, end }, i) => {
    const form = capital || verbsOrNouns.has(low) ? undefined : reporting.get(low);
    const isRead = groups.some(({ first, last }) => first <= i && i <= last);
    if (isRead || !(form?.finite || form?.participle)) return [];
    return [{ cue: { start, end }, subject: undefined, content: undefined }];
  });
}

/** "…, a déclaré X", "…, a-t-il dit": after a comma, with its subject behind it. */
function inciseReport(sentence: ReadSentence, group: VerbGroup): Report | undefined {
  const { tokens, scene, memory, start } = sentence;
  const before = tokens[group.first - 1];
  if (group.kind !== 'finite' || !before || !/^[,—–-]$/u.test(before.low)) return undefined;
  const content = { start, end: before.start };
  if (group.clitic !== undefined) return { cue: group.cue, subject: subjectOf(sentence, group), content };
  const phrase = phraseFrom(tokens, group.last + 1, scene);
  const subject = subjectIn(scene, memory, phrase);
  const isWhole = subject && tokens[group.last + 1 + phrase.length]?.kind !== 'word';
  return isWhole ? { cue: group.cue, subject: pointing(subject, subject.mention), content } : undefined;
}

/** "X a déclaré que …", "X a accusé Y de …": the content reaches to the end of the sentence. */
function clauseReport(sentence: ReadSentence, group: VerbGroup): Report {
  const { tokens, end } = sentence;
  const subject = group.kind === 'infinitive' ? undefined : subjectOf(sentence, group);
  const opener = openerAfter(sentence, group);
  const first = opener === undefined ? undefined : tokens[opener];
  return { cue: group.cue, subject, content: first && { start: first.start, end } };
}

/** The first token of what is said, after "que", "that" or the "de" of an infinitive. */
function openerAfter({ tokens, scene, groups }: ReadSentence, group: VerbGroup): number | undefined {
  const next = groups.find(({ first }) => first > group.last)?.first ?? tokens.length;
  const limit = Math.min(tokens.length, next, group.last + 2 + FARTHEST_THAT);
  if (scene.grammar.subjectFirst && SAY.test(tokens[group.last]?.low ?? '')) return group.last + 1;
  for (let i = group.last + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /^[;:.]$/.test(token.low)) return undefined;
    if (THAT.test(token.low)) return i + 1;
    if (INFINITIVE_OPENER.test(token.low) && isInfinitive(tokens[i + 1]?.low)) return i + 1;
  }
  return undefined;
}

function isInfinitive(low: string | undefined): boolean {
  return low !== undefined && /^\p{L}{2,}(?:er|ir|re|oir)$/u.test(low);
}
