// Our two roads to Discord's API, and the guard that keeps us from being banned from it.
import { DefaultRestOptions, REST, RESTEvents } from 'discord.js';
import { CallbackRoad } from './callback.ts';
import type { DiscordSettings, Log } from './settings.ts';

/**
 * https://docs.discord.com/developers/topics/rate-limits: an address that makes 10,000 requests within 10 minutes that
 * are answered 401, 403 or 429 (of our own making) is shut out for a while. We stop what can wait well before that.
 */
const INVALID = { most: 5000, minutes: 10 } as const;

/** Counts invalid requests of the last ten minutes, by the minute. */
export class Guard {
  readonly #now: () => number;
  readonly #minutes = new Map<number, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `scope` as in `X-RateLimit-Scope`: what others made scarce is not held against us. */
  saw(status: number, scope?: string | null): void {
    if (status !== 401 && status !== 403 && (status !== 429 || scope === 'shared')) return;
    const minute = Math.floor(this.#now() / 60_000);
    this.#minutes.set(minute, (this.#minutes.get(minute) ?? 0) + 1);
    for (const old of this.#minutes.keys()) if (old <= minute - INVALID.minutes) this.#minutes.delete(old);
  }

  get count(): number {
    const since = Math.floor(this.#now() / 60_000) - INVALID.minutes;
    return [...this.#minutes].reduce((sum, [minute, count]) => (minute > since ? sum + count : sum), 0);
  }

  /** Milliseconds until requests that can wait may be made again; 0 when they may. */
  get pause(): number {
    return this.count < INVALID.most ? 0 : 60_000;
  }
}

export type Roads = {
  /** For the first answer. */
  readonly callbacks: CallbackRoad;
  /** For what follows through the interaction's token. */
  readonly answers: REST;
  /** For digests: Discord's budget of the bot; a 429 is thrown, because the digest knows better how to wait. */
  readonly digests: REST;
  readonly guard: Guard;
};

/**
 * Discord exempts interactions from its global limit, so ours is out of the way; and every interaction has a bucket of
 * its own, so what keeps them is swept every minute instead of every hour.
 */
const FOR_INTERACTIONS = { globalRequestsPerSecond: 1_000_000, handlerSweepInterval: 60_000, hashSweepInterval: 0 };

export function roadsTo(
  { api, token }: DiscordSettings,
  log: Log,
  now: () => number,
  wait: (ms: number) => Promise<void>,
): Roads {
  const where = api ? { api } : {};
  const guard = new Guard(now);
  const roads = {
    answers: new REST({ ...where, ...FOR_INTERACTIONS, timeout: 5000, retries: 2 }),
    digests: new REST({ ...where, timeout: 10_000, retries: 0, rejectOnRateLimit: () => true }),
  };
  let warned = 0;
  for (const rest of Object.values(roads)) {
    rest.setToken(token);
    rest.on(RESTEvents.Response, (_, { status, headers }) => {
      if (status < 400) return;
      guard.saw(status, headers.get('x-ratelimit-scope'));
      if (guard.count % 500 !== 0 || guard.count === warned) return;
      warned = guard.count;
      if (warned > 0) log.warn({ count: warned }, 'Discord: many requests were refused; at 10,000 we are shut out');
    });
    rest.on(RESTEvents.RateLimited, ({ route, timeToReset, scope }) =>
      log.info({ route, timeToReset, scope }, 'Discord: rate limited'),
    );
  }
  return { ...roads, callbacks: new CallbackRoad(api ?? DefaultRestOptions.api, guard, wait), guard };
}
