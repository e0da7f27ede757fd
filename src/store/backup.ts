// Back-up and restore: every row as a line of JSON, the same for SQLite and PostgreSQL, so that one can become the other.

import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { finished } from 'node:stream/promises';
import type { Kysely, Transaction } from 'kysely';
import { type Database, StoreError } from './database.ts';
import { TABLES, type Tables } from './schema.ts';

const FORMAT = 'backchannel-backup-1';
const CHUNK = 400;

type Table = (typeof TABLES)[number];
type Row = Record<string, unknown>;

/** Writes everything, as of one moment, to a file; tokens stay sealed. Returns how many rows. The file appears whole. */
export async function backUp({ db }: Database, file: string): Promise<number> {
  const draft = `${file}.part`;
  const out = createWriteStream(draft, { mode: 0o600 });
  const done = finished(out);
  const write = (line: unknown): unknown =>
    out.write(`${JSON.stringify(line)}\n`) || new Promise((resolve) => out.once('drain', resolve));
  let rows = 0;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await write({ format: FORMAT });
      for (const table of TABLES)
        for await (const row of rowsOf(trx, table)) {
          await write([table, row]);
          rows++;
        }
    });
  // The last line says that none is missing.
  await write({ rows });
  out.end();
  await done;
  await rename(draft, file);
  return rows;
}

/** Rows of a table in the order of its key, some at a time: a ledger may be larger than memory. */
async function* rowsOf(trx: Transaction<Tables>, table: Table): AsyncGenerator<Row> {
  // The tables share this query; which of them it is, kysely's types cannot follow.
  const from = trx as unknown as Kysely<Record<Table, Record<string, string | number>>>;
  const key = KEYS[table];
  for (let last: Row | undefined; ; ) {
    const after = last;
    const rows: Row[] = await from
      .selectFrom(table)
      .selectAll()
      .$if(after !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          key.length === 1
            ? eb(key[0]!, '>', after![key[0]!] as string)
            : eb(
                refTuple(...(key as [string, string])),
                '>',
                tuple(...(key.map((k) => after![k]) as [string, string])),
              ),
        ),
      )
      .$call((query) => key.reduce((sorted, column) => sorted.orderBy(column), query))
      .limit(CHUNK)
      .execute();
    yield* rows;
    if (rows.length < CHUNK) return;
    last = rows.at(-1);
  }
}

/** What each table's rows are known by. */
const KEYS: Readonly<Record<Table, readonly string[]>> = {
  tenant: ['id'],
  place: ['id'],
  installation: ['id'],
  edition: ['number'],
  recorded: ['claim', 'edition'],
  subscription: ['id'],
  run: ['id'],
  post: ['key'],
  told: ['place', 'claim', 'edition'],
  amendment: ['id'],
  deed: ['id'],
};

/** Puts a back-up into an empty database, whole or not at all. Throws StoreError, naming what is wrong. */
export async function restore({ db }: Database, file: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    for (const table of TABLES)
      if (await trx.selectFrom(table).selectAll().limit(1).executeTakeFirst())
        throw new StoreError(`The database is not empty (${table} has rows); restore into a new one`);
    let [rows, said]: [number, number | undefined] = [0, undefined];
    let held: { table: Table; rows: Row[] } = { table: TABLES[0], rows: [] };
    const flush = async (): Promise<void> => {
      if (held.rows.length > 0)
        await trx
          .insertInto(held.table as keyof Tables)
          .values(held.rows as never)
          .execute();
      rows += held.rows.length;
      held = { table: held.table, rows: [] };
    };
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const read = JSON.parse(line) as { format?: string; rows?: number } | [Table, Row];
      if (!Array.isArray(read)) {
        if (read.format !== undefined && read.format !== FORMAT)
          throw new StoreError(`${file} is not a back-up of ours`);
        said = read.rows ?? said;
        continue;
      }
      const [table, row] = read;
      if (!TABLES.includes(table)) throw new StoreError(`${file} has rows of a table that is not ours`);
      if (table !== held.table || held.rows.length >= CHUNK) await flush();
      // Deeds are numbered by the database they are in; they come in the order they were done.
      const { id, ...rest } = row;
      held = { table, rows: [...held.rows, table === 'deed' ? rest : { id, ...rest }].map(withoutNothing) };
    }
    await flush();
    if (said !== rows)
      throw new StoreError(`${file} is cut short: it holds ${rows} rows of ${said ?? 'an unknown number'}`);
    return rows;
  });
}

const withoutNothing = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
