// /digest subscribe, pause, resume, remove: what changes what a channel receives. Each change is noted with who made it.
import { randomInt } from 'node:crypto';
import type { Answer, Day, Line } from '#answer/answer.ts';
import { meant } from '#core/meant.ts';
import type { EventType, Topic } from '#dataset/event.ts';
import { noteDeed } from '#store/deeds.ts';
import { newestEdition } from '#store/editions.ts';
import type { SubscriptionRow } from '#store/schema.ts';
import { addSubscription, changeSubscription, subscriptionsOf } from '#store/subscriptions.ts';
import type { NothingNew } from './compose.ts';
import { nextSlots } from './due.ts';
import { lookHere } from './look.ts';
import { type Desk, settle, theOne } from './memory.ts';
import { readQuiet, writeQuiet } from './quiet.ts';
import { readRhythm } from './rhythm.ts';
import { nextDue, scheduleOf, settingsOf } from './settings.ts';
import { type Condition, sayWanted, type Wanted } from './wanted.ts';

/** The options of `/digest subscribe`, as declared in commands/digest.ts. */
export type Wish = {
  readonly rhythm: string;
  readonly zone?: string | undefined;
  readonly about?: string | undefined;
  readonly with?: string | undefined;
  readonly place?: string | undefined;
  readonly topic?: Topic | undefined;
  readonly type?: EventType | undefined;
  readonly match?: 'all' | 'any' | undefined;
  readonly quiet?: string | undefined;
  readonly 'nothing-new'?: NothingNew | undefined;
  readonly cap?: number | undefined;
  readonly since?: Day | undefined;
};

const MOST_PER_CHANNEL = 20;
const CAP = 12;

export async function subscribe(wish: Wish, desk: Desk): Promise<Answer> {
  const { words } = desk.context;
  const said = words.digest.set;
  const read = readRhythm(wish.rhythm);
  if ('problem' in read) return said.rhythmProblem(wish.rhythm, read.problem);
  const quiet = wish.quiet === undefined ? '' : readQuiet(wish.quiet);
  if (quiet === undefined) return said.quietProblem(wish.quiet!);
  const wanted = wantedBy(wish, desk);
  if ('answer' in wanted) return wanted.answer;
  const { trouble } = await lookHere(desk, []);
  if (trouble) return said.cannotPost(trouble, desk.context.place!, lineFor(wish));
  const others = await subscriptionsOf(desk.database, desk.place);
  if (others.length >= MOST_PER_CHANNEL) return said.tooMany(MOST_PER_CHANNEL);
  const row: SubscriptionRow = {
    id: newId(),
    place: desk.place,
    rhythm: read.rhythm.text,
    zone: zoneOf(wish.zone ?? others.at(-1)?.zone ?? 'UTC'),
    quiet: quiet === '' ? '' : writeQuiet(quiet),
    filter: JSON.stringify(wanted.wanted),
    nothing_new: wish['nothing-new'] ?? 'silent',
    cap: wish.cap ?? CAP,
    since: wish.since === 'today' ? desk.context.now.slice(0, 10) : (wish.since ?? null),
    baseline: await newestEdition(desk.database),
    locale: null,
    owner: desk.context.asker.id,
    owner_left: null,
    made_at: desk.now,
    state: 'active',
    due_at: 0,
    due_slot: '',
    failures: 0,
    trouble: null,
  };
  const made = { ...row, ...nextDue(scheduleOf(row), desk.place, desk.now) };
  await settle(desk);
  await desk.database.transact(async (db) => {
    await addSubscription({ db }, made);
    await noteDeed({ db }, deed(desk, made.id, 'subscribed', said.summary(whatOf(made, desk), made.rhythm, made.zone)));
  });
  return said.subscribed(made.id, whatOf(made, desk), made, nextThree(made, desk.now), {
    zoneGiven: wish.zone !== undefined,
    since: made.since,
    quiet: made.quiet,
    cap: made.cap,
    nothingNew: row.nothing_new as NothingNew,
  });
}

/** Six letters and digits that cannot be mistaken for each other when read aloud. */
const newId = (): string => Array.from({ length: 6 }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[randomInt(31)]).join('');

/** The zone as the platform writes it. */
const zoneOf = (zone: string): string => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;

export const whatOf = (row: SubscriptionRow, { shelf, context }: Desk): string =>
  sayWanted(settingsOf(row).wanted, shelf.dataset, context.words);

/** Local dates and times of the next three runs. */
export const nextThree = (row: SubscriptionRow, now: number): string[] =>
  nextSlots(scheduleOf(row), now, 3).map(({ key }) => key);

/** The wish as it was typed, to be asked again. */
const lineFor = (wish: Wish): Line => ({
  command: 'digest subscribe',
  given: Object.fromEntries(Object.entries(wish).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]]))),
});

function wantedBy(wish: Wish, desk: Desk): { wanted: Wanted } | { answer: Answer } {
  const conditions: Condition[] = [];
  const { given } = lineFor(wish);
  for (const option of ['about', 'with', 'place'] as const) {
    const typed = wish[option];
    if (typed === undefined) continue;
    const read = conditionOf(typed, option, given, desk);
    if ('answer' in read) return read;
    conditions.push(read.condition);
  }
  if (wish.topic) conditions.push({ kind: 'topic', topic: wish.topic });
  if (wish.type) conditions.push({ kind: 'type', type: wish.type });
  return { wanted: { match: wish.match ?? 'all', conditions } };
}

const KINDS = ['person', 'post', 'organization', 'place', 'vessel', 'term'] as const;

/** A record when one is meant for certain, a choice when several are, else plain words. */
function conditionOf(
  typed: string,
  option: 'about' | 'with' | 'place',
  given: Record<string, string>,
  { context }: Desk,
): { condition: Condition } | { answer: Answer } {
  const scope = { kinds: option === 'place' ? (['place'] as const) : KINDS };
  const found = context.names.resolve(typed, scope);
  if (found.kind === 'none' && option !== 'place') return { condition: { kind: 'says', words: typed } };
  const read = meant(typed, scope, { command: 'digest subscribe', option, given }, context);
  if ('answer' in read) return read;
  const record = context.dataset.find(read.match.id);
  // Events do not name terms; they use them.
  if (record?.kind === 'term') return { condition: { kind: 'says', words: record.record.name } };
  return { condition: { kind: 'names', id: read.match.id } };
}

const deed = (desk: Desk, subscription: string, what: string, detail: string) => ({
  place: desk.place,
  subscription,
  at: desk.now,
  who: desk.context.asker.id,
  what,
  detail,
});

type Change = 'paused' | 'resumed' | 'removed';

/** Pausing and removing keep what the channel was told; resuming tells what was recorded meanwhile at the next run. */
export async function change(id: string | undefined, what: Change, desk: Desk): Promise<Answer> {
  const said = desk.context.words.digest.set;
  const command = { paused: 'pause', resumed: 'resume', removed: 'remove' }[what];
  const found = await theOne(id, desk, `digest ${command}`);
  if ('answer' in found) return found.answer;
  const { row } = found;
  const state = { paused: 'paused', resumed: 'active', removed: 'removed' }[what] as SubscriptionRow['state'];
  if (row.state === state) return said.already(row.id, what);
  if (row.state === 'removed') return said.noSuch(row.id);
  const { trouble } = what === 'resumed' ? await lookHere(desk, []) : { trouble: undefined };
  if (trouble)
    return said.cannotPost(trouble, desk.context.place!, { command: 'digest resume', given: { digest: row.id } });
  const due =
    state === 'active' ? { ...nextDue(scheduleOf(row), row.place, desk.now), failures: 0, trouble: null } : {};
  await desk.database.transact(async (db) => {
    await changeSubscription({ db }, row.id, { state, ...due });
    await noteDeed({ db }, deed(desk, row.id, what, ''));
  });
  return said.changed(row.id, what, row.zone, nextThree(row, desk.now));
}
