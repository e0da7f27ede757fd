// Opens what is remembered and sets the clock of digests going, for start.ts; and the same store for a terminal beside it.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Dataset } from '#dataset/dataset.ts';
import { type Clock, makeClock } from '#digest/clock.ts';
import type { Memory } from '#digest/memory.ts';
import { oneMessenger, platformsOf, type Ways } from '#digest/messengers.ts';
import { makePace } from '#digest/pace.ts';
import { type Reports, reportsTo } from '#digest/reports.ts';
import { LEASE_MS, type Shelf, shelve, type Works } from '#digest/works.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { beside } from '#store/editions.ts';
import type { Words } from '#words/en.ts';

export type Digests = {
  readonly database: Database;
  /** For `House.memory`. */
  readonly memory: Memory;
  readonly clock: Clock;
  readonly reports: Reports;
  readonly works: Works;
  /** Takes up other data, as a reload does; until it resolves, the older are told. */
  takeUp(dataset: Dataset): Promise<void>;
  /** Finishes what has been claimed, then closes the store. */
  close(): Promise<void>;
};

export type DigestOptions = {
  readonly database: Database;
  readonly dataset: Dataset;
  readonly ways: Ways;
  readonly wordsFor: (locale?: string) => Words;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  readonly leaseMs?: number;
  readonly onStep?: Works['onStep'];
  readonly onTrouble?: Works['onTrouble'];
};

/** Takes up the data and makes the clock; `clock.start()` sets it going. The database is closed by `close`. */
export async function openDigests(options: DigestOptions): Promise<Digests> {
  const { database, ways, wordsFor, now = Date.now } = options;
  let shelf = await shelve(database, options.dataset, now());
  const works: Works = {
    database,
    shelf: () => shelf,
    async retake() {
      shelf = await shelve(database, shelf.dataset, now());
    },
    messenger: oneMessenger(ways),
    platforms: platformsOf(ways),
    wordsFor,
    now,
    leaseMs: options.leaseMs ?? LEASE_MS,
    pace: makePace(),
    name: `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`,
    ...(options.onStep ? { onStep: options.onStep } : {}),
    ...(options.onTrouble ? { onTrouble: options.onTrouble } : {}),
  };
  const clock = makeClock(works);
  return {
    database,
    memory: { open: async () => ({ database, shelf, look: works.messenger.look }) },
    clock,
    reports: reportsTo(works),
    works,
    async takeUp(dataset) {
      shelf = await shelve(database, dataset, now());
    },
    async close() {
      await clock.stop();
      await database.close();
    },
  };
}

/** Memory for a terminal: opened when first asked for, and never making its data the newest edition of a running bot. */
export function memoryBeside(
  url: string,
  dataset: () => Dataset,
  now: () => number,
): Memory & { close(): Promise<void> } {
  let opened: Promise<{ database: Database; shelf: Shelf }> | undefined;
  const open = async () => {
    const database = await openDatabase(url, { connections: 2 });
    return { database, shelf: await shelve(database, dataset(), now(), beside) };
  };
  return {
    open() {
      opened ??= open();
      return opened;
    },
    async close() {
      await (await opened)?.database.close();
    },
  };
}
