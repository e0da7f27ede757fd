// The only timer of the house: every second, what is due is claimed and delivered, a bounded number at a time.
import { takeAmendments } from '#store/amendments.ts';
import { newestEdition } from '#store/editions.ts';
import { beGone, beHere } from '#store/processes.ts';
import { claimDue, takeFree } from '#store/runs.ts';
import { forgetRemoved } from '#store/tenants.ts';
import { forgetOld } from '#store/tidy.ts';
import { amendOne } from './amending.ts';
import { deliver } from './deliver.ts';
import { moveOn } from './settings.ts';
import type { Works } from './works.ts';

const TICK_MS = 1_000;
const TIDY_MS = 3_600_000;
const BEAT_MS = 5_000;
const RETAKE_MS = 60_000;

/** Deliveries of one process at a time: enough that the next are composed while others wait their turn with the platform. */
const AT_ONCE = 40;

export type Clock = {
  /** Does all that is due now and what that leaves to be done; resolves when nothing more is due. */
  tick(): Promise<void>;
  start(): void;
  /** Finishes what has been claimed and claims no more. */
  stop(): Promise<void>;
  /** Milliseconds since 1970 of the last look at the store that succeeded, for /readyz. */
  readonly lastLook: number;
};

/** Until no more than `most` of them are left, or the next second has come: a slow channel holds up no other. */
async function fewer(busy: ReadonlySet<Promise<unknown>>, most: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(resolve, TICK_MS, 'late');
  while (busy.size > most && (await Promise.race([promise, ...busy])) !== 'late');
  clearTimeout(timer);
}

/** A clock that does not run until it is started. */
export function makeClock(works: Works, { atOnce = AT_ONCE } = {}): Clock {
  const busy = new Set<Promise<unknown>>();
  let [stopped, tidied, beat, retaken, lastLook] = [false, 0, 0, 0, 0];
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> | undefined;

  const begin = (work: Promise<unknown>, about: string): void => {
    const done = work.catch((error) => works.onTrouble?.(about, error)).finally(() => busy.delete(done));
    busy.add(done);
  };

  /** Begins as much as there is room for; how much that was. */
  const look = async (): Promise<number> => {
    const { database, name, platforms } = works;
    const now = works.now();
    const room = atOnce - busy.size;
    if (room <= 0) return 0;
    if (Math.abs(now - beat) >= BEAT_MS) {
      beat = now;
      works.pace.share(await beHere(database, name, now));
    }
    // A process that has older data than another would tell what has been corrected: it leaves the telling to that one.
    const newest = await newestEdition(database);
    lastLook = works.now();
    if (newest !== works.shelf().edition.number) {
      if (now - retaken >= RETAKE_MS) {
        retaken = now;
        await works.retake?.();
      }
      return 0;
    }
    const holder = { name, now, leaseMs: works.leaseMs, platforms };
    const free = await takeFree(database, holder, room);
    const due =
      free.length < room ? await claimDue(database, holder, room - free.length, (row) => moveOn(row, now)) : [];
    for (const run of [...free, ...due]) begin(deliver(run, works), run.id);
    const left = room - free.length - due.length;
    const edits = left > 0 ? await takeAmendments(database, holder, left) : [];
    for (const amendment of edits) begin(amendOne(amendment, works), amendment.id);
    return free.length + due.length + edits.length;
  };

  const tidy = async (): Promise<void> => {
    if (works.now() - tidied < TIDY_MS) return;
    tidied = works.now();
    await forgetRemoved(works.database, tidied);
    await forgetOld(works.database, tidied);
  };

  const tick = async (): Promise<void> => {
    try {
      await tidy();
      for (;;) {
        const room = atOnce - busy.size;
        const begun = await look();
        if (stopped || begun + busy.size === 0) return;
        // While more is due, a third of the room is filled at a time: a look for each single one would cost more than it.
        await fewer(busy, begun === room ? Math.floor((atOnce * 2) / 3) : 0);
      }
    } catch (error) {
      works.onTrouble?.('clock', error);
    }
  };

  const again = (inMs: number): void => {
    timer = setTimeout(() => {
      ticking = tick().then(() => {
        if (!stopped) again(TICK_MS);
      });
    }, inMs);
  };

  return {
    tick,
    start: () => again(0),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await ticking;
      await Promise.all(busy);
      await beGone(works.database, works.name, works.now());
    },
    get lastLook() {
      return lastLook;
    },
  };
}
