// One slip of the fingers in a word that is one of a few: an office's, or a title.
import { slips } from './compare.ts';

/** Corrects one slip in a word of at least `shortest` letters to one of these words; leaves every other word as it is. */
export function mender(words: readonly string[], shortest = 5): (word: string) => string {
  const known = new Set(words);
  const near = new Map<string, string>();
  const without = (word: string): string[] => [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))];
  for (const word of known)
    if (word.length >= shortest) for (const key of without(word)) if (!near.has(key)) near.set(key, word);
  return (word) => {
    if (word.length < shortest || known.has(word)) return word;
    for (const key of without(word)) {
      const meant = near.get(key);
      if (meant !== undefined && slips(word, meant, 1) <= 1) return meant;
    }
    return word;
  };
}
