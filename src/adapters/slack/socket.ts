// One connection of Socket Mode: says hello, brings envelopes, is asked to leave, dies in the ways connections die.
import { WebSocket } from 'ws';

export type Envelope = {
  readonly envelope_id: string;
  readonly payload: Record<string, unknown>;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
};

export type SocketTimes = {
  /** Milliseconds between our pings, and the silence after which a connection counts as dead. */
  readonly pingEvery: number;
  readonly deadAfter: number;
  /** How long a connection that was asked to leave is still listened to. */
  readonly leaveWithin: number;
  readonly helloWithin: number;
};

export const SOCKET_TIMES: SocketTimes = {
  pingEvery: 5000,
  deadAfter: 15_000,
  leaveWithin: 30_000,
  helloWithin: 10_000,
};

export type SocketEvents = {
  envelope(envelope: Envelope): void;
  /** It will bring nothing more soon, or never: another must take its place now. */
  leaving(why: string): void;
};

export class Socket {
  readonly #ws: WebSocket;
  readonly #events: SocketEvents;
  readonly #times: SocketTimes;
  /** Beats since something was heard. Beats, not time: when this process is held up, the other end is not to blame. */
  #quiet = 0;
  #left = false;
  readonly #pulse: NodeJS.Timeout;
  /** Resolves at the hello; rejects when there is none. */
  readonly ready: Promise<void>;

  constructor(url: string, events: SocketEvents, times: SocketTimes) {
    this.#events = events;
    this.#times = times;
    this.#ws = new WebSocket(url, { handshakeTimeout: times.helloWithin, perMessageDeflate: false });
    this.#pulse = setInterval(() => this.#beat(), times.pingEvery);
    const hello = Promise.withResolvers<void>();
    const timer = setTimeout(() => hello.reject(new Error('no hello')), times.helloWithin);
    this.ready = hello.promise.finally(() => clearTimeout(timer));
    this.#ws.on('message', (data) => {
      if (this.#message(String(data))) hello.resolve();
    });
    this.#ws.on('error', hello.reject);
    this.#ws.on('close', (code) => {
      hello.reject(new Error(`closed with ${code}`));
      this.#leave(`closed with ${code}`);
    });
    for (const sign of ['ping', 'pong'] as const) this.#ws.on(sign, () => this.#hear());
  }

  get isOpen(): boolean {
    return this.#ws.readyState === WebSocket.OPEN;
  }

  /** Whether it has been asked to leave, or is dead. */
  get isLeaving(): boolean {
    return this.#left;
  }

  #hear(): void {
    this.#quiet = 0;
  }

  /** Handles one message; true for the hello. */
  #message(data: string): boolean {
    this.#hear();
    const message = JSON.parse(data) as { type?: string; reason?: string } & Partial<Envelope>;
    if (message.type === 'hello') return true;
    if (message.type === 'disconnect') this.#leave(message.reason ?? 'asked to');
    else if (message.envelope_id !== undefined && message.payload) this.#events.envelope(message as Envelope);
    return false;
  }

  /** A close frame whose connection never ends, and a peer that says nothing any more, are found here. */
  #beat(): void {
    this.#quiet += 1;
    if (this.#quiet * this.#times.pingEvery > this.#times.deadAfter) {
      this.#leave('silent');
      this.#ws.terminate();
    } else if (this.isOpen) this.#ws.ping();
    else if (this.#ws.readyState === WebSocket.CLOSING) this.#leave('closing');
  }

  #leave(why: string): void {
    if (this.#left) return;
    this.#left = true;
    // What Slack has already put on this line is still read; then it goes, whether or not the other end agrees.
    setTimeout(() => this.end(), this.isOpen ? this.#times.leaveWithin : 0).unref();
    this.#events.leaving(why);
  }

  send(message: object): boolean {
    if (!this.isOpen) return false;
    this.#ws.send(JSON.stringify(message));
    return true;
  }

  end(): void {
    this.#left = true;
    clearInterval(this.#pulse);
    this.#ws.terminate();
  }
}
