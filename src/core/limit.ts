// How much one person, and one place, may ask: a bucket each, so that a flood by one never slows the others.

export type Allowance = {
  /** Questions that may come at once. */
  readonly burst: number;
  /** Questions a minute after that. */
  readonly perMinute: number;
};

type Bucket = { left: number; at: number };

/** Most buckets kept; the least recently used go first, and a full bucket is as good as none. */
const MOST = 50_000;

export type Limiter = {
  /** Takes one question out of the bucket of `key`; false when it is empty. `now` in milliseconds. */
  take(key: string, now: number): boolean;
};

export function makeLimiter({ burst, perMinute }: Allowance): Limiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now) {
      const known = buckets.get(key);
      const left = known ? Math.min(burst, known.left + ((now - known.at) * perMinute) / 60_000) : burst;
      buckets.delete(key);
      buckets.set(key, { left: Math.max(0, left - 1), at: now });
      if (buckets.size > MOST) buckets.delete(buckets.keys().next().value!);
      return left >= 1;
    },
  };
}

/** What a person may ask, and what all people of one server or workspace may. Generous to readers, narrow to machines. */
export const ALLOWANCE = {
  asker: { burst: 20, perMinute: 60 },
  tenant: { burst: 400, perMinute: 6000 },
} as const satisfies Record<string, Allowance>;
