// Whether a record that fits best may answer: what it leaves unbound is forgiven, fails the premise or is not recorded.
import type { Reading, Term } from './reading.ts';
import type { Candidate } from './seek.ts';

export type Verdict =
  | { readonly kind: 'answers' }
  /** Something taken for granted is not so in the record it is about. */
  | { readonly kind: 'false-premise'; readonly terms: readonly Term[] }
  | { readonly kind: 'not-recorded'; readonly terms: readonly Term[] }
  /** Nothing in the record is about this. */
  | { readonly kind: 'elsewhere' };

/** Share of the weight that must be bound when ordinary words are left over. */
const ENOUGH = 0.72;
/** The same for long questions, which tell stories around the question. */
const ENOUGH_OF_LONG = 0.5;
export const LONG = 24;

/** How many ordinary words may be put otherwise, the weight of names that must be bound then, more when the record never uses them. */
const OTHERWISE = 3;
const SURE = 2;
const SURER = 3;
const SOME = 0.28;
/** What a day or month that fits adds to the weight of names. */
const DATED = 1;
/** Weight of names that must be bound when the kind of thing asked for is not named in the record. */
const INSTANCE = 4.5;

/** Nothing else in the record comes near a candidate that is so far ahead of the next. */
const ALONE = 0.3;

/**
 * Whether what a record that stands alone leaves unbound can be other words for what it says: not the thing asked for when
 * the record has no word for it, and names, deeds and details only on the very day asked about.
 */
function canBeElse(missing: readonly Term[], coverage: number, onTime: number | undefined): boolean {
  if (coverage < 0.38) return false;
  return missing.every((t) => {
    if (t.hard === 'word') return !(t.focus && t.unknown);
    return !t.focus && onTime === 1 && coverage >= 0.5;
  });
}

/** How surely the names a record binds point to it. */
export const sureOf = (bound: readonly Term[]): number =>
  bound
    .filter((t) => (t.hard === 'name' || t.ids) && (t.sort !== 'country' || t.weight >= 2))
    .reduce((n, t) => n + t.weight, 0);

export function verdictOn(
  { missing, coverage, onTime, lead }: Pick<Candidate, 'missing' | 'coverage' | 'onTime' | 'lead'>,
  musts: readonly Term[],
  { words: asked, frame }: Pick<Reading, 'words' | 'frame'>,
): Verdict {
  if (missing.length === 0 || (lead >= ALONE && canBeElse(missing, coverage, onTime))) return { kind: 'answers' };
  const long = asked.length > LONG;
  // Whether it was done is what an open question asks; it takes nothing for granted.
  const open = frame === 'yes-no' || frame === 'status';
  const names = missing.filter((t) => t.hard === 'name' || (t.hard === 'act' && !open));
  const details = missing.filter((t) => t.hard === 'detail');
  const words = missing.filter((t) => t.hard === 'word' || (t.hard === 'act' && open));
  const bound = musts.filter((t) => !missing.includes(t));
  // Where only plain words and states are bound and something is strange, the question is of another world.
  if (
    bound.every((t) => t.sort === 'country' || (!t.ids && t.sort === 'word')) &&
    missing.some((t) => t.unknown) &&
    !musts.some((t) => t.hard === 'act')
  )
    return { kind: 'elsewhere' };
  const about = coverage >= 0.3;
  if (names.length > 0 && !(long && coverage >= 0.6 && names.every((t) => t.hard === 'act' || t.sort === 'number')))
    return about
      ? { kind: 'false-premise', terms: names }
      : coverage > 0.2
        ? { kind: 'not-recorded', terms: missing }
        : { kind: 'elsewhere' };
  if (details.length > 0 && !long)
    return coverage > 0.15 ? { kind: 'not-recorded', terms: details } : { kind: 'elsewhere' };
  const strange = words.filter((t) => t.unknown);
  // What happens around the thing asked for may be put in other words when names and days have found the record.
  const sure = sureOf(bound) + (onTime === 1 ? DATED : 0);
  // A kind of thing is often named by its instance: "which coast" by "the Omani side".
  const focus = bound.some((t) => t.focus) ? [] : words.filter((t) => t.focus);
  if (
    (focus.length === 0 || (focus.length <= 2 && !focus.some((t) => t.unknown) && sure >= INSTANCE)) &&
    words.length <= OTHERWISE &&
    sure >= (strange.length > 0 ? SURER : SURE) &&
    coverage >= SOME
  )
    return { kind: 'answers' };
  if (coverage >= (long ? ENOUGH_OF_LONG : ENOUGH) && (long || strange.length === 0)) return { kind: 'answers' };
  return coverage > 0.2 ? { kind: 'not-recorded', terms: missing } : { kind: 'elsewhere' };
}
