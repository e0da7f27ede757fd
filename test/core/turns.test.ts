// Who is answered when: a burst of anybody's is answered, a flood is turned away, and the others come in between.
import { expect, test } from 'vitest';
import type { Question } from '#core/command.ts';
import { type Turn, Turns } from '#core/turns.ts';

/** A clock that goes on only when somebody works or rests, and what was dealt with when. */
function standing() {
  let now = 0;
  const done: { who: string; at: number; turn: Turn }[] = [];
  const resting: { until: number; wake: () => void }[] = [];
  const turned: string[] = [];
  const turns = new Turns({
    now: () => now,
    rest: (ms) => new Promise((wake) => resting.push({ until: now + ms, wake })),
    onTurnedAway: (whose) => turned.push(whose),
  });
  const asks = (who: string, ms: number, tenant?: string): Promise<void> => {
    const place = tenant && ({ platform: 'discord', tenant, channel: 'c' } as const);
    const asker = { id: who, roles: ['anyone'] } as const;
    const question: Question = { command: 'ask', given: {}, asker, ...(place ? { place } : {}) };
    return turns.take(question, async (turn) => {
      done.push({ who, at: now, turn });
      if (turn === 'answer') now += ms;
    });
  };
  /** Lets time pass, waking whoever's rest is over. */
  const pass = async (ms: number): Promise<void> => {
    for (const end = now + ms; ; ) {
      for (let i = 0; i < 20; i += 1) await undefined;
      const next = resting.sort((a, b) => a.until - b.until)[0];
      if (!next || next.until > end) {
        now = Math.max(now, end);
        return;
      }
      now = Math.max(now, next.until);
      resting.shift()!.wake();
    }
  };
  const count = (who: string, turn: Turn) => done.filter((it) => it.who === who && it.turn === turn).length;
  return { asks, pass, done, turned, count, allowed: (who: string) => count(who, 'answer') };
}

test('whoever asks one thing is answered in the same turn', async () => {
  const it = standing();
  void it.asks('a', 8);
  expect(it.done).toHaveLength(1);
});

test('five dear questions at once are answered on the slowest machine, and within two seconds', async () => {
  const it = standing();
  for (let i = 0; i < 5; i += 1) void it.asks('a', 100);
  await it.pass(2000);
  expect(it.allowed('a')).toBe(5);
});

test('twenty cheap questions at once are answered', async () => {
  const it = standing();
  for (let i = 0; i < 20; i += 1) void it.asks('a', 0.2);
  await it.pass(1000);
  expect(it.allowed('a')).toBe(20);
});

test.each([
  ['dear questions', 8],
  ['cheap ones', 0.2],
])(
  'a flood of %s takes less than a thousandth of a minute from the others, and whoever is turned away is told once a second',
  async (_, ms) => {
    const it = standing();
    for (let i = 0; i < 6000; i += 1) {
      void it.asks('flood', ms);
      await it.pass(10);
    }
    await it.pass(1000);
    expect(it.allowed('flood') * ms).toBeLessThan(0.001 * 60_000);
    expect(it.done).toHaveLength(6000);
    expect(it.turned).toHaveLength(6000 - it.allowed('flood'));
    expect(it.count('flood', 'tell')).toBeGreaterThan(55);
    expect(it.count('flood', 'tell')).toBeLessThanOrEqual(61);
  },
);

test.each([8, 28, 84])('of a flood of questions that take %s ms each, hardly any is read', async (ms) => {
  const it = standing();
  for (let i = 0; i < 300; i += 1) {
    void it.asks('flood', ms);
    await it.pass(10);
  }
  expect(it.allowed('flood')).toBeLessThanOrEqual(ms < 20 ? 4 : 2);
});

test('what would have to wait long is turned away at once', async () => {
  const it = standing();
  for (let i = 0; i < 7; i += 1) void it.asks('a', 100);
  expect(it.done.map(({ turn }) => turn)).toEqual(['answer', 'tell', 'again']);
});

test('whoever has used up their allowance and tries twice a second is soon let through again', async () => {
  const it = standing();
  for (let i = 0; i < 40; i += 1) void it.asks('a', 8);
  await it.pass(1000);
  const before = it.allowed('a');
  for (let i = 0; i < 20; i += 1) {
    void it.asks('a', 8);
    await it.pass(500);
  }
  expect(it.allowed('a')).toBeGreaterThan(before);
});

test('between two dear questions of one person the others are answered', async () => {
  const it = standing();
  void it.asks('flood', 8);
  void it.asks('flood', 8);
  void it.asks('b', 1);
  await it.pass(1000);
  expect(it.done.map(({ who }) => who)).toEqual(['flood', 'b', 'flood']);
});

test('whoever stops flooding is let through after some seconds, however long it went on', async () => {
  const it = standing();
  for (let i = 0; i < 1000; i += 1) void it.asks('a', 8);
  await it.pass(5000);
  const before = it.allowed('a');
  await it.asks('a', 8);
  expect(it.allowed('a')).toBe(before + 1);
});

test('a place has an allowance of its own, whoever asks there', async () => {
  const it = standing();
  for (let i = 0; i < 500; i += 1) void it.asks(`p${i}`, 8, 'server');
  await it.pass(1000);
  expect(new Set(it.turned)).toEqual(new Set(['tenant']));
  void it.asks('somebody', 8, 'another');
  expect(it.done.at(-1)).toMatchObject({ who: 'somebody', turn: 'answer' });
});

test('what waited beside what was turned away is told nothing new either', async () => {
  const it = standing();
  for (let i = 0; i < 1000; i += 1) void it.asks('a', 2);
  await it.pass(900);
  expect(it.done).toHaveLength(1000);
  expect(it.count('a', 'tell')).toBe(1);
});

test('whoever is over a limit and asks now and then is told each time, whatever others are told', async () => {
  const it = standing();
  for (let i = 0; i < 500; i += 1) void it.asks(`p${i}`, 8, 'server');
  await it.pass(1000);
  for (let i = 0; i < 5; i += 1) {
    for (let j = 0; j < 1000; j += 1) void it.asks('flood', 1, 'server');
    for (let j = 0; j < 200; j += 1) void it.asks(`q${i} ${j}`, 1, 'server');
    void it.asks('seldom', 1, 'server');
    await it.pass(1000);
  }
  expect(it.count('seldom', 'answer') + it.count('seldom', 'tell')).toBe(5);
  expect(it.count('seldom', 'tell')).toBeGreaterThan(0);
});
