// What those who watch the digests want to know of the store: how late it is, and how much it holds.
import type { Database } from './database.ts';

/** Milliseconds the earliest digest that is due is behind; 0 when none is. */
export async function latenessOf({ db }: Pick<Database, 'db'>, now: number): Promise<number> {
  const due = await db
    .selectFrom('subscription')
    .where('state', '=', 'active')
    .select(({ fn }) => fn.min('due_at').as('at'))
    .executeTakeFirst();
  const open = await db
    .selectFrom('run')
    .where('state', '=', 'open')
    .select(({ fn }) => fn.min('due_at').as('at'))
    .executeTakeFirst();
  const earliest = [due?.at, open?.at].filter((at) => at !== null && at !== undefined).map(Number);
  return earliest.length > 0 ? Math.max(0, now - Math.min(...earliest)) : 0;
}

/** Rows of the ledger. */
export async function ledgerSize({ db }: Pick<Database, 'db'>): Promise<number> {
  const { rows } = await db
    .selectFrom('told')
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}
