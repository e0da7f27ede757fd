import { beforeEach, describe, expect, test } from 'vitest';
import { type Reports, reportsTo } from '#digest/reports.ts';
import { deedsOf } from '#store/deeds.ts';
import { findSubscription } from '#store/subscriptions.ts';
import { DAY1, here, old, one, read, subscribed } from './channel.ts';
import { datasetOf } from './stage.ts';

const HERE = { platform: 'discord', tenant: 't1', channel: 'c1' } as const;

let reports: Reports;
let id: string;
beforeEach(async () => {
  id = (await subscribed()).id;
  reports = reportsTo(here.works);
  await here.load(datasetOf([old, one]));
});

describe('a channel', () => {
  test('that was renamed goes on under its new name', async () => {
    await reports.channelRenamed(HERE, 'newsroom');
    await here.at(DAY1);
    expect(read()).toHaveLength(1);
    const place = await here.database.db.selectFrom('place').select('name').executeTakeFirst();
    expect(place).toEqual({ name: 'newsroom' });
  });

  test('that was archived ends its digests once, tells their makers why, and notes it', async () => {
    await reports.channelClosed(HERE, 'channel-archived');
    await reports.channelClosed(HERE, 'channel-archived');
    expect(await findSubscription(here.database, id)).toMatchObject({ state: 'ended', trouble: 'channel-archived' });
    expect(here.platform.private).toHaveLength(1);
    expect(await deedsOf(here.database, 'discord:t1:c1', 5)).toMatchObject([{ what: 'ended', who: 'backchannel' }]);
  });
});

test('an owner who left one server still owns the digests of another', async () => {
  await reports.personLeft({ ...HERE, tenant: 't2' }, 'discord:u1');
  expect((await findSubscription(here.database, id))!.owner_left).toBeNull();
});

describe('a bot', () => {
  test('that was removed says nothing, and back again tells what was missed', async () => {
    await reports.botRemoved(HERE);
    await here.at(DAY1);
    expect(read()).toEqual([]);
    await reports.botHere(HERE);
    await here.at('2026-11-26T06:00:00Z');
    expect(read()).toHaveLength(1);
    expect(read()[0]).toContain('Late by');
  });

  test('that stays away for 30 days forgets the server', async () => {
    await reports.botRemoved(HERE);
    await here.at('2026-12-26T05:00:00Z');
    expect(await findSubscription(here.database, id)).toBeUndefined();
  });
});

test('an owner who left leaves a digest that goes on, and the list and the log say so', async () => {
  await reports.personLeft(HERE, 'discord:u1');
  await reports.personLeft(HERE, 'discord:u1');
  await here.at(DAY1);
  expect(read()).toHaveLength(1);
  expect((await findSubscription(here.database, id))!.owner_left).not.toBeNull();
  expect(await deedsOf(here.database, 'discord:t1:c1', 5)).toHaveLength(1);
});
