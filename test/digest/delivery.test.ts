import { describe, expect, test } from 'vitest';
import { makeClock } from '#digest/clock.ts';
import { inTime } from '#digest/deliver.ts';
import { DeliveryError } from '#digest/messenger.ts';
import type { Works } from '#digest/works.ts';
import { findSubscription } from '#store/subscriptions.ts';
import { DAY1, DAY2, here, old, one, read, subscribed, two } from './channel.ts';
import { datasetOf, event } from './stage.ts';

describe('after the bot was down', () => {
  test.each([
    ['1 hour', 'hourly', '2026-11-25T06:30:00Z', 'Late by 1 h 30 min', 1],
    ['25 hours', 'hourly', '2026-11-26T06:30:00Z', 'Late by 25 h 30 min', 25],
    ['8 days', 'daily 09:00', '2026-12-03T06:00:00Z', 'Late by 8 days', 8],
  ])('for %s, one late digest holds everything', async (_, rhythm, back, late, missed) => {
    await subscribed({ rhythm });
    await here.load(datasetOf([old, one, two]));
    await here.at(back);
    await here.at(new Date(Date.parse(back) + 300_000).toISOString());
    expect(read()).toHaveLength(1);
    expect(read()[0]).toContain(late);
    expect(read()[0]).toContain(`makes good ${missed} later run`);
    expect(read()[0]).toContain('Event one');
    expect(read()[0]).toContain('Event two');
  });

  test('every one of many channels has one late digest, however many processes come back at once', async () => {
    await subscribed({ rhythm: 'hourly' });
    for (let i = 2; i <= 50; i++) await here.subscribe({ channel: `c${i}`, rhythm: i % 2 ? 'hourly' : 'daily 09:00' });
    await here.load(datasetOf([old, one, two]));
    const others = ['two', 'three'].map((name) => here.another(name));
    await Promise.all([here.at('2026-11-26T06:30:00Z'), ...others.map(({ tick }) => tick())]);
    for (let i = 1; i <= 50; i++) {
      expect(read(`c${i}`)).toHaveLength(1);
      expect(read(`c${i}`)[0]).toMatch(/Late by [\s\S]*Event one[\s\S]*Event two/);
    }
  });

  test('the next run comes when it would have come anyway', async () => {
    const { id } = await subscribed();
    await here.at('2026-11-28T12:00:00Z');
    expect((await findSubscription(here.database, id))!.due_slot).toBe('2026-11-29T09:00');
  });
});

describe('when the platform fails', () => {
  test('a message that may stand is looked up and not sent again', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    here.platform.trouble = () => new DeliveryError('unreachable', 'no answer', { maybeSent: true });
    await here.at(DAY1);
    here.platform.trouble = () => undefined;
    await here.at('2026-11-25T05:02:00Z');
    expect(read()).toHaveLength(1);
    expect(await here.database.db.selectFrom('run').select('state').execute()).toEqual([{ state: 'posted' }]);
  });

  test('a message given up for want of an answer is called off, so that it cannot follow the one sent in its place', async () => {
    const signals: AbortSignal[] = [];
    const never = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<never>(() => {});
    };
    await expect(inTime(never, { leaseMs: 3 })).rejects.toMatchObject({ trouble: 'unreachable', maybeSent: true });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await expect(inTime(async () => 'in time', { leaseMs: 60_000 })).resolves.toBe('in time');
  });

  test('and cannot tell, the message is sent again and the possible repeat is counted', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    here.platform.tells = false;
    here.platform.trouble = () => new DeliveryError('unreachable', 'no answer', { maybeSent: true });
    await here.at(DAY1);
    here.platform.trouble = () => undefined;
    await here.at('2026-11-25T05:02:00Z');
    expect(await here.database.db.selectFrom('post').select(['state', 'maybe_repeated']).execute()).toEqual([
      { state: 'stands', maybe_repeated: 1 },
    ]);
  });

  test('it waits as long as it is asked to', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    let times = 0;
    here.platform.trouble = () => {
      times++;
      return new DeliveryError('rate-limited', 'slow down', { retryAfterMs: 90_000 });
    };
    await here.at(DAY1);
    await here.at('2026-11-25T05:02:20Z');
    expect(times).toBe(1);
    here.platform.trouble = () => undefined;
    await here.at('2026-11-25T05:02:40Z');
    expect(read()).toHaveLength(1);
  });

  test('what was not sent for a day is composed anew, so that nothing out of date is told', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    here.platform.trouble = () => new DeliveryError('unreachable', 'refused connection');
    await here.at(DAY1);
    await here.load(datasetOf([old, event('one', '2026-11-24', 'What really happened.'), two]));
    here.platform.trouble = () => undefined;
    await here.at('2026-11-26T06:00:00Z');
    expect(read()).toHaveLength(1);
    expect(read()[0]).toContain('What really happened.');
    expect(read()[0]).toContain('Event two');
    expect(read()[0]).toContain('Late by 25 h');
  });

  test('for good, the subscription ends, its maker is told why, and resuming loses nothing', async () => {
    const { id } = await subscribed();
    await here.load(datasetOf([old, one]));
    here.platform.trouble = () => new DeliveryError('channel-archived', 'archived', { permanent: true });
    await here.at(DAY1);
    await here.at(DAY2);
    expect(await findSubscription(here.database, id)).toMatchObject({ state: 'ended', trouble: 'channel-archived' });
    expect(here.platform.private.map(({ person }) => person)).toEqual(['discord:u1']);
    expect(JSON.stringify(here.platform.private[0]!.page)).toContain('the channel is archived');
    expect(await here.database.db.selectFrom('told').selectAll().execute()).toEqual([]);
  });
});

test('a server that turns out to have removed the bot is told nothing more, and is forgotten after 30 days', async () => {
  const { id } = await subscribed();
  await here.load(datasetOf([old, one]));
  here.platform.trouble = () => new DeliveryError('bot-removed', 'removed', { permanent: true });
  await here.at(DAY1);
  await here.at('2026-12-24T05:00:00Z');
  expect(await findSubscription(here.database, id)).toMatchObject({ state: 'active' });
  await here.at('2026-12-25T06:00:00Z');
  for (const table of ['tenant', 'place', 'subscription', 'run', 'post', 'told', 'deed'] as const)
    expect(await here.database.db.selectFrom(table).selectAll().execute()).toEqual([]);
});

describe('several processes', () => {
  test('run the same schedule and tell everything once', async () => {
    await subscribed();
    for (let i = 2; i <= 20; i++) await here.subscribe({ channel: `c${i}` });
    await here.load(datasetOf([old, one, two]));
    const others = ['two', 'three'].map((name) => here.another(name));
    await here.at('2026-11-25T05:00:00Z');
    await Promise.all([here.at(DAY1), ...others.map(({ tick }) => tick())]);
    for (let i = 1; i <= 20; i++) expect(read(`c${i}`)).toHaveLength(1);
  });

  test('with older data tell nothing', async () => {
    await subscribed();
    const older = here.works.shelf();
    await here.load(datasetOf([old, one]));
    const stale = makeClock({ ...here.works, name: 'stale', shelf: () => older, now: () => Date.parse(DAY1) });
    await stale.tick();
    expect(await here.database.db.selectFrom('run').selectAll().execute()).toEqual([]);
    await here.at(DAY1);
    expect(read()).toHaveLength(1);
  });

  test.each(['claimed', 'composed', 'sending', 'sent', 'standing'] as const)(
    'one that dies when %s is followed by one that finishes, and nothing is told twice',
    async (fatal) => {
      await subscribed();
      await here.load(datasetOf([old, one]));
      const died = Promise.withResolvers<void>();
      const dying: Works = {
        ...here.works,
        name: 'dying',
        now: () => Date.parse(DAY1),
        async onStep(step) {
          if (step !== fatal) return;
          died.resolve();
          await new Promise(() => {});
        },
      };
      void makeClock(dying).tick();
      await died.promise;
      await here.at('2026-11-25T05:01:30Z');
      const [run] = await here.database.db.selectFrom('run').selectAll().execute();
      expect(run).toMatchObject({ state: 'open', holder: 'dying' });
      await here.at('2026-11-25T05:02:30Z');
      expect(read()).toHaveLength(1);
      expect(await here.database.db.selectFrom('run').select(['state', 'holder']).execute()).toEqual([
        { state: 'posted', holder: 'one' },
      ]);
    },
  );
});

describe('two digests of one channel', () => {
  test('come one after the other, so that a correction never builds on what was not sent', async () => {
    await subscribed();
    await here.subscribe({ rhythm: 'daily 09:01' });
    await here.load(datasetOf([old, one]));
    here.platform.trouble = () => new DeliveryError('unreachable', 'refused connection');
    await here.at(DAY1);
    await here.load(datasetOf([old, event('one', '2026-11-24', 'What really happened.')]));
    await here.at('2026-11-25T05:02:30Z');
    here.platform.trouble = () => undefined;
    await here.at('2026-11-25T05:30:00Z');
    expect(read()).toHaveLength(1);
    expect(read()[0]).toContain('What really happened.');
    expect(read()[0]).not.toContain('Corrections');
  });
});
