// Subscriptions: what a channel asked for, and when its next run opens.
import type { Database } from './database.ts';
import type { SubscriptionRow } from './schema.ts';

export type State = SubscriptionRow['state'];

export const findSubscription = ({ db }: Pick<Database, 'db'>, id: string): Promise<SubscriptionRow | undefined> =>
  db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();

/** Subscriptions of a channel, oldest first; removed ones are not among them. */
export const subscriptionsOf = ({ db }: Pick<Database, 'db'>, place: string): Promise<SubscriptionRow[]> =>
  db
    .selectFrom('subscription')
    .selectAll()
    .where('place', '=', place)
    .where('state', '!=', 'removed')
    .orderBy('made_at')
    .orderBy('id')
    .execute();

/** Subscriptions in every channel of a server or workspace that run or are paused, the next one due first. */
export const subscriptionsIn = (
  { db }: Pick<Database, 'db'>,
  tenant: string,
): Promise<(Pick<SubscriptionRow, 'id' | 'rhythm' | 'zone' | 'state' | 'due_at'> & { channel: string })[]> =>
  db
    .selectFrom('subscription')
    .innerJoin('place', 'place.id', 'subscription.place')
    .select([
      'subscription.id',
      'subscription.rhythm',
      'subscription.zone',
      'subscription.state',
      'subscription.due_at',
      'place.channel',
    ])
    .where('place.tenant', '=', tenant)
    .where('subscription.state', 'in', ['active', 'paused'])
    .orderBy('subscription.due_at')
    .execute();

export async function addSubscription({ db }: Pick<Database, 'db'>, row: SubscriptionRow): Promise<void> {
  await db.insertInto('subscription').values(row).execute();
}

/** Changes a subscription; false when there is none by that id. */
export async function changeSubscription(
  { db }: Pick<Database, 'db'>,
  id: string,
  change: Partial<Omit<SubscriptionRow, 'id' | 'place'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscription')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Subscriptions that a person made in a server or workspace and that still run. */
export const ownedBy = (
  { db }: Pick<Database, 'db'>,
  owner: string,
  tenant: string,
): Promise<Pick<SubscriptionRow, 'id' | 'place'>[]> =>
  db
    .selectFrom('subscription')
    .innerJoin('place', 'place.id', 'subscription.place')
    .select(['subscription.id', 'subscription.place'])
    .where('place.tenant', '=', tenant)
    .where('owner', '=', owner)
    .where('state', 'in', ['active', 'paused'])
    .where('owner_left', 'is', null)
    .execute();
