// The digest's own command line, wired: environment, record, store, and a messenger that prints.
import dotenv from 'dotenv';
import type { Page } from '#answer/page.ts';
import { ConfigError, readEnv } from '#config/env.ts';
import type { Context } from '#core/command.ts';
import { loadDataset } from '#dataset/load.ts';
import { DataError } from '#dataset/problem.ts';
import { composeNow } from '#digest/answer-look.ts';
import { nextThree, whatOf } from '#digest/answer-set.ts';
import { stagesOf } from '#digest/answer-why.ts';
import type { Desk } from '#digest/memory.ts';
import type { Messenger } from '#digest/messenger.ts';
import { shelve } from '#digest/works.ts';
import { createNames } from '#names/create.ts';
import { toTerminal } from '#render/terminal.ts';
import { type Database, openDatabase, StoreError } from '#store/database.ts';
import { beside, newestEdition } from '#store/editions.ts';
import { postsOf } from '#store/ledger.ts';
import { runsOf } from '#store/runs.ts';
import { findSubscription } from '#store/subscriptions.ts';
import { en } from '#words/en.ts';
import { openDigests } from './digests.ts';

const say = (text: string): boolean => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

/** Resolves to the exit status: 0 done, 1 failed, 2 the line could not be read. */
export async function main(args: readonly string[]): Promise<number> {
  const [flag, id, ...more] = args;
  if (more.length > 0 || (flag !== undefined && (flag !== '--preview' || id === undefined))) {
    complain('Usage: npm run digest            tell what is due in the terminal');
    complain('       npm run digest -- --preview ID   every stage of one digest, sending nothing');
    return 2;
  }
  dotenv.config({ quiet: true });
  try {
    const env = readEnv(process.env);
    const now = env.NOW === undefined ? Date.now() : Date.parse(env.NOW);
    const database = await openDatabase(env.DATABASE_URL, { connections: 2 });
    const dataset = await loadDataset(env.DATA_DIR);
    if (id === undefined) {
      const digests = await openDigests({
        database,
        dataset,
        ways: { terminal: printer },
        wordsFor: () => en,
        now: () => now,
      });
      await digests.clock.tick();
      await digests.close();
      return 0;
    }
    const status = await preview(id, database, dataset, now);
    await database.close();
    return status;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DataError || error instanceof StoreError)) throw error;
    complain(error.message);
    return 1;
  }
}

const show = (page: Page): boolean => say(toTerminal(page, en, { columns: process.stdout.columns ?? 80, rich: false }));

/** What was printed stands, and nobody can print it again; a correction is told by the digest that makes it. */
const printer: Messenger = {
  async post(_where, page, key) {
    show(page);
    return { message: key };
  },
  async edit() {},
  lookUp: async () => 'unknown',
  async tell(_where, _person, page) {
    show(page);
  },
  look: async () => ({ gone: [] }),
};

async function preview(
  id: string,
  database: Database,
  dataset: Awaited<ReturnType<typeof loadDataset>>,
  now: number,
): Promise<number> {
  const row = await findSubscription(database, id.toLowerCase());
  if (!row) {
    complain(`There is no digest ${id}.`);
    return 1;
  }
  const shelf = await shelve(database, dataset, now, beside);
  const context: Context = {
    dataset,
    names: createNames(dataset),
    words: en,
    now: new Date(now).toISOString(),
    page: 1,
    asker: { id: 'terminal', roles: ['anyone'] },
    commands: new Map(),
  };
  const desk: Desk = { database, shelf, context, place: row.place, now };
  const told = await database.db.selectFrom('told').select('claim').where('place', '=', row.place).execute();
  const composition = await composeNow(row, desk);
  const [last] = await runsOf(database, row.id, 1);
  if (last)
    say(
      [`Last run ${last.id}:`, ...en.digest.why.stages(stagesOf(last, row, await postsOf(database, last.id))), ''].join(
        '\n',
      ),
    );
  const ahead = en.digest.why.ahead({
    id: row.id,
    state: row.state,
    where: row.place,
    what: whatOf(row, desk),
    rhythm: row.rhythm,
    zone: row.zone,
    next: row.state === 'active' ? nextThree(row, now) : [],
    edition: shelf.edition.number,
    newest: await newestEdition(database),
    toldClaims: told.length,
    changes: composition.changes.length,
    fresh: composition.fresh.length,
    waiting: composition.waiting,
    messages: composition.parts.length,
    health: row.trouble,
  });
  say(['If it came now:', ...ahead, ''].join('\n'));
  for (const { page } of composition.parts) show(page);
  return 0;
}
