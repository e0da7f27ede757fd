// Keeps our address from being shut out for asking too often in vain.

/**
 * https://docs.discord.com/developers/topics/rate-limits: an address that makes 10,000 requests within 10 minutes that
 * are answered 401, 403 or 429 (of our own making) is shut out for a while. We stop what can wait well before that.
 */
const INVALID = { most: 5000, minutes: 10 } as const;

/** At how many of them Discord shuts the address out. */
export const SHUT_OUT = 10_000;

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
