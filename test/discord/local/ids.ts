// Snowflakes as Discord makes them: 17 to 19 digits, the time of creation inside. REST finds no bucket for shorter ones.
const EPOCH = 1_420_070_400_000;
let count = 0;

/** A new id, created at `at` milliseconds. */
export const snowflake = (at = Date.now()): string =>
  ((BigInt(at - EPOCH) << 22n) | BigInt(count++ % 4_194_303)).toString();

/** Milliseconds at which an id was made. */
export const madeAt = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;
