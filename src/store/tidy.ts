// What is no longer needed is not kept: runs and their messages once they are too old to be corrected. The ledger stays.
import type { Database } from './database.ts';

/** Longer than messages are edited, so that `/digest why` can still tell of them for a while. */
const KEEP_RUNS_DAYS = 120;
const KEEP_DEEDS_DAYS = 400;
const DAY_MS = 86_400_000;

/** Deletes runs settled long ago with their messages, and deeds of more than a year. */
export async function forgetOld({ db }: Pick<Database, 'db'>, now: number): Promise<void> {
  await db
    .deleteFrom('run')
    .where('settled_at', '<', now - KEEP_RUNS_DAYS * DAY_MS)
    .execute();
  await db
    .deleteFrom('deed')
    .where('at', '<', now - KEEP_DEEDS_DAYS * DAY_MS)
    .execute();
}
