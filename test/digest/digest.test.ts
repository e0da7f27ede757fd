import { describe, expect, test } from 'vitest';
import type { Wanted } from '#digest/wanted.ts';
import { DAY1, DAY2, DAY3, here, old, one, read, subscribed, two } from './channel.ts';
import { datasetOf, event } from './stage.ts';

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
        '2026-11-24 Event one. The first thing happened.',
        '## Enrichment',
        '2026-11-25 Event two. The second thing happened.',
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
    for (let i = 0; i < 20; i++) expect(read().join('\n').split(`Event e${i}. `)).toHaveLength(2);
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
    await subscribed({ nothing_new: 'on-this-day' }, { events: [old, event('then', '2024-11-25', 'It was then.')] });
    await here.at(DAY1);
    expect(read()[0]).toContain('## On this day\n2024-11-25 Event then');
    expect(await here.database.db.selectFrom('told').selectAll().execute()).toEqual([]);
  });

  test('tells of other years once a day, however often it comes', async () => {
    const events = [event('then', '2024-11-25', 'It was then.')];
    await subscribed({ nothing_new: 'on-this-day', rhythm: 'hourly' }, { start: '2026-11-24T19:30:00Z', events });
    for (let hour = 0; hour < 20; hour++) await here.at(new Date(Date.UTC(2026, 10, 24, 20 + hour, 1)).toISOString());
    expect(read()).toHaveLength(1);
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

  test('are kept when a digest comes late', async () => {
    await subscribed({ quiet: 'thu' });
    await here.load(datasetOf([old, one]));
    await here.at('2026-11-26T12:00:00Z');
    expect(read()).toEqual([]);
    await here.at(DAY3);
    expect(read()[0]).toContain('Event one');
  });
});
