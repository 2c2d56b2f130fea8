/** How far the articles of a folder are read: one round at a time, to be waited for, followed and stopped. */
import { EventEmitter } from 'vscode';
import type { Log } from '../session/ports';
import type { SyncResult } from '../session/syncResult';
import { settle } from './settle';
import { Store } from './store';

/**
 * How far the articles are read. `missing`: no article folder exists; `empty`: it holds no article; `stopped`: somebody
 * gave up reading them, or their reader ended: what is known is not all there is.
 */
export type FolderState =
  | { readonly kind: 'reading' | 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'missing' | 'empty' | 'ready' };

/** How many articles are read without a word. */
const FEW = 10;

/** Lives as long as its folder. */
export class ArticleSync extends Store {
  readonly #syncOnce: (signal: AbortSignal) => Promise<SyncResult>;
  readonly #log: Log;
  readonly #life = new AbortController();
  readonly #changed = this.add(new EventEmitter<void>());
  readonly #progressed = this.add(new EventEmitter<void>());
  #state: FolderState = { kind: 'reading', done: 0, total: 0 };
  #round = new AbortController();
  /** Pending while nothing can be answered yet. */
  #opened = new Opened();
  #syncing: Promise<void> | undefined;
  #syncWanted = false;

  /** Fires when answers may be others than before: after each round, however it ended, and when known of old. */
  readonly onDidChange = this.#changed.event;
  /** Fires when {@link state} has changed. */
  readonly onDidProgress = this.#progressed.event;

  /** @param syncOnce reads what is new or changed; rejects when its signal is aborted or its reader ends */
  constructor(syncOnce: (signal: AbortSignal) => Promise<SyncResult>, log: Log) {
    super();
    this.#syncOnce = syncOnce;
    this.#log = log;
  }

  get state(): FolderState {
    return this.#state;
  }

  override dispose(): void {
    this.#life.abort();
    super.dispose();
  }

  /** Brings the articles up to what is on disk. Calls made meanwhile share one more round. Always settles. */
  sync(): Promise<void> {
    this.#syncWanted = true;
    this.#syncing ??= this.#sync();
    return this.#syncing;
  }

  /** Settles when the articles are known, be it as an earlier session knew them. */
  ready(): Promise<void> {
    return this.#opened.settled;
  }

  /** Settles when no round is under way. */
  async upToDate(): Promise<void> {
    while (this.#syncing) await this.#syncing;
  }

  /** The articles are known as they were the last time. */
  open(): void {
    this.#opened.settle();
    this.#changed.fire();
  }

  /** Nothing is known any more: the reader has begun anew. */
  reset(): void {
    if (this.#opened.isSettled) this.#opened = new Opened();
  }

  /** Stops the round under way; what was read stays. */
  stop(): void {
    this.#round.abort();
  }

  /** So many articles are read. A few that changed are read before anybody could see it. */
  tell(done: number, total: number): void {
    if (this.#syncing && (this.#state.kind === 'reading' || total > FEW))
      this.#enter({ kind: 'reading', done, total });
  }

  async #sync(): Promise<void> {
    while (this.#syncWanted && !this.#life.signal.aborted) {
      this.#syncWanted = false;
      this.#round = new AbortController();
      const signal = AbortSignal.any([this.#round.signal, this.#life.signal]);
      const result = await settle(this.#log, 'Reading the articles', () => this.#syncOnce(signal));
      if (!this.#syncWanted) this.#end(result);
    }
    this.#syncing = undefined;
    this.#opened.settle();
    if (!this.#life.signal.aborted) this.#changed.fire();
  }

  #end(result: SyncResult | undefined): void {
    if (this.#life.signal.aborted) return;
    this.#enter(result ? { kind: stateAfter(result) } : this.#stopped());
  }

  #stopped(): FolderState {
    const { done, total } = this.#state.kind === 'reading' ? this.#state : { done: 0, total: 0 };
    return { kind: 'stopped', done, total };
  }

  #enter(state: FolderState): void {
    this.#state = state;
    this.#progressed.fire();
  }
}

/** A promise that settles once. */
class Opened {
  #resolve = () => {};
  isSettled = false;
  readonly settled = new Promise<void>((resolve) => {
    this.#resolve = resolve;
  });

  settle(): void {
    this.isSettled = true;
    this.#resolve();
  }
}

function stateAfter({ articles, missing }: SyncResult): 'ready' | 'empty' | 'missing' {
  if (articles > 0) return 'ready';
  return missing.length > 0 ? 'missing' : 'empty';
}
