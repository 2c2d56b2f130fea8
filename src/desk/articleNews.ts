/** Tells which articles came and went: bit by bit, in order, and never in the way of an answer. */
import type { DeskPorts } from './desk';

/** So many paths are told at once: forty thousand would keep the one who listens for 100 ms and more. */
const TOLD_AT_ONCE = 500;

/** Who asks for one after the other hears of them one after the other. */
export class ArticleNews {
  readonly #ports: DeskPorts;
  #told: Promise<void> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  /** Tells paths, each made of a file when its turn has come; those of no article are left out. */
  tell(
    added: readonly string[],
    removed: readonly string[],
    pathOf: (file: string) => string | undefined = (path) => path,
  ): Promise<void> {
    this.#told = this.#told.then(() => this.#tellAll(added, removed, pathOf));
    return this.#told;
  }

  async #tellAll(
    added: readonly string[],
    removed: readonly string[],
    pathOf: (file: string) => string | undefined,
  ): Promise<void> {
    const most = Math.max(added.length, removed.length);
    for (let i = 0; i < most; i += TOLD_AT_ONCE) {
      await this.#ports.pause();
      const end = i + TOLD_AT_ONCE;
      const paths = added.slice(i, end).flatMap((file) => pathOf(file) ?? []);
      this.#ports.events.articles(paths, removed.slice(i, end));
    }
  }
}
