// The pace of posting: one message a second in each channel, as Slack asks, and never a channel held up by another.

/** Slack's own pace, in milliseconds. */
const PACE = 1000;

export type Pace = {
  /**
   * Runs `job` when the channel's turn comes; rejects at once when that is further off than `most` milliseconds. A job
   * that was called off while it waited is not run: the call rejects with the signal's reason.
   */
  run<T>(channel: string, job: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Slack asked for a pause in this channel. */
  pause(channel: string, ms: number): void;
};

/** Thrown instead of waiting long: who posts decides what to do with the time. */
export class TooSoon extends Error {
  override readonly name = 'TooSoon';
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number) {
    super(`This channel is ${retryAfterMs} ms from its next message`);
    this.retryAfterMs = retryAfterMs;
  }
}

export function paceOf(now: () => number, wait: (ms: number) => Promise<void>, most = 10_000): Pace {
  /** When each channel may be posted to next. */
  const next = new Map<string, number>();
  return {
    async run(channel, job, signal) {
      const present = now();
      const at = Math.max(present, next.get(channel) ?? 0);
      if (at - present > most) throw new TooSoon(at - present);
      next.set(channel, at + PACE);
      // Channels whose turn has long come are forgotten, so that the map stays as large as what is being posted to.
      if (next.size > 1000) for (const [other, when] of next) if (when <= present) next.delete(other);
      if (at > present) await wait(at - present);
      signal?.throwIfAborted();
      return job();
    },
    pause(channel, ms) {
      next.set(channel, Math.max(next.get(channel) ?? 0, now() + ms));
    },
  };
}
