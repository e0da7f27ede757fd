// /digest why: every stage of one run, or of one record in this channel: told, waiting, not wanted, not news, and why.
import type { Answer } from '#answer/answer.ts';
import { postsOf, toldOf } from '#store/ledger.ts';
import { findRun, runsOf } from '#store/runs.ts';
import type { PostRow, RunRow, SubscriptionRow } from '#store/schema.ts';
import { findSubscription, subscriptionsOf } from '#store/subscriptions.ts';
import { localTime, runSaid } from './answer-look.ts';
import { nextThree, whatOf } from './answer-set.ts';
import { newsOf } from './compose-run.ts';
import type { Desk } from './memory.ts';
import { isNew } from './news.ts';
import { settingsOf } from './settings.ts';
import { headOf, type Tiding } from './tidings.ts';
import { meets, sayCondition } from './wanted.ts';

/** A run's id, or that of one of its messages. */
const RUN = /^([a-z0-9]+)-(\d{10})(?:-\d+)?$/;

export async function why(about: string, desk: Desk): Promise<Answer> {
  const typed = about.trim().toLowerCase();
  const run = RUN.exec(typed);
  if (run) return whyRun(`${run[1]}-${run[2]}`, desk);
  const subscription = await findSubscription(desk.database, typed);
  if (subscription?.place === desk.place) {
    const [last] = await runsOf(desk.database, subscription.id, 1);
    return last
      ? whyRun(last.id, desk)
      : desk.context.words.digest.why.notYetRun(subscription.id, subscription.zone, nextThree(subscription, desk.now));
  }
  return whyRecord(about, desk);
}

async function whyRun(id: string, desk: Desk): Promise<Answer> {
  const { set, why } = desk.context.words.digest;
  const run = await findRun(desk.database, id);
  const row = run && (await findSubscription(desk.database, run.subscription));
  if (!run || !row || row.place !== desk.place) return set.noSuch(id);
  const posts = await postsOf(desk.database, run.id);
  return why.whyRun(run.id, row.id, stagesOf(run, row, posts));
}

/** The stages of a run, in local time. */
export function stagesOf(run: RunRow, { zone }: Pick<SubscriptionRow, 'zone'>, posts: readonly PostRow[]) {
  const at = (time: number | null): string | undefined => (time === null ? undefined : localTime(time, zone));
  return {
    ...runSaid(run, zone),
    zone,
    claimed: localTime(run.claimed_at, zone),
    holder: run.holder,
    attempts: run.attempts,
    composed: at(run.composed_at),
    posts: posts.map(({ part, state, sent_at, settled_at, maybe_repeated, message }) => ({
      part,
      state,
      sent: at(sent_at),
      settled: at(settled_at),
      mayHaveRepeated: maybe_repeated > 0,
      message: message ?? undefined,
    })),
  };
}

async function whyRecord(about: string, desk: Desk): Promise<Answer> {
  const { context, shelf } = desk;
  const said = context.words.digest.why;
  const resolved = context.names.resolve(about, { kinds: ['event', 'quote', 'position'] });
  const id = shelf.tidings.all.has(about) ? about : resolved.kind === 'one' ? resolved.match.id : undefined;
  const tiding = id === undefined ? undefined : shelf.tidings.all.get(id);
  if (!tiding) return said.noTiding(about);
  const told = await toldOf(desk.database, desk.place, tiding.id);
  const rows = await subscriptionsOf(desk.database, desk.place);
  const zone = rows.at(-1)?.zone ?? 'UTC';
  const lines = [];
  for (const row of rows) lines.push(said.itemOf(row.id, await standingOf(tiding, row, desk)));
  return said.whyRecord(
    headOf(tiding, shelf.dataset),
    tiding.id,
    shelf.edition.first.get(tiding.id) ?? shelf.edition.number,
    told.map((row) => ({ at: localTime(row.told_at, zone), post: row.post, stands: row.state === 'stands' })),
    lines,
  );
}

/** Where a tiding stands with one subscription that has not told it. */
async function standingOf(tiding: Tiding, row: SubscriptionRow, desk: Desk) {
  const { wanted } = settingsOf(row);
  const conditions = wanted.conditions.map((condition) => ({
    says: sayCondition(condition, desk.shelf.dataset, desk.context.words),
    met: meets(tiding, condition),
  }));
  const asked = { baseline: row.baseline, since: row.since ?? undefined };
  const told = await desk.database.db.selectFrom('told').selectAll().where('place', '=', row.place).execute();
  const news = newsOf(row, told, desk.shelf);
  const line = [...news.changes.map(({ record }) => record), ...news.fresh.map(({ id }) => id)].indexOf(tiding.id);
  return {
    what: whatOf(row, desk),
    state: row.state,
    match: wanted.match,
    conditions,
    isNew: isNew(tiding, asked, desk.shelf.edition),
    /** Its place in the queue, from 1; 0 when it is not waiting. */
    waiting: line + 1,
    cap: row.cap,
    zone: row.zone,
    next: row.state === 'active' ? nextThree(row, desk.now) : [],
  };
}
