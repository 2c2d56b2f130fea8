/**
 * Where an editor asks: one research session with all that answers questions about it. A question is a function from
 * plain data to plain data (see `desk/questions.ts`), so that desk and editor may live in different threads.
 */
import { ActorCards } from '../session/actorCards';
import { ActorForms } from '../session/actorForms';
import { ActorList } from '../session/actorList';
import { ActorSearch } from '../session/actorSearch';
import { Cards } from '../session/cards';
import { ClosedNotes } from '../session/closedNotes';
import { QuoteSearch } from '../session/quoteSearch';
import { type Ports, Session } from '../session/session';
import type { Settings } from '../session/settings';
import { SpeakerList } from '../session/speakerList';
import { ActorLines } from './actorLine';
import { ProblemNews, type TroubledFile } from './problemNews';

/** What a desk tells without being asked. */
export interface DeskEvents {
  /** So many articles of a sync are read. */
  progress(done: number, total: number): void;
  /** So many articles are there now. */
  articles(count: number): void;
  /** What is wrong with these files now. */
  problems(files: readonly TroubledFile[]): void;
  /** The notes quote something else than before. */
  quoted(): void;
}

/** What a desk needs of the world. */
export interface DeskPorts extends Ports {
  readonly events: DeskEvents;
  /** Lets everything else that waits have its turn, for so many milliseconds at least. */
  readonly pause: (milliseconds?: number) => Promise<void>;
}

/** A question while it is answered. */
export interface Call {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Lives as long as its research folder is open. */
export class Desk {
  readonly ports: DeskPorts;
  /** Absolute folder of the workspace, with `/`. */
  readonly root: string;
  readonly session: Session;
  readonly cards: Cards;
  readonly actorCards: ActorCards;
  readonly search: QuoteSearch;
  readonly actorSearch: ActorSearch;
  readonly actorForms: ActorForms;
  readonly actorList: ActorList;
  readonly speakerList: SpeakerList;
  readonly lines: ActorLines;
  readonly closedNotes: ClosedNotes;
  readonly problemNews: ProblemNews;
  /** Notes that an editor shows; absolute, with `/`. */
  readonly openNotes = new Set<string>();

  constructor(ports: DeskPorts, root: string, settings: Settings) {
    this.ports = ports;
    this.root = root;
    this.session = new Session(ports, root, settings);
    const { library } = this.session;
    this.problemNews = new ProblemNews(ports);
    this.cards = new Cards(library);
    this.actorCards = new ActorCards(library, this.cards);
    this.search = new QuoteSearch(library, this.cards);
    this.actorSearch = new ActorSearch(library);
    this.actorForms = new ActorForms(library);
    this.actorList = new ActorList(library, this.cards, this.actorSearch);
    this.speakerList = new SpeakerList(library, this.search);
    this.lines = new ActorLines(library);
    this.closedNotes = new ClosedNotes(this.session, ports, {
      isOpen: (path) => this.openNotes.has(path),
      pause: ports.pause,
    });
  }
}
