// Allowances, and that those who asked once are forgotten.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLimiter } from '#core/limit.ts';

/** Milliseconds until one question of a minute's sixty is allowed again. */
const SECOND = 1000;

test('whoever has asked once is forgotten as soon as the bucket is full again', () => {
  const limiter = makeLimiter({ burst: 20, perMinute: 60 });
  for (let n = 0; n < 10_000; n++) limiter.take(`person ${n}`, n * 10);
  expect(limiter.size).toBeLessThanOrEqual(SECOND / 10 + 1);
});

test('one who owes is not forgotten', () => {
  const limiter = makeLimiter({ burst: 2, perMinute: 60 });
  for (let n = 0; n < 10; n++) limiter.take('greedy', 0);
  for (let n = 0; n < 100; n++) limiter.take(`person ${n}`, SECOND / 2);
  expect(limiter.take('greedy', SECOND / 2)).toBe(false);
  expect(limiter.take('greedy', 3 * SECOND)).toBe(true);
});

test('forgetting changes nobody’s allowance', () => {
  const asks = fc.array(
    fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), after: fc.integer({ min: 0, max: 900 }) }),
    {
      maxLength: 120,
    },
  );
  fc.assert(
    fc.property(asks, (all) => {
      const allowance = { burst: 3, perMinute: 60 };
      const together = makeLimiter(allowance);
      // A limiter of one's own has nobody in front whose bucket could be forgotten for another's sake.
      const alone = new Map<string, ReturnType<typeof makeLimiter>>();
      let now = 0;
      for (const { who, after } of all) {
        now += after;
        if (!alone.has(who)) alone.set(who, makeLimiter(allowance));
        expect(together.take(who, now)).toBe(alone.get(who)!.take(who, now));
      }
    }),
  );
});
