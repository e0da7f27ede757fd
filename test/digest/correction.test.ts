import { describe, expect, test } from 'vitest';
import type { Wanted } from '#digest/wanted.ts';
import { DAY1, DAY2, DAY3, here, old, one, read, subscribed, two } from './channel.ts';
import { datasetOf, event } from './stage.ts';

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
      '2026-11-23 Event one. You were told: “The first thing happened.” The record now says: “The first thing happened, a day earlier.” You were told: “on 2026-11-24”. The record now says: “on 2026-11-23”. [corrected]',
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
    await subscribed({}, { start: '2026-08-01T04:00:00Z' });
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
