// The one door of every payload, over sockets and HTTP alike: each event once, each answered in time, none lost at the end.
import type { App } from '@slack/bolt';
import { hasGoodIds } from './genuine.ts';
import type { Log } from './settings.ts';

/** One delivery, as a receiver got it. `send` puts the acknowledgement on the wire; the intake calls it once. */
export type Delivery = {
  readonly body: Record<string, unknown>;
  readonly retryNum?: number;
  readonly retryReason?: string;
  readonly send: (answer?: unknown) => void;
};

/** Slack waits 3,000 ms. */
const ACK_BY = 2500;
/** The last retry of an event comes five minutes later; an hour covers what is delayed. */
const REMEMBER = 3_600_000;
const MOST_REMEMBERED = 50_000;

export class Intake {
  #app: App | undefined;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #sorry: (id: string) => unknown;
  readonly #seen = new Map<string, number>();
  #open = 0;
  #idle: (() => void) | undefined;

  /** `sorry` is what a person is shown when a listener breaks before it answered. `now` in milliseconds. */
  constructor(log: Log, now: () => number, sorry: (id: string) => unknown) {
    this.#log = log;
    this.#now = now;
    this.#sorry = sorry;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Resolves when the listeners are done; never rejects. */
  async take({ body, retryNum, retryReason, send }: Delivery): Promise<void> {
    if (!hasGoodIds(body)) {
      this.#log.warn({}, 'Slack: a payload whose ids are none was left alone');
      return send();
    }
    const event = body.event_id;
    // Events come again when their acknowledgement was late; the first delivery that arrives is the one that counts.
    if (typeof event === 'string' && !this.#isNew(event)) return send();
    let answered = false;
    const ack = async (answer?: unknown): Promise<void> => {
      if (answered) return;
      answered = true;
      clearTimeout(late);
      send(answer);
    };
    const late = setTimeout(() => void ack(), ACK_BY);
    this.#open += 1;
    try {
      const retry = {
        ...(retryNum === undefined ? {} : { retryNum }),
        ...(retryReason === undefined ? {} : { retryReason }),
      };
      await this.#app!.processEvent({ body, ack, ...retry });
    } catch (error) {
      const id = crypto.randomUUID().slice(0, 8);
      this.#log.error({ err: error, id }, 'Slack: a listener broke');
      await ack(body.command === undefined ? undefined : this.#sorry(id));
    } finally {
      // What no listener wanted is acknowledged all the same, or the person would see a timeout.
      await ack(body.type === 'block_suggestion' ? { options: [] } : undefined);
      this.#open -= 1;
      if (this.#open === 0) this.#idle?.();
    }
  }

  #isNew(id: string): boolean {
    const now = this.#now();
    const until = this.#seen.get(id);
    if (until !== undefined && until > now) return false;
    this.#seen.delete(id);
    this.#seen.set(id, now + REMEMBER);
    for (const [old, end] of this.#seen) {
      if (end > now && this.#seen.size <= MOST_REMEMBERED) break;
      this.#seen.delete(old);
    }
    return true;
  }

  /** Resolves when everything taken in has been dealt with, or after `most` milliseconds. */
  async drain(most: number): Promise<void> {
    if (this.#open === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((done) => {
      this.#idle = done;
      timer = setTimeout(done, most);
    });
    clearTimeout(timer);
  }
}
