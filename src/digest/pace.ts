// One bot's rate shared by all of its processes: each takes its part of what the platform allows, evenly spaced.
import { setTimeout as wait } from 'node:timers/promises';
import type { Where } from './messenger.ts';

/** Messages a second a platform allows one bot in all. Discord's limit is 50; the rest is left to answers. Slack has none. */
const RATES: Partial<Record<Where['platform'], number>> = { discord: 46 };

export type Pace = {
  /** Resolves when this process may send its next message there. */
  turn(platform: Where['platform']): Promise<void>;
  /** How many processes share the rate. */
  share(processes: number): void;
};

/**
 * `now` counts real milliseconds: the platform's clock is not set by tests. Turns are taken one after the other, so that
 * a process which was held up does not make up for it in a burst; it may catch up by one message.
 */
export function makePace(now: () => number = () => performance.now()): Pace {
  const last = new Map<string, { turn: Promise<void>; at: number }>();
  let processes = 1;
  return {
    turn(platform) {
      const rate = RATES[platform];
      if (rate === undefined) return Promise.resolve();
      const mine = last.get(platform) ?? { turn: Promise.resolve(), at: 0 };
      last.set(platform, mine);
      mine.turn = mine.turn.then(async () => {
        const apart = (1000 * processes) / rate;
        const at = Math.max(mine.at + apart, now() - apart);
        mine.at = at;
        if (at > now()) await wait(at - now());
      });
      return mine.turn;
    },
    share(count) {
      processes = count;
    },
  };
}
