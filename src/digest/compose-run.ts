// Composes one run from what its channel knows: the news, the pages, the ledger's rows and the earlier messages to edit.
import type { Page } from '#answer/page.ts';
import { postsThatTold } from '#store/amendments.ts';
import { saidBefore } from '#store/editions.ts';
import type { Composed, Known } from '#store/ledger.ts';
import type { RunRow, SubscriptionRow, ToldRow } from '#store/schema.ts';
import { changeSubscription } from '#store/subscriptions.ts';
import { AMEND_DAYS, amend } from './amend.ts';
import { type Composition, compose, type Occasion } from './compose.ts';
import { type News, newsFor } from './news.ts';
import { isQuiet } from './quiet.ts';
import { clockTime } from './rhythm.ts';
import { moveOn, scheduleOf, settingsOf } from './settings.ts';
import type { Shelf, Works } from './works.ts';

const DAY_MS = 86_400_000;

/** Counts of a composition, kept with the run for `/digest why`. */
export type Tally = {
  readonly edition: number;
  readonly changes: number;
  readonly fresh: number;
  readonly waiting: number;
  readonly missed: number;
  readonly lateMs: number;
  readonly amended: number;
  /** It came late, on a quiet day, and left everything to the next run. */
  readonly quiet?: true;
};

/** To be called in the transaction that writes it down. A run that starts late takes along the slots it overslept. */
export async function composeRun(run: RunRow, { subscription, told, db }: Known, works: Works): Promise<Composed> {
  const now = works.now();
  const shelf = works.shelf();
  let { missed } = run;
  if (subscription.due_at <= now) {
    const { missed: more, ...next } = moveOn(subscription, now);
    missed += 1 + more;
    await changeSubscription({ db }, subscription.id, next);
  }
  const occasion = occasionOf(run, subscription, missed, now);
  if (occasion.quiet) return nothingSent(occasion, shelf);
  const news = newsOf(subscription, told, shelf);
  const before = await saidBefore({ db }, toldIn(news));
  const words = works.wordsFor(subscription.locale ?? undefined);
  const composition = compose(
    news,
    settingsOf(subscription),
    occasion,
    (claim, edition) => before.get(`${claim}@${edition}`) ?? '',
    { dataset: shelf.dataset, words },
  );
  const amendments = await amendmentsOf(composition, subscription, occasion.today, now, { db }, works);
  const tally: Tally = {
    edition: shelf.edition.number,
    changes: composition.changes.length,
    fresh: composition.fresh.length,
    waiting: composition.waiting,
    missed,
    lateMs: occasion.lateMs,
    amended: amendments.length,
  };
  return {
    posts: composition.parts.map(({ key, page }, i) => ({ key, part: i + 1, page: JSON.stringify(page) })),
    told: ledgerRows(composition, shelf),
    amendments,
    tally: JSON.stringify(tally),
  };
}

/** A run that comes late, on a quiet day: what it would have told waits for the next one. */
function nothingSent({ missed, lateMs }: Occasion, { edition }: Shelf): Composed {
  const counts = { changes: 0, fresh: 0, waiting: 0, amended: 0 };
  const tally: Tally = { edition: edition.number, ...counts, missed, lateMs, quiet: true };
  return { posts: [], told: [], amendments: [], tally: JSON.stringify(tally) };
}

export const newsOf = (row: SubscriptionRow, told: readonly ToldRow[], { tidings, edition }: Shelf): News =>
  newsFor(
    told,
    { wanted: settingsOf(row).wanted, baseline: row.baseline, since: row.since ?? undefined },
    tidings,
    edition,
  );

/** What the corrections refer back to. */
export const toldIn = ({ changes }: News): { claim: string; edition: number }[] =>
  changes.flatMap(({ changed }) => changed.map(({ claim, toldIn }) => ({ claim, edition: toldIn })));

export function occasionOf(
  run: Pick<RunRow, 'id' | 'slot' | 'due_at'>,
  row: SubscriptionRow,
  missed: number,
  now: number,
): Occasion {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(row.zone).toPlainDate();
  const { rhythm, quiet } = scheduleOf(row);
  return {
    ...{ subscription: row.id, run: run.id, slot: run.slot, zone: row.zone, today: today.toString(), missed },
    lateMs: Math.max(0, now - run.due_at),
    firstOfDay: run.slot.slice(11) === clockTime(rhythm.times[0]!),
    quiet: isQuiet(quiet, today),
  };
}

/** The ledger's rows: every claim of every line, under the message it stands in. */
function ledgerRows({ parts, changes, fresh }: Composition, { edition }: Shelf): Composed['told'] {
  const postOf = new Map(parts.flatMap(({ key, records }) => records.map((record) => [record, key] as const)));
  const ofChanges = changes.flatMap(({ record, changed, added }) => [
    ...changed.map((c) => ({ claim: c.claim, edition: c.edition, record, version: c.now?.version ?? '' })),
    ...added.map((a) => ({ claim: a.claim.claim, edition: a.edition, record, version: a.claim.version })),
  ]);
  const ofFresh = fresh.flatMap(({ id, claims }) =>
    claims.map(({ claim, version }) => ({ claim, edition: edition.since.get(claim)!, record: id, version })),
  );
  return [...ofChanges, ...ofFresh].map((row) => ({ ...row, post: postOf.get(row.record)! }));
}

async function amendmentsOf(
  { changes }: Composition,
  { place, locale }: SubscriptionRow,
  day: string,
  now: number,
  db: Pick<Works['database'], 'db'>,
  works: Works,
): Promise<Composed['amendments']> {
  const records = changes.map(({ record }) => record);
  const posts = await postsThatTold(db, place, records, now - AMEND_DAYS * DAY_MS);
  const house = { dataset: works.shelf().dataset, words: works.wordsFor(locale ?? undefined) };
  return posts.map(({ key, page }) => ({
    key,
    page: JSON.stringify(amend(JSON.parse(page) as Page, changes, day, house)),
  }));
}
