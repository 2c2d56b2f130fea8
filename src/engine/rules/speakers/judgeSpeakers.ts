/** Compares who a note says is speaking with who the article says it is. When either is unsure, nothing is flagged. */
import { type Actor, areTied, isKnownPerson, relationOf, sharesName } from '../../actors';
import { wordsPrinted } from '../../article';
import type { CorpusView } from '../../corpus/corpus';
import { thresholds } from '../../match/thresholds';
import type { Change } from '../../match/verdict';
import type { Note, NoteQuote } from '../../note/note';
import { foldLine, wordsOf } from '../../text/foldLine';
import type { CheckedQuote } from '../checkedNote';
import type { Claim } from './claim';
import { differenceOf } from './differenceOf';
import { holdsRole } from './holdsRole';
import { type ShownSpeakers, wordsOfClaim, wordsOfSpeech } from './shownSpeakers';
import { foldedLabel, type SourceSpeakers, type SourceSpeech } from './sourceSpeakers';

/** What speakers are looked up in. */
export interface SpeakerSources {
  readonly corpus: CorpusView;
  readonly speakers: SourceSpeakers;
  /** Whom the note calls by name; others are meant by a role, which may be another's in another article. */
  readonly named: ReadonlySet<Actor>;
  readonly note: Note;
}

/** How a claim stands to its source. */
type Standing = 'borne-out' | 'wrong' | 'open';

interface Judged {
  readonly quote: CheckedQuote;
  readonly claim: Claim | undefined;
  readonly source: SourceSpeech | undefined;
  readonly standing: Standing;
}

/** Names the speakers of each quotation; a verbatim one of somebody else becomes `wrong-speaker`. */
export function judgeSpeakers(
  quotes: readonly CheckedQuote[],
  claims: ReadonlyMap<NoteQuote, Claim>,
  sources: SpeakerSources,
): CheckedQuote[] {
  const judged = quotes.map((quote) => judge(quote, claims.get(quote.quote), sources));
  const sure = new Set(
    judged.flatMap(({ claim, standing }) => (standing === 'borne-out' ? (claim?.group ?? []) : [])),
  );
  return judged.map(({ quote, claim, source, standing }) => {
    const counts = claim && (claim.group === undefined || sure.has(claim.group)) ? claim : undefined;
    const glued = beyondOne(quote, claim);
    if (glued.length > 0)
      return {
        ...quote,
        verdict: 'altered',
        changes: glued,
        claimedSpeaker: counts?.actors[0]?.name,
        speaker: source?.speakers[0]?.name,
        speakers: shown(counts, source, quote, false, sources),
      };
    const isStated = counts?.group === undefined && counts?.isImplied === false;
    const isWrong = counts !== undefined && standing === 'wrong' && (isStated || source?.kind === 'said');
    return {
      ...quote,
      verdict: isWrong ? 'wrong-speaker' : quote.verdict,
      claimedSpeaker: counts?.actors[0]?.name,
      speaker: source?.speakers[0]?.name,
      speakers: shown(counts, source, quote, isWrong, sources),
    };
  });
}

/** What note and source say of the speaker: why somebody is accused, or is not though they differ. */
function shown(
  claim: Claim | undefined,
  speech: SourceSpeech | undefined,
  { source }: CheckedQuote,
  isWrong: boolean,
  { note, corpus }: SpeakerSources,
): ShownSpeakers {
  const article = source && corpus.get(source.article)?.article;
  const difference = isWrong ? undefined : differenceOf(claim, speech);
  if (!isWrong || !claim || !speech || !article) return { claim, speech, difference, words: undefined };
  const words = { note: wordsOfClaim(claim, note), source: wordsOfSpeech(speech, article) };
  return { claim, speech, difference, words };
}

/** What of a passage is not the speaker's, where the note gives somebody all of it. */
function beyondOne({ verdict, source, quote }: CheckedQuote, claim: Claim | undefined): readonly Change[] {
  const isGiven = claim !== undefined || quote.presentation.attributed;
  return verdict === 'verbatim' && isGiven ? (source?.beyond ?? []) : [];
}

function judge(quote: CheckedQuote, claim: Claim | undefined, sources: SpeakerSources): Judged {
  const { corpus, speakers } = sources;
  const places = quote.source ? [quote.source, ...(claim ? quote.alsoAt : [])] : [];
  const found = places.flatMap((place) => {
    const article = corpus.get(place.article)?.article;
    return article ? [speakers.at(article, place)] : [];
  });
  const source = found[0];
  const isAsked = claim && source && quote.verdict === 'verbatim' && isMeant(claim, quote, sources);
  if (!isAsked) return { quote, claim, source, standing: 'open' };
  const words = wordsOf(quote.source ? spoken(quote, corpus) : '').length;
  const standings = found.map((each) => standingOf(claim, each, words));
  if (standings.includes('borne-out')) return { quote, claim, source, standing: 'borne-out' };
  const isWrong =
    places.length <= thresholds.maxPlaces && standings.every((standing) => standing === 'wrong');
  return { quote, claim, source, standing: isWrong ? 'wrong' : 'open' };
}

/** Whether somebody of a claim is called by name in the note, or named in the source: roles change hands. */
function isMeant(
  claim: Claim,
  { source }: CheckedQuote,
  { corpus, speakers, named }: SpeakerSources,
): boolean {
  if (claim.role === undefined && claim.actors.some((actor) => named.has(actor))) return true;
  const article = source && corpus.get(source.article)?.article;
  const locals = article?.names.mentions.filter(({ via }) => via === 'name').map(({ actor }) => actor) ?? [];
  return [...new Set(locals)].some((local) => {
    const actor = speakers.directory.actorOf(article?.file ?? '', local);
    return actor !== undefined && claim.actors.includes(actor);
  });
}

function spoken({ source }: CheckedQuote, corpus: CorpusView): string {
  const article = source && corpus.get(source.article)?.article;
  return article ? wordsPrinted(article, source) : '';
}

/** Fewest words that are told to be somebody's own; of fewer, only a whole quotation is. */
const FEWEST_SAID = 2;
/** The same for words that the article tells itself: shorter ones are anybody's. */
const FEWEST_NARRATED = 4;

function standingOf(claim: Claim, source: SourceSpeech, words: number): Standing {
  const { kind, speakers, near, others, labels, isWhole, byline } = source;
  if (kind === 'unsure') return 'open';
  if (claim.role !== undefined && speakers.some((speaker) => holdsRole(speaker, claim.role ?? '')))
    return 'borne-out';
  const isLabelled = claim.actors.some(({ name }) => labels.includes(foldedLabel(name)));
  if (isLabelled || areSome(claim.actors, speakers) || areAnyTied(claim.actors, speakers)) return 'borne-out';
  if (claim.actors.some((actor) => mayBeCalledSo(actor, source))) return 'open';
  if (kind === 'said' && speakers.length === 0) return areAmong(claim.actors, others) ? 'wrong' : 'open';
  const isAnother = claim.actors.every(
    (actor) =>
      others.some((other) => sharesName(actor, other)) && !speakers.some((each) => sharesName(actor, each)),
  );
  if (isAnother) return 'wrong';
  if (areSome(claim.near, speakers) || areSome(claim.actors, near)) return 'open';
  if (kind === 'narration') {
    if (claim.actors.some((actor) => mayHaveWritten(actor, byline))) return 'open';
    const isPut = words >= FEWEST_NARRATED && claim.actors.every(isKnownPerson);
    return isPut ? 'wrong' : 'open';
  }
  const isLong = isWhole || words >= FEWEST_SAID;
  const areAll = claim.actors.every((a) => speakers.every((b) => relationOf(a, b) === 'different'));
  return isLong && areAll ? 'wrong' : 'open';
}

/** Whether the user has stated that some of them speak for some of the others. */
function areAnyTied(some: readonly Actor[], others: readonly Actor[]): boolean {
  return some.some((a) => others.some((b) => areTied(a, b)));
}

/** A story may call its speaker by the name of `actor` too: one of the names is a single word, and nothing sets the two apart. */
function mayBeCalledSo(actor: Actor, { speakers, apart }: SourceSpeech): boolean {
  if (!apart) return false;
  if (speakers.some((each) => sharesName(actor, each))) return true;
  const isShort = [actor, ...speakers].some(({ name }) => !name.includes(' '));
  return isShort && !apart.includes(actor);
}

function areAmong(some: readonly Actor[], others: readonly Actor[]): boolean {
  return some.every((actor) => others.includes(actor));
}

/** Somebody whom no article names may have written this one, unless somebody else did. */
function mayHaveWritten(actor: Actor, byline: string | undefined): boolean {
  if (byline === undefined) return actor.type === 'person' && actor.mentionCount === 0;
  const printed = foldLine(byline);
  return foldLine(actor.name)
    .split(' ')
    .some((word) => word.length > 2 && printed.includes(word));
}

/** Whether somebody of `some` is, or may be, among `others`. */
function areSome(some: readonly Actor[], others: readonly Actor[]): boolean {
  return some.some((a) => others.some((b) => a.type === b.type && relationOf(a, b) !== 'different'));
}
