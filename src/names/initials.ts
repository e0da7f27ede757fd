// Letters that stand for what is before a family name: given names, and titles.
import type { Entry, Person } from './entry.ts';
import type { Taken } from './fit.ts';
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

/** An initial as other languages may write it: J. for Yusuf, W. for Vladimir. */
const SAME_INITIAL: Readonly<Record<string, string>> = { y: 'j', w: 'v', q: 'k' };
const isInitial = (own: string, typed: string): boolean =>
  own === typed || (SAME_INITIAL[own] ?? own) === (SAME_INITIAL[typed] ?? typed);

/** The word as an initial of a given name of the person's, or of the title before it. */
export function initialOf({ parts, initials, honours }: Person, word: Word): Taken | undefined {
  const { plain, script } = word;
  if (script !== 'Latn' && script !== 'Cyrl') return undefined;
  const initial: Taken = {
    role: 'given',
    cost: 0.1,
    how: 'same',
    strange: false,
    word,
    known: plain.length,
    shared: 0,
  };
  if (plain.length === 1) {
    const fits = parts.some(
      (part) => part.role !== 'family' && part.role !== 'alias' && isInitial(part.word.plain[0]!, plain),
    );
    // An initial of a title says nothing of whose name follows it, nor one of a middle name that the record does not tell.
    const untold = script === 'Latn' && !parts.some((part) => part.role === 'middle' && part.word.script === script);
    return fits ? initial : honours.has(plain) || untold ? { ...initial, role: 'middle' } : undefined;
  }
  return plain.length <= 3 && initials.some((letters) => letters.startsWith(plain)) ? initial : undefined;
}
