// Tests of the store run on SQLite always and on PostgreSQL when TEST_DATABASE_URL names a database that may be emptied.
import { type Database, openDatabase } from '#store/database.ts';
import { TABLES } from '#store/schema.ts';

const shared = process.env.TEST_DATABASE_URL;

/** Each database with how to open it empty; PostgreSQL is said to be skipped when it is. */
export const DATABASES: readonly { name: string; url: string | undefined; skip: boolean }[] = [
  { name: 'SQLite', url: 'sqlite::memory:', skip: false },
  {
    name: shared ? 'PostgreSQL' : 'PostgreSQL (skipped: set TEST_DATABASE_URL to a database that may be emptied)',
    url: shared,
    skip: shared === undefined,
  },
];

/** An open database without a row in it. */
export async function emptyDatabase(url: string): Promise<Database> {
  const database = await openDatabase(url);
  await empty(database);
  return database;
}

export async function empty({ db }: Database): Promise<void> {
  for (const table of [...TABLES, 'process' as const].reverse()) await db.deleteFrom(table).execute();
}
