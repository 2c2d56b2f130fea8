/** From a note as read to a note as checked: citations resolved, every quotation judged, every rule asked. */
import type { CorpusView } from '../corpus/corpus';
import type { VerifyOptions } from '../match/verify';
import type { ArticleNames, KeySources, Resolution } from '../note/articleNames';
import type { CitationGroup, Note, NoteQuote } from '../note/note';
import type { Reference } from '../note/unit';
import { detectLanguage } from '../text/language';
import { altered } from './altered';
import type { Answers } from './answers';
import type { CheckedNote, CheckedQuote, Finding, ResolvedCitation, Rule, RuleInput } from './checkedNote';
import { ambiguousCitation, unknownCitation } from './citations';
import { isIgnored, unknownCodes, withIgnores } from './ignored';
import type { KeptOfNote } from './keptOfNote';
import { namesInNote, type Rejects } from './noteMentions';
import { notFound } from './notFound';
import { claimedSpeakers } from './speakers/claimedSpeakers';
import { judgeSpeakers } from './speakers/judgeSpeakers';
import type { SourceSpeakers } from './speakers/sourceSpeakers';
import { unbalanced } from './unbalanced';
import { wrongSource } from './wrongSource';
import { wrongSpeaker } from './wrongSpeaker';

const RULES: readonly Rule[] = [
  altered,
  notFound,
  wrongSource,
  wrongSpeaker,
  unknownCitation,
  ambiguousCitation,
  unbalanced,
];

/** What a note is checked against. */
export interface Sources {
  readonly corpus: CorpusView;
  readonly names: ArticleNames;
  /** Who is named in the articles, and who speaks in them. */
  readonly speakers: SourceSpeakers;
  readonly keys: KeySources;
  readonly options: VerifyOptions;
  /** What quotations are judged by: the same corpus and options. */
  readonly answers: Answers;
  /** What is kept of this note from one check to the next. */
  readonly kept: KeptOfNote;
  readonly rejects?: Rejects;
}

/** Checks a whole note. Deterministic; never throws on text. */
export function checkNote(note: Note, sources: Sources): CheckedNote {
  const resolve = resolver(sources);
  const judged = note.quotes.map((quote) =>
    checkQuote(note, quote, chooseGroup(quote.citations, resolve), sources),
  );
  const citations = note.units.flatMap((unit) => unit.references.map(resolve));
  const names = namesInNote(note, citations, sources.speakers.directory, sources.rejects, sources.kept.names);
  const spoken = judgeSpeakers(judged, claimedSpeakers(note, names.mentions, sources.kept.claims), sources);
  sources.kept.turn();
  const quotes = spoken.map((quote) => withIgnores(quote, note));
  const input: RuleInput = {
    text: note.text,
    quotes,
    citations,
    marksAlone: note.marksAlone,
  };
  return {
    quotes,
    citations,
    mentions: names.mentions,
    openMentions: names.open,
    findings: RULES.flatMap((rule) => rule(input))
      .filter((finding) => !isIgnored(note, finding.code, finding))
      .sort(byPlace),
    problems: [...note.problems, ...unknownCodes(note.ignores)],
  };
}

/** Where references lead, each looked up once: a heading's or a footnote's is asked for by every quotation under it. */
function resolver({ names, keys }: Sources): (reference: Reference) => ResolvedCitation {
  const known = new Map<Reference, ResolvedCitation>();
  return (reference) => {
    const before = known.get(reference);
    if (before) return before;
    const resolution = names.resolve(reference, keys);
    const resolved = { reference, resolution, files: filesOf(resolution) };
    known.set(reference, resolved);
    return resolved;
  };
}

/** The citations that count for a quotation. */
type ChosenGroup = Pick<CheckedQuote, 'citations' | 'strength'>;

/** The first group that leads to an article; else the first with a citation that leads nowhere, so that it is told. */
function chooseGroup(
  groups: readonly CitationGroup[],
  resolve: (reference: Reference) => ResolvedCitation,
): ChosenGroup {
  const resolved = groups.map(({ strength, references }) => ({
    strength,
    citations: references.map(resolve),
  }));
  const leads = resolved.find(({ citations }) => citations.some(({ files }) => files.length > 0));
  const broken = resolved.find(({ citations }) =>
    citations.some(({ resolution }) => resolution.kind === 'unknown'),
  );
  return leads ?? broken ?? { citations: [], strength: undefined };
}

function checkQuote(
  note: Note,
  quote: NoteQuote,
  { citations, strength }: ChosenGroup,
  sources: Sources,
): CheckedQuote {
  const citedArticles = [...new Set(citations.flatMap(({ files }) => files))];
  const sourceMissing =
    citedArticles.length === 0 && citations.some(({ resolution }) => resolution.kind === 'unknown');
  const foreign = isForeign(note, quote, citedArticles, sources);
  const question = {
    text: note.text,
    quoted: quote,
    cited: citedArticles,
    sourceMissing,
    strength,
    ...quote.presentation,
    translated: quote.presentation.translated || (note.translates && foreign),
    foreign,
  };
  const answer = sources.answers.of(question, sources.kept.answersBy(sources.answers));
  const unasked = { speaker: undefined, claimedSpeaker: undefined };
  return {
    ...answer,
    start: quote.start,
    end: quote.end,
    quote,
    citedArticles,
    citations,
    strength,
    ...unasked,
  };
}

/** Whether a quotation is in the note's language and every article cited for it in another. */
function isForeign(note: Note, quote: NoteQuote, cited: readonly string[], { corpus }: Sources): boolean {
  const articles = cited.flatMap((file) => corpus.get(file)?.article ?? []);
  const language = detectLanguage(note.text.slice(quote.start, quote.end), note.language);
  return articles.length > 0 && articles.every((article) => article.language !== language);
}

/** An ambiguous citation is borne out by any article it may mean. */
function filesOf(resolution: Resolution): readonly string[] {
  if (resolution.kind === 'article') return [resolution.file];
  return resolution.kind === 'ambiguous' ? resolution.files : [];
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
