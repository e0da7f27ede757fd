// The tokens of workspaces that installed the app, sealed at rest.
import type { Database } from './database.ts';
import type { Seal } from './seal.ts';
import { tenantHere, tenantRemoved } from './tenants.ts';

/** Keeps installations as JSON of the platform's own shape. `id` is the platform's: a team, or an enterprise. */
export type Installations = {
  keep(id: string, installation: unknown): Promise<void>;
  find(id: string): Promise<unknown>;
  /** Forgets the tokens at once; what belongs to the workspace goes 30 days later. */
  remove(id: string, now: number): Promise<void>;
};

/** Installations of one platform. Throws from `find` when the seal's key is not the one they were kept under. */
export function installationsOf(database: Database, seal: Seal, platform: string, now: () => number): Installations {
  const key = (id: string): string => `${platform}:${id}`;
  return {
    async keep(id, installation) {
      const sealed = seal.close(JSON.stringify(installation), key(id));
      await database.transact(async (db) => {
        const tenant = await tenantHere({ db }, { platform, tenant: id });
        await db
          .insertInto('installation')
          .values({ id: key(id), tenant, sealed, installed_at: now() })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealed, installed_at: now() }))
          .execute();
      });
    },
    async find(id) {
      const row = await database.db
        .selectFrom('installation')
        .select('sealed')
        .where('id', '=', key(id))
        .executeTakeFirst();
      return row && JSON.parse(seal.open(row.sealed, key(id)));
    },
    async remove(id, at) {
      await database.transact(async (db) => {
        await db.deleteFrom('installation').where('id', '=', key(id)).execute();
        await tenantRemoved({ db }, { platform, tenant: id }, at);
      });
    },
  };
}
