// What it costs to take one word for another: nothing when they are the same, little by sound, one for a slip of the fingers.
import type { Word } from './fold.ts';

export type Likeness = { readonly cost: number; readonly how: 'same' | 'sound' | 'typo' };

type Place = 'start' | 'middle' | 'end';

/** A table of what replacing one letter by another costs. */
type Costs = {
  readonly swap: number;
  /** Added when the first letters differ: they are seldom mistaken. */
  readonly start: number;
  /** Costs of replacing one letter by another, by both codes; letters beyond are never alike. */
  readonly replace: Float64Array;
  readonly other: number;
  /** Cost of a letter that stands on one side only; where it stands in its word, and whether it is the first word. */
  extra(letter: number, neighbour: number, place: Place, first: boolean, next: number): number;
};

const code = (letter: string): number => letter.charCodeAt(0);
const SIZE = 128;

/** Replacement costs written as `ab:0.2`, in both directions; everything else costs `other`. */
function table(text: string, other: number): { replace: Float64Array; other: number } {
  const costs = new Float64Array(SIZE * SIZE).fill(other);
  for (const entry of text.match(/\S+/g) ?? []) {
    const [letters = '', cost] = entry.split(':');
    for (const a of letters) for (const b of letters) if (a !== b) costs[code(a) * SIZE + code(b)] = Number(cost);
  }
  return { replace: costs, other };
}

/** Keys that lie beside each other. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = ROWS.flatMap((row, r) =>
  [...row].flatMap((key, i) =>
    [row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]].flatMap((other) => (other ? [`${key}${other}:1`] : [])),
  ),
).join(' ');

const makesAnother = (letter: number): boolean => letter === 105 || letter === 97;

const BESIDE = table(NEIGHBOURS, 2).replace;
/** Whether a finger that hits one of two keys may touch a third: they lie beside each other. */
const mayTouch = (letter: number, other: number): boolean =>
  letter < SIZE && other < SIZE && BESIDE[letter * SIZE + other] === 1;

const FINGERS: Costs = {
  swap: 1,
  start: 0.4,
  ...table(NEIGHBOURS, 1.5),
  // A final i or a makes another name of a name (Jahangir, Jahangiri; Lavrov, Lavrova), and is seldom added by accident.
  // Neither is a consonant whose key lies beside none of its neighbours': Trumpf is no Trump.
  extra: (letter, neighbour, place, first, next) => {
    if (letter === neighbour) return 0.5;
    if (place === 'start') return 1.4;
    if (!first) return 1;
    if (place === 'end' && makesAnother(letter)) return 1.6;
    return vowel(letter) || mayTouch(letter, neighbour) || mayTouch(letter, next) ? 1 : 1.3;
  },
};

/** After an article the first letter of the word is not the first that is typed. */
const FINGERS_INSIDE: Costs = {
  ...FINGERS,
  start: 0,
  extra: (letter, neighbour, place, first, next) =>
    FINGERS.extra(letter, neighbour, place === 'start' ? 'middle' : place, first, next),
};

const vowel = (letter: number): boolean =>
  letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;

const CONSONANTS = `kG:.3 kg:.52 gG:.2 XG:.4 Xh:.2 Xk:.4 XC:.45 jJ:.2 jC:.4 JS:.4 CS:.4 jS:.5 sz:.4 sS:.6 bp:.4 fp:.6 Tt:.05 Ts:.3 Td:.3 Tz:.4
  vf:.3 bv:.7 td:.4 Sz:.7 zJ:.3 jg:.5`;

/** Two spellings that both write their vowels. */
const VOWELLED: Costs = {
  swap: 1.5,
  start: 0,
  ...table(`${CONSONANTS} ei:.15 ou:.15 ae:.3 ao:.35 uv:.2 ov:.4 ai:.6 au:.6 eo:.6 eu:.6 io:.8 iu:.8`, 1.5),
  extra: (letter, neighbour, place, first) => {
    if (letter === 104) return place === 'end' ? 0.1 : 0.3;
    if (!vowel(letter)) return 1.5;
    if (place === 'start') return 0.9;
    if (vowel(neighbour)) return 0.3;
    return place === 'middle' ? 0.4 : letter === 105 || (first && letter === 97) ? 1 : 0.3;
  },
};

/** Latin and Cyrillic: both write vowels, but English ones as they are spelt and Russian ones as they are said. */
const SPOKEN: Costs = {
  swap: 1.5,
  start: 0,
  ...table(`${CONSONANTS} aeiou:.2 uv:.1 ov:.3 ij:.4 iJ:.4 jJ:.1 td:.4 sz:.3 hX:.1 gh:.3`, 1.5),
  extra: (letter, _neighbour, place) => {
    if (letter === 104) return 0.2;
    if (!vowel(letter)) return 1.5;
    return place === 'end' && letter === 105 ? 0.8 : place === 'start' ? 0.6 : 0.15;
  },
};

/** First a spelling of a script that has few sounds, or only syllables: a vowel after every consonant, l for r, p for f. */
const SYLLABIC: Costs = {
  swap: 1.5,
  start: 0,
  ...table(
    `${CONSONANTS} aeiou:.1 uv:.1 ov:.2 rl:.15 fp:.1 bv:.1 fv:.1 fh:.3 sS:.15 Td:.2 Ts:.1 nm:.3 zj:.2 zJ:.2 hX:.1 gh:.3`,
    1.5,
  ),
  extra: (letter, _neighbour, place) => {
    if (letter === 104) return 0.2;
    if (letter === 114) return place === 'start' ? 1.5 : 0.25;
    if (!vowel(letter)) return 1.5;
    return place === 'start' ? 0.4 : 0.05;
  },
};

/** First a spelling that leaves short vowels out, then one that writes them all. */
const UNVOWELLED: Costs = {
  swap: 1.5,
  start: 0,
  ...table(
    `${CONSONANTS} aeiou:.1 ie:.05 vu:.05 vo:.05 va:.3 kG:.15 gG:.15 jC:.15 bv:.15 bp:.12 fp:.1 ij:.3 Ts:.1 Tt:.05 sS:.2 vf:.15 Xk:.25 jg:.2 Gg:.15 kg:.3
      ha:.15 he:.15 sz:.2 td:.4`,
    1.5,
  ),
  extra: (letter, neighbour, place, first) => {
    if (letter === 104) return place === 'end' ? 0.1 : 0.3;
    if (letter === 118) return first ? 0.4 : 0.3;
    if (!vowel(letter)) return letter === neighbour ? 0 : 1.5;
    if (place === 'start') return 0.5;
    if (letter === 105 && place === 'end' && !vowel(neighbour)) return 0.8;
    return first ? (letter === 105 ? 0.35 : 0.15) : 0.05;
  },
};

/** The longest word compared; no name is longer. */
const LONGEST = 40;
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
          cost = Math.min(cost, before[j - 2]! + costs.swap);
      } else cost = Math.min(cost, row[j]! + dropped, next[j - 1]! + adding[j - 1]!);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most && skipped + costs.swap > most) return Number.POSITIVE_INFINITY;
    skipped = least;
    [before, row, next] = [row, next, before];
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

const FLAT: Costs = { swap: 1, start: 0, ...table('', 1), extra: () => 1 };

/** Slips of the fingers between two words, each counting one; beyond `most` it is more than `most`. */
export const slips = (a: string, b: string, most: number): number =>
  Math.abs(a.length - b.length) > most ? most + 1 : edits(a, b, FLAT, most);
