// Runs: one slot of one subscription, claimed by one process at a time and never twice.
import type { Database } from './database.ts';
import type { RunRow, SubscriptionRow } from './schema.ts';

/** A process, for how long nobody else may take what it holds, and the platforms it can post to. */
export type Holder = {
  readonly name: string;
  readonly now: number;
  readonly leaseMs: number;
  readonly platforms: readonly string[];
};

/** What a due subscription moves on to. `missed`: slots that have passed since the one that is due. */
export type MovedOn = { readonly due_slot: string; readonly due_at: number; readonly missed: number };

export const runKey = (subscription: string, slot: string): string =>
  `${subscription}-${slot.slice(2).replace(/\D/g, '')}`;

/**
 * Claims up to `most` due subscriptions, the longest due first, and moves each on to its next slot in the same
 * transaction. A channel with a run still open is left alone: its turn comes when that run is done, and what was missed
 * meanwhile is made good.
 */
export function claimDue(
  { transact, kind }: Database,
  { name, now, leaseMs, platforms }: Holder,
  most: number,
  moveOn: (subscription: SubscriptionRow) => MovedOn,
): Promise<RunRow[]> {
  return transact(async (db) => {
    const due = await db
      .selectFrom('subscription')
      .selectAll()
      .where('state', '=', 'active')
      .where('due_at', '<=', now)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('run')
              .innerJoin('subscription as other', 'other.id', 'run.subscription')
              .select('run.id')
              .whereRef('other.place', '=', 'subscription.place')
              .where('run.state', '=', 'open'),
          ),
        ),
      )
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('place')
            .innerJoin('tenant', 'tenant.id', 'place.tenant')
            .select('place.id')
            .whereRef('place.id', '=', 'subscription.place')
            .where('tenant.removed_at', 'is', null)
            .where('tenant.platform', 'in', platforms),
        ),
      )
      .orderBy('due_at')
      .limit(most)
      .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    const runs: RunRow[] = [];
    for (const subscription of new Map(due.map((row) => [row.place, row])).values()) {
      const { missed, ...next } = moveOn(subscription);
      await db.updateTable('subscription').set(next).where('id', '=', subscription.id).execute();
      runs.push({
        id: runKey(subscription.id, subscription.due_slot),
        subscription: subscription.id,
        slot: subscription.due_slot,
        due_at: subscription.due_at,
        missed,
        state: 'open',
        holder: name,
        free_at: now + leaseMs,
        attempts: 1,
        claimed_at: now,
        composed_at: null,
        settled_at: null,
        tally: null,
        trouble: null,
      });
    }
    if (runs.length === 0) return [];
    // A slot that somehow comes a second time has been told.
    const claimed = await db
      .insertInto('run')
      .values(runs)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    const ours = new Set(claimed.map(({ id }) => id));
    return runs.filter(({ id }) => ours.has(id));
  });
}

/** Takes up to `most` open runs whose holder is gone or whose time to try again has come. */
export function takeFree(
  { transact, kind }: Database,
  { name, now, leaseMs, platforms }: Holder,
  most: number,
): Promise<RunRow[]> {
  return transact(async (db) => {
    const free = await db
      .selectFrom('run')
      .selectAll()
      .where('state', '=', 'open')
      .where('free_at', '<=', now)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('subscription')
            .innerJoin('place', 'place.id', 'subscription.place')
            .innerJoin('tenant', 'tenant.id', 'place.tenant')
            .select('subscription.id')
            .whereRef('subscription.id', '=', 'run.subscription')
            .where('tenant.removed_at', 'is', null)
            .where('tenant.platform', 'in', platforms),
        ),
      )
      .orderBy('free_at')
      .limit(most)
      .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    const taken = free.map((run) => ({ ...run, holder: name, free_at: now + leaseMs }));
    for (const { id, holder, free_at } of taken)
      await db.updateTable('run').set({ holder, free_at }).where('id', '=', id).execute();
    return taken;
  });
}

/** Holds a run a while longer; false when it is no longer ours, and then it must not be touched again. */
export async function renew(
  { db }: Pick<Database, 'db'>,
  run: string,
  { name, now, leaseMs }: Omit<Holder, 'platforms'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('run')
    .set({ free_at: now + leaseMs })
    .where('id', '=', run)
    .where('holder', '=', name)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Lets go of a run until `freeAt`, saying what stood in its way; its subscription counts the failure. */
export function release(
  { transact }: Database,
  run: Pick<RunRow, 'id' | 'subscription' | 'holder'>,
  freeAt: number,
  trouble: string,
): Promise<void> {
  return transact(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('run')
      .set(({ eb }) => ({ free_at: freeAt, trouble, attempts: eb('attempts', '+', 1) }))
      .where('id', '=', run.id)
      .where('holder', '=', run.holder)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return;
    await db
      .updateTable('subscription')
      .set(({ eb }) => ({ failures: eb('failures', '+', 1), trouble }))
      .where('id', '=', run.subscription)
      .execute();
  });
}

/** Lets another run of the same channel finish first: that is no failure. */
export async function putOff(
  { db }: Pick<Database, 'db'>,
  run: Pick<RunRow, 'id' | 'holder'>,
  freeAt: number,
): Promise<void> {
  await db
    .updateTable('run')
    .set({ free_at: freeAt })
    .where('id', '=', run.id)
    .where('holder', '=', run.holder)
    .execute();
}

/** Closes a run: every part of it stands, or there was nothing to tell. Its subscription is healthy. */
export function settle(
  { transact }: Database,
  run: Pick<RunRow, 'id' | 'subscription' | 'holder'>,
  state: 'posted' | 'empty',
  now: number,
): Promise<void> {
  return transact(async (db) => {
    await db
      .updateTable('run')
      .set({ state, settled_at: now, trouble: null })
      .where('id', '=', run.id)
      .where('holder', '=', run.holder)
      .execute();
    await db
      .updateTable('subscription')
      .set({ failures: 0, trouble: null })
      .where('id', '=', run.subscription)
      .execute();
  });
}

/** The last runs of a subscription, the last one first. */
export const runsOf = ({ db }: Pick<Database, 'db'>, subscription: string, most: number): Promise<RunRow[]> =>
  db
    .selectFrom('run')
    .selectAll()
    .where('subscription', '=', subscription)
    .orderBy('claimed_at', 'desc')
    .limit(most)
    .execute();

export const findRun = ({ db }: Pick<Database, 'db'>, id: string): Promise<RunRow | undefined> =>
  db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();
