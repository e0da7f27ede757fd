// Payloads that went wrong on the way, or were made to: drawn by fast-check from recorded ones, the same for the same seed.
import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const nested = (depth: number): Json => (depth === 0 ? [] : [nested(depth - 1)]);

/** What people and machines have sent to bots to see what happens. */
const NASTY: readonly Json[] = [
  '<!channel> @everyone @here <@123456789012345678> <@&1200000000000000001> <!subteam^S1> <@U1>',
  '\u001B[2J\u001B]0;pwned\u0007\0',
  '\u202Eevil\u202C \u2066x\u2069 \uFEFF\uD800',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "'; DROP TABLE subscriptions; --",
  '../../../../etc/passwd',
  '$' + '{jndi:ldap://x/a} {{7*7}} %00 %s%s%s%n',
  '__proto__',
  'constructor',
  'toString',
  'ا'.repeat(3000),
  '🙂'.repeat(2000),
  'a '.repeat(5000),
  '/whois '.repeat(300),
  '1|/whois person:ali-larijani',
  '1|/digest remove id:1',
  '9999-99-99',
  'from:2026-02-30 to:0000-00-00 page:-1 page:1e9',
  '',
  null,
  true,
  -1,
  1e308,
  [],
  {},
  { toJSON: 'x', valueOf: 'x', length: -1 },
  nested(300),
];

const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

/** One change: which place, counted over all of them, and what becomes of it. */
type Edit = { readonly how: 'put' | 'drop' | 'double' | 'add'; readonly at: number; readonly value: Json };

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom('put' as const, 'put' as const, 'drop' as const, 'double' as const, 'add' as const),
  at: fc.nat(),
  value,
});

type Holder = Json[] | { [key: string]: Json };
type Spot = { readonly holder: Holder; readonly key: string };

function* spotsOf(node: Json): Generator<Spot> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries(node)) {
    yield { holder: node as Holder, key };
    yield* spotsOf(inner);
  }
}

/** An object may have a `toString` of its own that is none. */
const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function change(payload: Json, { how, at, value }: Edit): void {
  const spots = [...spotsOf(payload)];
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return;
  const holder = spot.holder as { [key: string]: Json };
  if (how === 'put') holder[spot.key] = structuredClone(value);
  if (how === 'drop') Reflect.deleteProperty(holder, spot.key);
  if (how === 'double' && Array.isArray(spot.holder)) spot.holder.push(...structuredClone(spot.holder).slice(0, 30));
  if (how === 'add') holder[textOf(value).slice(0, 50)] = structuredClone(value);
}

/** One thing to send: which recording, changed how; `torn` cuts the text off, `forged` is not signed by the platform. */
export type Attack = {
  readonly which: number;
  readonly edits: readonly Edit[];
  readonly torn: number | null;
  readonly forged: boolean;
};

const attack: fc.Arbitrary<Attack> = fc.record({
  which: fc.nat(),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  torn: fc.option(fc.nat({ max: 2000 }), { freq: 12 }),
  forged: fc.nat({ max: 3 }).map((n) => n === 0),
});

/** `count` attacks, the same for the same seed. */
export const attacks = (count: number, seed: number): Attack[] => fc.sample(attack, { numRuns: count, seed });

/** `count` lines as somebody hostile might type them. */
export const lines = (count: number, seed: number, words: readonly string[]): string[] =>
  fc.sample(
    fc.tuple(fc.constantFrom(...words), value).map(([word, v]) => `${word} ${textOf(v)}`),
    { numRuns: count, seed },
  );

export function changed<T>(recorded: readonly T[], { which, edits }: Attack): T {
  const payload = structuredClone(recorded[which % recorded.length]!);
  for (const each of edits) change(payload as Json, each);
  return payload;
}

export const torn = (body: string, { torn: at }: Attack): string => (at === null ? body : body.slice(0, at));
