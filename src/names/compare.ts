// What it costs to take one word for another: nothing when they are the same, little by sound, one for a slip of the fingers.
import { type Costs, FINGERS, FINGERS_INSIDE, FLAT, SIZE, SPOKEN, SYLLABIC, UNVOWELLED, VOWELLED } from './costs.ts';
import type { Word } from './fold.ts';

export type Likeness = { readonly cost: number; readonly how: 'same' | 'sound' | 'typo' };

/** The longest word compared; no name is longer. */
const LONGEST = 40;
let earlier = new Float64Array(LONGEST + 1);
let before = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);
let next = new Float64Array(LONGEST + 1);
const dropping = new Float64Array(LONGEST);
const adding = new Float64Array(LONGEST);

function extras(text: string, costs: Costs, first: boolean, into: Float64Array): void {
  const last = text.length - 1;
  for (let i = 0; i <= last; i++) {
    const neighbour = i > 0 ? text.charCodeAt(i - 1) : last > 0 ? text.charCodeAt(1) : 0;
    const place = i === 0 ? 'start' : i === last ? 'end' : 'middle';
    into[i] = costs.extra(text.charCodeAt(i), neighbour, place, first, i < last ? text.charCodeAt(i + 1) : 0);
  }
}

/** What it costs beside that letters are swapped across another. */
const ASIDE = 0.2;

/** Damerau's edits by cost; stops once all of a row is beyond `most`. The rows are kept between calls. */
function edits(a: string, b: string, costs: Costs, most: number): number {
  const [n, m] = [a.length, b.length];
  if (n > LONGEST || m > LONGEST) return Number.POSITIVE_INFINITY;
  extras(a, costs, true, dropping);
  extras(b, costs, false, adding);
  row[0] = 0;
  for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + adding[j - 1]!;
  // Two letters swapped skip a row, which may be dear itself.
  let skipped = 0;
  let twice = 0;
  for (let i = 1; i <= n; i++) {
    const from = a.charCodeAt(i - 1);
    const dropped = dropping[i - 1]!;
    next[0] = row[0]! + dropped;
    let least = next[0];
    for (let j = 1; j <= m; j++) {
      const to = b.charCodeAt(j - 1);
      let cost = row[j - 1]!;
      if (from !== to) {
        cost += from < SIZE && to < SIZE ? costs.replace[from * SIZE + to]! : costs.other;
        if (i === 1 && j === 1) cost += costs.start;
        if (row[j]! + dropped < cost) cost = row[j]! + dropped;
        if (next[j - 1]! + adding[j - 1]! < cost) cost = next[j - 1]! + adding[j - 1]!;
        if (i > 1 && j > 1 && from === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === to)
          cost = Math.min(cost, before[j - 2]! + costs.swap + (i === 2 && j === 2 ? costs.start / 2 : 0));
        // "Hajidazeh", "Ergodan": the letters on either side of a third.
        if (i > 2 && j > 2 && from === b.charCodeAt(j - 3) && a.charCodeAt(i - 3) === to)
          if (a.charCodeAt(i - 2) === b.charCodeAt(j - 2)) cost = Math.min(cost, earlier[j - 3]! + costs.swap + ASIDE);
      } else cost = Math.min(cost, row[j]! + dropped, next[j - 1]! + adding[j - 1]!);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (Math.min(least, skipped + costs.swap, twice + costs.swap + ASIDE) > most) return Number.POSITIVE_INFINITY;
    [twice, skipped] = [skipped, least];
    [earlier, before, row, next] = [before, row, next, earlier];
  }
  return row[m]!;
}

const abjad = (word: Word): boolean => word.script === 'Arab' || word.script === 'Hebr';

/**
 * How alike two words are; undefined when taking one for the other would cost more than `most`. What is written `byEar` is also
 * compared with how Russian, which writes what it hears, has the name: as a rule a Latin word never needs a Cyrillic one.
 */
export function likeness(typed: Word, known: Word, most: number, byEar = false): Likeness | undefined {
  if (typed.plain === known.plain) return { cost: 0, how: 'same' };
  const cost = costOf(typed, known, most, byEar);
  return cost > most ? undefined : { cost, how: cost < SLIP ? 'sound' : 'typo' };
}

/** Up to this cost two words may be spellings of one name; beyond it the sounds are too far apart. Long words have more of them. */
const spelling = (letters: number): number => 0.55 + 0.06 * Math.max(0, letters - 8);
/** From this cost on it is a slip of the fingers, not another spelling. */
const SLIP = 0.75;
/** Across scripts agreement says a little less: not all was compared. */
const ACROSS = { vowelled: 0.05, unvowelled: 0.15 } as const;

/** Whether so few letters differ that slips costing at most `most` can account for them. */
function near(a: Word, b: Word, most: number): boolean {
  if (Math.abs(a.plain.length - b.plain.length) > most) return false;
  let differing = 0;
  for (let bits = a.letters ^ b.letters; bits !== 0; bits &= bits - 1) differing++;
  return differing <= 2 * Math.floor(most);
}

function costOf(typed: Word, known: Word, most: number, byEar: boolean): number {
  const [a, b] = [typed.sound.said, known.sound.said];
  if (Math.abs(a.length - b.length) > most + (abjad(typed) ? 5 : 3)) return Number.POSITIVE_INFINITY;
  // What Chinese or Japanese makes of a name is no way to spell it elsewhere.
  if (known.script === 'Zyyy' && typed.script !== 'Zyyy') return Number.POSITIVE_INFINITY;
  if (abjad(typed) !== abjad(known)) {
    // Everybody has a Latin name, so a Latin word never needs to be compared with another script.
    return abjad(typed) ? 0.05 + ACROSS.unvowelled + edits(a, b, UNVOWELLED, most) : Number.POSITIVE_INFINITY;
  }
  if (abjad(typed)) {
    if (typed.script !== known.script) return Number.POSITIVE_INFINITY;
    return Math.min(a === b ? 0.02 : 0.05 + edits(a, b, VOWELLED, most), edits(a, b, FINGERS, most));
  }
  if (typed.script !== known.script && typed.script === 'Latn' && !byEar) return Number.POSITIVE_INFINITY;
  if (typed.script === 'Zyyy' && known.script !== 'Zyyy') return 0.05 + ACROSS.vowelled + edits(a, b, SYLLABIC, most);
  const slipped = near(typed, known, most)
    ? edits(typed.plain, known.plain, typed.before === '' ? FINGERS : FINGERS_INSIDE, most)
    : Number.POSITIVE_INFINITY;
  // A consonant more or less is no other spelling; a v at the end may be an f (Witkow).
  const devoiced = byEar && a.endsWith('v') && typed.sound.key.length + 1 === known.sound.key.length ? 1 : 0;
  if (typed.sound.key.length + devoiced !== known.sound.key.length) return slipped;
  const across = typed.script !== known.script && typed.script !== 'Latn';
  const heard =
    (across ? ACROSS.vowelled : 0) + (a === b ? 0.02 : 0.05 + edits(a, b, across ? SPOKEN : VOWELLED, most));
  return Math.min(heard <= spelling(b.length) + (across ? 0.1 : 0) ? heard : heard + 0.5, slipped);
}

/** Slips of the fingers between two words, each counting one; beyond `most` it is more than `most`. */
export const slips = (a: string, b: string, most: number): number =>
  Math.abs(a.length - b.length) > most ? most + 1 : edits(a, b, FLAT, most);
