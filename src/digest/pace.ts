// One bot's rate shared by all of its processes: each takes its part of what the platform allows, as evenly as it can.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Where } from './messenger.ts';

/** Requests a second a platform allows one bot in all; answers to interactions do not count. Slack's limit is a channel's. */
const RATES: Partial<Record<Where['platform'], number>> = { discord: 50 };

const SECOND_MS = 1_000;

/** Requests follow one another a little closer than evenly, so that a process which was held up makes up for it. */
const CLOSER = 0.8;

export type Pace = {
  /** Calls the platform when this process may. Rejects as `call` does. */
  turn<T>(platform: Where['platform'], call: () => Promise<T>): Promise<T>;
  /** How many processes share the rate. */
  share(processes: number): void;
  /** Requests of the last second, and how many this process may make in one, by platform. */
  budgets(): { readonly name: string; readonly used: number; readonly of: number }[];
};

/** `ended`: when the calls of the last second had their answers, the earliest first. */
type Road = { line: Promise<void>; underWay: number; ended: number[]; last: number };

/**
 * `now` counts real milliseconds: the platform's clock is not set by tests. A call counts from its start until a second
 * after its answer: the platform saw it somewhere in between, so whatever the network does, it never sees more than the
 * rate within a second, and the rate needs no margin.
 */
export function makePace(
  now: () => number = () => performance.now(),
  wait: (ms: number) => Promise<void> = (ms) => sleep(ms),
): Pace {
  const roads = new Map<string, Road>();
  let processes = 1;

  const forget = (road: Road, at: number): void => {
    while (road.ended.length > 0 && road.ended[0]! <= at - SECOND_MS) road.ended.shift();
  };
  const mostOf = (rate: number): number => Math.max(1, Math.floor(rate / processes));

  const opening = async (road: Road, rate: number): Promise<void> => {
    for (;;) {
      const most = mostOf(rate);
      const at = now();
      forget(road, at);
      const full = road.underWay + road.ended.length >= most;
      // When all are under way, the first place is free a second after the first of them ends: not before a second has passed.
      const next = full ? (road.ended[0] ?? at) + SECOND_MS : road.last + (SECOND_MS / most) * CLOSER;
      if (!full && next <= at) {
        road.underWay++;
        road.last = at;
        return;
      }
      await wait(Math.max(1, Math.ceil(next - at)));
    }
  };

  return {
    async turn(platform, call) {
      const rate = RATES[platform];
      if (rate === undefined) return call();
      const road = roads.get(platform) ?? { line: Promise.resolve(), underWay: 0, ended: [], last: -Infinity };
      roads.set(platform, road);
      road.line = road.line.then(() => opening(road, rate));
      await road.line;
      try {
        return await call();
      } finally {
        road.underWay--;
        road.ended.push(now());
      }
    },
    share(count) {
      processes = count;
    },
    budgets() {
      return Object.entries(RATES).map(([platform, rate]) => {
        const road = roads.get(platform);
        if (road) forget(road, now());
        return { name: `${platform}-posts`, used: road ? road.underWay + road.ended.length : 0, of: mostOf(rate) };
      });
    },
  };
}
