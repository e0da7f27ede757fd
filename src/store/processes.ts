// Which processes deliver at present, so that together they keep to what a platform allows one bot.
import type { Database } from './database.ts';

/** A process that has not been seen for this long delivers no more. */
const GONE_MS = 15_000;
const FORGET_MS = 3_600_000;

/** Says that this process is here. Returns how many are, itself among them. */
export async function beHere({ db }: Pick<Database, 'db'>, name: string, now: number): Promise<number> {
  await db
    .insertInto('process')
    .values({ name, seen_at: now })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ seen_at: now }))
    .execute();
  const { count } = await db
    .selectFrom('process')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('seen_at', '>', now - GONE_MS)
    .executeTakeFirstOrThrow();
  return Math.max(1, Number(count));
}

/** This process delivers no more. */
export async function beGone({ db }: Pick<Database, 'db'>, name: string, now: number): Promise<void> {
  await db
    .deleteFrom('process')
    .where(({ eb, or }) => or([eb('name', '=', name), eb('seen_at', '<', now - FORGET_MS)]))
    .execute();
}
