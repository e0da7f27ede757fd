// Socket Mode with two connections, the next one open before the last one goes, so that no command falls between.
import type { Receiver } from '@slack/bolt';
import type { Intake } from './intake.ts';
import { withoutSecrets } from './logger.ts';
import type { Log } from './settings.ts';
import { type Envelope, SOCKET_TIMES, Socket, type SocketTimes } from './socket.ts';

/** Slack refuses our token. The message is one line that says what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Slack allows ten connections an app: two for each of up to four processes leave room for a deploy. */
const WANTED = 2;

export class SocketReceiver implements Receiver {
  readonly #intake: Intake;
  readonly #log: Log;
  readonly #open: () => Promise<string>;
  readonly #times: SocketTimes & { readonly retryAfter: number };
  readonly #standing = new Set<Socket>();
  readonly #leaving = new Set<Socket>();
  #filling = false;
  #running = false;
  #first: () => void = () => {};

  /** `open` asks Slack for the address of a new connection; it throws Refused when Slack does not know our token. */
  constructor(
    intake: Intake,
    open: () => Promise<string>,
    log: Log,
    times: Partial<SocketTimes> & { retryAfter?: number } = {},
  ) {
    this.#intake = intake;
    this.#open = open;
    this.#log = log;
    this.#times = { ...SOCKET_TIMES, retryAfter: 1000, ...times };
  }

  init(app: Parameters<Intake['init']>[0]): void {
    this.#intake.init(app);
  }

  get isConnected(): boolean {
    return [...this.#standing].some((socket) => socket.isOpen);
  }

  /** Resolves with the first connection, or the first failure to make one: then it goes on trying by itself. */
  async start(): Promise<void> {
    this.#running = true;
    await new Promise<void>((first) => {
      this.#first = first;
      this.#fill();
    });
  }

  async #connect(): Promise<void> {
    const url = await this.#open();
    const socket: Socket = new Socket(
      url,
      {
        envelope: (envelope) => this.#take(envelope, socket),
        leaving: (why) => this.#replace(socket, why),
      },
      this.#times,
    );
    try {
      await socket.ready;
    } catch (error) {
      socket.end();
      throw error;
    }
    if (!this.#running) socket.end();
    else if (socket.isLeaving) throw new Error('asked to leave at once');
    else this.#standing.add(socket);
  }

  #replace(socket: Socket, why: string): void {
    if (!this.#standing.delete(socket)) return;
    this.#log.debug({ why }, 'Slack: a connection leaves, another takes its place');
    this.#leaving.add(socket);
    setTimeout(() => this.#leaving.delete(socket), this.#times.leaveWithin).unref();
    this.#fill();
  }

  /** Opens connections until there are enough; one at a time, slower after each failure. */
  #fill(): void {
    if (this.#filling) return;
    this.#filling = true;
    void this.#keepFilling().finally(() => {
      this.#filling = false;
    });
  }

  async #keepFilling(): Promise<void> {
    let failures = 0;
    while (this.#running && this.#standing.size < WANTED) {
      try {
        await this.#connect();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1) this.#complain(error as Error);
      }
      this.#first();
      if (failures === 0) continue;
      const wait = Math.min(this.#times.retryAfter * 2 ** (failures - 1), this.#times.retryAfter * 60);
      await new Promise<void>((next) => setTimeout(next, wait).unref());
    }
  }

  /** One line, however long it lasts. */
  #complain(error: Error): void {
    if (error instanceof Refused) this.#log.error({}, error.message);
    else this.#log.warn({ why: withoutSecrets(error.message) }, 'Slack: cannot connect; will keep trying');
  }

  #take({ envelope_id, payload, retry_attempt, retry_reason }: Envelope, socket: Socket): void {
    void this.#intake.take({
      body: payload,
      ...(retry_attempt === undefined ? {} : { retryNum: retry_attempt }),
      ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
      send: (answer) => {
        const message = {
          envelope_id,
          ...(answer === undefined || answer === '' ? {} : { payload: payloadOf(answer) }),
        };
        // The line it came by, else any other: an acknowledgement names its envelope.
        if (!socket.send(message)) [...this.#standing].some((other) => other.send(message));
      },
    });
  }

  /** Takes no more, lets what is under way be answered, then goes. */
  async stop(): Promise<void> {
    this.#running = false;
    await this.#intake.drain(5000);
    for (const socket of [...this.#standing, ...this.#leaving]) socket.end();
    this.#standing.clear();
  }
}

const payloadOf = (answer: unknown): unknown => (typeof answer === 'string' ? { text: answer } : answer);
