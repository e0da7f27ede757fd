// One bot's rate shared by all of its processes: each takes its part of what the platform allows, evenly spaced.
import { setTimeout as wait } from 'node:timers/promises';
import type { Where } from './messenger.ts';

/** Messages a second a platform allows one bot in all. Discord's limit is 50; the rest is left to answers. Slack has none. */
const RATES: Partial<Record<Where['platform'], number>> = { discord: 47 };

export type Pace = {
  /** Resolves when this process may send its next message there. */
  turn(platform: Where['platform']): Promise<void>;
  /** How many processes share the rate. */
  share(processes: number): void;
};

/** `now` counts real milliseconds: the platform's clock is not set by tests. */
export function makePace(now: () => number = () => performance.now()): Pace {
  const next = new Map<string, number>();
  let processes = 1;
  return {
    async turn(platform) {
      const rate = RATES[platform];
      if (rate === undefined) return;
      const at = Math.max(now(), next.get(platform) ?? 0);
      next.set(platform, at + (1000 * processes) / rate);
      if (at > now()) await wait(at - now());
    },
    share(count) {
      processes = count;
    },
  };
}
