// /digest list, show, preview, log: what a channel receives, from whom, how it fares, and what the next one would say.
import type { Answer, Block } from '#answer/answer.ts';
import { deedsOf } from '#store/deeds.ts';
import { saidBefore } from '#store/editions.ts';
import { runsOf } from '#store/runs.ts';
import type { RunRow, SubscriptionRow } from '#store/schema.ts';
import { subscriptionsOf } from '#store/subscriptions.ts';
import { nextThree, whatOf } from './answer-set.ts';
import { type Composition, compose } from './compose.ts';
import type { Tally } from './compose-run.ts';
import { newsOf, occasionOf, toldIn } from './compose-run.ts';
import { lookHere } from './look.ts';
import { type Desk, theOne } from './memory.ts';
import { settingsOf } from './settings.ts';

/** One line per subscription: what, when, whose, how it fares, last and next run. */
export async function list(desk: Desk): Promise<Answer> {
  const said = desk.context.words.digest.set;
  const before = await subscriptionsOf(desk.database, desk.place);
  if (before.length === 0) return said.none();
  const { trouble } = await lookHere(desk, [...new Set(before.map(({ owner }) => owner))]);
  // Who has left was noted while looking.
  const rows = await subscriptionsOf(desk.database, desk.place);
  const blocks: Block[] = trouble ? [said.cannotPostNow(trouble, desk.context.place!)] : [];
  for (const row of rows) blocks.push(...said.listed(await factsOf(row, desk)));
  return said.list(blocks, rows.length === 1 ? rows[0]!.id : undefined);
}

export async function show(id: string | undefined, desk: Desk): Promise<Answer> {
  const said = desk.context.words.digest.set;
  const found = await theOne(id, desk, 'digest show');
  if ('answer' in found) return found.answer;
  const { row } = found;
  const runs = await runsOf(desk.database, row.id, 3);
  return said.shown(
    await factsOf(row, desk),
    runs.map((run) => runSaid(run, row.zone)),
  );
}

/** What there is to say of a subscription; words put it in sentences. */
async function factsOf(row: SubscriptionRow, desk: Desk) {
  const [last] = await runsOf(desk.database, row.id, 1);
  return {
    id: row.id,
    what: whatOf(row, desk),
    rhythm: row.rhythm,
    zone: row.zone,
    owner: row.owner,
    ownerLeft: row.owner_left !== null,
    made: localTime(row.made_at, row.zone),
    state: row.state,
    health: { failures: row.failures, trouble: row.trouble },
    last: last && runSaid(last, row.zone),
    next: row.state === 'active' ? nextThree(row, desk.now) : [],
    quiet: row.quiet,
    cap: row.cap,
    nothingNew: settingsOf(row).nothingNew,
    since: row.since,
  };
}

/** A run as words need it. */
export const runSaid = (run: RunRow, zone: string) => ({
  slot: run.slot,
  state: run.state,
  trouble: run.trouble,
  tally: run.tally ? (JSON.parse(run.tally) as Tally) : undefined,
  settled: run.settled_at === null ? undefined : localTime(run.settled_at, zone),
});

/** `2026-11-25T09:00` on the wall of a zone. */
export const localTime = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** What the next digest would say if it came now. Nothing is written and nothing is sent. */
export async function composeNow(row: SubscriptionRow, desk: Desk): Promise<Composition> {
  const told = await desk.database.db.selectFrom('told').selectAll().where('place', '=', row.place).execute();
  const news = newsOf(row, told, desk.shelf);
  const before = await saidBefore(desk.database, toldIn(news));
  const run = { id: `${row.id}-preview`, slot: row.due_slot, due_at: Math.max(row.due_at, desk.now) };
  return compose(
    news,
    settingsOf(row),
    occasionOf(run, row, 0, desk.now),
    (claim, edition) => before.get(`${claim}@${edition}`) ?? '',
    { dataset: desk.shelf.dataset, words: desk.context.words },
  );
}

export async function preview(id: string | undefined, desk: Desk): Promise<Answer> {
  const said = desk.context.words.digest.set;
  const found = await theOne(id, desk, 'digest preview');
  if ('answer' in found) return found.answer;
  const { parts, changes, fresh, waiting } = await composeNow(found.row, desk);
  const counts = { changes: changes.length, fresh: fresh.length, waiting, messages: parts.length };
  return said.preview(
    found.row.id,
    counts,
    parts.flatMap(({ page }) => page.blocks),
    parts.flatMap(({ records }) => records),
  );
}

/** Who did what when, the last first. */
export async function log(desk: Desk): Promise<Answer> {
  const deeds = await deedsOf(desk.database, desk.place, 40);
  const zone = (await subscriptionsOf(desk.database, desk.place)).at(-1)?.zone ?? 'UTC';
  return desk.context.words.digest.set.log(
    zone,
    deeds.map(({ at, who, what, subscription, detail }) => ({
      at: localTime(at, zone),
      who,
      what,
      subscription: subscription ?? '',
      detail,
    })),
  );
}
