// What it costs to replace, add, drop or swap letters: for fingers that slip, and for ears of several scripts.

type Place = 'start' | 'middle' | 'end';

/** A table of what replacing one letter by another costs. */
export type Costs = {
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
export const SIZE = 128;

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

export const FINGERS: Costs = {
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
export const FINGERS_INSIDE: Costs = {
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
export const VOWELLED: Costs = {
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
export const SPOKEN: Costs = {
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
export const SYLLABIC: Costs = {
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
export const UNVOWELLED: Costs = {
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

/** Every slip is one. */
export const FLAT: Costs = { swap: 1, start: 0, ...table('', 1), extra: () => 1 };
