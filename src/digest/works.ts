// What a digest needs from the house: the store, the data as taken up, the way out, the words and the time.
import type { Dataset } from '#dataset/dataset.ts';
import type { Database } from '#store/database.ts';
import { adopt, type Edition } from '#store/editions.ts';
import type { PlaceId } from '#store/tenants.ts';
import type { Words } from '#words/en.ts';
import type { Messenger, Where } from './messenger.ts';
import type { Pace } from './pace.ts';
import { type Tidings, tidingsOf } from './tidings.ts';

/** One version of the data, taken up by the store. */
export type Shelf = { readonly dataset: Dataset; readonly tidings: Tidings; readonly edition: Edition };

/** Stages of a run and of the correction of an earlier message, in order. */
export type Step =
  | 'claimed'
  | 'composed'
  | 'looking-up'
  | 'sending'
  | 'sent'
  | 'standing'
  | 'settled'
  | 'amending'
  | 'amended';

export type Works = {
  readonly database: Database;
  /** The data as they are now; a reload puts up another shelf. */
  readonly shelf: () => Shelf;
  /** Takes the same data up once more; asked for now and then while another process has newer ones. */
  readonly retake?: () => Promise<void>;
  readonly messenger: Messenger;
  /** Those the messenger can post to. Other platforms' digests are left to processes that can. */
  readonly platforms: readonly Where['platform'][];
  readonly wordsFor: (locale?: string) => Words;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** This process, unlike any other that ever holds a run. */
  readonly name: string;
  /** How long a claim holds without a sign of life, in milliseconds; a message is given up after a third of it. */
  readonly leaseMs: number;
  readonly pace: Pace;
  /** Told of every stage, before the next one begins. */
  readonly onStep?: (step: Step, about: string) => void | Promise<void>;
  /** Told of what went wrong and is tried again, or is not. */
  readonly onTrouble?: (about: string, error: unknown) => void;
};

/** Much longer than any message takes, much shorter than five minutes. */
export const LEASE_MS = 60_000;

/** Takes up a dataset: from here on its claims have editions. */
export async function shelve(
  database: Database,
  dataset: Dataset,
  now: number,
  take: typeof adopt = adopt,
): Promise<Shelf> {
  const tidings = tidingsOf(dataset);
  const claims = [...tidings.claims.values()].map(({ claim, record, version, told }) => ({
    claim,
    record,
    version,
    told,
  }));
  return { dataset, tidings, edition: await take(database, tidings.version, claims, now) };
}

/** `discord:1:2` → where that is. A channel's id may hold colons, a tenant's may not. */
export function whereIs(place: string): Where & PlaceId {
  const [platform = '', tenant = '', ...channel] = place.split(':');
  return { platform: platform as Where['platform'], tenant, channel: channel.join(':') };
}
