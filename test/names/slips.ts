// Every single slip of the fingers in a word: a letter dropped, doubled, swapped with the next, or hit beside its key.
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, i) => [key, (row[i - 1] ?? '') + (row[i + 1] ?? '')]),
  ),
);

/** Deterministic: every position of words of four letters and more, of neighbouring keys one a position. The first letter stays. */
export function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    const letter = word[i]!.toLowerCase();
    const own = word.slice(0, i).split(/[ -]/).at(-1)! + word.slice(i).split(/[ -]/)[0]!;
    if (!/[a-z]/.test(letter) || own.length < 4) continue;
    slips.add(word.slice(0, i) + word.slice(i + 1));
    slips.add(word.slice(0, i) + letter + word.slice(i));
    if (/[a-z]/i.test(word[i + 1] ?? '')) slips.add(word.slice(0, i) + word[i + 1]! + letter + word.slice(i + 2));
    const keys = BESIDE[letter]!;
    slips.add(word.slice(0, i) + keys[i % keys.length]! + word.slice(i + 1));
  }
  slips.delete(word);
  return [...slips];
}

/** Whether the words are the same but for one letter more, less, other, or swapped with the next. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  const rests = [
    [left.slice(1), right.slice(1)],
    [left.slice(1), right],
    [left, right.slice(1)],
    [left[1] === right[0] && left[0] === right[1] ? left.slice(2) : '-', right.slice(2)],
  ];
  return a === b || rests.some(([x, y]) => x === y);
}
