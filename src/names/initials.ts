// Letters that stand for what is before a family name: given names, and titles.
import type { Entry } from './entry.ts';
import type { Word } from './fold.ts';
import { TITLES } from './vocabulary.ts';

/** The titles a full name begins with, by their first letters, and what it ends with. */
export function honoursOf({ spellings }: Entry): ReadonlySet<string> {
  const names = spellings.filter(({ how }) => how === 'name' || how === 'spelling').map(({ words }) => words);
  const isTitle = (word: Word | undefined): boolean => word !== undefined && TITLES.has(word.plain);
  return new Set([
    ...names.flatMap(([first]) => (isTitle(first) ? [first!.plain[0]!] : [])),
    ...names.flatMap((words) => (isTitle(words.at(-1)) ? [words.at(-1)!.plain] : [])),
  ]);
}

/** First letters of the given names, as the name is usually given and as it is given in full. */
export function initialsOf({ spellings }: Entry, given: readonly Word[], family: readonly Word[]): string[] {
  const full = spellings.flatMap(({ how, words }) => {
    const at = words.findIndex(({ plain }) => plain === family.at(0)?.plain);
    return (how === 'name' || how === 'spelling') && words[0]?.script === 'Latn' && at > 1 ? [words.slice(0, at)] : [];
  });
  return [given, ...full].map((words) => words.map(({ plain }) => (TITLES.has(plain) ? '' : plain[0])).join(''));
}
