// Whether two words are the same name: exactly, by sound across spellings and scripts, or with one slip of the fingers.
import type { Word } from './fold.ts';

export type Likeness = { readonly score: number; readonly how: 'same' | 'sound' | 'typo' };

const isLatin = (word: Word): boolean => /^[a-z0-9]/.test(word.plain);

/** Edits between two words, swaps of neighbours counting one; stops counting beyond `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** Slips forgiven in a word: none in a short one, two in a long one. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** How alike two words are; undefined when they are different names. */
export function likeness(typed: Word, known: Word): Likeness | undefined {
  if (typed.plain === known.plain) return { score: 1, how: 'same' };
  const across = isLatin(typed) !== isLatin(known);
  if (typed.bones === known.bones && typed.bones.length >= 2) {
    if (across) return { score: 0.95, how: 'sound' };
    const most = Math.ceil(Math.max(typed.plain.length, known.plain.length) / 2);
    if (slips(typed.plain, known.plain, most) <= most) return { score: 0.94, how: 'sound' };
  }
  if (across) {
    if (typed.bones.length >= 4 && slips(typed.bones, known.bones, 1) <= 1) return { score: 0.8, how: 'typo' };
    return undefined;
  }
  const most = forgiven(Math.min(typed.plain.length, known.plain.length + 1));
  const found = most === 0 ? 1 : slips(typed.plain, known.plain, most);
  if (found <= most) return { score: 0.88 - 0.08 * found, how: 'typo' };
  if (typed.bones.length >= 3 && known.bones.length >= 3 && typed.bones[0] === known.bones[0]) {
    const wide = most + 1;
    if (
      slips(typed.bones, known.bones, 1) <= 1 &&
      slips(typed.plain, known.plain, wide) <= wide &&
      typed.bones.length >= 4
    )
      return { score: 0.7, how: 'typo' };
  }
  return undefined;
}
