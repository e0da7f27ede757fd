// One run from its claim to its end: compose → post → settle, or let go, or retire. It can die at any line and be finished by another.
import type { Page } from '#answer/page.ts';
import { noteDeed } from '#store/deeds.ts';
import { markSending, markStanding, markUnsent, retire, type Written, writeDown } from '#store/ledger.ts';
import { putOff, release, renew, settle } from '#store/runs.ts';
import type { PostRow, RunRow } from '#store/schema.ts';
import { findSubscription } from '#store/subscriptions.ts';
import { tenantRemoved } from '#store/tenants.ts';
import { composeRun } from './compose-run.ts';
import { spreadOf } from './due.ts';
import { farewell } from './farewell.ts';
import { DeliveryError } from './messenger.ts';
import { type Works, whereIs } from './works.ts';

/** A clock that was a little wrong must not hide a message from its look-up. */
const LOOK_BACK_MS = 5 * 60_000;

/** How long a run waits for another one of its channel. */
const BUSY_MS = 2_000;

const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 30 * 60_000;

export type Outcome = 'posted' | 'empty' | 'dropped' | 'lost' | 'released' | 'retired';

/** Delivers a run that this process holds. Never throws for what the platform does; a store that fails is thrown. */
export async function deliver(run: RunRow, works: Works): Promise<Outcome> {
  await works.onStep?.('claimed', run.id);
  try {
    const written = await writeDown(works.database, run, works.now(), (known) => composeRun(run, known, works));
    return await send(run, written, works);
  } catch (error) {
    if (!(error instanceof DeliveryError)) {
      works.onTrouble?.(run.id, error);
      await release(works.database, run, works.now() + waitAfter(run), 'bug');
      return 'released';
    }
    works.onTrouble?.(run.id, error);
    if (error.permanent && error.trouble !== 'bot-removed') return end(run, error, works);
    // Whoever takes the bot back within thirty days finds everything as it was.
    if (error.permanent) await leftTenant(run, works);
    const wait = Math.max(waitAfter(run), error.retryAfterMs ?? 0);
    await release(works.database, run, works.now() + (error.retryAfterMs ?? wait), error.trouble);
    return 'released';
  }
}

async function send(run: RunRow, written: Written, works: Works): Promise<Outcome> {
  if (written.kind === 'dropped' || written.kind === 'lost') return written.kind;
  if (written.kind === 'busy') {
    await putOff(works.database, run, works.now() + BUSY_MS);
    return 'released';
  }
  await works.onStep?.('composed', run.id);
  for (const post of written.posts) if (post.state !== 'stands' && !(await sendOne(run, post, works))) return 'lost';
  const outcome = written.posts.length > 0 ? 'posted' : 'empty';
  await settle(works.database, run, outcome, works.now());
  await works.onStep?.('settled', run.id);
  return outcome;
}

/** Sends one message unless it already stands; false when the run is no longer ours. */
async function sendOne(run: RunRow, post: PostRow, works: Works): Promise<boolean> {
  const { database, messenger } = works;
  const where = whereIs(post.place);
  let again = false;
  if (post.state === 'sending') {
    await works.onStep?.('looking-up', post.key);
    const since = new Date((post.sent_at ?? run.claimed_at) - LOOK_BACK_MS).toISOString();
    const found = await works.pace.turn(where.platform, () =>
      inTime(() => messenger.lookUp(where, post.key, since), works),
    );
    if (typeof found === 'object') {
      await markStanding(database, post.key, found.message, works.now());
      return true;
    }
    again = found === 'unknown';
  }
  if (!(await renew(database, run.id, { name: run.holder, now: works.now(), leaseMs: works.leaseMs }))) return false;
  const page = JSON.parse(post.page) as Page;
  const posted = await works.pace.turn(where.platform, async () => {
    // Waiting for the turn took time: a run that is no longer ours, or not for as long as an answer may take, is left.
    const until = works.now() + givenUpMs(works);
    if (!(await markSending(database, post.key, { holder: run.holder, now: works.now(), until, again }))) return;
    await works.onStep?.('sending', post.key);
    try {
      return await inTime((signal) => messenger.post(where, page, post.key, signal), works);
    } catch (error) {
      if (error instanceof DeliveryError && !error.maybeSent) await markUnsent(database, post.key);
      throw error;
    }
  });
  if (!posted) return false;
  await works.onStep?.('sent', post.key);
  await markStanding(database, post.key, posted.message, works.now());
  await works.onStep?.('standing', post.key);
  return true;
}

/** How long an answer is waited for, in milliseconds. */
const givenUpMs = ({ leaseMs }: Pick<Works, 'leaseMs'>): number => leaseMs / 3;

/** What does not answer in time may have been done all the same; what is still to be done then is called off. */
export async function inTime<T>(
  does: (signal: AbortSignal) => Promise<T>,
  { leaseMs }: Pick<Works, 'leaseMs'>,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = new AbortController();
  const timer = setTimeout(() => {
    reject(new DeliveryError('unreachable', 'No answer in time', { maybeSent: true }));
    late.abort();
  }, givenUpMs({ leaseMs }));
  try {
    return await Promise.race([does(late.signal), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Twice as long each time, from ten seconds to half an hour; spread, so that many do not come back at once. */
export function waitAfter({ id, attempts }: Pick<RunRow, 'id' | 'attempts'>): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return Math.round(wait * (0.75 + spreadOf(`${id}${attempts}`) / 120_000));
}

async function leftTenant(run: RunRow, { database, now }: Works): Promise<void> {
  const subscription = await findSubscription(database, run.subscription);
  if (subscription) await tenantRemoved(database, whereIs(subscription.place), now());
}

async function end(run: RunRow, error: DeliveryError, works: Works): Promise<Outcome> {
  const { database } = works;
  await retire(database, run, error.trouble, works.now());
  const subscription = await findSubscription(database, run.subscription);
  if (!subscription) return 'retired';
  await noteDeed(database, {
    place: subscription.place,
    subscription: subscription.id,
    at: works.now(),
    who: 'backchannel',
    what: 'ended',
    detail: error.trouble,
  });
  await farewell(subscription, error.trouble, works);
  return 'retired';
}
