// How much one person, and one place, may ask: a bucket each, so that a flood by one never slows the others.

export type Allowance = {
  /** Questions that may come at once. */
  readonly burst: number;
  /** Questions a minute after that. */
  readonly perMinute: number;
};

type Bucket = { left: number; at: number };

/** Most buckets kept; the least recently used go first. */
const MOST = 50_000;

/**
 * What is scarce is not questions but the time in which nobody else is answered: one that takes longer than this many
 * milliseconds counts as several. As four at most, so that on the slowest machine five at once are nobody's flood.
 */
const QUESTION_MS = 2;
const DEAREST = 4;

/**
 * What being turned away costs, in questions: a person who tries again now and then is soon let through again, a machine
 * that tries many times a second is not until it stops. It never adds to what is owed.
 */
const ATTEMPT = 0.1;

/** How many questions one counts as that took so many milliseconds. */
const weight = (ms: number): number => Math.min(DEAREST, Math.max(1, ms / QUESTION_MS));

export type Limiter = {
  /** Whether a question would be let through. */
  has(key: string, now: number): boolean;
  /** Takes one question out of the bucket of `key`; false when it is empty. `now` in milliseconds. */
  take(key: string, now: number): boolean;
  /** Takes out what a question that was let through turned out to cost beyond one; what is not there is owed. */
  charge(key: string, ms: number): void;
  /** How many buckets are kept. */
  readonly size: number;
};

export function makeLimiter({ burst, perMinute }: Allowance): Limiter {
  const buckets = new Map<string, Bucket>();
  const leftIn = (bucket: Bucket, now: number): number =>
    Math.min(burst, bucket.left + ((now - bucket.at) * perMinute) / 60_000);
  /** A full bucket is as good as none. Those not touched for longest stand in front. */
  const forgetFull = (now: number): void => {
    for (const [key, bucket] of buckets) {
      if (leftIn(bucket, now) < burst) return;
      buckets.delete(key);
    }
  };
  const leftFor = (key: string, now: number): number => {
    const known = buckets.get(key);
    return known ? leftIn(known, now) : burst;
  };
  return {
    has: (key, now) => leftFor(key, now) >= 1,
    take(key, now) {
      const left = leftFor(key, now);
      const allowed = left >= 1;
      buckets.delete(key);
      buckets.set(key, { left: allowed ? left - 1 : Math.max(Math.min(0, left), left - ATTEMPT), at: now });
      forgetFull(now);
      if (buckets.size > MOST) buckets.delete(buckets.keys().next().value!);
      return allowed;
    },
    charge(key, ms) {
      const bucket = buckets.get(key);
      if (bucket) bucket.left -= weight(ms) - 1;
    },
    get size() {
      return buckets.size;
    },
  };
}

/** What a person may ask, and what all people of one server or workspace may. Generous to readers, narrow to machines. */
export const ALLOWANCE = {
  asker: { burst: 20, perMinute: 60 },
  tenant: { burst: 400, perMinute: 6000 },
} as const satisfies Record<string, Allowance>;
