// Earlier messages that a correction edits. Editing twice to the same text is harmless, so these need no key.
import type { Database } from './database.ts';
import type { Holder } from './runs.ts';
import type { AmendmentRow, PostRow } from './schema.ts';

/** Standing messages of a channel since an instant that told one of the records. */
export async function postsThatTold(
  { db }: Pick<Database, 'db'>,
  place: string,
  records: readonly string[],
  since: number,
): Promise<PostRow[]> {
  if (records.length === 0) return [];
  return db
    .selectFrom('post')
    .selectAll()
    .where('place', '=', place)
    .where('state', '=', 'stands')
    .where('settled_at', '>=', since)
    .where('key', 'in', (select) =>
      select.selectFrom('told').select('told.post').where('told.place', '=', place).where('told.record', 'in', records),
    )
    .execute();
}

/** An amendment whose run has been posted, with the message it edits. */
export type OpenAmendment = AmendmentRow & { readonly place: string; readonly message: string; readonly page: string };

/** Takes up to `most` of them; nobody else does before the lease ends. */
export function takeAmendments(
  { transact, kind }: Database,
  { now, leaseMs, platforms }: Omit<Holder, 'name'>,
  most: number,
): Promise<OpenAmendment[]> {
  return transact(async (db) => {
    const open = await db
      .selectFrom('amendment')
      .innerJoin('post', 'post.key', 'amendment.post')
      .innerJoin('run', 'run.id', 'amendment.run')
      .selectAll('amendment')
      .select(['post.place', 'post.message', 'post.page'])
      .where('amendment.state', '=', 'waiting')
      .where('amendment.free_at', '<=', now)
      .where('run.state', '=', 'posted')
      .where('post.message', 'is not', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('place')
            .innerJoin('tenant', 'tenant.id', 'place.tenant')
            .select('place.id')
            .whereRef('place.id', '=', 'post.place')
            .where('tenant.removed_at', 'is', null)
            .where('tenant.platform', 'in', platforms),
        ),
      )
      .orderBy('amendment.free_at')
      .limit(most)
      .$if(kind === 'postgres', (query) => query.forUpdate('amendment').skipLocked())
      .execute();
    for (const { id } of open)
      await db
        .updateTable('amendment')
        .set({ free_at: now + leaseMs })
        .where('id', '=', id)
        .execute();
    return open.map((row) => ({ ...row, message: row.message! }));
  });
}

/** The message now says what its post's page says. */
export async function amended({ db }: Pick<Database, 'db'>, id: string): Promise<void> {
  await db.updateTable('amendment').set({ state: 'done' }).where('id', '=', id).execute();
}

/** Tries again at `freeAt`, or never when the message can no longer be edited. */
export async function notAmended({ db }: Pick<Database, 'db'>, id: string, freeAt: number | undefined): Promise<void> {
  await db
    .updateTable('amendment')
    .set(({ eb }) =>
      freeAt === undefined ? { state: 'dropped' } : { free_at: freeAt, attempts: eb('attempts', '+', 1) },
    )
    .where('id', '=', id)
    .execute();
}
