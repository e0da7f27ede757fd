// The ledger of what channels were told, and the messages that told it. Both are written before anything is sent.
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { AmendmentRow, PostRow, RunRow, SubscriptionRow, Tables, ToldRow } from './schema.ts';

/** What a run will say: its messages, the claims each tells, and the earlier messages it corrects. */
export type Composed = {
  readonly posts: readonly Pick<PostRow, 'key' | 'part' | 'page'>[];
  readonly told: readonly Pick<ToldRow, 'claim' | 'edition' | 'record' | 'version' | 'post'>[];
  readonly amendments: readonly Pick<PostRow, 'key' | 'page'>[];
  /** JSON, for `/digest why`. */
  readonly tally: string;
};

/** What a channel knows when a run of it is composed. */
export type Known = {
  readonly subscription: SubscriptionRow;
  readonly told: readonly ToldRow[];
  readonly db: Transaction<Tables>;
};

export type Written =
  | { readonly kind: 'composed'; readonly posts: readonly PostRow[]; readonly amendments: number }
  /** Part of it may already stand: it is finished as it was composed. */
  | { readonly kind: 'begun'; readonly posts: readonly PostRow[] }
  /** Another run of the channel has something composed that does not stand yet: only one at a time, or a run could build on what is never sent. */
  | { readonly kind: 'busy' }
  /** The subscription is no longer active: nothing was sent and nothing counts as told. */
  | { readonly kind: 'dropped' }
  /** Another process holds the run now. */
  | { readonly kind: 'lost' };

/**
 * Composes a run and writes it down, in one transaction that holds the channel: no two runs of one channel, of one
 * subscription or several, can tell the same thing. A run of which nothing was sent is composed anew.
 */
export function writeDown(
  { transact, kind }: Database,
  run: RunRow,
  now: number,
  compose: (known: Known) => Promise<Composed>,
): Promise<Written> {
  return transact(async (db): Promise<Written> => {
    const held = await db
      .selectFrom('run')
      .select('id')
      .where('id', '=', run.id)
      .where('holder', '=', run.holder)
      .where('state', '=', 'open')
      .executeTakeFirst();
    const subscription = await db
      .selectFrom('subscription')
      .selectAll()
      .where('id', '=', run.subscription)
      .executeTakeFirst();
    if (!held || !subscription) return { kind: 'lost' };
    await db
      .selectFrom('place')
      .select('id')
      .where('id', '=', subscription.place)
      .$if(kind === 'postgres', (query) => query.forUpdate())
      .execute();
    const posts = await postsOf({ db }, run.id);
    if (posts.some(({ state }) => state !== 'waiting')) return { kind: 'begun', posts };
    if (await isBusy(db, run.id, subscription.place)) return { kind: 'busy' };
    if (posts.length > 0) await unwrite(db, run.id);
    if (subscription.state !== 'active') {
      await db.updateTable('run').set({ state: 'dropped', settled_at: now }).where('id', '=', run.id).execute();
      return { kind: 'dropped' };
    }
    const told = await db.selectFrom('told').selectAll().where('place', '=', subscription.place).execute();
    const composed = await compose({ subscription, told, db });
    return { kind: 'composed', ...(await write(db, run, subscription.place, composed, now)) };
  });
}

async function isBusy(db: Transaction<Tables>, run: string, place: string): Promise<boolean> {
  const other = await db
    .selectFrom('post')
    .innerJoin('run', 'run.id', 'post.run')
    .select('run.id')
    .where('post.place', '=', place)
    .where('post.state', '!=', 'stands')
    .where('run.state', '=', 'open')
    .where('run.id', '!=', run)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

async function write(db: Transaction<Tables>, run: RunRow, place: string, composed: Composed, now: number) {
  const posts = composed.posts.map(
    (post): PostRow => ({
      ...post,
      run: run.id,
      place,
      state: 'waiting',
      message: null,
      sent_at: null,
      settled_at: null,
      maybe_repeated: 0,
    }),
  );
  if (posts.length > 0) await db.insertInto('post').values(posts).execute();
  const told = composed.told.map((row) => ({ ...row, place, told_at: now }));
  if (told.length > 0) await db.insertInto('told').values(told).execute();
  const amendments = composed.amendments.map(
    ({ key }): AmendmentRow => ({
      id: `${run.id}/${key}`,
      post: key,
      run: run.id,
      state: 'waiting',
      free_at: now,
      attempts: 0,
    }),
  );
  for (const { key, page } of composed.amendments)
    await db.updateTable('post').set({ page }).where('key', '=', key).execute();
  if (amendments.length > 0) await db.insertInto('amendment').values(amendments).execute();
  await db.updateTable('run').set({ composed_at: now, tally: composed.tally }).where('id', '=', run.id).execute();
  return { posts, amendments: amendments.length };
}

/** Takes back what was written for messages of a run that were never sent. */
async function unwrite(db: Transaction<Tables>, run: string): Promise<void> {
  const unsent = db.selectFrom('post').select('key').where('run', '=', run).where('state', '=', 'waiting');
  await db.deleteFrom('told').where('post', 'in', unsent).execute();
  await db.deleteFrom('amendment').where('run', '=', run).where('state', '=', 'waiting').execute();
  await db.deleteFrom('post').where('run', '=', run).where('state', '=', 'waiting').execute();
}

/** Ends a run whose rest can never be sent, and the subscription with it: what was not sent counts as not told. */
export function retire({ transact }: Database, run: RunRow, trouble: string, now: number): Promise<void> {
  return transact(async (db) => {
    await db
      .updateTable('post')
      .set({ state: 'waiting' })
      .where('run', '=', run.id)
      .where('state', '=', 'sending')
      .execute();
    await unwrite(db, run.id);
    await db.updateTable('run').set({ state: 'dropped', settled_at: now, trouble }).where('id', '=', run.id).execute();
    await db
      .updateTable('subscription')
      .set(({ eb }) => ({ state: 'ended', trouble, failures: eb('failures', '+', 1) }))
      .where('id', '=', run.subscription)
      .execute();
  });
}

/** The messages of a run, in order. */
export const postsOf = ({ db }: Pick<Database, 'db'>, run: string): Promise<PostRow[]> =>
  db.selectFrom('post').selectAll().where('run', '=', run).orderBy('part').execute();

/**
 * Writes that a message is about to be sent, if its run is held until then; else false, and it must not be sent.
 * `again`: the platform could not say whether it already stands.
 */
export async function markSending(
  { db }: Pick<Database, 'db'>,
  key: string,
  { holder, now, until, again }: { holder: string; now: number; until: number; again: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('post')
    .set(({ eb }) => ({
      state: 'sending',
      sent_at: eb.fn.coalesce('sent_at', eb.val(now)),
      ...(again ? { maybe_repeated: eb('maybe_repeated', '+', 1) } : {}),
    }))
    .where('key', '=', key)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('run')
          .select('run.id')
          .whereRef('run.id', '=', 'post.run')
          .where('run.holder', '=', holder)
          .where('run.state', '=', 'open')
          .where('run.free_at', '>', until),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Writes that a message certainly was not sent. */
export async function markUnsent({ db }: Pick<Database, 'db'>, key: string): Promise<void> {
  await db.updateTable('post').set({ state: 'waiting', sent_at: null }).where('key', '=', key).execute();
}

export async function markStanding(
  { db }: Pick<Database, 'db'>,
  key: string,
  message: string,
  now: number,
): Promise<void> {
  await db.updateTable('post').set({ state: 'stands', message, settled_at: now }).where('key', '=', key).execute();
}

/** The ledger's rows of one record in one channel, oldest first, each with the message that told it. */
export const toldOf = ({ db }: Pick<Database, 'db'>, place: string, record: string) =>
  db
    .selectFrom('told')
    .leftJoin('post', 'post.key', 'told.post')
    .select(['told.claim', 'told.edition', 'told.post', 'told.told_at', 'post.state', 'post.message'])
    .where('told.place', '=', place)
    .where('told.record', '=', record)
    .orderBy('told.told_at')
    .execute();
