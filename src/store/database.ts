// Opens what is remembered: a SQLite file by default, PostgreSQL when several processes share it. The same tables and queries on both.
import { Kysely, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from './migrations.ts';
import type { Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

export type Db = Kysely<Tables>;

export type Database = {
  readonly db: Db;
  readonly kind: 'sqlite' | 'postgres';
  /** Runs `work` in a transaction, again when another process got in its way. It must do nothing but query. */
  transact<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The store could not be opened or written; the message is one line for the operator, without the password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Opens `sqlite:FILE`, `sqlite::memory:` or `postgres://…` and brings its tables up to date. Throws StoreError. */
export async function openDatabase(url: string, { connections = 16 } = {}): Promise<Database> {
  const kind = url.startsWith('sqlite:') ? 'sqlite' : 'postgres';
  const dialect =
    kind === 'sqlite'
      ? sqliteDialect(url.slice('sqlite:'.length))
      : (await import('./postgres.ts')).postgresDialect(url, connections);
  const db = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrationsFor(kind) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StoreError(`Cannot open the database ${withoutPassword(url)}: ${reason}`);
  }
  return { db, kind, transact: (work) => again(() => db.transaction().execute(work)), close: () => db.destroy() };
}

const withoutPassword = (url: string): string => url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1@');

/** Serialisation failure, deadlock, unique key lost to another process; SQLite's busy. */
const PASSING = new Set(['40001', '40P01', '23505', 'ERR_SQLITE_ERROR']);
const BUSY = new Set([5, 6, 517]);
const TIMES = 5;

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (error) {
      const { code, errcode } = error as { code?: string; errcode?: number };
      const passing = PASSING.has(code ?? '') && (errcode === undefined || BUSY.has(errcode));
      if (!passing || time === TIMES) throw error;
    }
  }
}
