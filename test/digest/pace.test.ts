import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePace } from '#digest/pace.ts';

/** A clock that is moved on: waiting costs nothing, and whatever waits is woken in order. */
class Time {
  at = 0;
  readonly #sleepers: { until: number; wake: () => void }[] = [];
  now = (): number => this.at;
  wait = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ until: this.at + ms, wake });
    });
  /** Wakes sleepers one after the other until `done`. */
  async until(done: () => boolean): Promise<void> {
    while (!done()) {
      await new Promise(setImmediate);
      this.#sleepers.sort((a, b) => a.until - b.until);
      const next = this.#sleepers.shift();
      if (!next) continue;
      this.at = Math.max(this.at, next.until);
      next.wake();
    }
  }
}

/** Sends so many messages through processes that share the rate; returns when the platform saw each, in order. */
async function seen(counts: readonly number[], delay: (i: number) => { there: number; back: number }) {
  const time = new Time();
  const arrivals: number[] = [];
  let [done, i] = [0, 0];
  for (const count of counts) {
    const pace = makePace(time.now, time.wait);
    pace.share(counts.length);
    for (let n = 0; n < count; n++) {
      const { there, back } = delay(i++);
      const call = async () => {
        await time.wait(there);
        arrivals.push(time.at);
        await time.wait(back);
      };
      void pace.turn('discord', call).then(() => done++);
    }
  }
  await time.until(() => done === i);
  return arrivals.sort((a, b) => a - b);
}

const mostWithin = (arrivals: readonly number[], ms: number): number =>
  Math.max(...arrivals.map((from, i) => arrivals.slice(i).filter((at) => at < from + ms).length));

test('whatever the network delays, all processes together never show the platform more than 50 in a second', async () => {
  const delay = fc.record({ there: fc.integer({ min: 1, max: 900 }), back: fc.integer({ min: 1, max: 400 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(delay, { minLength: 60, maxLength: 160 }),
      fc.integer({ min: 1, max: 4 }),
      async (delays, n) => {
        const counts = Array.from({ length: n }, (_, p) => Math.floor((delays.length + p) / n));
        expect(mostWithin(await seen(counts, (i) => delays[i]!), 1000)).toBeLessThanOrEqual(50);
      },
    ),
    { numRuns: 60 },
  );
});

test('a network that answers at once lets nearly the whole rate through, and a held-up process catches up', async () => {
  const steady = await seen([500, 500], () => ({ there: 5, back: 5 }));
  expect(1000 / (steady.at(-1)! / 1000)).toBeGreaterThan(47);
  const heldUp = await seen([500, 500], (i) => ({ there: i % 100 === 50 ? 400 : 5, back: 5 }));
  expect(1000 / (heldUp.at(-1)! / 1000)).toBeGreaterThan(47);
});

test('a platform without a rate of its own is not held up, and what a call throws is thrown', async () => {
  const pace = makePace(
    () => 0,
    () => Promise.reject(new Error('waited')),
  );
  const all = Array.from({ length: 100 }, (_, i) => pace.turn('slack', async () => i));
  expect(await Promise.all(all)).toHaveLength(100);
  await expect(pace.turn('discord', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});

test('tells how much of the rate is used, and what this process has of it', async () => {
  let at = 0;
  const pace = makePace(
    () => at,
    async (ms) => {
      at += ms;
    },
  );
  pace.share(2);
  expect(pace.budgets()).toEqual([{ name: 'discord-posts', used: 0, of: 25 }]);
  for (let i = 0; i < 3; i += 1) await pace.turn('discord', async () => {});
  expect(pace.budgets()).toEqual([{ name: 'discord-posts', used: 3, of: 25 }]);
  at += 2000;
  expect(pace.budgets()[0]!.used).toBe(0);
});
