// The data as the store has met them: every claim with the edition since which it says what it says.
import type { Database } from './database.ts';
import type { RecordedRow } from './schema.ts';

/** One thing that can be told. `version` changes when what is said changes; `told` is what is said. */
export type Recorded = {
  readonly claim: string;
  readonly record: string;
  readonly version: string;
  readonly told: string;
};

export type Edition = {
  readonly number: number;
  /** For every claim of this edition, the edition from which on it has said this. */
  readonly since: ReadonlyMap<string, number>;
  /** For every claim that an earlier edition had and this one has not, the edition that dropped it. */
  readonly gone: ReadonlyMap<string, number>;
  /** The first edition that held anything of a record. */
  readonly first: ReadonlyMap<string, number>;
};

const CHUNK = 500;

/**
 * Data that were replaced by newer ones come back as a new edition only after this long: until then a process that has
 * them is taken to be behind the others, not to have gone back on purpose.
 */
const BEHIND_MS = 10 * 60_000;

/**
 * Takes up the data a process has loaded: the newest edition when they are its data, else a new one. `version` must be
 * the same exactly for the same claims. A claim counts as changed when both its version and what is told differ, so that
 * another way of making versions corrects nothing. Data that another process has just replaced stay the edition they
 * were: the process that has them tells nothing until it has reloaded, or until it turns out to be meant.
 */
export function adopt(
  { transact, kind }: Database,
  version: string,
  claims: readonly Recorded[],
  now: number,
): Promise<Edition> {
  return transact(async (db) => {
    const newest = await db
      .selectFrom('edition')
      .selectAll()
      .orderBy('number', 'desc')
      .limit(1)
      .$if(kind === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    const rows = await db.selectFrom('recorded').selectAll().orderBy('edition').execute();
    if (newest?.version === version) return { number: newest.number, ...history(rows) };
    const behind = await editionBehind(db, version, now);
    if (behind !== undefined) return { number: behind, ...history(rows.filter(({ edition }) => edition <= behind)) };
    const number = (newest?.number ?? 0) + 1;
    const changed = changes(rows, claims, number);
    await db.insertInto('edition').values({ number, version, loaded_at: now }).execute();
    for (let i = 0; i < changed.length; i += CHUNK)
      await db
        .insertInto('recorded')
        .values(changed.slice(i, i + CHUNK))
        .execute();
    return { number, ...history([...rows, ...changed]) };
  });
}

/**
 * The data as an edition without writing one: for a terminal beside a running bot, whose data are the bot's business.
 * Where there is no edition yet, they become the first.
 */
export async function beside(
  database: Database,
  version: string,
  claims: readonly Recorded[],
  now: number,
): Promise<Edition> {
  const newest = await newestEdition(database);
  if (newest === 0) return adopt(database, version, claims, now);
  const rows = await database.db.selectFrom('recorded').selectAll().orderBy('edition').execute();
  const changed = changes(rows, claims, newest + 1);
  return { number: newest + (changed.length > 0 ? 1 : 0), ...history([...rows, ...changed]) };
}

/** The edition these data were, when they were replaced only lately. */
async function editionBehind(db: Database['db'], version: string, now: number): Promise<number | undefined> {
  const was = await db
    .selectFrom('edition')
    .select((select) => select.fn.max('number').as('number'))
    .where('version', '=', version)
    .executeTakeFirst();
  if (!was?.number) return undefined;
  const replaced = await db
    .selectFrom('edition')
    .select('loaded_at')
    .where('number', '=', was.number + 1)
    .executeTakeFirst();
  return replaced && now - replaced.loaded_at < BEHIND_MS ? was.number : undefined;
}

/** What an edition adds to the rows: claims that are new or say another thing, and those that are gone. */
function changes(rows: readonly RecordedRow[], claims: readonly Recorded[], edition: number): RecordedRow[] {
  const standing = new Map(rows.map((row) => [row.claim, row]));
  const held = new Set(claims.map(({ claim }) => claim));
  const said = claims.filter(({ claim, version, told }) => {
    const old = standing.get(claim);
    return old === undefined || old.version === '' || (old.version !== version && old.told !== told);
  });
  const gone = [...standing.values()].filter(({ claim, version }) => version !== '' && !held.has(claim));
  return [...said.map((claim) => ({ ...claim, edition })), ...gone.map((row) => ({ ...row, edition, version: '' }))];
}

/** Rows in order of edition, read as what stands since when. */
function history(rows: readonly RecordedRow[]): Omit<Edition, 'number'> {
  const [since, gone, first] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { claim, record, edition, version } of rows) {
    if (!first.has(record)) first.set(record, edition);
    (version === '' ? gone : since).set(claim, edition);
    (version === '' ? since : gone).delete(claim);
  }
  return { since, gone, first };
}

/** The newest edition any process has taken up; a process with an older one tells nothing. */
export async function newestEdition({ db }: Pick<Database, 'db'>): Promise<number> {
  const row = await db
    .selectFrom('edition')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** What claims said at given editions, by `claim@edition`. */
export async function saidBefore(
  { db }: Pick<Database, 'db'>,
  rows: readonly { readonly claim: string; readonly edition: number }[],
): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (let i = 0; i < rows.length; i += CHUNK) {
    const claims = rows.slice(i, i + CHUNK).map(({ claim }) => claim);
    for (const row of await db.selectFrom('recorded').selectAll().where('claim', 'in', claims).execute())
      said.set(`${row.claim}@${row.edition}`, row.told);
  }
  return said;
}
