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
import { type ChosenCitations, chooseCitations, NoSources } from './chooseCitations';
import { ambiguousCitation, unknownCitation } from './citations';
import { isIgnored, unknownCodes, withIgnores } from './ignored';
import type { KeptOfNote } from './keptOfNote';
import { missingSource } from './missingSource';
import { namesInNote, type Rejects } from './noteMentions';
import { notFound } from './notFound';
import type { Claim } from './speakers/claim';
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
  const citations = note.units.flatMap((unit) => unit.references.map(resolve));
  const names = namesInNote(note, citations, sources.speakers.directory, sources.rejects, sources.kept.names);
  const claims = claimedSpeakers(note, names.mentions, sources.kept.claims);
  const noSources = new NoSources(note.text, names.mentions);
  const judged = note.quotes.map((quote) => {
    const groups = withoutNoSources(
      quote.citations,
      (reference) => noSources.has(reference) && resolve(reference).files.length === 0,
    );
    const chosen = chooseCitations(quote, groups, resolve);
    return checkQuote(note, quote, chosen, claims.get(quote), sources);
  });
  const named = new Set(names.mentions.flatMap(({ actor, via }) => (via === 'name' ? actor : [])));
  const spoken = judgeSpeakers(judged, claims, { ...sources, named, note });
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

/** Without links on names that lead to no article. */
function withoutNoSources(
  groups: readonly CitationGroup[],
  isNone: (reference: Reference) => boolean,
): CitationGroup[] {
  return groups
    .map(({ strength, references }) => ({
      strength,
      references: references.filter((reference) => !isNone(reference)),
    }))
    .filter(({ references }) => references.length > 0);
}

function checkQuote(
  note: Note,
  quote: NoteQuote,
  { citations, strength }: ChosenCitations,
  claim: Claim | undefined,
  sources: Sources,
): CheckedQuote {
  const citedArticles = [...new Set(citations.flatMap(({ files }) => files))];
  const missing = citedArticles.length === 0 ? missingSource(citations) : undefined;
  const foreign = isForeign(note, quote, citedArticles, sources);
  const { presentation } = quote;
  const isKnownSpeaker = isGivenBy(note, quote, claim);
  const question = {
    text: note.visible,
    quoted: quote,
    cited: citedArticles,
    isHint: citations.length > 0 && citations.every(({ reference }) => reference.kind === 'title'),
    sourceMissing: missing !== undefined,
    strength,
    attributed: presentation.attributed || isKnownSpeaker,
    isKnownSpeaker,
    titleCase: presentation.titleCase,
    term: presentation.term,
    title: presentation.title,
    translated: presentation.translated || (note.translates && foreign),
    foreign,
  };
  const answer = sources.answers.of(question, sources.kept.answersBy(sources.answers));
  const { verdict, reason, tolerances, changes, source, alsoAt } = answer;
  // Field by field: spreading an object into one of so many fields takes several times as long.
  return {
    verdict,
    reason,
    tolerances,
    changes,
    source,
    alsoAt,
    start: quote.start,
    end: quote.end,
    quote,
    citedArticles,
    citations,
    strength,
    missing: reason === 'source-missing' ? missing : undefined,
    isForeign: foreign,
    speaker: undefined,
    claimedSpeaker: undefined,
  };
}

/**
 * Whether a claim gives words to somebody whom an article names. What only the layout gives to him may be a question put
 * to him.
 */
function isGivenBy({ text }: Note, { start, end }: NoteQuote, claim: Claim | undefined): boolean {
  if (!claim?.actors.some(({ mentionCount }) => mentionCount > 0)) return false;
  return claim.group === undefined || !/\?\s*$/.test(text.slice(start, end));
}

/** Whether a quotation is in the note's language and every article cited for it in another. */
function isForeign(note: Note, quote: NoteQuote, cited: readonly string[], { corpus }: Sources): boolean {
  const articles = cited.flatMap((file) => corpus.get(file)?.article ?? []);
  const language = detectLanguage(note.visible.slice(quote.start, quote.end), note.language);
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
