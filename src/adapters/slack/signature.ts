// Whether a request is from Slack, now, and for the first time; decided before anything else is done with it.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Verdict = 'genuine' | 'unsigned' | 'stale' | 'future' | 'forged' | 'replayed';

/** Slack's own window: five minutes either way. */
const WINDOW = 300;

/**
 * Checks `v0=` HMAC-SHA256 of `v0:{time}:{raw body}`. Genuine signatures are remembered for as long as their time stamp is
 * accepted, by their first 48 bits: with 100,000 remembered, one genuine request in three billion is taken for a replay.
 * `now` in milliseconds.
 */
export function signatureCheck(secret: string, now: () => number) {
  const seen = new Map<number, Set<number>>();
  const replayed = (at: number, hex: string, present: number): boolean => {
    const minute = Math.floor(at / 60);
    for (const old of seen.keys()) if (old * 60 + 60 < present - WINDOW) seen.delete(old);
    let those = seen.get(minute);
    if (!those) {
      those = new Set();
      seen.set(minute, those);
    }
    const mark = Number.parseInt(hex.slice(0, 12), 16);
    if (those.has(mark)) return true;
    those.add(mark);
    return false;
  };
  return (body: Buffer, time: unknown, signature: unknown): Verdict => {
    if (typeof time !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(time)) return 'unsigned';
    const [at, present] = [Number(time), Math.floor(now() / 1000)];
    if (at < present - WINDOW) return 'stale';
    if (at > present + WINDOW) return 'future';
    const hex = /^v0=([0-9a-f]{64})$/.exec(signature)?.[1];
    if (hex === undefined) return 'unsigned';
    const expected = createHmac('sha256', secret).update(`v0:${time}:`).update(body).digest();
    if (!timingSafeEqual(expected, Buffer.from(hex, 'hex'))) return 'forged';
    return replayed(at, hex, present) ? 'replayed' : 'genuine';
  };
}
