// Servers, workspaces and channels, by ids that survive renaming; and how they are forgotten once the bot was removed.
import type { Database } from './database.ts';

export type PlaceId = { readonly platform: string; readonly tenant: string; readonly channel: string };

/** How long a server or workspace may come back and find everything as it was. */
export const KEEP_DAYS = 30;

export const tenantKey = ({ platform, tenant }: Omit<PlaceId, 'channel'>): string => `${platform}:${tenant}`;
export const placeKey = (place: PlaceId): string => `${tenantKey(place)}:${place.channel}`;

/** Makes sure the tenant is known; one that had removed the bot is back. */
export async function tenantHere({ db }: Pick<Database, 'db'>, tenant: Omit<PlaceId, 'channel'>): Promise<string> {
  const id = tenantKey(tenant);
  await db
    .insertInto('tenant')
    .values({ id, platform: tenant.platform, removed_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ removed_at: null }))
    .execute();
  return id;
}

/** Makes sure the channel is known, under the name it has now. Returns its key. */
export async function placeHere(database: Pick<Database, 'db'>, place: PlaceId, name?: string): Promise<string> {
  const tenant = await tenantHere(database, place);
  const id = placeKey(place);
  await database.db
    .insertInto('place')
    .values({ id, tenant, channel: place.channel, name: name ?? null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(name === undefined ? { tenant } : { name }))
    .execute();
  return id;
}

/** The bot is in the tenant again, or still. A tenant of which nothing is known is nothing to us. */
export async function tenantBack({ db }: Pick<Database, 'db'>, tenant: Omit<PlaceId, 'channel'>): Promise<void> {
  await db
    .updateTable('tenant')
    .set({ removed_at: null })
    .where('id', '=', tenantKey(tenant))
    .where('removed_at', 'is not', null)
    .execute();
}

/** The channel goes by another name. Unknown channels are nothing to us. */
export async function placeRenamed({ db }: Pick<Database, 'db'>, place: PlaceId, name: string): Promise<void> {
  await db
    .updateTable('place')
    .set({ name })
    .where('id', '=', placeKey(place))
    .where('name', 'is distinct from', name)
    .execute();
}

/** The bot was removed: nothing more is sent, and after 30 days nothing more is known. */
export async function tenantRemoved(
  { db }: Pick<Database, 'db'>,
  tenant: Omit<PlaceId, 'channel'>,
  now: number,
): Promise<void> {
  await db
    .updateTable('tenant')
    .set({ removed_at: now })
    .where('id', '=', tenantKey(tenant))
    .where('removed_at', 'is', null)
    .execute();
}

/**
 * Deletes everything of tenants that removed the bot 30 days ago or earlier. Where a platform does not tell us of that,
 * the digests end because they cannot be posted: a tenant without a digest that runs or is paused, without tokens, and
 * in which nothing was done for 30 days counts as one. Returns how many there were.
 */
export async function forgetRemoved({ db }: Pick<Database, 'db'>, now: number): Promise<number> {
  const since = now - KEEP_DAYS * 86_400_000;
  const { numDeletedRows } = await db
    .deleteFrom('tenant')
    .where(({ eb, or, and, not, exists, selectFrom }) => {
      const here = selectFrom('place').whereRef('place.tenant', '=', 'tenant.id');
      const kept = here
        .innerJoin('subscription', 'subscription.place', 'place.id')
        .where('subscription.state', 'in', ['active', 'paused']);
      const deeds = here.innerJoin('deed', 'deed.place', 'place.id');
      const tokens = selectFrom('installation').whereRef('installation.tenant', '=', 'tenant.id');
      return or([
        eb('removed_at', '<=', since),
        and([
          exists(deeds.select('deed.id')),
          not(exists(deeds.where('deed.at', '>', since).select('deed.id'))),
          not(exists(kept.select('subscription.id'))),
          not(exists(tokens.select('installation.id'))),
        ]),
      ]);
    })
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
