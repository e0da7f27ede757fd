// How the tables came to be, step by step, for SQLite and PostgreSQL alike. A step that has been released is never edited.
import type { ColumnDataType, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Db = Kysely<unknown>;
const instant: ColumnDataType = 'bigint';

async function first(db: Db, serial: ColumnDataType): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('tenant')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('removed_at', instant)
    .execute();
  await schema
    .createTable('place')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull().references('tenant.id').onDelete('cascade'))
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('name', 'text')
    .execute();
  await schema
    .createTable('installation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant', 'text', (c) => c.notNull().references('tenant.id').onDelete('cascade'))
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('installed_at', instant, (c) => c.notNull())
    .execute();
  await schema
    .createTable('edition')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('loaded_at', instant, (c) => c.notNull())
    .execute();
  await schema
    .createTable('recorded')
    .addColumn('claim', 'text', (c) => c.notNull())
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('told', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recorded_pk', ['claim', 'edition'])
    .execute();
  await schema
    .createTable('process')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('seen_at', instant, (c) => c.notNull())
    .execute();
  await subscriptions(db);
  await deliveries(db, serial);
}

async function subscriptions({ schema }: Db): Promise<void> {
  await schema
    .createTable('subscription')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('place', 'text', (c) => c.notNull().references('place.id').onDelete('cascade'))
    .addColumn('rhythm', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('quiet', 'text', (c) => c.notNull())
    .addColumn('filter', 'text', (c) => c.notNull())
    .addColumn('nothing_new', 'text', (c) => c.notNull())
    .addColumn('cap', 'integer', (c) => c.notNull())
    .addColumn('since', 'text')
    .addColumn('baseline', 'integer', (c) => c.notNull())
    .addColumn('locale', 'text')
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('owner_left', instant)
    .addColumn('made_at', instant, (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due_at', instant, (c) => c.notNull())
    .addColumn('due_slot', 'text', (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('trouble', 'text')
    .execute();
  await schema.createIndex('subscription_due').on('subscription').columns(['state', 'due_at']).execute();
  await schema.createIndex('subscription_place').on('subscription').column('place').execute();
}

async function deliveries({ schema }: Db, serial: ColumnDataType): Promise<void> {
  await schema
    .createTable('run')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('subscription', 'text', (c) => c.notNull().references('subscription.id').onDelete('cascade'))
    .addColumn('slot', 'text', (c) => c.notNull())
    .addColumn('due_at', instant, (c) => c.notNull())
    .addColumn('missed', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('free_at', instant, (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('claimed_at', instant, (c) => c.notNull())
    .addColumn('composed_at', instant)
    .addColumn('settled_at', instant)
    .addColumn('tally', 'text')
    .addColumn('trouble', 'text')
    .execute();
  await schema.createIndex('run_open').on('run').columns(['state', 'free_at']).execute();
  await schema.createIndex('run_subscription').on('run').columns(['subscription', 'claimed_at']).execute();
  await schema
    .createTable('post')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('run', 'text', (c) => c.notNull().references('run.id').onDelete('cascade'))
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('page', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('message', 'text')
    .addColumn('sent_at', instant)
    .addColumn('settled_at', instant)
    .addColumn('maybe_repeated', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('post_run').on('post').column('run').execute();
  await schema.createIndex('post_place').on('post').columns(['place', 'state']).execute();
  await schema
    .createTable('told')
    .addColumn('place', 'text', (c) => c.notNull().references('place.id').onDelete('cascade'))
    .addColumn('claim', 'text', (c) => c.notNull())
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('post', 'text', (c) => c.notNull())
    .addColumn('told_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('told_pk', ['place', 'claim', 'edition'])
    .execute();
  await schema.createIndex('told_post').on('told').column('post').execute();
  await schema
    .createTable('amendment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('post', 'text', (c) => c.notNull().references('post.key').onDelete('cascade'))
    .addColumn('run', 'text', (c) => c.notNull().references('run.id').onDelete('cascade'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('free_at', instant, (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('amendment_open').on('amendment').columns(['state', 'free_at']).execute();
  await schema
    .createTable('deed')
    .addColumn('id', serial, (c) => c.primaryKey())
    .addColumn('place', 'text', (c) => c.notNull().references('place.id').onDelete('cascade'))
    .addColumn('subscription', 'text')
    .addColumn('at', instant, (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('deed_place').on('deed').columns(['place', 'at']).execute();
}

/** The steps in order. The one thing the two databases call differently is a number that counts by itself. */
export const migrationsFor = (kind: 'sqlite' | 'postgres'): Record<string, Migration> => ({
  '001-digests': { up: (db) => first(db, kind === 'sqlite' ? 'integer' : 'bigserial') },
  '002-audience': { up: ({ schema }) => schema.alterTable('place').addColumn('audience', 'text').execute() },
});
