// The ground of a chaos run: channels on both platforms, their subscriptions, and slots that open when we say so.
import { setTimeout as wait } from 'node:timers/promises';
import { nextDue, scheduleOf } from '#digest/settings.ts';
import { EVERYTHING, type Wanted } from '#digest/wanted.ts';
import { shelve } from '#digest/works.ts';
import { type Database, StoreError } from '#store/database.ts';
import { TABLES } from '#store/schema.ts';
import { addSubscription } from '#store/subscriptions.ts';
import { type PlaceId, placeHere, placeKey } from '#store/tenants.ts';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import { datasetAt, type Versions } from './record.ts';

/** Makes so many channels on each platform. Returns their keys. */
export function places(count: number, discord: LocalDiscord, slack: LocalSlack): string[] {
  const keys: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = String(1_300_000_000_000_001_000n + BigInt(i));
    discord.world.channels.set(id, 'open');
    slack.space.channels.set(`CH${i}`, {
      id: `CH${i}`,
      team: 'T1',
      name: `channel-${i}`,
      member: true,
      archived: false,
    });
    keys.push(`discord:g1:${id}`, `slack:T1:CH${i}`);
  }
  return keys;
}

const placeOf = (key: string): PlaceId => {
  const [platform = '', tenant = '', channel = ''] = key.split(':');
  return { platform, tenant, channel };
};

const ENRICHMENT: Wanted = { match: 'all', conditions: [{ kind: 'topic', topic: 'enrichment' }] };

/** Subscribes every channel to everything, and every second one a second time to a part of it. */
export async function settle(database: Database, keys: readonly string[], versions: Versions): Promise<void> {
  if (await database.db.selectFrom('edition').selectAll().executeTakeFirst())
    throw new StoreError('Chaos wants a database of its own, without a row in it');
  const now = Date.now();
  const { edition } = await shelve(database, datasetAt(versions), now);
  for (const [i, key] of keys.entries()) {
    await placeHere(database, placeOf(key));
    for (const [j, wanted] of (i % 2 === 0 ? [EVERYTHING, ENRICHMENT] : [EVERYTHING]).entries()) {
      const row = {
        id: `c${String(i).padStart(3, '0')}${'ab'[j]}`,
        place: placeKey(placeOf(key)),
        rhythm: '0 0 1 1 *',
        zone: 'UTC',
        quiet: '',
        filter: JSON.stringify(wanted),
        nothing_new: 'silent',
        cap: 24,
        since: null,
        baseline: edition.number,
        locale: null,
        owner: 'nobody',
        owner_left: null,
        made_at: now,
        state: 'active' as const,
        due_at: 0,
        due_slot: '',
        failures: 0,
        trouble: null,
      };
      await addSubscription(database, { ...row, ...nextDue(scheduleOf(row), row.place, now) });
    }
  }
}

/** Opens a slot for every subscription, as if its minute had come; each round's has a name of its own. */
export async function allDue({ db }: Database, round: number): Promise<void> {
  const due_slot = new Date(Date.UTC(2030, 0, 1) + round * 60_000).toISOString().slice(0, 16);
  await db.updateTable('subscription').set({ due_at: Date.now(), due_slot }).where('state', '=', 'active').execute();
}

/**
 * Lets the time pass that open runs and edits still wait for after a failure; the clock is set, not waited for. What is
 * held is left alone: a lease that was taken before the clock is read ends no later than a lease's time from then, and
 * one taken after it has changed the row.
 */
export async function hurry({ db }: Database, leaseMs: number): Promise<void> {
  const runs = await db.selectFrom('run').select(['id', 'free_at']).where('state', '=', 'open').execute();
  const edits = await db.selectFrom('amendment').select(['id', 'free_at']).where('state', '=', 'waiting').execute();
  const now = Date.now();
  for (const [table, rows] of [
    ['run', runs],
    ['amendment', edits],
  ] as const)
    for (const { id, free_at } of rows)
      if (free_at > now + leaseMs)
        await db.updateTable(table).set({ free_at: now }).where('id', '=', id).where('free_at', '=', free_at).execute();
}

/** Waits until nothing is due, open or waiting to be edited; false when that takes longer than `most` milliseconds. */
export async function idle({ db }: Database, most: number): Promise<boolean> {
  for (const until = Date.now() + most; Date.now() < until; await wait(500)) {
    const due = await db
      .selectFrom('subscription')
      .select('id')
      .where('due_at', '<=', Date.now())
      .where('state', '=', 'active')
      .limit(1)
      .execute();
    const open = await db.selectFrom('run').select('id').where('state', '=', 'open').limit(1).execute();
    const edits = await db.selectFrom('amendment').select('id').where('state', '=', 'waiting').limit(1).execute();
    if (due.length + open.length + edits.length === 0) return true;
  }
  return false;
}

/** Leaves a shared database as it was found. */
export async function dropAll(database: Database): Promise<void> {
  for (const table of [...TABLES, 'process' as const].reverse()) await database.db.deleteFrom(table).execute();
}
