/** Everything that may be asked at a {@link Desk}: one line a question. Each takes and gives plain data. */
import { actorCard, actorPlaces, searchActors, suggestedActors, symbols } from './actors';
import { completion } from './completion';
import { config } from './config';
import type { Call, Desk } from './desk';
import { fixes } from './fixes';
import { hover } from './hover';
import { nameAt } from './names';
import { check, checkFile, close, followFiles, listedNotes, readClosedNotes } from './notes';
import { definition } from './places';
import { highlights, references, renamings } from './references';
import { changedRegistry, registryProblems } from './registry';
import { insertion, search } from './search';
import { configure, restore, sync } from './sync';
import {
  actorsOfType,
  actorTypes,
  articles,
  articlesOfActor,
  mentionsOfActor,
  quotationsOfSpeaker,
  speakers,
} from './trees';
import { placeInArticle, uses } from './uses';

/** The questions by name. */
export const questions = {
  actorCard,
  actorPlaces,
  actorsOfType,
  actorTypes,
  articles,
  articlesOfActor,
  changedRegistry,
  check,
  checkFile,
  close,
  completion,
  config,
  configure,
  definition,
  fixes,
  followFiles,
  highlights,
  hover,
  insertion,
  listedNotes,
  mentionsOfActor,
  nameAt,
  placeInArticle,
  quotationsOfSpeaker,
  readClosedNotes,
  references,
  registryProblems,
  renamings,
  restore,
  search,
  searchActors,
  speakers,
  suggestedActors,
  symbols,
  sync,
  uses,
};

/** The name of a question. */
export type QuestionName = keyof typeof questions;

/** What a question is asked with. */
export type Asked<Q extends QuestionName> = Parameters<(typeof questions)[Q]>[1];

/** What it is answered with. */
export type Answered<Q extends QuestionName> = Awaited<ReturnType<(typeof questions)[Q]>>;

/** What these bring in is looked at when something else is asked: they are not to be done twice. */
const bringing: ReadonlySet<QuestionName> = new Set(['restore', 'sync']);

/**
 * Asks a question by its name: once more where what was kept of an article was found damaged and has been read again.
 * Rejects with the reason of `call.signal`, or with what a bug threw.
 */
export async function answer<Q extends QuestionName>(
  desk: Desk,
  name: Q,
  asked: Asked<Q>,
  call: Call,
): Promise<Answered<Q>> {
  const question = questions[name] as (desk: Desk, asked: Asked<Q>, call: Call) => Promise<Answered<Q>>;
  const { library } = desk.session;
  const { mended } = library;
  const first = await question(desk, asked, call);
  if (bringing.has(name)) return first;
  await library.mend(call.signal);
  return library.mended === mended ? first : question(desk, asked, call);
}
