/**
 * Two threads that ask each other: requests with answers, requests that are given up, and things merely told. The one file
 * that imports vscode-jsonrpc, the transport of the editor's own language servers; it runs over a web worker as well.
 */
import {
  type CancellationToken,
  CancellationTokenSource,
  ConnectionError,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
} from 'vscode-jsonrpc';
import { PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';

/** One end of a pair of ports: a worker as its parent sees it, or the parent's port within it. */
export type Port = ConstructorParameters<typeof PortMessageReader>[0];

/** Answers a request; `signal` is aborted when nobody waits for it any more. */
export type Answerer = (name: string, asked: unknown, signal: AbortSignal) => Promise<unknown>;

/** Nobody is at the other end any more, or somebody closed this one: the request has no answer. */
export class LinkClosed extends Error {
  override readonly name = 'LinkClosed';
}

/** The code that language servers answer with when a request was given up. */
const CANCELLED = -32800;
/** Something went wrong in answering; `data` is the stack. */
const FAILED = -32803;

/** Each message goes in an envelope: whatever it is, an object is sent. */
interface Envelope<T> {
  readonly what: T;
}

/** Plain data goes through it by structured clone. Every request settles: answered, failed, given up or closed. */
export class Link {
  readonly #connection: MessageConnection;

  /** @param answerer answers what the other end asks; @param told hears what it tells */
  constructor(port: Port, answerer: Answerer, told: (name: string, what: readonly unknown[]) => void) {
    this.#connection = createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
    this.#connection.onRequest(async (name: string, asked, token: CancellationToken) => ({
      what: await answered(() => answerer(name, (asked as Envelope<unknown>).what, signalOf(token))),
    }));
    this.#connection.onNotification((name: string, message) =>
      told(name, (message as Envelope<readonly unknown[]>).what),
    );
    this.#connection.listen();
  }

  /** Asks the other end. Rejects with the reason of `signal`, with {@link LinkClosed}, or with what failed there. */
  async ask(name: string, asked: unknown, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const source = new CancellationTokenSource();
    const cancel = () => source.cancel();
    signal?.addEventListener('abort', cancel);
    try {
      const answer = await this.#connection.sendRequest<Envelope<unknown>>(
        name,
        { what: asked },
        source.token,
      );
      signal?.throwIfAborted();
      return answer.what;
    } catch (error) {
      signal?.throwIfAborted();
      throw asThrownThere(error);
    } finally {
      signal?.removeEventListener('abort', cancel);
      source.dispose();
    }
  }

  /** Tells the other end something; nothing comes back, also where nobody is there any more. */
  tell(name: string, ...what: readonly unknown[]): void {
    this.#connection.sendNotification(name, { what }).catch(() => {});
  }

  /** Ends it. What is still asked rejects with {@link LinkClosed}. */
  dispose(): void {
    this.#connection.dispose();
  }
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

async function answered(answer: () => Promise<unknown>): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    throw new ResponseError(name === 'AbortError' ? CANCELLED : FAILED, message, stack);
  }
}

function asThrownThere(error: unknown): unknown {
  if (error instanceof ConnectionError) return new LinkClosed(error.message);
  if (!(error instanceof ResponseError)) return error;
  if (error.code === ErrorCodes.PendingResponseRejected) return new LinkClosed(error.message);
  const thrown = new Error(error.message);
  if (error.code === CANCELLED) thrown.name = 'AbortError';
  if (typeof error.data === 'string') thrown.stack = error.data;
  return thrown;
}
