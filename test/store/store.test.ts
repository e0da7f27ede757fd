import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp, restore } from '#store/backup.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { deedsOf, noteDeed } from '#store/deeds.ts';
import { adopt, beside, newestEdition, type Recorded } from '#store/editions.ts';
import { installationsOf } from '#store/installations.ts';
import { beGone, beHere } from '#store/processes.ts';
import { claimDue, release, renew, takeFree } from '#store/runs.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import { sealWith } from '#store/seal.ts';
import { addSubscription, changeSubscription, findSubscription } from '#store/subscriptions.ts';
import { forgetRemoved, placeHere, tenantBack, tenantRemoved } from '#store/tenants.ts';
import { DATABASES, empty, emptyDatabase } from './databases.ts';

const NOW = Date.parse('2026-11-25T05:00:00Z');
const DAY = 86_400_000;
const HERE = { platform: 'discord', tenant: 't1', channel: 'c1' };
const moved = () => ({ due_slot: '2026-11-26T09:00', due_at: NOW + DAY, missed: 0 });
const holder = (name: string, now = NOW, platforms = ['discord']) => ({ name, now, leaseMs: 60_000, platforms });

const subscription = (id: string, place: string, change: Partial<SubscriptionRow> = {}): SubscriptionRow => ({
  id,
  place,
  rhythm: 'daily 09:00',
  zone: 'UTC',
  quiet: '',
  filter: '{}',
  nothing_new: 'silent',
  cap: 12,
  since: null,
  baseline: 0,
  locale: null,
  owner: 'u1',
  owner_left: null,
  made_at: NOW,
  state: 'active',
  due_at: NOW,
  due_slot: '2026-11-25T09:00',
  failures: 0,
  trouble: null,
  ...change,
});

describe.each(DATABASES)('on $name', ({ url, skip }) => {
  let database: Database;
  beforeEach(async () => {
    if (!skip) database = await emptyDatabase(url!);
  });
  afterEach(() => database?.close());
  const it = test.skipIf(skip);

  async function subscribed(count = 1): Promise<void> {
    for (let i = 1; i <= count; i++) {
      const place = await placeHere(database, { ...HERE, channel: `c${i}` });
      await addSubscription(database, subscription(`s${i}`, place));
    }
  }

  it('a slot is claimed by one of many', async () => {
    await subscribed(40);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, i) => claimDue(database, holder(`p${i}`), 10, moved)),
    );
    const rest = await claimDue(database, holder('last'), 100, moved);
    const ids = [...claims.flat(), ...rest].map(({ id }) => id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
    expect((await findSubscription(database, 's1'))!.due_slot).toBe('2026-11-26T09:00');
  });

  it('a slot that comes a second time is not run again', async () => {
    await subscribed();
    expect(await claimDue(database, holder('a'), 1, moved)).toHaveLength(1);
    await database.db.updateTable('run').set({ state: 'posted' }).execute();
    await database.db.updateTable('subscription').set({ due_at: NOW, due_slot: '2026-11-25T09:00' }).execute();
    expect(await claimDue(database, holder('b'), 1, moved)).toEqual([]);
  });

  it('a channel has one run at a time', async () => {
    await subscribed();
    await addSubscription(database, subscription('second', 'discord:t1:c1'));
    expect(await claimDue(database, holder('a'), 5, moved)).toHaveLength(1);
    expect(await claimDue(database, holder('b'), 5, moved)).toEqual([]);
  });

  it('platforms a process cannot reach are left to others', async () => {
    await subscribed();
    expect(await claimDue(database, holder('a', NOW, ['slack']), 5, moved)).toEqual([]);
  });

  it('a run is taken over when its lease has ended, and then its first holder has lost it', async () => {
    await subscribed();
    const [run] = await claimDue(database, holder('a'), 1, moved);
    expect(await takeFree(database, holder('b', NOW + 59_000), 1)).toEqual([]);
    const [taken] = await takeFree(database, holder('b', NOW + 60_000), 1);
    expect(taken).toMatchObject({ id: run!.id, attempts: 1, holder: 'b' });
    expect(await renew(database, run!.id, holder('a', NOW + 61_000))).toBe(false);
    await release(database, run!, NOW, 'unreachable');
    expect((await findSubscription(database, 's1'))!.failures).toBe(0);
  });

  it('a tenant that removed the bot hears nothing, may come back, and is forgotten after 30 days', async () => {
    await subscribed();
    await noteDeed(database, { place: 'discord:t1:c1', subscription: 's1', at: NOW, who: 'u', what: 'x', detail: '' });
    await tenantRemoved(database, HERE, NOW);
    expect(await claimDue(database, holder('a'), 1, moved)).toEqual([]);
    expect(await forgetRemoved(database, NOW + 29 * DAY)).toBe(0);
    await tenantBack(database, HERE);
    expect(await claimDue(database, holder('a'), 1, moved)).toHaveLength(1);
    await tenantRemoved(database, HERE, NOW);
    await tenantRemoved(database, HERE, NOW + 20 * DAY);
    expect(await forgetRemoved(database, NOW + 30 * DAY)).toBe(1);
    for (const table of ['place', 'subscription', 'run', 'deed', 'told', 'post'] as const)
      expect(await database.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it('a tenant whose digests all ended is forgotten when nothing was done there for 30 days', async () => {
    await subscribed(2);
    const deed = {
      place: 'discord:t1:c1',
      subscription: 's1',
      who: 'backchannel',
      what: 'ended',
      detail: 'not-in-channel',
    };
    await noteDeed(database, { ...deed, at: NOW });
    await changeSubscription(database, 's1', { state: 'ended' });
    expect(await forgetRemoved(database, NOW + 60 * DAY)).toBe(0);
    await changeSubscription(database, 's2', { state: 'removed' });
    await noteDeed(database, { ...deed, at: NOW + 10 * DAY });
    expect(await forgetRemoved(database, NOW + 39 * DAY)).toBe(0);
    expect(await forgetRemoved(database, NOW + 41 * DAY)).toBe(1);
  });

  it('tokens are sealed at rest and open only under their key, in their row', async () => {
    const kept = installationsOf(database, sealWith('secret'), 'slack', () => NOW);
    await kept.keep('T1', { bot: { token: 'xoxb-very-secret' } });
    expect(await kept.find('T1')).toEqual({ bot: { token: 'xoxb-very-secret' } });
    expect(await kept.find('T2')).toBeUndefined();
    const rows = await database.db.selectFrom('installation').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('xoxb');
    await expect(installationsOf(database, sealWith('other'), 'slack', () => NOW).find('T1')).rejects.toThrow();
    expect(() => sealWith('secret').open(rows[0]!.sealed, 'slack:T2')).toThrow();
    await kept.remove('T1', NOW);
    expect(await kept.find('T1')).toBeUndefined();
  });

  const claim = (id: string, told: string): Recorded => ({
    claim: `event:${id}:summary`,
    record: id,
    version: told,
    told,
  });

  it('data get a new edition when a claim of theirs changes, and only then', async () => {
    const first = await adopt(database, 'v1', [claim('a', 'one'), claim('b', 'one')], NOW);
    expect((await adopt(database, 'v1', [claim('a', 'one'), claim('b', 'one')], NOW)).number).toBe(first.number);
    const second = await adopt(database, 'v2', [claim('a', 'two'), claim('c', 'one')], NOW);
    expect(second.number).toBe(first.number + 1);
    expect([...second.since]).toEqual([
      ['event:a:summary', 2],
      ['event:c:summary', 2],
    ]);
    expect([...second.gone]).toEqual([['event:b:summary', 2]]);
    expect(second.first.get('a')).toBe(1);
  });

  it('data just replaced do not come back at once, but do when it is meant', async () => {
    await adopt(database, 'v1', [claim('a', 'one')], NOW);
    await adopt(database, 'v2', [claim('a', 'two')], NOW + 1000);
    expect((await adopt(database, 'v1', [claim('a', 'one')], NOW + 2000)).number).toBe(1);
    expect(await newestEdition(database)).toBe(2);
    expect((await adopt(database, 'v1', [claim('a', 'one')], NOW + 11 * 60_000)).number).toBe(3);
  });

  it('a terminal beside a bot takes up nothing, unless nothing was', async () => {
    expect((await beside(database, 'v1', [claim('a', 'one')], NOW)).number).toBe(1);
    expect((await beside(database, 'v2', [claim('a', 'two')], NOW)).since.get('event:a:summary')).toBe(2);
    expect(await newestEdition(database)).toBe(1);
  });

  it('processes count each other while they last', async () => {
    expect(await beHere(database, 'a', NOW)).toBe(1);
    expect(await beHere(database, 'b', NOW + 1000)).toBe(2);
    expect(await beHere(database, 'b', NOW + 20_000)).toBe(1);
    await beGone(database, 'b', NOW + 20_000);
    expect(await beHere(database, 'a', NOW + 21_000)).toBe(1);
  });

  describe('a back-up', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'backup-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const everything = async (from: Database) => ({
      places: await from.db.selectFrom('place').selectAll().orderBy('id').execute(),
      subscriptions: await from.db.selectFrom('subscription').selectAll().orderBy('id').execute(),
      runs: await from.db.selectFrom('run').selectAll().orderBy('id').execute(),
      told: await from.db.selectFrom('told').selectAll().orderBy('claim').execute(),
      deeds: await deedsOf(from, 'discord:t1:c1', 10),
    });

    async function filled(): Promise<void> {
      await subscribed(3);
      await claimDue(database, holder('a'), 2, moved);
      const row = { place: 'discord:t1:c1', edition: 1, record: 'a', version: 'v', post: 'p', told_at: NOW };
      const told = Array.from({ length: 1000 }, (_, i) => ({ ...row, claim: `claim-${i}` }));
      await database.db.insertInto('told').values(told).execute();
      for (const what of ['first', 'second'])
        await noteDeed(database, { place: 'discord:t1:c1', subscription: 's1', at: NOW, who: 'u', what, detail: '' });
    }

    it('holds everything, and an empty database takes it back, of either kind', async () => {
      await filled();
      const before = await everything(database);
      const rows = await backUp(database, join(folder, 'all'));
      const other = await openDatabase('sqlite::memory:');
      expect(await restore(other, join(folder, 'all'))).toBe(rows);
      expect(await everything(other)).toEqual(before);
      await other.close();
      await empty(database);
      await restore(database, join(folder, 'all'));
      expect(await everything(database)).toEqual(before);
    });

    it('is refused by a database that is not empty, and when it is cut short, and then nothing is changed', async () => {
      await filled();
      const file = join(folder, 'all');
      await backUp(database, file);
      await expect(restore(database, file)).rejects.toThrow('not empty');
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      writeFileSync(file, lines.slice(0, -2).concat(lines.at(-1)!).join('\n'));
      await empty(database);
      await expect(restore(database, file)).rejects.toThrow('cut short');
      expect(await database.db.selectFrom('place').selectAll().execute()).toEqual([]);
    });
  });
});

test('a database that cannot be opened is said in one line, without the password', async () => {
  await expect(openDatabase('postgres://me:secret@127.0.0.1:1/none')).rejects.toThrow(
    /^Cannot open the database postgres:\/\/me@127\.0\.0\.1:1\/none: /,
  );
});
