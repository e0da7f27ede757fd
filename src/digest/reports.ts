// What adapters report of the places digests go to: renamed, gone, the bot removed or back, an owner who left.
import type { Database } from '#store/database.ts';
import { noteDeed } from '#store/deeds.ts';
import { changeSubscription, ownedBy, subscriptionsOf } from '#store/subscriptions.ts';
import { placeKey, placeRenamed, tenantBack, tenantKey, tenantRemoved } from '#store/tenants.ts';
import { farewell } from './farewell.ts';
import type { Trouble, Where } from './messenger.ts';
import type { Works } from './works.ts';

type Tenant = Omit<Where, 'channel'>;

/** Each may be reported any number of times, and of places where there are no digests. */
export type Reports = {
  channelRenamed(where: Where, name: string): Promise<void>;
  /** Deleted, archived, or no longer open to us: its digests end and their makers are told why. */
  channelClosed(where: Where, trouble: Trouble): Promise<void>;
  botRemoved(tenant: Tenant): Promise<void>;
  botHere(tenant: Tenant): Promise<void>;
  /** `person` as an asker's id. Their digests in that tenant go on; the list says that they have left. */
  personLeft(tenant: Tenant, person: string): Promise<void>;
};

const BOT = 'backchannel';

export function reportsTo(works: Works): Reports {
  const { database, now } = works;
  return {
    channelRenamed: (where, name) => placeRenamed(database, where, name),
    async channelClosed(where, trouble) {
      const place = placeKey(where);
      for (const row of await subscriptionsOf(database, place)) {
        if (row.state === 'ended') continue;
        await changeSubscription(database, row.id, { state: 'ended', trouble });
        await noteDeed(database, { place, subscription: row.id, at: now(), who: BOT, what: 'ended', detail: trouble });
        await farewell(row, trouble, works);
      }
    },
    botRemoved: (tenant) => tenantRemoved(database, tenant, now()),
    botHere: (tenant) => tenantBack(database, tenant),
    personLeft: (tenant, person) => personLeft(database, tenant, person, now()),
  };
}

/** Notes it once for each of their digests there. */
export async function personLeft(database: Database, tenant: Tenant, person: string, now: number): Promise<void> {
  for (const { id, place } of await ownedBy(database, person, tenantKey(tenant))) {
    await changeSubscription(database, id, { owner_left: now });
    const deed = { who: BOT, what: 'noted that its owner left', detail: person };
    await noteDeed(database, { place, subscription: id, at: now, ...deed });
  }
}
