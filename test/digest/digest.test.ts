import { afterEach, describe, expect, test } from 'vitest';
import { makeClock } from '#digest/clock.ts';
import { DeliveryError } from '#digest/messenger.ts';
import type { Wanted } from '#digest/wanted.ts';
import type { Works } from '#digest/works.ts';
import { findSubscription } from '#store/subscriptions.ts';
import { datasetOf, event, type Stage, stage } from './stage.ts';

const old = event('old', '2026-02-01', 'The old thing happened.');
const one = event('one', '2026-11-24', 'The first thing happened.');
const two = event('two', '2026-11-25', 'The second thing happened.', { topics: ['enrichment'] });

let here: Stage;
afterEach(() => here.close());

/** 09:00 in Muscat, and the minute of spread. */
const DAY1 = '2026-11-25T05:01:00Z';
const DAY2 = '2026-11-26T05:01:00Z';
const DAY3 = '2026-11-27T05:01:00Z';

/** A channel that subscribed before anything but `old` was recorded. */
async function subscribed(change: Parameters<Stage['subscribe']>[0] = {}, start = '2026-11-25T04:30:00Z') {
  here = await stage(datasetOf([old]), undefined, start);
  return here.subscribe(change);
}
const read = (channel = 'c1') => here.platform.read(channel);

describe('a digest', () => {
  test('tells what was recorded since, once, by topic, with its sources', async () => {
    await subscribed();
    await here.load(datasetOf([old, one, two]));
    await here.at(DAY1);
    await here.at(DAY2);
    expect(read()).toEqual([
      [
        'Digest · Wednesday 25 November 2026, 09:00 (Asia/Muscat)',
        '## Talks',
        '2026-11-24 Event one The first thing happened.',
        '## Enrichment',
        '2026-11-25 Event two The second thing happened.',
      ].join('\n'),
    ]);
    expect(here.platform.in({ channel: 'c1' })[0]!.page.footnotes.map(({ publisher }) => publisher)).toEqual([
      'The Paper',
    ]);
  });

  test('begins with what is new, unless it was asked to look back', async () => {
    await subscribed({ since: '2026-02' });
    await here.at(DAY1);
    expect(read()[0]).toContain('Event old');
  });

  test('of two that overlap in one channel tells nothing twice', async () => {
    const topic: Wanted = { match: 'all', conditions: [{ kind: 'topic', topic: 'enrichment' }] };
    await subscribed();
    await here.subscribe({ filter: JSON.stringify(topic), rhythm: 'hourly' });
    await here.load(datasetOf([old, one, two]));
    await here.at(DAY1);
    expect(
      read()
        .join('\n')
        .match(/Event two/g),
    ).toHaveLength(1);
    expect(
      read()
        .join('\n')
        .match(/Event one/g),
    ).toHaveLength(1);
  });

  test('keeps what is over its cap for the next run, and says so', async () => {
    await subscribed({ cap: 2 });
    await here.load(datasetOf([old, one, two, event('three', '2026-11-25', 'The third thing happened.')]));
    await here.at(DAY1);
    await here.at(DAY2);
    expect(read()).toHaveLength(2);
    expect(read()[0]).toContain('1 more line waits for the next digest.');
    expect(read()[1]).toContain('second thing');
  });

  test('longer than a message comes in several, each with its own key', async () => {
    await subscribed({ cap: 24 });
    const many = Array.from({ length: 20 }, (_, i) =>
      event(`e${i}`, '2026-11-24', `Thing ${i} ${'and more '.repeat(20)}`),
    );
    await here.load(datasetOf([old, ...many]));
    await here.at(DAY1);
    const titles = here.platform.in({ channel: 'c1' }).map(({ page }) => page.title);
    expect(titles.length).toBeGreaterThan(2);
    expect(titles[0]).toMatch(new RegExp(`1 of ${titles.length}$`));
    expect(new Set(here.platform.in({ channel: 'c1' }).map(({ key }) => key)).size).toBe(titles.length);
    for (let i = 0; i < 20; i++) expect(read().join('\n').split(`Event e${i} `)).toHaveLength(2);
  });

  test.each([
    ['all', ['one']],
    ['any', ['one', 'two', 'three']],
  ] as const)('hears of what meets %s of its conditions', async (match, heard) => {
    const wanted: Wanted = {
      match,
      conditions: [
        { kind: 'topic', topic: 'talks' },
        { kind: 'says', words: 'first thing' },
      ],
    };
    await subscribed({
      filter: JSON.stringify({
        ...wanted,
        conditions: [...wanted.conditions, ...(match === 'any' ? [{ kind: 'topic', topic: 'enrichment' }] : [])],
      }),
    });
    await here.load(datasetOf([old, one, two, event('three', '2026-11-25', 'Another.')]));
    await here.at(DAY1);
    for (const id of ['one', 'two', 'three'])
      expect(read().join('').includes(`Event ${id}`)).toBe((heard as readonly string[]).includes(id));
  });
});

describe('with nothing new, a digest', () => {
  test('is silent unless asked to speak', async () => {
    await subscribed();
    await here.at(DAY1);
    expect(read()).toEqual([]);
  });
  test('says so when asked to', async () => {
    await subscribed({ nothing_new: 'say-so' });
    await here.at(DAY1);
    expect(read()[0]).toContain('Nothing new has been recorded');
  });
  test('tells of this day in other years, which is not news and is not in the ledger', async () => {
    here = await stage(
      datasetOf([old, event('then', '2024-11-25', 'It was then.')]),
      undefined,
      '2026-11-25T04:00:00Z',
    );
    await here.subscribe({ nothing_new: 'on-this-day' });
    await here.at(DAY1);
    expect(read()[0]).toContain('## On this day\n2024-11-25 Event then');
    expect(await here.database.db.selectFrom('told').selectAll().execute()).toEqual([]);
  });
});

describe('a correction', () => {
  const put = event('one', '2026-11-23', 'The first thing happened, a day earlier.');

  test('opens the next digest and edits the earlier message', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    await here.at(DAY1);
    await here.load(datasetOf([old, put, two]));
    await here.at(DAY2);
    await here.at(DAY3);
    expect(read()).toHaveLength(2);
    expect(read()[1]!.split('\n').slice(1, 3)).toEqual([
      '## Corrections',
      '2026-11-23 Event one You were told: “The first thing happened.”. The record now says: “The first thing happened, a day earlier.”. You were told: “on 2026-11-24”. The record now says: “on 2026-11-23”. [corrected]',
    ]);
    const [first] = here.platform.in({ channel: 'c1' });
    expect(first!.edits).toBe(1);
    expect(read()[0]).toMatch(/2026-11-23 .*\[corrected 2026-11-26\].* \[corrected\]$/);
  });

  test('that is taken back is told again', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    await here.at(DAY1);
    await here.load(datasetOf([old, put]));
    await here.at(DAY2);
    await here.load(datasetOf([old, one]));
    await here.at(DAY3);
    expect(read()[2]).toContain('You were told: “on 2026-11-23”. The record now says: “on 2026-11-24”.');
  });

  test('of what a channel was never told is not told', async () => {
    await subscribed();
    await here.load(datasetOf([{ ...old, summary: { value: 'Another.', cites: ['paper/one'] } }]));
    await here.at(DAY1);
    expect(read()).toEqual([]);
  });

  test('does not edit messages of more than 90 days ago', async () => {
    await subscribed({}, '2026-08-01T04:00:00Z');
    await here.load(datasetOf([old, one]));
    await here.at('2026-08-01T05:01:00Z');
    await here.load(datasetOf([old, put]));
    await here.at(DAY1);
    expect(read()[1]).toContain('## Corrections');
    expect(here.platform.in({ channel: 'c1' })[0]!.edits).toBe(0);
  });

  test('reaches a channel whose filter no longer fits the record', async () => {
    const wanted: Wanted = { match: 'all', conditions: [{ kind: 'says', words: 'first' }] };
    await subscribed({ filter: JSON.stringify(wanted) });
    await here.load(datasetOf([old, one]));
    await here.at(DAY1);
    await here.load(datasetOf([old, event('one', '2026-11-24', 'It did not happen.')]));
    await here.at(DAY2);
    expect(read()[1]).toContain('The record now says: “It did not happen.”');
  });

  test('by removal is told once, and the earlier message says so', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    await here.at(DAY1);
    await here.load(datasetOf([old]));
    await here.at(DAY2);
    await here.at(DAY3);
    expect(read()).toHaveLength(2);
    expect(read()[1]).toContain('Withdrawn from the record since you were told: “The first thing happened.”');
    expect(read()[0]).toContain('[withdrawn 2026-11-26]');
  });

  test('that adds a dispute is told as an addition', async () => {
    await subscribed();
    await here.load(datasetOf([old, one]));
    await here.at(DAY1);
    const reports = ['Three', 'Four'].map((says) => ({ says, cites: ['paper/one'] as [string] }));
    await here.load(datasetOf([old, { ...one, disputes: [{ about: 'how many', reports: reports as never }] }]));
    await here.at(DAY2);
    expect(read()[1]).toContain('Added since you were told: “how many: Three / Four”.');
  });
});

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

  test('the next run comes when it would have come anyway', async () => {
    const { id } = await subscribed();
    await here.at('2026-11-28T12:00:00Z');
    expect((await findSubscription(here.database, id))!.due_slot).toBe('2026-11-29T09:00');
  });
});

describe('quiet days', () => {
  test('queue what would have come and drop nothing', async () => {
    await subscribed({ quiet: 'wed,thu' });
    await here.load(datasetOf([old, one, two]));
    await here.at(DAY1);
    await here.at(DAY2);
    expect(read()).toEqual([]);
    await here.at(DAY3);
    expect(read()[0]).toContain('Event one');
    expect(read()[0]).not.toContain('Late');
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
